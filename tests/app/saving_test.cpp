// Saving loses nobody's work: not what a full disk cuts, nor what others have written meanwhile.
#include "app/mainwindow.h"
#include "app/notice.h"
#include "model/io/reader.h"
#include "model/io/recordsformat.h"
#include "model/session/commands.h"
#include "tests/support/samplerecords.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace {

/// As long as it lives no file becomes larger than so many bytes: a full disk, for this process.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t most)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{most, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        m_handler = std::signal(SIGXFSZ, SIG_IGN); // settings are written meanwhile, too
    }
    ~SizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SizeLimit)

private:
    rlimit m_before = {};
    void (*m_handler)(int) = SIG_DFL;
};

class SavingTest : public testing::Test {
protected:
    SavingTest()
    {
        qputenv("XDG_DATA_HOME", folder.path().toUtf8());
        write(QStringLiteral("As it was read"));
        window = openWindow();
    }
    ~SavingTest() override
    {
        window.reset();
        while (MainWindow* other = otherWindow())
            delete other;
        qunsetenv("XDG_DATA_HOME");
    }

    /// The document, as another program writes it.
    void write(const QString& title)
    {
        Records records = sampleRecords();
        records.events.front().title = title;
        ASSERT_TRUE(io::saveRecords(records, document).has_value());
    }
    std::unique_ptr<MainWindow> openWindow()
    {
        auto opened = std::make_unique<MainWindow>(&settings, Theme::Light);
        opened->resize(1400, 900);
        opened->show();
        opened->openPaths({document});
        EXPECT_TRUE(QTest::qWaitFor([&] { return !opened->dossier().records().articles.empty(); }, 30'000));
        return opened;
    }
    /// Beside the first; null where there is none.
    MainWindow* otherWindow() const
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* other = qobject_cast<MainWindow*>(widget); other && other != window.get())
                return other;
        }
        return nullptr;
    }
    static void retitle(MainWindow& in, const QString& title)
    {
        EventRecord changed = in.dossier().records().events.front();
        changed.title = title;
        in.dossier().undoStack()->push(
            new EditEvent(&in.dossier(), changed, EditEvent::Field::Title, QStringLiteral("Change title")));
    }
    static QString titleIn(const QString& path)
    {
        const auto opened = io::open(path);
        return opened ? opened->records.events.front().title : QStringLiteral("(cannot be opened)");
    }
    static std::string said(const MainWindow& in)
    {
        const auto* notice = in.findChild<Notice*>();
        return notice->isVisible() ? notice->accessibleName().toStdString() : std::string();
    }
    static void press(const MainWindow& in, const char* words)
    {
        for (auto* button : in.findChild<Notice*>()->findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String(words))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        ADD_FAILURE() << "no button " << words;
    }
    static void save(MainWindow& in) { in.actions()[ActionId::Save]->trigger(); }
    /// What autosave has written; empty where there is nothing.
    QString kept()
    {
        QDirIterator files(
            folder.path(), {QStringLiteral("*.records.json")}, QDir::Files, QDirIterator::Subdirectories);
        return files.hasNext() ? files.next() : QString();
    }
    std::string names()
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name).join(u' ').toStdString();
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings/settings.ini"))};
    QString document = folder.filePath(QStringLiteral("talks.json"));
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(SavingTest, AFullDiskKeepsTheDocumentAndSaysSo)
{
    retitle(*window, QStringLiteral("Mine"));
    {
        const SizeLimit full(1000);
        save(*window);
    }
    EXPECT_NE(said(*window).find("talks.json: The file cannot be written"), std::string::npos) << said(*window);
    EXPECT_TRUE(window->isWindowModified());
    EXPECT_EQ(titleIn(document), QStringLiteral("As it was read"));
    EXPECT_EQ(names(), "talks.json");
    save(*window);
    EXPECT_EQ(titleIn(document), QStringLiteral("Mine"));
    EXPECT_EQ(titleIn(document + u'~'), QStringLiteral("As it was read")) << "the version before stays beside";
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(SavingTest, WhatIsKeptUnsavedIsTriedAgainByItself)
{
    {
        const SizeLimit full(100);
        retitle(*window, QStringLiteral("Mine"));
        EXPECT_TRUE(QTest::qWaitFor([&] { return said(*window).starts_with("Unsaved corrections cannot"); }, 20'000));
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return said(*window) == "Unsaved corrections are kept safe again."; }, 20'000))
        << said(*window);
}

TEST_F(SavingTest, ADocumentThatSomebodyElseChangedIsNotWrittenOverInSilence)
{
    retitle(*window, QStringLiteral("Mine"));
    write(QStringLiteral("Theirs"));
    save(*window);
    EXPECT_NE(said(*window).find("changed by somebody else"), std::string::npos) << said(*window);
    EXPECT_TRUE(window->isWindowModified());
    EXPECT_EQ(titleIn(document), QStringLiteral("Theirs"));
    press(*window, "Save all the same");
    EXPECT_EQ(titleIn(document), QStringLiteral("Mine"));
    EXPECT_EQ(titleIn(document + u'~'), QStringLiteral("Theirs")) << "and even then not lost";
    retitle(*window, QStringLiteral("Mine again"));
    save(*window);
    EXPECT_EQ(titleIn(document), QStringLiteral("Mine again")) << "nobody else was there";
}

TEST_F(SavingTest, TheOtherVersionCanBeLookedAtAndMineSavedBeside)
{
    retitle(*window, QStringLiteral("Mine"));
    write(QStringLiteral("Theirs"));
    window->close();
    press(*window, "Save");
    press(*window, "Look at it");
    MainWindow* looking = otherWindow();
    ASSERT_NE(looking, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !looking->dossier().records().events.empty(); }, 30'000));
    EXPECT_EQ(looking->dossier().records().events.front().title, QStringLiteral("Theirs"));
    looking->close();
    EXPECT_TRUE(settings.session().files.isEmpty()) << "what was only looked at is not opened next time";
    EXPECT_TRUE(window->isVisible()) << "nothing is decided yet";
    window->close();
    press(*window, "Save");
    press(*window, "Save beside it");
    EXPECT_EQ(titleIn(document), QStringLiteral("Theirs"));
    EXPECT_EQ(titleIn(folder.filePath(QStringLiteral("talks 2.json"))), QStringLiteral("Mine"));
    EXPECT_FALSE(window->isVisible()) << "closing goes on";
}

TEST_F(SavingTest, TwoWindowsOnOneDocumentKnowOfEachOther)
{
    auto second = openWindow();
    EXPECT_NE(said(*second).find("is open in another window too"), std::string::npos) << said(*second);
    EXPECT_EQ(said(*window), "");
    retitle(*second, QStringLiteral("Second"));
    save(*second);
    EXPECT_NE(said(*second).find("is open in another window too"), std::string::npos);
    EXPECT_EQ(titleIn(document), QStringLiteral("As it was read"));
    press(*second, "Save all the same");
    EXPECT_EQ(titleIn(document), QStringLiteral("Second"));
    retitle(*window, QStringLiteral("First"));
    save(*window);
    EXPECT_NE(said(*window).find("changed by somebody else"), std::string::npos) << said(*window);
    window.reset();
    retitle(*second, QStringLiteral("Second again"));
    save(*second);
    EXPECT_EQ(titleIn(document), QStringLiteral("Second again")) << "alone, nothing is asked";
}

// Corrections that were recovered belong to the version that they were made to.
TEST_F(SavingTest, RecoveredCorrectionsDoNotOverwriteALaterVersion)
{
    retitle(*window, QStringLiteral("Mine"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !kept().isEmpty(); }, 20'000));
    window.reset(); // as when it is killed
    write(QStringLiteral("Theirs"));
    window = std::make_unique<MainWindow>(&settings, Theme::Light);
    window->show();
    window->offerLeft();
    press(*window, "Recover");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window->dossier().records().events.empty(); }, 30'000));
    save(*window);
    EXPECT_NE(said(*window).find("changed by somebody else"), std::string::npos) << said(*window);
    EXPECT_EQ(titleIn(document), QStringLiteral("Theirs"));
}

TEST_F(SavingTest, WhatIsKeptAndSavedIsForItsOwnerAlone)
{
    const auto modeOf = [](const QString& path) {
        struct stat file = {};
        return ::stat(QFile::encodeName(path).constData(), &file) == 0 ? file.st_mode & 0777u : 0u;
    };
    const QString fresh = folder.filePath(QStringLiteral("fresh.json"));
    ASSERT_TRUE(window->save(fresh));
    EXPECT_EQ(modeOf(fresh), 0600u);
    ASSERT_EQ(::chmod(QFile::encodeName(fresh).constData(), 0644), 0);
    retitle(*window, QStringLiteral("Mine"));
    ASSERT_TRUE(window->save(fresh));
    EXPECT_EQ(modeOf(fresh), 0644u) << "as somebody has chosen";
    retitle(*window, QStringLiteral("Mine again"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !kept().isEmpty(); }, 20'000));
    EXPECT_EQ(modeOf(kept()), 0600u);
    EXPECT_EQ(modeOf(QFileInfo(kept()).path()), 0700u);
}
