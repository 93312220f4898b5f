// Corrections that were not saved come through the end of the program, and only those.
#include "app/autosave.h"
#include "app/mainwindow.h"
#include "app/notice.h"
#include "model/io/recordsformat.h"
#include "model/session/commands.h"
#include "tests/support/samplerecords.h"

#include <QAction>
#include <QDirIterator>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace {

class AutosaveTest : public testing::Test {
protected:
    AutosaveTest()
    {
        qputenv("XDG_DATA_HOME", folder.path().toUtf8());
        document = folder.filePath(QStringLiteral("sample.json"));
        EXPECT_TRUE(io::saveRecords(sampleRecords(), document).has_value());
        openWindow();
    }
    ~AutosaveTest() override
    {
        window.reset();
        qunsetenv("XDG_DATA_HOME");
    }

    void openWindow()
    {
        window = std::make_unique<MainWindow>(&settings, Theme::Light);
        window->resize(1400, 900);
        window->show();
    }
    /// As when the program is killed: the window is not closed.
    void crash() { window.reset(); }
    void openDocument()
    {
        window->openPaths({document});
        EXPECT_TRUE(QTest::qWaitFor([&] { return !window->dossier().records().articles.empty(); }, 30'000));
    }
    void retitle(const QString& title)
    {
        EventRecord changed = window->dossier().records().events.front();
        changed.title = title;
        window->dossier().undoStack()->push(
            new EditEvent(&window->dossier(), changed, EditEvent::Field::Title, QStringLiteral("Change title")));
    }
    QString title() { return window->dossier().records().events.front().title; }
    QStringList kept()
    {
        QStringList names;
        QDirIterator files(
            folder.path(), {QStringLiteral("*.records.json")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(files.next());
        return names;
    }
    bool becomesKept()
    {
        return QTest::qWaitFor([&] { return !kept().isEmpty(); }, 2 * Autosave::DelayMs);
    }
    bool becomesGone()
    {
        return QTest::qWaitFor([&] { return kept().isEmpty(); }, 2 * Autosave::DelayMs);
    }
    QString said()
    {
        return window->findChild<Notice*>()->isVisible() ? window->findChild<Notice*>()->accessibleName() : QString();
    }
    void press(const QString& words)
    {
        for (auto* button : window->findChild<Notice*>()->findChildren<QPushButton*>()) {
            if (button->text() == words)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        ADD_FAILURE() << "no button " << words.toStdString();
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    QString document;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(AutosaveTest, CorrectionsComeThroughACrashAndAreStillToBeSaved)
{
    openDocument();
    retitle(QStringLiteral("They agree at last"));
    ASSERT_TRUE(becomesKept());
    crash();
    openWindow();
    window->offerLeft();
    EXPECT_TRUE(said().contains(QStringLiteral("Lindqvist and Okoro Reopen the Harbour Line"))) << said().toStdString();
    press(QStringLiteral("Recover"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window->dossier().records().events.empty(); }, 30'000));
    EXPECT_EQ(title(), QStringLiteral("They agree at last"));
    EXPECT_TRUE(window->isWindowModified());
    EXPECT_TRUE(QTest::qWaitFor([&] { return kept().size() == 1; }, 5000)) << "kept again, by this run alone";
    window->actions()[ActionId::Save]->trigger();
    EXPECT_EQ(io::readRecords(
                  [&] {
                      QFile file(document);
                      EXPECT_TRUE(file.open(QIODevice::ReadOnly));
                      return file.readAll();
                  }(),
                  document)
                  ->events.front()
                  .title,
        QStringLiteral("They agree at last"))
        << "where it belongs";
    EXPECT_TRUE(becomesGone());
    EXPECT_FALSE(window->isWindowModified());
}

TEST_F(AutosaveTest, NothingIsKeptOnceSavedUndoneOrClosed)
{
    openDocument();
    retitle(QStringLiteral("A"));
    ASSERT_TRUE(becomesKept());
    window->actions()[ActionId::Save]->trigger();
    EXPECT_TRUE(becomesGone());
    retitle(QStringLiteral("B"));
    ASSERT_TRUE(becomesKept());
    window->actions()[ActionId::Undo]->trigger();
    EXPECT_TRUE(becomesGone());
    retitle(QStringLiteral("C"));
    ASSERT_TRUE(becomesKept());
    window->close();
    press(QStringLiteral("Close without saving"));
    EXPECT_TRUE(becomesGone());
    openWindow();
    window->offerLeft();
    EXPECT_EQ(said(), QString());
}

TEST_F(AutosaveTest, WhatAnotherRunKeepsIsNotOffered)
{
    openDocument();
    retitle(QStringLiteral("A"));
    ASSERT_TRUE(becomesKept());
    MainWindow other(&settings, Theme::Light);
    other.show();
    other.offerLeft();
    EXPECT_FALSE(other.findChild<Notice*>()->isVisible());
    crash();
    other.offerLeft();
    ASSERT_TRUE(other.findChild<Notice*>()->isVisible());
    for (auto* button : other.findChild<Notice*>()->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Discard"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_TRUE(becomesGone());
}
