// A program that is killed at any moment loses nothing that is older than two seconds.
// COMMUNIQUE_KILLS says how often it is killed; only then are the two seconds asserted, as a busy machine may take
// more.
#include "app/autosave.h"
#include "model/io/reader.h"
#include "tests/app/editing/edits.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <chrono>
#include <gtest/gtest.h>
#include <iostream>

namespace {

qint64 now()
{
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

/// One program that edits and is killed, and what is left of it.
class Killing {
public:
    explicit Killing(int seed)
        : m_seed(seed)
    {
        m_program.start(QStringLiteral(COMMUNIQUE_EDITING), {m_folder.path(), QString::number(seed)});
        const int lifetime = 300 + QRandomGenerator::system()->bounded(6000);
        QTimer::singleShot(lifetime, &m_program, [this] {
            m_killed = now();
            m_program.kill();
        });
    }
    /// Whether corrections were offered to be recovered.
    bool hasOffered() const { return m_hasOffered; }
    bool isOver() const { return m_program.state() == QProcess::NotRunning; }

    /// Milliseconds from the oldest edit that is in none of the files to the end; 0 where none is lost.
    qint64 check()
    {
        m_told = m_program.readAllStandardOutput();
        const int saved = readBack(m_folder.filePath(QStringLiteral("document.json")));
        EXPECT_FALSE(DocumentLock(m_folder.filePath(QStringLiteral("open")))
                         .isTakenElsewhere(m_folder.filePath(QStringLiteral("document.json"))))
            << "who has ended has nothing open";
        Dossier dossier;
        DossierFile file(&dossier, m_folder.filePath(QStringLiteral("open")));
        const Autosave autosave(&dossier, &file, m_folder.filePath(QStringLiteral("unsaved")));
        const auto left = autosave.left();
        EXPECT_LE(left.size(), 1u);
        m_hasOffered = !left.empty();
        const int offered = left.empty() ? -1 : readBack(left.front().path);
        EXPECT_TRUE(left.empty() || left.front().document == m_folder.filePath(QStringLiteral("document.json")));
        for (const auto& [number, moment] : edits()) {
            if (number > std::max(saved, offered))
                return m_killed - moment;
        }
        return 0;
    }

private:
    std::vector<std::pair<int, qint64>> edits() const
    {
        std::vector<std::pair<int, qint64>> all;
        for (const QByteArray& line : m_told.split('\n')) {
            if (const auto words = line.split(' '); words.size() == 2)
                all.emplace_back(words[0].toInt(), words[1].toLongLong());
        }
        return all;
    }
    /// The edit that a document holds, whole and equal; -1 where there is no document.
    int readBack(const QString& path) const
    {
        if (!QFile::exists(path)) {
            EXPECT_TRUE(edits().empty());
            return -1;
        }
        const auto opened = io::open(path);
        EXPECT_TRUE(opened.has_value()) << path.toStdString();
        if (!opened)
            return -1;
        const int edit = editOf(opened->records);
        EXPECT_EQ(opened->records, edited(m_seed, edit)) << path.toStdString();
        return edit;
    }

    int m_seed;
    QTemporaryDir m_folder;
    QProcess m_program;
    qint64 m_killed = 0;
    QByteArray m_told;
    bool m_hasOffered = false;
};

} // namespace

TEST(Killed, NothingOlderThanTwoSecondsIsLost)
{
    const bool isMeasured = qEnvironmentVariableIsSet("COMMUNIQUE_KILLS");
    const int kills = isMeasured ? qEnvironmentVariableIntValue("COMMUNIQUE_KILLS") : 20;
    const qint64 most = isMeasured ? 2000 : 30'000;
    constexpr int AtOnce = 5;
    qint64 longest = 0;
    int offered = 0;
    for (int first = 0; first < kills; first += AtOnce) {
        std::vector<std::unique_ptr<Killing>> running;
        for (int seed = first; seed < std::min(first + AtOnce, kills); ++seed)
            running.push_back(std::make_unique<Killing>(seed));
        for (const auto& killing : running) {
            ASSERT_TRUE(QTest::qWaitFor([&] { return killing->isOver(); }, 60'000));
            const qint64 lost = killing->check();
            EXPECT_LE(lost, most);
            longest = std::max(longest, lost);
            offered += killing->hasOffered() ? 1 : 0;
        }
    }
    std::cout << kills << " kills, " << offered
              << " recoveries offered, each equal to what was edited; the oldest edit "
              << "that was lost had been made " << longest << " ms before\n";
}
