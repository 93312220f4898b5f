#pragma once

#include "model/extract/pipeline.h"

#include <QString>
#include <QTextStream>

namespace evaluation {

/// Scores the quotations found in the articles of `folder`/text against `folder`/attributions (PolNeAR's layout) and
/// prints the figures. At most `limit` articles, 0 for all. False when the folder is not there.
///
/// Two attributions match, one to one, when the shared characters of their contents are at least half of the longer
/// one.
bool printQuotationFigures(const QString& folder, const extract::Resources& resources, QTextStream& out, int limit = 0);

} // namespace evaluation
