// How the whole window looks and reads aloud, in every theme and at the sizes it must work at.
#include "app/mainwindow.h"
#include "app/workspace.h"
#include "model/io/recordsformat.h"
#include "tests/support/samplerecords.h"
#include "views/entities/entitylist.h"
#include "views/inspector/inspector.h"
#include "views/timeline/timelineview.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <cmath>
#include <gtest/gtest.h>

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance and contrast as in WCAG 2.1.
double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}
double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

constexpr Theme Themes[] = {Theme::Light, Theme::Dark, Theme::HighContrast, Theme::DarkContrast};

class LookTest : public testing::Test {
protected:
    void open(Theme theme, const QSize& size)
    {
        Preferences chosen;
        chosen.theme = theme;
        settings.setPreferences(chosen);
        window = std::make_unique<MainWindow>(&settings, theme);
        window->resize(size);
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        const QString path = folder.filePath(QStringLiteral("sample.json"));
        ASSERT_TRUE(io::saveRecords(sampleRecords(), path).has_value());
        window->openPaths({path});
        ASSERT_TRUE(QTest::qWaitFor([&] { return window->dossier().records().articles.size() == 1; }, 30'000));
        QTest::qWait(50);
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> window;
};

/// The widgets that ask for more width than there is, for a message.
std::string widest(const QWidget& window, int width)
{
    std::string words;
    for (const QWidget* child : window.findChildren<QWidget*>()) {
        if (child->isVisible() && child->minimumSizeHint().width() > width / 3)
            words += child->metaObject()->className() + std::string(" ")
                + std::to_string(child->minimumSizeHint().width()) + "; ";
    }
    return words;
}

/// How many colours stand in a part of a picture.
qsizetype coloursIn(const QImage& image, const QRect& part)
{
    QSet<QRgb> colours;
    for (int y = part.top(); y <= part.bottom(); y += 2) {
        for (int x = part.left(); x <= part.right(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    return colours.size();
}

/// The words of labels and buttons that are wider than their place, those that may be cut left out.
QStringList clipped(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&window) || widget->visibleRegion().isEmpty())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString words = label ? label->text() : button ? button->text() : QString();
        const bool mayBreak = label && label->wordWrap();
        const bool mayElide = widget->objectName() == QStringLiteral("search") || words.endsWith(QChar(0x2026));
        const auto* tool = qobject_cast<const QToolButton*>(widget);
        const bool isDrawing = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        if (words.isEmpty() || mayBreak || mayElide || isDrawing)
            continue;
        const int right = widget->mapTo(&window, QPoint(widget->width(), 0)).x();
        if (widget->width() < widget->fontMetrics().horizontalAdvance(words) || right > window.width())
            found.append(words);
    }
    return found;
}

} // namespace

TEST(Palette, KeepsTextAndMarksLegibleInEveryTheme)
{
    for (const Theme theme : Themes) {
        const Palette& p = Palette::of(theme);
        for (const QColor& surface : {p.window, p.panel, p.paper}) {
            for (const QColor& text : {p.ink, p.soft, p.accent, p.time})
                EXPECT_GE(contrast(text, surface), 4.5)
                    << int(theme) << ' ' << text.name().toStdString() << " on " << surface.name().toStdString();
            for (const QColor& mark : {p.person, p.organization, p.place, p.group, p.event, p.meetings, p.agreements,
                     p.military, p.statements, p.other})
                EXPECT_GE(contrast(mark, surface), 3.0)
                    << int(theme) << ' ' << mark.name().toStdString() << " on " << surface.name().toStdString();
        }
        EXPECT_GE(contrast(p.ink, p.wash), 4.5) << int(theme);
        EXPECT_GE(contrast(p.ink, p.field), 4.5) << int(theme);
        EXPECT_GE(contrast(p.ink, p.band), 4.5) << int(theme);
    }
}

TEST_F(LookTest, NoPaneIsBlankAndNothingIsClipped)
{
    for (const Theme theme : Themes) {
        for (const QSize& size : {QSize(1400, 900), QSize(1024, 700)}) {
            open(theme, size);
            const QImage image = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
            const QString where = QStringLiteral("theme %1 at %2").arg(int(theme)).arg(size.width());
            ASSERT_EQ(image.size(), size * image.devicePixelRatio());
            const QRect panes[] = {QRect(0, 0, size.width(), 48), QRect(0, 60, size.width() - 240, 180),
                QRect(0, 320, 220, size.height() - 360), QRect(size.width() / 2 - 150, 330, 300, size.height() - 400)};
            for (const QRect& pane : panes)
                EXPECT_GT(coloursIn(image, pane), 8) << where.toStdString() << " x " << pane.x() << " y " << pane.y();
            EXPECT_EQ(clipped(*window).join(QStringLiteral(" | ")).toStdString(), "") << where.toStdString();
        }
    }
}

TEST_F(LookTest, TheInspectorFitsItsPaneAtASmallSize)
{
    open(Theme::Light, {1024, 700});
    auto* inspector = window->findChild<Inspector*>();
    auto* entities = window->findChild<EntityList*>()->findChild<QListView*>();
    for (int row = 0; row < 3; ++row) {
        QTest::mouseClick(
            entities->viewport(), Qt::LeftButton, {}, entities->visualRect(entities->model()->index(row, 0)).center());
        EXPECT_LE(inspector->widget()->minimumSizeHint().width(), inspector->viewport()->width()) << row;
    }
    EXPECT_EQ(clipped(*window).join(QStringLiteral(" | ")).toStdString(), "");
}

TEST_F(LookTest, EveryControlHasAName)
{
    open(Theme::Light, {1400, 900});
    window->actions()[ActionId::Find]->trigger();
    QSet<QWidget*> controls;
    for (const auto page : {ActionId::ShowTable, ActionId::ShowTogether, ActionId::ShowTimeline,
             ActionId::ShowQuotations, ActionId::ShowEntities, ActionId::ChooseFilters}) {
        window->actions()[page]->trigger();
        for (QWidget* widget : window->findChildren<QWidget*>()) {
            const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
            const bool isViewport = area && area->viewport() == widget;
            if (isViewport || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->isWindow())
                continue;
            controls.insert(widget);
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            ASSERT_NE(spoken, nullptr);
            EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString() << " in "
                << widget->parentWidget()->metaObject()->className();
        }
    }
    EXPECT_GT(controls.size(), 25);
}

TEST_F(LookTest, EveryEventIsReachedByTheKeyboardAlone)
{
    open(Theme::Light, {1400, 900});
    window->actions()[ActionId::AllEvents]->trigger();
    QWidget* canvas = window->findChild<TimelineView*>()->focusProxy();
    canvas->setFocus();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(canvas);
    ASSERT_NE(spoken, nullptr);
    const int events = spoken->childCount();
    EXPECT_GE(events, 3);
    QTest::keyClick(canvas, Qt::Key_Home);
    QSet<QString> reached;
    for (int i = 0; i < events; ++i) {
        QAccessibleInterface* focused = spoken->focusChild();
        ASSERT_NE(focused, nullptr) << i;
        reached.insert(focused->text(QAccessible::Name));
        QTest::keyClick(canvas, Qt::Key_Right);
    }
    EXPECT_EQ(reached.size(), events);
}

TEST_F(LookTest, SeveralArticlesLeaveTheWindowAsSmallAsItWas)
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        open(Theme::Light, {1024, 700});
        const QString second = folder.filePath(QStringLiteral("second.json"));
        ASSERT_TRUE(io::saveRecords(longRecords(4), second).has_value());
        window->openPaths({second});
        ASSERT_TRUE(QTest::qWaitFor([&] { return window->dossier().records().articles.size() == 2; }, 30'000));
        for (const ActionId view : {ActionId::ShowTable, ActionId::ShowTogether, ActionId::ShowTimeline}) {
            window->actions()[view]->trigger();
            QTest::qWait(30);
            EXPECT_LE(window->minimumSizeHint().width(), 1024) << widest(*window, 1024);
        }
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}
