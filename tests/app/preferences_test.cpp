// Preferences hold at once and are kept; keys can be changed without two actions sharing one.
#include "app/keyspage.h"
#include "app/mainwindow.h"
#include "app/preferencesdialog.h"
#include "app/workspace.h"
#include "model/io/recordsformat.h"
#include "tests/support/samplerecords.h"
#include "views/entities/entitylist.h"
#include "views/sourcetext/articlepage.h"
#include "views/sourcetext/sourcetextview.h"
#include "views/timeline/timelineview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <gtest/gtest.h>

namespace {

class PreferencesTest : public testing::Test {
protected:
    PreferencesTest()
    {
        Preferences chosen;
        chosen.theme = Theme::Light;
        settings.setPreferences(chosen);
        openWindow();
        const QString path = folder.filePath(QStringLiteral("sample.json"));
        EXPECT_TRUE(io::saveRecords(sampleRecords(), path).has_value());
        window->openPaths({path});
        awaitArticle();
    }

    void openWindow(Theme system = Theme::Light)
    {
        window = std::make_unique<MainWindow>(&settings, system);
        window->resize(1400, 900);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }
    void awaitArticle()
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return window->dossier().records().articles.size() == 1; }, 30'000));
    }
    void trigger(ActionId action) { window->actions()[action]->trigger(); }
    PreferencesDialog* dialog()
    {
        trigger(ActionId::Preferences);
        return window->findChild<PreferencesDialog*>();
    }
    template <class Widget> Widget* named(const QString& name)
    {
        for (Widget* widget : dialog()->findChildren<Widget*>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    template <class Button> Button* button(const QString& words)
    {
        for (Button* button : dialog()->findChildren<Button*>()) {
            if (button->text() == words)
                return button;
        }
        return nullptr;
    }
    /// What the page of keys says.
    bool says(const QString& words)
    {
        const auto labels = dialog()->findChild<KeysPage*>()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == words; });
    }
    void chooseAction(const QString& name)
    {
        auto* list = dialog()->findChild<QTreeWidget*>();
        const auto found = list->findItems(name, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1) << name.toStdString();
        list->setCurrentItem(found.front());
    }
    void give(const QKeySequence& key)
    {
        auto* edit = dialog()->findChild<QKeySequenceEdit*>();
        edit->setKeySequence(key);
        emit edit->editingFinished();
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(PreferencesTest, HoldAtOnceAndAreKept)
{
    auto* page = window->findChild<ArticlePage*>();
    const double width = page->document()->rootFrame()->frameFormat().leftMargin();
    named<QSlider>(QStringLiteral("Length of a line"))->setValue(50);
    EXPECT_GT(page->document()->rootFrame()->frameFormat().leftMargin(), width);
    named<QSlider>(QStringLiteral("Size of the text"))->setValue(48);
    EXPECT_EQ(settings.preferences().textSize, 24);
    named<QComboBox>(QStringLiteral("Colours"))->setCurrentIndex(2);
    EXPECT_LT(page->palette().color(QPalette::Window).lightness(), 80);
    button<QCheckBox>(QStringLiteral("Dates"))->click();
    EXPECT_FALSE(page->layers().dates);
    EXPECT_TRUE(page->extraSelections().isEmpty());
    EXPECT_FALSE(window->actions()[ActionId::MarkDates]->isChecked());
    const Preferences kept = settings.preferences();
    EXPECT_EQ(kept.letters, 50);
    EXPECT_EQ(kept.theme, Theme::Dark);
    EXPECT_FALSE(kept.layers.dates);
}

TEST_F(PreferencesTest, FollowWhatTheMenuChanges)
{
    dialog();
    trigger(ActionId::LargerText);
    EXPECT_EQ(named<QSlider>(QStringLiteral("Size of the text"))->value(), 36);
    trigger(ActionId::MarkEvents);
    EXPECT_FALSE(button<QCheckBox>(QStringLiteral("Events, beside the text"))->isChecked());
    trigger(ActionId::DarkTheme);
    EXPECT_EQ(named<QComboBox>(QStringLiteral("Colours"))->currentIndex(), 2);
}

TEST_F(PreferencesTest, TheLanguageChangesWithoutAnotherStart)
{
    window->findChild<SourceTextView*>()->readFrom(0);
    trigger(ActionId::LanguageKorean);
    QCoreApplication::processEvents();
    QTest::qWait(20);
    const QString korean = window->actions()[ActionId::Open]->text();
    EXPECT_NE(korean, QStringLiteral("Open\u2026"));
    EXPECT_EQ(window->dossier().records().articles.size(), 1U);
    EXPECT_FALSE(window->findChild<ArticlePage*>()->toPlainText().isEmpty());
    trigger(ActionId::LanguageEnglish);
    QTest::qWait(20);
    EXPECT_EQ(window->actions()[ActionId::Open]->text(), QStringLiteral("Open\u2026"));
    EXPECT_EQ(settings.preferences().language, QStringLiteral("en"));
}

TEST_F(PreferencesTest, AKeyIsGivenKeptAndReset)
{
    chooseAction(QStringLiteral("Show the time of the focus"));
    give(QKeySequence(Qt::CTRL | Qt::Key_9));
    EXPECT_EQ(window->actions()[ActionId::FitFocus]->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_9));
    openWindow();
    EXPECT_EQ(window->actions()[ActionId::FitFocus]->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_9));
    chooseAction(QStringLiteral("Show the time of the focus"));
    button<QPushButton>(QStringLiteral("Reset"))->click();
    EXPECT_TRUE(window->actions()[ActionId::FitFocus]->shortcut().isEmpty());
    EXPECT_TRUE(settings.shortcuts().empty());
}

TEST_F(PreferencesTest, AKeyInUseIsTakenOverOnlyWhenAsked)
{
    chooseAction(QStringLiteral("Save as\u2026"));
    give(QKeySequence(Qt::CTRL | Qt::Key_B));
    const auto& actions = window->actions();
    EXPECT_EQ(actions[ActionId::Briefing]->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
    EXPECT_TRUE(says(QStringLiteral("Ctrl+B belongs to \u201cExport the briefing as PDF\u2026\u201d.")));
    button<QPushButton>(QStringLiteral("Take it over"))->click();
    EXPECT_TRUE(actions[ActionId::Briefing]->shortcut().isEmpty());
    EXPECT_EQ(actions[ActionId::SaveAs]->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
    // The usual key of the other is not given back behind its new owner's back.
    chooseAction(QStringLiteral("Export the briefing as PDF\u2026"));
    button<QPushButton>(QStringLiteral("Reset"))->click();
    EXPECT_TRUE(actions[ActionId::Briefing]->shortcut().isEmpty());
    EXPECT_TRUE(says(QStringLiteral("Ctrl+B belongs to \u201cSave as\u2026\u201d.")));
    button<QPushButton>(QStringLiteral("Reset all"))->click();
    EXPECT_EQ(actions[ActionId::Briefing]->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
}

TEST_F(PreferencesTest, TheColoursOfTheSystemAreFollowedWhileTheWindowIsOpen)
{
    trigger(ActionId::FollowSystem);
    openWindow(Theme::Dark);
    auto* page = window->findChild<ArticlePage*>();
    EXPECT_LT(page->palette().color(QPalette::Base).lightness(), 80);
    QEvent change(QEvent::ThemeChange); // to light: so is the platform without a screen
    QCoreApplication::sendEvent(window.get(), &change);
    EXPECT_GT(page->palette().color(QPalette::Base).lightness(), 200);
    trigger(ActionId::DarkTheme);
    QCoreApplication::sendEvent(window.get(), &change);
    EXPECT_LT(page->palette().color(QPalette::Base).lightness(), 80);
}

TEST_F(PreferencesTest, AllOfTimeIsShownByItsKeyWhereverTheKeyboardIs)
{
    auto* timeline = window->findChild<TimelineView*>();
    timeline->setReducedMotion(true);
    timeline->fitAll();
    const QString all = timeline->visibleWords();
    for (QWidget* place : std::initializer_list<QWidget*>{window.get(), window->findChild<ArticlePage*>(),
             window->findChild<EntityList*>()->findChild<QLineEdit*>(), timeline->focusProxy()}) {
        place->setFocus();
        QTest::keyClick(timeline->focusProxy(), Qt::Key_W);
        EXPECT_NE(timeline->visibleWords(), all);
        QTest::keyClick(place, Qt::Key_0, Qt::ControlModifier);
        EXPECT_EQ(timeline->visibleWords(), all) << place->metaObject()->className();
    }
}

TEST_F(PreferencesTest, TheTimelinesOwnKeysAreRefused)
{
    chooseAction(QStringLiteral("Save as\u2026"));
    give(QKeySequence(Qt::Key_W));
    EXPECT_TRUE(says(QStringLiteral("W belongs to the timeline. Choose keys with Ctrl or Alt.")));
    EXPECT_TRUE(settings.shortcuts().empty());
}

TEST_F(PreferencesTest, TheLastArticlesOpenWhereTheyWereRead)
{
    window->openPaths({QStringLiteral(":/samples/summit.txt")});
    window->close();
    openWindow();
    window->openLast();
    awaitArticle();
    EXPECT_EQ(window->findChild<SourceTextView*>()->article(), window->dossier().records().articles.front().id);
}

TEST_F(PreferencesTest, TheLastArticlesAreFilteredAndZoomedAsTheyWere)
{
    const QString second = folder.filePath(QStringLiteral("second.json"));
    EXPECT_TRUE(io::saveRecords(longRecords(60), second).has_value());
    window->openPaths({second});
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->dossier().records().articles.size() == 2; }, 30'000));
    auto* text = window->findChild<SourceTextView*>();
    const auto& articles = window->dossier().records().articles;
    text->readFrom(articles[1].text.length() / 2);
    const qsizetype place = text->readingPosition();
    EXPECT_GT(place, 0);
    trigger(ActionId::NextArticle);
    EXPECT_EQ(text->article(), articles[0].id);
    trigger(ActionId::NextArticle);
    EXPECT_EQ(text->readingPosition(), place) << "an article opens where it was left";
    trigger(ActionId::NextArticle);
    trigger(ActionId::AllEvents);
    const auto all = window->findChild<TimelineView*>()->shownPeriod();
    ASSERT_TRUE(all.has_value());
    const std::pair shown(all->first + (all->second - all->first) / 4, all->second - (all->second - all->first) / 4);
    window->findChild<TimelineView*>()->showPeriod(shown);
    window->close();
    openWindow();
    window->openLast();
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->actions()[ActionId::AllEvents]->isChecked(); }, 30'000));
    EXPECT_EQ(window->findChild<TimelineView*>()->shownPeriod(), shown);
    text = window->findChild<SourceTextView*>();
    EXPECT_EQ(text->article(), window->dossier().records().articles[0].id);
    trigger(ActionId::NextArticle);
    EXPECT_EQ(text->readingPosition(), place);
}
