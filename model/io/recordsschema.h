#pragma once

#include "model/base/result.h"

class QJsonValue;

namespace io {

/// Checks a document against `resources/schema/records-1.schema.json` (JSON Schema draft 7). Fails with
/// SchemaViolation: the first place that breaks it as a JSON pointer (RFC 6901), and what was expected there.
Result<void> checkSchema(const QJsonValue& document, const QString& name);

} // namespace io
