// What keys, menus and the focus do to the timeline.
#include "views/common/plainwords.h"
#include "views/timeline/eventcard.h"
#include "views/timeline/timelinecanvas.h"
#include "views/timeline/timelineview.h"
#include "views/timeline/undatedtray.h"

#include <QAccessible>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QMenu>

namespace {
constexpr double KeyZoom = 0.6;
constexpr double KeyPan = 0.2;
constexpr qint64 Day = 86'400'000;

/// Days are taken whole, unless the stretch is itself a matter of hours.
std::pair<qint64, qint64> wholeDays(std::pair<qint64, qint64> period)
{
    if (period.second - period.first <= 2 * Day)
        return period;
    const auto floorDay = [](qint64 time) { return (time >= 0 ? time / Day : -((-time + Day - 1) / Day)) * Day; };
    return {floorDay(period.first), floorDay(period.second) + Day};
}

} // namespace

void TimelineView::followFocus()
{
    const FocusState& focus = m_focus->state();
    if (!m_stepping)
        m_travelEntity = focus.entity;
    CanvasEmphasis emphasis;
    const int position = positionOf(focus.event);
    const EventPlace place = position < 0 ? EventPlace()
                                          : placeOf(m_canvas->index(), position,
                                              markOf(m_dossier->records().events[size_t(position)], position).anchor());
    emphasis.focused = place.isValid() ? position : -1;
    emphasis.partaking = partaking();
    emphasis.lines = dateLines(m_dossier->records());
    if (const auto period = m_filter->state().period)
        emphasis.period = TimeWindow{period->first, period->second};
    const bool moved = emphasis.focused != m_canvas->emphasis().focused;
    m_canvas->setEmphasis(std::move(emphasis));
    m_tray->setFocused(focus.event);
    if (!place.isValid())
        return;
    m_canvas->reveal(place);
    if (moved && QAccessible::isActive()) {
        QAccessibleEvent announcement(m_canvas, QAccessible::Focus);
        const auto& order = m_canvas->timeOrder();
        announcement.setChild(int(std::find(order.begin(), order.end(), position) - order.begin()));
        QAccessible::updateAccessibility(&announcement);
    }
}

std::optional<std::pair<qint64, qint64>> TimelineView::visiblePeriod() const
{
    const TimeWindow window = m_canvas->camera().window;
    if (m_canvas->index().isEmpty() || window.isEmpty())
        return {};
    return wholeDays({window.begin, window.end});
}

void TimelineView::setPeriod(std::optional<std::pair<qint64, qint64>> period)
{
    FilterState state = m_filter->state();
    state.period = period ? std::optional(wholeDays(*period)) : std::nullopt;
    m_filter->set(state);
}

void TimelineView::toggleLane(int key)
{
    if (!m_collapsed.remove(key))
        m_collapsed.insert(key);
    m_canvas->setCollapsed(m_collapsed);
}

void TimelineView::showCard(int event, const QPoint& place)
{
    if (event < 0 || size_t(event) >= m_dossier->records().events.size())
        m_card->hide();
    else
        m_card->present(*m_dossier, m_dossier->records().events[size_t(event)], m_canvas->mapToGlobal(place));
}

EventPlace TimelineView::here() const
{
    const int position = m_canvas->emphasis().focused;
    if (position < 0)
        return {};
    return placeOf(
        m_canvas->index(), position, markOf(m_dossier->records().events[size_t(position)], position).anchor());
}

void TimelineView::choose(const EventPlace& place)
{
    if (!place.isValid() || size_t(markAt(m_canvas->index(), place).event) >= m_dossier->records().events.size())
        return;
    FocusState state;
    state.event = m_dossier->records().events[size_t(markAt(m_canvas->index(), place).event)].id;
    m_focus->set(state);
}

void TimelineView::act(TimelineAction action)
{
    const TimelineIndex& index = m_canvas->index();
    const TimelineCamera& camera = m_canvas->camera();
    if (index.isEmpty() && action != TimelineAction::Clear && action != TimelineAction::OpenPassage)
        return;
    const EventPlace from = here();
    // Without a focus the arrows begin at the middle of what is seen.
    const EventPlace nearest = from.isValid() || index.isEmpty()
        ? from
        : nearestPlace(index, camera.window.begin + camera.window.length() / 2);
    switch (action) {
    case TimelineAction::NextEvent:
        choose(from.isValid() ? stepInTime(index, from, StepDirection::Later) : nearest);
        break;
    case TimelineAction::PreviousEvent:
        choose(from.isValid() ? stepInTime(index, from, StepDirection::Earlier) : nearest);
        break;
    case TimelineAction::LaneAbove:
        choose(from.isValid() ? stepOverLanes(index, from, -1) : nearest);
        break;
    case TimelineAction::LaneBelow:
        choose(from.isValid() ? stepOverLanes(index, from, 1) : nearest);
        break;
    case TimelineAction::FirstEvent:
        choose(firstPlace(index));
        break;
    case TimelineAction::LastEvent:
        choose(lastPlace(index));
        break;
    case TimelineAction::ZoomIn:
        m_canvas->travelTo(camera.zoomed(KeyZoom, m_canvas->steadyFraction()).window);
        break;
    case TimelineAction::ZoomOut:
        m_canvas->travelTo(camera.zoomed(1 / KeyZoom, m_canvas->steadyFraction()).window);
        break;
    case TimelineAction::PanLeft:
        m_canvas->travelTo(camera.panned(-KeyPan).window);
        break;
    case TimelineAction::PanRight:
        m_canvas->travelTo(camera.panned(KeyPan).window);
        break;
    case TimelineAction::FitFocus:
        fitFocus();
        break;
    case TimelineAction::FitAll:
        fitAll();
        break;
    case TimelineAction::NextOfEntity:
    case TimelineAction::PreviousOfEntity:
        stepOfEntity(action);
        break;
    case TimelineAction::OpenPassage:
        openPassage();
        break;
    case TimelineAction::Clear:
        if (m_filter->state().period)
            setPeriod({});
        else
            m_focus->clear();
        break;
    }
}

void TimelineView::stepOfEntity(TimelineAction action)
{
    const int position = m_canvas->emphasis().focused;
    if (!m_travelEntity.isValid() && position >= 0)
        if (const auto& participants = m_dossier->records().events[size_t(position)].participants;
            !participants.empty())
            m_travelEntity = participants.front().entity;
    if (!m_travelEntity.isValid())
        return;
    const std::vector<bool> partakes = partakingOf(m_dossier->records(), m_travelEntity);
    const bool later = action == TimelineAction::NextOfEntity;
    EventPlace place = here();
    if (place.isValid()) {
        place = stepInTime(m_canvas->index(), place, later ? StepDirection::Later : StepDirection::Earlier, &partakes);
    } else {
        place = later ? firstPlace(m_canvas->index()) : lastPlace(m_canvas->index());
        if (!partakes[size_t(markAt(m_canvas->index(), place).event)])
            place =
                stepInTime(m_canvas->index(), place, later ? StepDirection::Later : StepDirection::Earlier, &partakes);
    }
    m_stepping = true;
    choose(place);
    m_stepping = false;
}

void TimelineView::openPassage()
{
    const EventRecord* event = m_dossier->event(m_focus->state().event);
    if (!event || event->evidence.empty())
        return;
    FocusState state = m_focus->state();
    state.passage = event->evidence.front();
    m_focus->set(state);
}

void TimelineView::fitFocus()
{
    const TimelineIndex& index = m_canvas->index();
    const std::vector<bool>& partakes = m_canvas->emphasis().partaking;
    TimeWindow target;
    for (const TimelineLane& lane : index.lanes)
        for (const TimelineMark& mark : lane.marks) {
            const bool wanted =
                mark.event == m_canvas->emphasis().focused || (!partakes.empty() && partakes[size_t(mark.event)]);
            if (!wanted)
                continue;
            const qint64 begin = mark.begin == TimeExtent::OpenPast ? mark.anchor() - 90 * Day : mark.begin;
            const qint64 end = mark.end == TimeExtent::OpenFuture ? mark.anchor() + 90 * Day : mark.end;
            target = target.isEmpty() ? TimeWindow{begin, end}
                                      : TimeWindow{std::min(target.begin, begin), std::max(target.end, end)};
        }
    if (target.isEmpty())
        return;
    const qint64 air = std::max(target.length() / 3, 10 * Day);
    m_canvas->travelTo({target.begin - air, target.end + air});
}

void TimelineView::zoomBack()
{
    m_zooms.rest(m_canvas->camera().window);
    if (m_zooms.canGoBack())
        m_canvas->travelTo(m_zooms.goBack());
}

void TimelineView::zoomForward()
{
    if (m_zooms.canGoForward())
        m_canvas->travelTo(m_zooms.goForward());
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Lanes by"))->setEnabled(false); // a heading: the words of a section are not drawn
    auto* groups = new QActionGroup(&menu);
    const std::pair<LaneGrouping, QString> groupings[] = {{LaneGrouping::Kind, tr("Kind")},
        {LaneGrouping::Entity, tr("Person or organization")}, {LaneGrouping::Place, tr("Place")},
        {LaneGrouping::Source, tr("Source")}, {LaneGrouping::Status, tr("Status")}};
    for (const auto& [grouping, name] : groupings) {
        QAction* action =
            menu.addAction(buttonWords(name), this, [this, chosen = grouping] { setLanes(chosen, m_order); });
        action->setCheckable(true);
        action->setChecked(grouping == m_grouping);
        groups->addAction(action);
    }
    menu.addSeparator();
    const bool byCount = m_order == LaneOrder::Count;
    QAction* order = menu.addAction(tr("Largest lane first"), this,
        [this, byCount] { setLanes(m_grouping, byCount ? LaneOrder::FirstEvent : LaneOrder::Count); });
    order->setCheckable(true);
    order->setChecked(byCount);
    menu.addSeparator();
    menu.addAction(tr("Show all\tCtrl+0"), this, &TimelineView::fitAll);
    menu.addAction(tr("Show the focus\tF"), this, &TimelineView::fitFocus);
    menu.exec(event->globalPos());
}
