#include "model/io/recordsformat.h"

namespace io {

QByteArray writeRecords(const Records&, bool)
{
    return {};
}

Result<Records> readRecords(const QByteArray&, const QString& name)
{
    return failure(ErrorCode::Unsupported, name);
}

Result<void> saveRecords(const Records&, const QString& path)
{
    return failure(ErrorCode::Unsupported, path);
}

} // namespace io
