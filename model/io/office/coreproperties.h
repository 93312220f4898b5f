#pragma once

#include "model/base/result.h"
#include "model/io/formats.h"
#include "model/io/properties.h"

namespace io {

/// The properties that docProps/core.xml of Word (ECMA-376, part 2) and meta.xml of OpenDocument give, which both use
/// the words of Dublin Core. Damaged XML gives what stands before the damage.
DocumentProperties corePropertiesOf(const QByteArray& xml, const FileContent& content);

/// The warning that a document breaks off, and what was read stands before that.
Diagnostic brokenOff(const Error& error);

} // namespace io
