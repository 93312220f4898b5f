#include "app/commandline/console.h"

#include "app/commandline/columns.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <thread>
#include <unistd.h>

using namespace commandline;

namespace {

/// Standard error as a terminal, and what was written to it.
class Terminal {
public:
    Terminal()
        : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
        , m_before(dup(STDERR_FILENO))
    {
        grantpt(m_master);
        unlockpt(m_master);
        const int slave = open(ptsname(m_master), O_RDWR | O_NOCTTY);
        dup2(slave, STDERR_FILENO);
        close(slave);
    }
    ~Terminal()
    {
        restore();
        close(m_master);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    QString written()
    {
        std::fflush(stderr);
        QByteArray all;
        std::array<char, 4096> piece{};
        for (ssize_t size = 0; (size = read(m_master, piece.data(), piece.size())) > 0;)
            all.append(piece.data(), size);
        restore();
        return QString::fromUtf8(all);
    }

private:
    void restore()
    {
        if (m_before >= 0)
            dup2(std::exchange(m_before, -1), STDERR_FILENO);
    }

    int m_master;
    int m_before;
};

const QString name = QStringLiteral("a\x1b[2J\x1b]0;title\x07\r\n\u009b31m\u202egnp.html");

} // namespace

TEST(Console, ShowsNoNameThatActsOnTheTerminal)
{
    Terminal terminal;
    QString written;
    {
        Console console(false);
        std::this_thread::sleep_for(std::chrono::milliseconds(150)); // no line is shown before
        console.progress(QStringLiteral("1 of 2: ") + name);
        console.fail(name, QStringLiteral("There is no such file."));
        written = terminal.written();
    }
    EXPECT_EQ(written.toStdString(),
        QStringLiteral("\r\033[K1 of 2: a\ufffd[2J\ufffd]0;title\ufffd\ufffd\ufffd\ufffd31m\ufffdgnp.html\r\033[K"
                       "communique-cli: a [2J ]0;title    31m gnp.html: There is no such file.\r\n")
            .toStdString());
}

TEST(Console, KeepsProgressOnOneLine)
{
    Terminal terminal;
    QString written;
    {
        Console console(false);
        std::this_thread::sleep_for(std::chrono::milliseconds(150));
        console.progress(QString(200, QChar(0x6E21)));
        written = terminal.written();
    }
    EXPECT_EQ(displayWidth(written.remove(QStringLiteral("\r\033[K"))), 70);
}
