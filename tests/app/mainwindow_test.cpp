#include "app/mainwindow.h"
#include "app/notice.h"
#include "app/workspace.h"
#include "model/io/recordsformat.h"
#include "tests/support/samplerecords.h"
#include "views/entities/entitylist.h"
#include "views/inspector/inspector.h"
#include "views/sourcetext/articlepage.h"
#include "views/sourcetext/publicationline.h"
#include "views/sourcetext/sourcetextview.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace {

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest()
    {
        Preferences chosen;
        chosen.theme = Theme::Light;
        settings.setPreferences(chosen);
        window = std::make_unique<MainWindow>(&settings, Theme::Light);
        window->resize(1400, 900);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }

    QString saved(const Records& records, const QString& name)
    {
        const QString path = folder.filePath(name);
        EXPECT_TRUE(io::saveRecords(records, path).has_value());
        return path;
    }
    /// Opens the sample records, as a document.
    void openSample()
    {
        window->openPaths({saved(sampleRecords(), QStringLiteral("sample.json"))});
        awaitArticles(1);
    }
    void awaitArticles(size_t count)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return records().articles.size() == count; }, 30'000))
            << find<Notice>()->accessibleName().toStdString();
    }
    const Records& records() { return window->dossier().records(); }
    template <class Widget> Widget* find() { return window->findChild<Widget*>(); }
    bool isWelcoming() { return window->findChild<QStackedWidget*>()->currentIndex() == 0; }
    void retitle(const QString& title)
    {
        EventRecord event = records().events.front();
        event.title = title;
        window->dossier().undoStack()->push(new EditTitleForTest(&window->dossier(), event));
    }

    struct EditTitleForTest : QUndoCommand {
        EditTitleForTest(Dossier* owner, EventRecord changed)
            : dossier(owner)
            , event(std::move(changed))
        {
        }
        void redo() override { dossier->replaceEvent(event); }
        Dossier* dossier;
        EventRecord event;
    };

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(MainWindowTest, WelcomesThenShowsTheSampleByOneClick)
{
    EXPECT_TRUE(isWelcoming());
    for (QPushButton* button : window->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Open the sample"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    awaitArticles(1);
    EXPECT_FALSE(isWelcoming());
    EXPECT_FALSE(records().articles.front().title.isEmpty());
    EXPECT_TRUE(window->windowTitle().contains(records().articles.front().title));
}

TEST_F(MainWindowTest, AClickOnANameMovesEveryView)
{
    openSample();
    auto* page = find<ArticlePage>();
    const auto rects = page->rectsOf(placeOf(records(), u"Norvik Coast Guard").span);
    ASSERT_FALSE(rects.empty());
    QTest::mouseClick(page->viewport(), Qt::LeftButton, {}, rects.front().center().toPoint());
    EXPECT_EQ(find<EntityList>()->findChild<QListView*>()->currentIndex().data().toString(),
        QStringLiteral("Norvik Coast Guard"));
    bool isExplained = false;
    for (const QLabel* label : find<Inspector>()->widget()->findChildren<QLabel*>())
        isExplained = isExplained || label->text() == QStringLiteral("Norvik Coast Guard");
    EXPECT_TRUE(isExplained);
    const auto inList = [&] { return find<EntityList>()->findChild<QListView*>()->currentIndex().data().toString(); };
    QTest::mouseClick(page->viewport(), Qt::LeftButton, {},
        page->rectsOf(placeOf(records(), u"Palais Wilson").span).front().center().toPoint());
    EXPECT_EQ(inList(), QStringLiteral("Palais Wilson"));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(inList(), QStringLiteral("Norvik Coast Guard"));
    QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(inList(), QStringLiteral("Palais Wilson"));
}

TEST_F(MainWindowTest, ANewPublicationDateIsOneStepOfUndo)
{
    QFile file(folder.filePath(QStringLiteral("note.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Ministers Sign a Pact\n\nThe ministers met in Oslo on Wednesday. They signed a pact.\n");
    file.close();
    window->openPaths({file.fileName()});
    awaitArticles(1);
    const Records before = records();
    emit find<PublicationLine>()->dateGiven({TimeValue::fromEdtf(u"2021-05-06"), PublicationBasis::User, {}, {}});
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return records().articles.front().published.date.edtf() == QStringLiteral("2021-05-06"); }, 60'000));
    EXPECT_EQ(window->dossier().undoStack()->count(), 1);
    window->actions()[ActionId::Undo]->trigger();
    EXPECT_EQ(records(), before);
}

// A date that somebody gives is one step, moves what rests on it, and outlives another publication date.
TEST_F(MainWindowTest, AGivenDateSurvivesReDating)
{
    QFile file(folder.filePath(QStringLiteral("fire.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Fire in Oslo\n\nThe fire began on Wednesday. It was put out two days later.\n");
    file.close();
    window->openPaths({file.fileName()});
    awaitArticles(1);
    const auto dates = [&] {
        QStringList read;
        for (const TimeExpression& time : records().times)
            read.append(time.date.edtf());
        return read.join(QLatin1Char(' '));
    };
    EXPECT_EQ(dates(), QStringLiteral(" "));
    emit find<Inspector>()->dateGiven(records().times.front().id, TimeValue::fromEdtf(u"2021-05-04"));
    emit find<PublicationLine>()->dateGiven({TimeValue::fromEdtf(u"2021-05-06"), PublicationBasis::User, {}, {}});
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->dossier().undoStack()->count() == 2; }, 60'000));
    EXPECT_EQ(dates(), QStringLiteral("2021-05-04 2021-05-06"));
    EXPECT_EQ(records().articles.front().published.date.edtf(), QStringLiteral("2021-05-06"));
    window->actions()[ActionId::Undo]->trigger();
    EXPECT_EQ(dates(), QStringLiteral("2021-05-04 2021-05-06"));
    EXPECT_EQ(records().articles.front().published.date.edtf(), QString());
    window->actions()[ActionId::Undo]->trigger();
    EXPECT_EQ(dates(), QStringLiteral(" "));
}

TEST_F(MainWindowTest, SavesReopensAndAsksOnlyForWhatWouldBeLost)
{
    openSample();
    EXPECT_FALSE(window->isWindowModified());
    retitle(QStringLiteral("Mine"));
    EXPECT_TRUE(window->isWindowModified());
    window->close();
    EXPECT_TRUE(window->isVisible()) << "there is something to lose";
    EXPECT_TRUE(find<Notice>()->isVisible());
    const QString path = folder.filePath(QStringLiteral("saved.json"));
    ASSERT_TRUE(window->save(path));
    EXPECT_FALSE(window->isWindowModified());
    const auto read = io::readRecords(
        [&] {
            QFile f(path);
            f.open(QIODevice::ReadOnly);
            return f.readAll();
        }(),
        path);
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->events.front().title, QStringLiteral("Mine"));
    EXPECT_TRUE(window->close()) << "nothing is left to lose";
}

TEST_F(MainWindowTest, OpensSeveralArticlesAndOneBadFileStopsNoOther)
{
    window->openPaths({saved(sampleRecords(), QStringLiteral("a.json")), folder.filePath(QStringLiteral("missing.txt")),
        saved(sampleRecords(), QStringLiteral("b.json"))});
    awaitArticles(2);
    EXPECT_TRUE(QTest::qWaitFor([&] { return find<Notice>()->isVisible(); }, 10'000));
    EXPECT_TRUE(find<Notice>()->accessibleName().contains(QStringLiteral("missing.txt: ")));
    const ArticleId second = find<SourceTextView>()->article();
    window->actions()[ActionId::NextArticle]->trigger();
    EXPECT_NE(find<SourceTextView>()->article(), second);
    EXPECT_EQ(settings.recentFiles().size(), 2);
}

TEST_F(MainWindowTest, DroppedTextBecomesAnArticle)
{
    QMimeData dropped;
    dropped.setText(QStringLiteral("The council met in Bergen on 3 May 2021 and elected a mayor."));
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(window.get(), &drop);
    awaitArticles(1);
    EXPECT_TRUE(records().articles.front().text.view().contains(u"Bergen"));
}

TEST_F(MainWindowTest, WritesTheBriefing)
{
    openSample();
    const QString path = folder.filePath(QStringLiteral("briefing.pdf"));
    EXPECT_TRUE(window->writeBriefing(path));
    QFile pdf(path);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5).startsWith("%PDF-"));
    EXPECT_FALSE(window->writeBriefing(folder.filePath(QStringLiteral("no/such/folder.pdf"))));
}

TEST_F(MainWindowTest, EveryThemeShowsAWindowThatIsNotBlank)
{
    openSample();
    for (const ActionId theme :
        {ActionId::LightTheme, ActionId::DarkTheme, ActionId::HighContrastTheme, ActionId::DarkContrastTheme}) {
        window->actions()[theme]->trigger();
        const QImage shot = window->grab().toImage();
        QSet<QRgb> colors;
        for (int y = 0; y < shot.height(); y += 7) {
            for (int x = 0; x < shot.width(); x += 7)
                colors.insert(shot.pixel(x, y));
        }
        EXPECT_GT(colors.size(), 12);
    }
    EXPECT_EQ(settings.preferences().theme, Theme::DarkContrast);
}

TEST_F(MainWindowTest, ClosingAllComesBackToTheWelcome)
{
    openSample();
    window->actions()[ActionId::CloseAll]->trigger();
    EXPECT_TRUE(isWelcoming());
    EXPECT_TRUE(records().articles.empty());
}

TEST_F(MainWindowTest, WhereNoEventHasADateThePublicationIsAskedFor)
{
    Records undated = sampleRecords();
    undated.articles.front().published = {};
    undated.times.clear();
    for (EventRecord& event : undated.events)
        event.when = {};
    window->openPaths({saved(undated, QStringLiteral("undated.json"))});
    awaitArticles(1);
    QPushButton* asked = nullptr;
    for (auto* button : window->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Set the publication date") && button->isVisible())
            asked = button;
    }
    ASSERT_NE(asked, nullptr);
    QTest::mouseClick(asked, Qt::LeftButton);
    EXPECT_TRUE(find<PublicationLine>()->findChild<QLineEdit*>()->isVisible());
}
