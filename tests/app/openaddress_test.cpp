#include "app/mainwindow.h"
#include "tests/model/fetch/loopbackserver.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

TEST(OpenAddress, AsksForItAndOpensThePage)
{
    QStandardPaths::setTestModeEnabled(true); // the copy goes to a place for tests
    LoopbackServer server;
    server.serve("/story", "text/html",
        "<!DOCTYPE html><h1>Ferry talks begin</h1><p>The two towns met on Monday, 3 May 2021, their mayors said.</p>");
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    MainWindow window(&settings, Theme::Light);
    window.show();
    window.actions()[ActionId::OpenAddress]->trigger();
    auto* dialog = window.findChild<QInputDialog*>();
    ASSERT_TRUE(dialog);
    auto* line = dialog->findChild<QLineEdit*>();
    line->clear();
    QTest::keyClicks(line, server.address(QStringLiteral("/story")));
    QTest::keyClick(line, Qt::Key_Return);
    const auto& articles = window.dossier().records().articles;
    ASSERT_TRUE(QTest::qWaitFor([&] { return articles.size() == 1; }, 30'000));
    EXPECT_EQ(articles.front().title, u"Ferry talks begin");
    EXPECT_EQ(articles.front().url, server.address(QStringLiteral("/story")));
    EXPECT_EQ(window.dossier().records().events.empty(), false);
    QFile::remove(articles.front().file);
    QStandardPaths::setTestModeEnabled(false);
}
