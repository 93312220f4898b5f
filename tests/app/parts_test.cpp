#include "app/actions.h"
#include "app/commandpalette.h"
#include "app/dossierfile.h"
#include "app/language.h"
#include "app/settings.h"
#include "app/welcomepage.h"
#include "tests/support/samplerecords.h"
#include "views/common/fuzzy.h"
#include "views/figures/axisticks.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>
#include <gtest/gtest.h>
#include <set>

TEST(Fuzzy, LettersInOrderAndWordBeginningsFirst)
{
    EXPECT_FALSE(fuzzyScore(u"xyz", u"Export the briefing"));
    EXPECT_TRUE(fuzzyScore(u"exbr", u"Export the briefing"));
    EXPECT_GT(*fuzzyScore(u"db", u"Daniel Briggs"), *fuzzyScore(u"db", u"odd bubble"));
    EXPECT_GT(*fuzzyScore(u"open", u"Open\u2026"), *fuzzyScore(u"open", u"Close or pen"));
    EXPECT_EQ(fuzzyScore(u"", u"anything"), 0);
}

TEST(Actions, EveryShortcutIsUsedOnce)
{
    QUndoStack undo;
    QWidget window;
    const Actions actions(&undo, &window);
    std::set<QString> seen;
    for (const QAction* action : actions.all()) {
        for (const QKeySequence& keys : action->shortcuts())
            EXPECT_TRUE(seen.insert(keys.toString()).second) << keys.toString().toStdString();
        EXPECT_FALSE(action->text().isEmpty());
    }
    QMenu menu;
    actions.fillMenu(&menu);
    EXPECT_EQ(menu.actions().size(), 5);
}

TEST(Settings, RememberRecentFilesTheLatestFirst)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("s.ini")));
    for (const QString& name : {QStringLiteral("/a.txt"), QStringLiteral("/b.txt"), QStringLiteral("/a.txt"),
             QStringLiteral(":/samples/x.txt")})
        settings.addRecentFile(name);
    EXPECT_EQ(settings.recentFiles(), (QStringList{QStringLiteral("/a.txt"), QStringLiteral("/b.txt")}));
}

TEST(Settings, KeepPreferencesKeysAndSession)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.ini"));
    Preferences chosen;
    EXPECT_EQ(Settings(file).preferences(), chosen);
    chosen = {Theme::Dark, 21, 90, QStringLiteral("ko"), Motion::Reduced, {true, false, true, false}, false, false};
    const std::map<QString, QList<QKeySequence>> keys{
        {QStringLiteral("Find"), {QKeySequence(QStringLiteral("Ctrl+;"))}}, {QStringLiteral("Quit"), {}},
        {QStringLiteral("Palette"), {QKeySequence(Qt::Key_F7), QKeySequence(Qt::Key_F8)}}};
    Session session{{QStringLiteral("/a.txt"), QStringLiteral("/b, c.json")}, 1, {0, 1234}, {}, {}};
    session.filter.amount = EventAmount::More;
    session.filter.entity = {3};
    session.filter.words = QStringLiteral("\u201cline\u201d, open");
    session.filter.eventKinds = {2, 7};
    session.filter.bases = {4};
    session.filter.period = std::pair(qint64(-62'135'596'800'001), qint64(9'007'199'254'740'993));
    session.period = std::pair(qint64(-1), qint64(1'700'000'000'000));
    {
        Settings settings(file);
        settings.setPreferences(chosen);
        settings.setShortcuts({{QStringLiteral("Open"), {QKeySequence(Qt::Key_F9)}}});
        settings.setShortcuts(keys);
        settings.setSession(session);
    }
    const Settings settings(file);
    EXPECT_EQ(settings.preferences(), chosen);
    EXPECT_EQ(settings.shortcuts(), keys);
    EXPECT_EQ(settings.session(), session);
}

TEST(Settings, TakeTheUsualForWhatIsBroken)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("s.ini"));
    QFile broken(file);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("[General]\ntheme=pink\ntextSize=huge\nlettersInALine=9000\nmotion=7\n");
    broken.close();
    Preferences expected;
    expected.letters = Preferences::MostLetters;
    EXPECT_EQ(Settings(file).preferences(), expected);
}

TEST(Language, StretchesOfTimeBeginWithTheYearWhereDatesDo)
{
    const auto words = [](QDate first, QDate last) {
        return windowWords({first.startOfDay(Qt::UTC).toMSecsSinceEpoch(), last.endOfDay(Qt::UTC).toMSecsSinceEpoch()});
    };
    const QDate begin(2008, 1, 14);
    installLanguage(QStringLiteral("zh_CN"));
    const QString days = words(begin, {2008, 1, 20});
    const QString months = words(begin, {2008, 6, 20});
    installLanguage(QStringLiteral("en"));
    EXPECT_EQ(days, QStringLiteral("2008\u5e741\u670814\u65e5 \u2013 1\u670820\u65e5"));
    EXPECT_EQ(months, QStringLiteral("2008\u5e741\u6708 \u2013 6\u6708"));
    EXPECT_EQ(words(begin, {2008, 1, 20}), QStringLiteral("14 \u2013 20 Jan 2008"));
}

TEST(WelcomePage, GreysFilesThatAreGone)
{
    QTemporaryDir folder;
    QFile present(folder.filePath(QStringLiteral("present.txt")));
    ASSERT_TRUE(present.open(QIODevice::WriteOnly));
    WelcomePage page;
    page.setRecentFiles({present.fileName(), folder.filePath(QStringLiteral("gone.txt"))});
    QSignalSpy asked(&page, &WelcomePage::fileAsked);
    page.show();
    for (QPushButton* entry : page.findChildren<QPushButton*>(QStringLiteral("link")))
        QTest::mouseClick(entry, Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).toString(), present.fileName());
}

TEST(DossierFile, TakesTheReadableFilesOfFolders)
{
    QTemporaryDir folder;
    for (const QString& name : {QStringLiteral("b.txt"), QStringLiteral("a.md"), QStringLiteral("c.exe")}) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    EXPECT_EQ(filesOf({folder.path(), QStringLiteral("/missing.txt")}),
        (QStringList{folder.filePath(QStringLiteral("a.md")), folder.filePath(QStringLiteral("b.txt")),
            QStringLiteral("/missing.txt")}));
}

TEST(CommandPalette, GoesToPeopleAndRunsCommands)
{
    Dossier dossier;
    dossier.add(sampleRecords());
    Focus focus;
    QWidget window;
    window.resize(800, 600);
    QAction action(QStringLiteral("Quit the program"));
    QSignalSpy triggered(&action, &QAction::triggered);
    CommandPalette palette(&dossier, &focus, {&action}, &window);
    window.show();
    auto* field = palette.findChild<QLineEdit*>();
    palette.open();
    QTest::keyClicks(field, QStringLiteral("okoro"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(focus.state().entity, EntityId{2});
    EXPECT_TRUE(palette.isHidden());
    palette.open();
    QTest::keyClicks(field, QStringLiteral("quit"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(triggered.count(), 1);
    QSignalSpy found(&palette, &CommandPalette::findAsked);
    palette.open();
    QTest::keyClicks(field, QStringLiteral("zz"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(found.count(), 1);
    EXPECT_EQ(found.at(0).at(0).toString(), QStringLiteral("zz"));
}
