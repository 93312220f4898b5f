// The window opens documents of every kind at once, and says which one it could not read.
#include "app/mainwindow.h"
#include "app/notice.h"
#include "views/sourcetext/articlepage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

TEST(Documents, OfEveryKindOpenInTheWindow)
{
    const QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    MainWindow window(&settings, Theme::Light);
    window.resize(1200, 800);
    window.show();
    const QString broken = folder.filePath(QStringLiteral("broken.pdf"));
    QFile file(broken);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7\n1 0 obj\n<<");
    file.close();
    QStringList paths;
    for (const char* name : {"pdf/two-columns.pdf", "docx/article.docx", "epub/article.epub", "mail/talks.eml",
             "html/01-wordpress.html", "mhtml/broadcaster.mhtml"})
        paths.append(QStringLiteral(COMMUNIQUE_TEST_DATA "/") + QLatin1String(name));
    paths.insert(1, broken);
    window.openPaths(paths);

    const auto* notice = window.findChild<Notice*>();
    ASSERT_NE(notice, nullptr);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return notice->accessibleName().startsWith(QStringLiteral("6 of 7 files opened.")); }, 60'000))
        << notice->accessibleName().toStdString();
    EXPECT_TRUE(notice->accessibleName().contains(QStringLiteral("broken.pdf: It is damaged")));
    QStringList formats;
    for (const Article& article : window.dossier().records().articles)
        formats.append(article.format);
    EXPECT_EQ(formats.join(u' '), QStringLiteral("pdf docx epub mail html mhtml"));
    EXPECT_FALSE(window.findChild<ArticlePage*>()->toPlainText().isEmpty());
}
