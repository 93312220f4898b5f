#include "views/timeline/timelineview.h"

#include "model/time/timevalue.h"
#include "views/figures/axisticks.h"
#include "views/timeline/emptytimeline.h"
#include "views/timeline/eventcard.h"
#include "views/timeline/overviewstrip.h"
#include "views/timeline/timelinecanvas.h"
#include "views/timeline/undatedtray.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QStyle>
#include <QTimer>
#include <algorithm>

namespace {
constexpr int RestingTime = 400; ///< milliseconds after which a window of time is one to go back to
}

TimelineView::TimelineView(Dossier* dossier, Focus* focus, RecordFilter* filter, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_focus(focus)
    , m_filter(filter)
    , m_canvas(new TimelineCanvas)
    , m_strip(new OverviewStrip)
    , m_tray(new UndatedTray)
    , m_empty(new EmptyTimeline)
    , m_pages(new QStackedLayout)
    , m_card(new EventCard(this))
{
    setAccessibleName(tr("Timeline"));
    auto* lanes = new QWidget;
    auto* column = new QVBoxLayout(lanes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_strip);
    m_pages->addWidget(lanes);
    m_pages->addWidget(m_empty);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(m_pages, 1);
    row->addWidget(m_tray);
    m_tray->setFixedWidth(212);
    setFocusProxy(m_canvas);
    setReducedMotion(style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0);
    m_resting.setSingleShot(true);
    m_resting.setInterval(RestingTime);
    connectParts();
    setTheme(Theme::Light);
    rebuild(false);
}

void TimelineView::connectParts()
{
    connect(m_dossier, &Dossier::articleAdded, this, [this] { rebuild(false); });
    connect(m_dossier, &Dossier::eventChanged, this, [this] { rebuild(true); });
    connect(m_dossier, &Dossier::recordsReplaced, this, [this] { rebuild(true); });
    connect(m_dossier, &Dossier::cleared, this, [this] { rebuild(false); });
    connect(m_filter, &RecordFilter::changed, this, [this] { rebuild(true); });
    connect(m_focus, &Focus::changed, this, &TimelineView::followFocus);
    connect(m_canvas, &TimelineCanvas::eventPressed, this, [this](int event) {
        FocusState state;
        state.event = m_dossier->records().events[size_t(event)].id;
        m_focus->set(state);
    });
    connect(m_canvas, &TimelineCanvas::emptyPressed, m_focus, &Focus::clear);
    connect(m_canvas, &TimelineCanvas::periodChosen, this,
        [this](const TimeWindow& period) { setPeriod(std::pair(period.begin, period.end)); });
    connect(m_canvas, &TimelineCanvas::lanePressed, this, &TimelineView::toggleLane);
    connect(m_canvas, &TimelineCanvas::hovered, this, &TimelineView::showCard);
    connect(m_canvas, &TimelineCanvas::actionPressed, this, &TimelineView::act);
    connect(m_canvas, &TimelineCanvas::windowChanged, this, [this](const TimeWindow& window) {
        m_strip->setSpan(m_canvas->plotArea().left(), m_canvas->plotArea().right());
        m_strip->setWindow(window);
        m_card->hide();
        m_resting.start();
        emit visibleChanged();
    });
    connect(&m_resting, &QTimer::timeout, this, [this] { m_zooms.rest(m_canvas->camera().window); });
    connect(m_dossier, &Dossier::cleared, this, [this] { m_zooms.clear(); });
    connect(m_strip, &OverviewStrip::windowDragged, m_canvas, &TimelineCanvas::jumpTo);
    connect(m_tray, &UndatedTray::eventPressed, this, [this](EventId event) {
        FocusState state;
        state.event = event;
        m_focus->set(state);
    });
    connect(m_empty, &EmptyTimeline::pressed, this, [this] {
        if (m_dossier->records().events.empty()) {
            emit openRequested();
            return;
        }
        if (!m_canvas->index().undated.empty()) {
            emit publicationRequested();
            return;
        }
        FilterState everything;
        everything.amount = EventAmount::All;
        m_filter->set(everything);
    });
}

void TimelineView::setTheme(Theme theme)
{
    const Palette& palette = Palette::of(theme);
    m_canvas->setColors(palette);
    m_strip->setColors(palette);
    m_tray->setColors(palette);
    m_empty->setColors(palette);
    m_card->setColors(palette);
}

void TimelineView::setLanes(LaneGrouping grouping, LaneOrder order)
{
    if (grouping == m_grouping && order == m_order)
        return;
    if (grouping != m_grouping)
        m_collapsed.clear();
    m_grouping = grouping;
    m_order = order;
    rebuild(true);
    emit lanesChanged();
}

void TimelineView::setReducedMotion(bool reduced)
{
    m_canvas->setReducedMotion(reduced);
}

void TimelineView::fitAll()
{
    const TimeWindow extent = m_canvas->camera().bounds;
    const qint64 air = extent.length() / 12;
    m_canvas->travelTo({extent.begin - air, extent.end + air});
}

QString TimelineView::visibleWords() const
{
    const TimeWindow window = m_canvas->camera().window;
    return m_canvas->index().isEmpty() || window.isEmpty() ? QString() : windowWords(window);
}

std::optional<std::pair<qint64, qint64>> TimelineView::shownPeriod() const
{
    const TimeWindow window = m_canvas->camera().window;
    if (m_canvas->index().isEmpty() || window.isEmpty())
        return std::nullopt;
    return std::pair(window.begin, window.end);
}

void TimelineView::showPeriod(const std::pair<qint64, qint64>& period)
{
    m_canvas->jumpTo({period.first, period.second});
}

/// Of very many events a part is shown at once and all of them as soon as that is painted.
void TimelineView::rebuild(bool keepWindow)
{
    constexpr size_t Many = 100'000;
    constexpr size_t FirstSight = 10'000;
    const size_t count = m_dossier->records().events.size();
    if (count <= Many) {
        fill(keepWindow, 1);
        return;
    }
    fill(keepWindow, int(count / FirstSight));
    if (std::exchange(m_filling, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_filling = false;
        fill(true, 1);
    });
}

/// The period of the filter is veiled here and not taken away, so that what lies beside it can still be seen.
void TimelineView::fill(bool keepWindow, int stride)
{
    const Records& records = m_dossier->records();
    FilterState shown = m_filter->state();
    shown.period.reset();
    LaneOptions options;
    options.grouping = m_grouping;
    options.order = m_order;
    options.stride = stride;
    options.accepts = [shown](const EventRecord& event) { return accepts(shown, event); };
    m_card->hide();
    CanvasEmphasis emphasis;
    emphasis.lines = dateLines(m_dossier->records());
    m_canvas->setEmphasis(emphasis);
    m_canvas->present(&records, indexTimeline(records, options), keepWindow);
    m_canvas->setCollapsed(m_collapsed);
    m_strip->present(&m_canvas->index(), m_canvas->camera().bounds);
    m_tray->present(records, m_canvas->index().undated);
    showEmptyState();
    followFocus();
    emit visibleChanged();
}

void TimelineView::showEmptyState()
{
    if (!m_canvas->index().isEmpty()) {
        m_pages->setCurrentIndex(0);
        return;
    }
    const Records& records = m_dossier->records();
    if (records.articles.empty() && records.events.empty())
        m_empty->say(
            tr("Events appear here in order of time, each leading back to its sentence."), tr("Open an article…"));
    else if (!m_canvas->index().undated.empty())
        m_empty->say(tr("No event has a date. What is known about their time stands beside this."),
            lacksPublication() ? tr("Set the publication date") : QString());
    else if (records.events.empty())
        m_empty->say(tr("No events were found in this article."), tr("Open another article…"));
    else
        m_empty->say(
            tr("%n event(s) are hidden by the filter.", nullptr, int(records.events.size())), tr("Show all events"));
    m_pages->setCurrentIndex(1);
}

bool TimelineView::lacksPublication() const
{
    const auto& articles = m_dossier->records().articles;
    return std::ranges::any_of(articles, [](const Article& article) { return article.published.date.isNull(); });
}

int TimelineView::positionOf(EventId id) const
{
    const EventRecord* event = id.isValid() ? m_dossier->event(id) : nullptr;
    return event ? int(event - m_dossier->records().events.data()) : -1;
}

std::vector<bool> TimelineView::partaking() const
{
    const FocusState& focus = m_focus->state();
    if (focus.entity.isValid())
        return partakingOf(m_dossier->records(), focus.entity);
    if (!focus.quotation.isValid())
        return {};
    const auto& events = m_dossier->records().events;
    std::vector<bool> carried(events.size());
    for (size_t i = 0; i < events.size(); ++i) {
        const auto& quotations = events[i].quotations;
        carried[i] = std::find(quotations.begin(), quotations.end(), focus.quotation) != quotations.end();
    }
    // A quotation that carries no event would dim everything and say nothing.
    return std::find(carried.begin(), carried.end(), true) == carried.end() ? std::vector<bool>() : carried;
}
