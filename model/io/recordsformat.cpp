#include "model/io/recordsformat.h"

#include "model/io/recordsreader.h"
#include "model/io/recordsschema.h"
#include "model/io/recordswriter.h"
#include "model/io/surrogates.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace io {

QByteArray writeRecords(const Records& records, bool indented)
{
    return RecordsWriter(records, JsonWriter(indented)).write().bytes();
}

bool writeRecords(const Records& records, const PieceSink& sink, bool indented)
{
    return RecordsWriter(records, JsonWriter(indented, sink)).write().flush();
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

Result<void> saveRecords(const Records& records, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    const bool isWritten =
        writeRecords(records, [&](const QByteArray& piece) { return file.write(piece) == piece.size(); });
    file.write("\n");
    if (!isWritten || !file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

} // namespace io
