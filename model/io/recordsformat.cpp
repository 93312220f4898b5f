#include "model/io/recordsformat.h"

#include "model/io/recordsreader.h"
#include "model/io/recordsschema.h"
#include "model/io/recordswriter.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace io {

QByteArray writeRecords(const Records& records, bool indented)
{
    return RecordsWriter(records, indented).write();
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

Result<void> saveRecords(const Records& records, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    file.write(writeRecords(records));
    file.write("\n");
    if (!file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

} // namespace io
