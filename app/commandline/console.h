#pragma once

#include "model/base/result.h"

#include <QString>
#include <chrono>

namespace commandline {

/// Standard error for people: failures, remarks, and progress where it is a terminal.
class Console {
public:
    explicit Console(bool quiet);
    ~Console();

    /// "communique-cli: FILE: what and what next", also when quiet.
    void fail(const Error& error);
    void fail(const QString& place, const QString& words);
    /// The same for what was done, but with a remark; silent when quiet.
    void remark(const QString& place, const QString& words);
    /// Shows how far long work is, at most ten times a second.
    void progress(const QString& words);
    /// Takes the progress line away.
    void clearProgress();

private:
    void say(const QString& line);

    bool m_quiet;
    bool m_terminal;
    bool m_progressShown = false;
    std::chrono::steady_clock::time_point m_lastProgress;
};

/// What standard output can show.
struct Screen {
    int width = 80; ///< columns
    bool colours = false;
};

/// Standard output as it is: its width where it is a terminal, else COLUMNS, else 80; colours on a terminal unless
/// NO_COLOR is set (no-color.org) or TERM is "dumb".
Screen standardOutput();

} // namespace commandline
