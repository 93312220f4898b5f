#include "model/session/typeddate.h"

#include "model/io/typedpublication.h"

Result<Publication> typedPublication(const QString& words)
{
    return io::publicationFromUser(words);
}
