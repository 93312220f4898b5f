#pragma once

#include "app/commandline/articles.h"

namespace commandline {

/// Answers one line of JSON Lines: a records document of its article on one line, or {"id": …, "error": …}.
struct LineAnswer {
    QByteArray line; ///< without the line end
    QString error; ///< what was wrong, empty where nothing was
};
LineAnswer answerLine(const QByteArray& line, Articles& articles);

/// Reads articles, one a line, on standard input and writes an answer a line on standard output, in the same order.
/// Memory does not grow with the number of lines. Blank lines are no articles and get no answer. Returns the exit
/// status.
int streamJsonLines(Articles& articles, Console& console);

} // namespace commandline
