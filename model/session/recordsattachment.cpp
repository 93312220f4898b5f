#include "model/session/recordsattachment.h"

#include "model/io/recordsformat.h"

QByteArray recordsAttachment(const Records& records)
{
    return io::writeRecords(records);
}
