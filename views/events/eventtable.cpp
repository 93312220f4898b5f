#include "views/events/eventtable.h"

#include "views/common/emptystate.h"
#include "views/common/fonts.h"
#include "views/events/eventrows.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

namespace {
constexpr int RowHeight = 28;
constexpr int Widths[] = {150, 320, 104, 96, 170, 260, 84, 90};
} // namespace

EventTable::EventTable(const Dossier* dossier, Focus* focus, RecordFilter* filter, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_focus(focus)
    , m_filter(filter)
    , m_rows(new EventRows(dossier, this))
    , m_shown(new FilteredRecords(
          m_rows,
          [this](int number) {
              const EventRecord* event = m_dossier->event({number});
              return event && accepts(m_filter->state(), *event);
          },
          this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
{
    build();
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &EventTable::update);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &EventTable::update);
    connect(m_rows, &QAbstractItemModel::dataChanged, this, &EventTable::update);
    connect(m_filter, &RecordFilter::changed, this, &EventTable::update);
    connect(m_focus, &Focus::changed, this, &EventTable::reveal);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &EventTable::choose);
    connect(m_table, &QTableView::clicked, this, &EventTable::choose);
    connect(m_table, &QTableView::activated, this, &EventTable::openPassage);
    connect(m_empty, &EmptyState::pressed, this, [this] {
        FilterState everything;
        everything.amount = EventAmount::All;
        m_filter->set(everything);
    });
    update();
}

void EventTable::build()
{
    m_shown->setSortRole(EventRows::SortRole);
    m_table->setModel(m_shown);
    m_table->installEventFilter(this);
    m_table->setAccessibleName(tr("Table of events"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(EventRows::When, Qt::AscendingOrder);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* heads = m_table->horizontalHeader();
    heads->setHighlightSections(false);
    heads->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    heads->setStretchLastSection(true);
    heads->setFont(interfaceFont(11));
    for (int column = 0; column < EventRows::AllColumns; ++column)
        m_table->setColumnWidth(column, Widths[column]);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addWidget(m_empty);
    setFocusProxy(m_table);
    setTheme(Theme::Light);
}

void EventTable::setTheme(Theme theme)
{
    const Palette& palette = Palette::of(theme);
    m_empty->setTheme(palette);
    setAttribute(Qt::WA_StyledBackground);
    setStyleSheet(QStringLiteral("EventTable { background: %1; border-bottom: 1px solid %2; }"
                                 "QTableView::item { padding: 0 8px; border: none; border-bottom: 1px solid %2; }"
                                 "QTableView::item:selected { background: %3; color: %4; }"
                                 "QHeaderView { background: %1; }"
                                 "QHeaderView::section { background: %1; color: %5; border: none; "
                                 "border-bottom: 1px solid %2; padding: 5px 11px; }")
                      .arg(palette.panel.name(), palette.line.name(), palette.wash.name(), palette.ink.name(),
                          palette.soft.name()));
}

void EventTable::update()
{
    m_isRevealing = true;
    m_shown->invalidate();
    m_isRevealing = false;
    m_table->setVisible(count() > 0);
    m_empty->setVisible(count() == 0);
    if (m_dossier->records().events.empty())
        m_empty->say(tr("Events appear here once an article is open."));
    else
        m_empty->say(tr("No event fits the filter."), tr("Show all events"));
    reveal();
}

void EventTable::reveal()
{
    const QModelIndex index =
        m_focus->state().event.isValid() ? m_shown->indexOf(m_focus->state().event.number) : QModelIndex();
    if (index.isValid() && m_table->currentIndex().row() == index.row())
        return;
    m_isRevealing = true;
    if (index.isValid()) {
        m_table->selectRow(index.row());
        m_table->scrollTo(index);
    } else {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    }
    m_isRevealing = false;
}

void EventTable::choose(const QModelIndex& index)
{
    if (m_isRevealing || !index.isValid())
        return;
    FocusState state;
    state.event = {FilteredRecords::numberAt(index)};
    if (m_focus->state().event != state.event)
        m_focus->set(state);
}

void EventTable::openPassage(const QModelIndex& index)
{
    const EventRecord* event = m_dossier->event({FilteredRecords::numberAt(index)});
    if (!event || event->evidence.empty())
        return;
    FocusState state;
    state.event = event->id;
    state.passage = event->evidence.front();
    m_focus->set(state);
}

void EventTable::copyRows() const
{
    QModelIndexList rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(m_shown->mapToSource(index));
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(m_rows->tabbed(rows));
}

/// The table by itself would copy one cell.
bool EventTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
        return QWidget::eventFilter(watched, event);
    copyRows();
    return true;
}
