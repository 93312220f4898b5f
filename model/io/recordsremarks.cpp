// What a records document is told of: references, ids and spans that are not as they should be.
#include "model/io/recordsreader.h"

namespace io {

namespace {

constexpr int MostRemarks = 100; // about one document

} // namespace

void RecordsReader::remark(const char* code, const QString& message)
{
    if (++m_remarks <= MostRemarks)
        m_records.diagnostics.push_back({Severity::Warning, QString::fromLatin1(code), message, {}, {}, {}});
}

void RecordsReader::remarkUnsearched()
{
    if (m_unsearched == 0)
        return;
    m_records.diagnostics.push_back({Severity::Warning, QStringLiteral("search-stopped"),
        QStringLiteral("So many records do not stand where the document says that the search for them was stopped; %1 "
                       "were put among the orphans. Check the offsets in the program that wrote the document: they "
                       "count Unicode code points.")
            .arg(m_unsearched),
        {}, {}, {}});
}

void RecordsReader::remarkDoubled(const IdNumbers& numbers, QLatin1String list)
{
    for (const QString& id : numbers.doubled())
        remark("id-doubled",
            QStringLiteral("Two of the %1 are called \u201C%2\u201D; references mean the first.").arg(list, id));
}

} // namespace io
