#include "model/io/recordsformat.h"

#include "model/io/recordsreader.h"
#include "model/io/recordsschema.h"
#include "model/io/recordswriter.h"

#include <QJsonDocument>
#include <algorithm>

namespace io {

namespace {
constexpr qsizetype MostIndented = 400'000; ///< letters of text: longer documents are nothing to look through
}

QByteArray writeRecords(const Records& records, bool indented)
{
    return RecordsWriter(records, indented).write();
}

bool startsLikeRecords(const QByteArray& start)
{
    qsizetype begin = start.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (begin < std::min(start.size(), RecordsStart) && QChar::isSpace(static_cast<uchar>(start[begin])))
        ++begin;
    const auto words = QByteArrayView(start).sliced(begin, std::min(start.size() - begin, RecordsStart));
    return words.startsWith('{') && words.indexOf("\"communique-records\"") > 0;
}

Result<Records> readRecords(const QByteArray& utf8, const QString& name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = utf8.left(error.offset);
        const auto column = before.size() - before.lastIndexOf('\n');
        return failure(ErrorCode::BadJson, name,
            QStringLiteral("line %1, column %2: %3").arg(before.count('\n') + 1).arg(column).arg(error.errorString()));
    }
    if (!document.isObject())
        return failure(ErrorCode::SchemaViolation, name, QStringLiteral("the document: expected an object"));
    if (const auto checked = checkSchema(document.object(), name); !checked)
        return tl::unexpected(checked.error());
    return RecordsReader(document.object()).read();
}

Result<QByteArray> recordsDocument(const Records& records, const QString& name, qint64 most)
{
    qsizetype letters = 0;
    for (const Article& article : records.articles)
        letters += article.text.length();
    QByteArray document = writeRecords(records, letters <= MostIndented);
    document += '\n';
    if (document.size() > most)
        return beyond(Limit::RecordsSize, name);
    return document;
}

Result<FileState> saveRecords(const Records& records, const QString& path, const Writing& writing)
{
    return recordsDocument(records, path).and_then([&](const QByteArray& document) {
        return writeWholeFile(path, document, writing);
    });
}

} // namespace io
