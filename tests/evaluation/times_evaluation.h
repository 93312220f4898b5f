#pragma once

#include <QString>
#include <QTextStream>

namespace evaluation {

/// Scores time expressions by the definitions of TempEval-3 (UzZaman et al. 2013) on the sets in `dataFolder`: strict
/// and relaxed spans, and type and value among the relaxed. Prints one line a set, for both halves of the documents
/// (even and odd by file name). `errors` names the error lines to print beside: "missed", "extra", "span", "value",
/// "all" or "". 0, or 1 where the folder is not there.
int evaluateTimes(const QString& dataFolder, QTextStream& out, const QString& errors = {});
int evaluateTimes(const QString& dataFolder);

} // namespace evaluation
