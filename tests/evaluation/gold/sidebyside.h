#pragma once

#include "report.h"

namespace gold {

/// A page (HTML, complete in itself) for what only a reader can judge: each row of the reading beside the program's,
/// the sentence that it rests on below, and a choice whether the line can be printed. The choices are counted and can
/// be saved from the page.
QString sideBySide(const std::vector<Judged>& articles, const QString& program);

} // namespace gold
