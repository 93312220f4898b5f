#include "views/figures/timelineindex.h"

#include "views/common/eventwords.h"
#include "views/figures/lanewords.h"
#include "views/figures/marksorting.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <unordered_map>

namespace {

constexpr qint64 Day = 86'400'000;
constexpr qint64 EpochDay = 2'440'588; // the Julian day of 1970-01-01
constexpr int OthersKey = -1;

/// The lanes that one event stands in, by key.
std::vector<int> laneKeys(const EventRecord& event, LaneGrouping grouping)
{
    std::vector<int> keys;
    if (grouping == LaneGrouping::Source)
        keys.push_back(event.evidence.empty() ? event.trigger.article.number : event.evidence.front().article.number);
    for (const Participant& participant : event.participants) {
        const bool place = participant.role == ParticipantRole::Place;
        const bool wanted = grouping == LaneGrouping::Place ? place
            : grouping == LaneGrouping::Entity              ? !place && participant.role != ParticipantRole::Topic
                                                            : false;
        if (wanted && std::find(keys.begin(), keys.end(), participant.entity.number) == keys.end())
            keys.push_back(participant.entity.number);
    }
    if (keys.empty())
        keys.push_back(0);
    return keys;
}

QString nameOfKey(int key, const Records& records, LaneGrouping grouping)
{
    if (key == OthersKey)
        return QCoreApplication::translate("TimelineIndex", "Others");
    if (grouping == LaneGrouping::Source) {
        const auto article = std::find_if(records.articles.begin(), records.articles.end(),
            [key](const Article& candidate) { return candidate.id.number == key; });
        if (article == records.articles.end())
            return QCoreApplication::translate("TimelineIndex", "No source");
        return article->publisher.isEmpty() ? article->title : article->publisher;
    }
    const auto entity = std::find_if(records.entities.begin(), records.entities.end(),
        [key](const Entity& candidate) { return candidate.id.number == key; });
    if (entity != records.entities.end())
        return entity->name;
    return grouping == LaneGrouping::Place ? QCoreApplication::translate("TimelineIndex", "No place named")
                                           : QCoreApplication::translate("TimelineIndex", "Nobody named");
}

/// Puts marks into lanes as they come; knows which keys share the last lane.
class LaneBuilder {
public:
    LaneBuilder(const Records& records, const LaneOptions& options)
        : m_records(records)
        , m_options(options)
    {
        const auto grouping = options.grouping;
        m_fixed = grouping == LaneGrouping::Kind || grouping == LaneGrouping::Status;
        m_byKey.fill(-1, m_fixed ? 64 : 0);
    }

    void add(const TimelineMark& mark, const EventRecord& event)
    {
        if (m_fixed) {
            const bool kinds = m_options.grouping == LaneGrouping::Kind;
            laneOfKey(kinds ? int(familyOf(mark.kind)) : int(mark.status)).marks.push_back(mark);
            return;
        }
        for (const int key : laneKeys(event, m_options.grouping))
            m_loose[key].push_back(mark);
    }

    std::vector<TimelineLane> take()
    {
        if (!m_fixed)
            gatherLoose();
        return std::move(m_lanes);
    }

private:
    TimelineLane& laneOfKey(int key)
    {
        int& position = m_byKey[key];
        if (position < 0) {
            position = int(m_lanes.size());
            TimelineLane& lane = m_lanes.emplace_back();
            lane.key = key;
            lane.name =
                m_options.grouping == LaneGrouping::Kind ? laneName(EventFamily(key)) : laneName(EventStatus(key));
        }
        return m_lanes[size_t(position)];
    }

    void gatherLoose()
    {
        std::vector<std::pair<int, size_t>> order;
        for (const auto& [key, marks] : m_loose)
            order.emplace_back(key, marks.size());
        std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
            return std::tuple(a.first == 0, -qint64(a.second), a.first)
                < std::tuple(b.first == 0, -qint64(b.second), b.first);
        });
        const size_t kept = order.size() > size_t(m_options.mostLanes) ? size_t(m_options.mostLanes) - 1 : order.size();
        for (size_t i = 0; i < kept; ++i)
            m_lanes.push_back({order[i].first, nameOfKey(order[i].first, m_records, m_options.grouping),
                std::move(m_loose[order[i].first]), {}, {}, 0, {}});
        if (kept < order.size())
            m_lanes.push_back({OthersKey, nameOfKey(OthersKey, m_records, m_options.grouping), {}, {}, {}, 0, {}});
        for (size_t i = kept; i < order.size(); ++i)
            for (const TimelineMark& mark : m_loose[order[i].first])
                if (!std::exchange(m_seenOther[mark.event], true))
                    m_lanes.back().marks.push_back(mark);
    }

    const Records& m_records;
    const LaneOptions& m_options;
    bool m_fixed = false;
    QList<int> m_byKey;
    std::vector<TimelineLane> m_lanes;
    std::unordered_map<int, std::vector<TimelineMark>> m_loose;
    std::unordered_map<int, bool> m_seenOther;
};

std::vector<TimeWindow> choicesOf(const TimeValue& value)
{
    std::vector<TimeWindow> dates;
    for (const TimeExtent& extent : value.choices()) {
        if (!extent.isOpenPast() && !extent.isOpenFuture())
            dates.push_back({extent.begin, extent.end});
    }
    return dates;
}

/// Bands that overlap in one lane take the lowest free level, in order of begin, so that zooming moves none.
void assignLevels(TimelineLane& lane)
{
    constexpr size_t MostLevelled = 2000;
    constexpr size_t Levels = 4;
    if (lane.wide.size() + lane.open.size() > MostLevelled)
        return;
    std::vector<int> bands = lane.open;
    bands.insert(bands.end(), lane.wide.begin(), lane.wide.end());
    std::stable_sort(bands.begin(), bands.end(),
        [&](int a, int b) { return lane.marks[size_t(a)].begin < lane.marks[size_t(b)].begin; });
    std::array<qint64, Levels> until;
    until.fill(TimeExtent::OpenPast);
    for (const int position : bands) {
        TimelineMark& mark = lane.marks[size_t(position)];
        size_t level = 0;
        while (level + 1 < Levels && until[level] > mark.begin)
            ++level;
        until[level] = std::max(until[level], mark.end);
        mark.level = unsigned(level) & 15U;
    }
}

void finish(TimelineLane& lane)
{
    lane.anchors = sortMarks(lane.marks);
    for (size_t i = 0; i < lane.marks.size(); ++i) {
        const TimelineMark& mark = lane.marks[i];
        if (mark.isOpen())
            lane.open.push_back(int(i));
        else if (mark.length() > Day)
            lane.wide.push_back(int(i));
        if (!mark.isOpen())
            lane.longest = std::max(lane.longest, mark.length());
    }
    std::stable_sort(lane.wide.begin(), lane.wide.end(),
        [&](int a, int b) { return lane.marks[size_t(a)].begin < lane.marks[size_t(b)].begin; });
    assignLevels(lane);
}

void orderLanes(std::vector<TimelineLane>& lanes, LaneOrder order)
{
    std::stable_sort(lanes.begin(), lanes.end(), [order](const TimelineLane& a, const TimelineLane& b) {
        if ((a.key == OthersKey) != (b.key == OthersKey))
            return b.key == OthersKey;
        if (order == LaneOrder::Count && a.events() != b.events())
            return a.events() > b.events();
        return std::tuple(a.anchors.front(), a.key) < std::tuple(b.anchors.front(), b.key);
    });
}

void extend(TimeWindow& extent, const TimelineMark& mark)
{
    const qint64 begin = mark.begin == TimeExtent::OpenPast ? mark.anchor() : mark.begin;
    const qint64 end = mark.end == TimeExtent::OpenFuture ? mark.anchor() + 1 : mark.end;
    const bool first = extent.isEmpty();
    extent.begin = first ? begin : std::min(extent.begin, begin);
    extent.end = first ? end : std::max(extent.end, end);
}

/// The extent without a few far outliers that would press the rest together, with air at both ends.
TimeWindow restingWindow(const TimelineIndex& index)
{
    constexpr int MostSearched = 4096;
    constexpr size_t FewestSearched = 4;
    std::vector<qint64> anchors;
    if (index.dated <= MostSearched)
        for (const TimelineLane& lane : index.lanes)
            anchors.insert(anchors.end(), lane.anchors.begin(), lane.anchors.end());
    std::sort(anchors.begin(), anchors.end());
    TimeWindow window = index.extent;
    // An outlier goes only if the rest then has more than twice the room; among a few, five times.
    const bool areFew = anchors.size() >= FewestSearched && anchors.size() * 15 / 100 == 0;
    const size_t most = areFew ? 1 : anchors.size() * 15 / 100;
    const auto isFar = [&](qint64 gap) { return gap > (window.end - window.begin) * (areFew ? 16 : 11) / 20; };
    for (size_t k = 1; k <= most; ++k)
        if (isFar(anchors[k] - window.begin)) {
            window.begin = anchors[k];
            break;
        }
    for (size_t k = 1; k <= most; ++k)
        if (const qint64 last = anchors[anchors.size() - 1 - k]; isFar(window.end - last) && last > window.begin) {
            window.end = last;
            break;
        }
    const qint64 length = std::max(window.length(), 3 * Day);
    const qint64 middle = window.begin + window.length() / 2;
    const qint64 padded = length + length * 16 / 100;
    return {middle - padded / 2, middle + padded / 2};
}

} // namespace

qint64 dayBegin(const QDate& day)
{
    return (day.toJulianDay() - EpochDay) * Day;
}

qint64 TimelineMark::anchor() const
{
    if (begin == TimeExtent::OpenPast)
        return end == TimeExtent::OpenFuture ? 0 : end;
    if (end == TimeExtent::OpenFuture)
        return begin;
    return begin + (end - begin) / 2;
}

TimelineMark markOf(const EventRecord& event, int position)
{
    const EventTime& when = event.when;
    TimelineMark mark;
    mark.begin = when.earliest.isNull() ? TimeExtent::OpenPast : dayBegin(when.earliest);
    mark.end = when.latest.isNull() ? TimeExtent::OpenFuture : dayBegin(when.latest) + Day;
    mark.event = position;
    mark.salience = float(event.salience);
    mark.kind = event.kind;
    mark.status = event.status;
    mark.background = when.basis == DateBasis::Background;
    if (!when.date.isNull()) {
        const TimeExtent& extent = when.date.extent();
        mark.begin = extent.begin;
        mark.end = extent.end;
        mark.lasting = extent.lasting;
        mark.approximate = extent.approximate;
        mark.choice = when.date.isChoice();
    }
    if (mark.end <= mark.begin)
        mark.end = mark.begin + Day;
    return mark;
}

TimelineIndex indexTimeline(const Records& records, const LaneOptions& options)
{
    TimelineIndex index;
    index.grouping = options.grouping;
    index.partial = options.stride > 1;
    LaneBuilder lanes(records, options);
    for (size_t i = 0; i < records.events.size(); i += size_t(options.stride)) {
        const EventRecord& event = records.events[i];
        if (options.accepts && !options.accepts(event))
            continue;
        const int position = int(i);
        if (event.when.date.isNull()) {
            index.undated.push_back(position);
            continue;
        }
        const TimelineMark mark = markOf(event, position);
        if (mark.begin == TimeExtent::OpenPast && mark.end == TimeExtent::OpenFuture) {
            index.undated.push_back(position);
            continue;
        }
        if (mark.choice)
            index.choices[position] = choicesOf(event.when.date);
        ++index.dated;
        extend(index.extent, mark);
        lanes.add(mark, event);
    }
    index.lanes = lanes.take();
    for (TimelineLane& lane : index.lanes)
        finish(lane);
    orderLanes(index.lanes, options.order);
    if (!index.isEmpty())
        index.resting = restingWindow(index);
    std::stable_sort(index.undated.begin(), index.undated.end(),
        [&](int a, int b) { return records.events[size_t(a)].salience > records.events[size_t(b)].salience; });
    return index;
}
