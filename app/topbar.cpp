#include "app/topbar.h"

#include "views/common/icons.h"
#include "views/common/plainwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace {

constexpr int LeastSearchWidth = 120;
constexpr int UsualSearchWidth = 420;
constexpr int SearchEdges = 52; ///< around its words: the icon and air
constexpr int BarHeight = 48;

QString laneWords(LaneGrouping grouping)
{
    switch (grouping) {
    case LaneGrouping::Kind:
        return TopBar::tr("Lanes: kind");
    case LaneGrouping::Entity:
        return TopBar::tr("Lanes: who");
    case LaneGrouping::Place:
        return TopBar::tr("Lanes: where");
    case LaneGrouping::Source:
        return TopBar::tr("Lanes: article");
    case LaneGrouping::Status:
        break;
    }
    return TopBar::tr("Lanes: status");
}

QString amountWords(EventAmount amount)
{
    return amount == EventAmount::Main ? TopBar::tr("Main events")
        : amount == EventAmount::More  ? TopBar::tr("More events")
                                       : TopBar::tr("All events");
}

/// A tool tip with the keys of an action, as long as it has any and whichever they become.
void tellKeys(QWidget* widget, QAction* action, const QString& words)
{
    const auto tell = [widget, action, words] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        setPlainTip(widget, keys.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, keys));
    };
    tell();
    QObject::connect(action, &QAction::changed, widget, tell);
}

QToolButton* actionButton(QAction* action, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setObjectName(QStringLiteral("quiet"));
    button->setText(text);
    button->setAccessibleName(action->text());
    tellKeys(button, action, action->text());
    return button;
}

/// What opens the palette; in a narrow window its words are cut before anything else gives way.
class SearchButton : public QPushButton {
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override { return {UsualSearchWidth, QPushButton::sizeHint().height()}; }
    QSize minimumSizeHint() const override { return {LeastSearchWidth, QPushButton::sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QPushButton::resizeEvent(event);
        setText(buttonWords(fontMetrics().elidedText(accessibleName(), Qt::ElideRight, width() - SearchEdges)));
    }
};

/// Under the chip, where the menus of other buttons stand as well. A menu of its own would leave a chip that is
/// mirrored too little room for its words.
void opens(QPushButton* chip, QMenu* menu)
{
    QObject::connect(chip, &QPushButton::clicked, menu, [chip, menu] {
        const int x =
            chip->window()->layoutDirection() == Qt::LeftToRight ? 0 : chip->width() - menu->sizeHint().width();
        menu->popup(chip->mapToGlobal(QPoint(x, chip->height())));
    });
}

QPushButton* chip(QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(QStringLiteral("chip"));
    return button;
}

} // namespace

TopBar::TopBar(const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_menu(new QToolButton(this))
    , m_open(actionButton(actions[ActionId::Open], tr("Open"), this))
    , m_back(actionButton(actions[ActionId::Back], {}, this))
    , m_forward(actionButton(actions[ActionId::Forward], {}, this))
    , m_search(new SearchButton(this))
    , m_articles(chip(this))
    , m_filters(chip(this))
    , m_amount(chip(this))
    , m_lanes(chip(this))
    , m_briefing(new QPushButton(tr("Briefing"), this))
    , m_articleMenu(new QMenu(this))
{
    setFixedHeight(BarHeight);
    m_menu->setObjectName(QStringLiteral("quiet"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    auto* menu = new QMenu(m_menu);
    actions.fillMenu(menu);
    m_menu->setMenu(menu);
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Find a person, a date, a word, a command"));
    tellKeys(m_search, actions[ActionId::Palette], tr("Go to anything or run a command"));
    connect(m_search, &QPushButton::clicked, actions[ActionId::Palette], &QAction::trigger);
    opens(m_articles, m_articleMenu);
    m_articles->hide();
    connect(m_filters, &QPushButton::clicked, this, &TopBar::askForFilters);
    connect(actions[ActionId::ChooseFilters], &QAction::triggered, this, &TopBar::askForFilters);
    m_filters->setText(tr("Filter"));
    tellKeys(m_filters, actions[ActionId::ChooseFilters], tr("Choose what is shown"));
    auto* amounts = new QMenu(m_amount);
    amounts->addActions({actions[ActionId::MainEvents], actions[ActionId::MoreEvents], actions[ActionId::AllEvents]});
    opens(m_amount, amounts);
    m_amount->setToolTip(tr("How many of the events are shown"));
    auto* lanes = new QMenu(m_lanes);
    for (const auto grouping :
        {LaneGrouping::Kind, LaneGrouping::Entity, LaneGrouping::Place, LaneGrouping::Source, LaneGrouping::Status})
        connect(lanes->addAction(buttonWords(laneWords(grouping))), &QAction::triggered, this,
            [this, grouping] { emit lanesChosen(grouping); });
    lanes->addSeparator();
    lanes->addActions({actions[ActionId::ShowTable], actions[ActionId::ShowTogether]});
    opens(m_lanes, lanes);
    m_lanes->setToolTip(tr("What stands here: the lanes of the timeline, a table, or who is named with whom"));
    m_briefing->setObjectName(QStringLiteral("primary"));
    tellKeys(m_briefing, actions[ActionId::Briefing], tr("Export the briefing as PDF"));
    connect(m_briefing, &QPushButton::clicked, actions[ActionId::Briefing], &QAction::trigger);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 16, 0);
    row->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_menu, m_open, m_back, m_forward})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_articles, m_filters, m_amount, m_lanes, m_briefing})
        row->addWidget(widget);
    setLanes(LaneGrouping::Kind);
    setFilter({});
}

void TopBar::setTheme(const Palette& palette)
{
    m_menu->setIcon(icon(Glyph::Menu, palette.ink));
    m_back->defaultAction()->setIcon(icon(Glyph::Back, palette.ink));
    m_forward->defaultAction()->setIcon(icon(Glyph::Forward, palette.ink));
    m_search->setIcon(icon(Glyph::Search, palette.soft));
    for (QPushButton* button : {m_articles, m_filters, m_amount, m_lanes}) {
        button->setIcon(icon(Glyph::Down, palette.soft));
        // The arrow stands after the words.
        button->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    }
    setAttribute(Qt::WA_StyledBackground);
    setStyleSheet(QStringLiteral("TopBar { background: %1; border-bottom: 1px solid %2; }"
                                 "QPushButton#search { background: %3; border: 1px solid %2; border-radius: 6px; "
                                 "color: %4; text-align: left; padding: 0 11px; min-height: 28px; max-width: 420px; }"
                                 "QPushButton#search:hover { border-color: %5; }")
                      .arg(palette.window.name(), palette.line.name(), palette.field.name(), palette.soft.name(),
                          palette.faint.name()));
}

void TopBar::askForFilters()
{
    emit filtersAsked(mapToGlobal(QPoint(m_amount->geometry().right(), height() - 6)));
}

void TopBar::setFilter(const FilterState& filter)
{
    m_amount->setText(amountWords(filter.amount));
    const QSignalBlocker silent(m_filters);
    m_filters->setCheckable(filter.isLimited());
    m_filters->setChecked(filter.isLimited());
}

void TopBar::setLanes(LaneGrouping grouping)
{
    m_grouping = grouping;
    setPage(m_page);
}

void TopBar::setPage(TimePane::Page page)
{
    m_page = page;
    m_lanes->setText(page == TimePane::Page::Timeline ? laneWords(m_grouping)
            : page == TimePane::Page::Table           ? tr("Table")
                                                      : tr("Named together"));
}

void TopBar::setArticles(const QStringList& names, int current)
{
    m_articleMenu->clear();
    for (int i = 0; i < names.size(); ++i) {
        QAction* action = m_articleMenu->addAction(buttonWords(names[i]));
        action->setCheckable(true);
        action->setChecked(i == current);
        connect(action, &QAction::triggered, this, [this, i] { emit articleChosen(i); });
    }
    m_articles->setVisible(names.size() > 1);
    m_articles->setText(tr("Article %1 of %2").arg(current + 1).arg(names.size()));
    setPlainTip(m_articles, current >= 0 && current < names.size() ? names[current] : QString());
}

void TopBar::setHasRecords(bool hasRecords)
{
    m_briefing->setEnabled(hasRecords);
    for (QPushButton* chip : {m_filters, m_amount, m_lanes})
        chip->setVisible(hasRecords); // nothing to choose from before
}
