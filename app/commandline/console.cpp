#include "app/commandline/console.h"

#include "app/commandline/columns.h"
#include "app/errorwords.h"
#include "model/text/visible.h"

#include <algorithm>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace commandline {

namespace {

constexpr std::chrono::milliseconds progressPause(100);
constexpr int MostProgress = 70; // columns: what is longer than a line could not be taken away again

void write(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

} // namespace

Console::Console(bool quiet)
    : m_quiet(quiet)
    , m_terminal(isatty(STDERR_FILENO) != 0)
    , m_lastProgress(std::chrono::steady_clock::now())
{
}

Console::~Console()
{
    clearProgress();
}

void Console::say(const QString& line)
{
    clearProgress();
    write(QStringLiteral("communique-cli: ") + visible(line, u' ') + u'\n');
}

void Console::fail(const Error& error)
{
    fail(error.file, errorWords(error));
}

void Console::fail(const QString& place, const QString& words)
{
    say(place.isEmpty() ? words : place + QStringLiteral(": ") + words);
}

void Console::remark(const QString& place, const QString& words)
{
    if (!m_quiet)
        fail(place, words);
}

void Console::progress(const QString& words)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_quiet || !m_terminal || now - m_lastProgress < progressPause)
        return;
    m_lastProgress = now;
    m_progressShown = true;
    QString line = visible(words).left(MostProgress);
    while (displayWidth(line) > MostProgress)
        line.chop(1);
    write(QStringLiteral("\r\033[K") + line);
}

void Console::clearProgress()
{
    if (m_progressShown)
        write(QStringLiteral("\r\033[K"));
    m_progressShown = false;
}

Screen standardOutput()
{
    Screen screen;
    const bool terminal = isatty(STDOUT_FILENO) != 0;
    winsize size{};
    if (terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        screen.width = size.ws_col;
    else if (const int columns = qEnvironmentVariableIntValue("COLUMNS"); columns > 0)
        screen.width = columns;
    screen.width = std::clamp(screen.width, 40, 160);
    screen.colours = terminal && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    return screen;
}

} // namespace commandline
