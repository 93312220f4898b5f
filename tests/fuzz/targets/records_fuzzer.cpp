// Any bytes as a records document; what can be read is written and read again as it was.
#include "invariants.h"
#include "model/io/recordsformat.h"

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    (void)io::readRecords("{}", {}); // reads the schema
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const auto records = io::readRecords(input, QStringLiteral("fuzz"));
    if (!records)
        return 0;
    fuzz::checkSpans(*records);
    fuzz::checkWrittenAgain(*records);
    return 0;
}
