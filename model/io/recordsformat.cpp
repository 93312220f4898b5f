#include "model/io/recordsformat.h"

#include "model/io/recordsreader.h"
#include "model/io/recordsschema.h"
#include "model/io/recordswriter.h"
#include "model/io/surrogates.h"

#include <QJsonDocument>
#include <algorithm>

namespace io {

namespace {
constexpr qsizetype MostIndented = 400'000; ///< letters of text: longer documents are nothing to look through
}

QByteArray writeRecords(const Records& records, bool indented)
{
    return RecordsWriter(records, JsonWriter(indented)).write().bytes();
}

bool writeRecords(const Records& records, const PieceSink& sink, bool indented)
{
    return RecordsWriter(records, JsonWriter(indented, sink)).write().flush();
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
    const MendedJson mended = withoutLoneSurrogates(utf8);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(mended.json, &error);
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
    Records records = RecordsReader(document.object()).read();
    if (auto broken = remarkOnSurrogates(mended.mended))
        records.diagnostics.push_back(std::move(*broken));
    return records;
}

Result<void> writeDocument(const Records& records, const QString& name, const PieceSink& take, qint64 most)
{
    qsizetype letters = 0;
    for (const Article& article : records.articles)
        letters += article.text.length();
    qint64 size = 0;
    const PieceSink counted = [&](const QByteArray& piece) {
        size += piece.size();
        return size <= most && take(piece);
    };
    const bool isWhole = writeRecords(records, counted, letters <= MostIndented) && counted(QByteArrayLiteral("\n"));
    if (size > most)
        return beyond(Limit::RecordsSize, name);
    return isWhole ? Result<void>() : failure(ErrorCode::FileUnwritable, name);
}

Result<QByteArray> recordsDocument(const Records& records, const QString& name, qint64 most)
{
    QByteArray document;
    const auto gather = [&document](const QByteArray& piece) {
        document += piece;
        return true;
    };
    return writeDocument(records, name, gather, most).map([&] { return document; });
}

Result<FileState> saveRecords(const Records& records, const QString& path, const Writing& writing)
{
    return writeWholeFile(
        path, [&](const PieceSink& take) { return writeDocument(records, path, take); }, writing);
}

} // namespace io
