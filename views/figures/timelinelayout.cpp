#include "views/figures/timelinelayout.h"

#include "views/figures/fanning.h"
#include "views/figures/labelplacement.h"
#include "views/figures/lanelayout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr qint64 Day = 86'400'000;
constexpr double PointWidth = 15; ///< what is shorter on screen is drawn as a point
constexpr double OpenFade = 110; ///< pixels over which an open end fades out
constexpr double FanSpacing = 12.5;
constexpr double FanWidth = 88;
constexpr size_t MostFellows = 16; ///< more than so many at one place become a glyph with their number
constexpr int MostBands = 120; ///< in one lane; more would be a haze
constexpr int MostProminent = 40;
constexpr std::array<double, 4> LevelOffsets{0, 8.5, -8.5, 4};

struct Range {
    size_t begin = 0;
    size_t end = 0;
    size_t size() const { return end - begin; }
};

Range visibleRange(const TimelineLane& lane, TimeWindow window)
{
    const auto begin = std::lower_bound(lane.anchors.begin(), lane.anchors.end(), window.begin);
    const auto end = std::lower_bound(begin, lane.anchors.end(), window.end);
    return {size_t(begin - lane.anchors.begin()), size_t(end - lane.anchors.begin())};
}

/// First position at or after `from` whose anchor is not before `time`: doubling steps, then halving.
size_t gallop(const std::vector<qint64>& anchors, size_t from, size_t end, qint64 time)
{
    size_t step = 1;
    size_t low = from;
    while (from < end && anchors[from] < time) {
        low = from + 1;
        from = std::min(from + step, end);
        step *= 2;
    }
    return size_t(
        std::lower_bound(anchors.begin() + ptrdiff_t(low), anchors.begin() + ptrdiff_t(from), time) - anchors.begin());
}

void addCounts(const TimelineLane& lane, Range range, const TimeScale& scale, double step, std::vector<quint32>& counts)
{
    size_t position = range.begin;
    for (size_t bin = 0; bin < counts.size() && position < range.end; ++bin) {
        const size_t next = bin + 1 == counts.size()
            ? range.end
            : gallop(lane.anchors, position, range.end, scale.time(scale.left + double(bin + 1) * step));
        counts[bin] += quint32(next - position);
        position = next;
    }
}

/// Lays the marks of one lane after the other.
class MarkLayer {
public:
    MarkLayer(const TimelineIndex& index, const TimelineRequest& request, TimelineLayout& layout)
        : m_index(index)
        , m_request(request)
        , m_layout(layout)
    {
    }

    void lay(int position)
    {
        LaidLane& laid = m_layout.lanes[size_t(position)];
        const TimelineLane& lane = m_index.lanes[size_t(laid.lane)];
        const Range range = visibleRange(lane, m_layout.scale.window);
        laid.before = int(range.begin);
        laid.inside = int(range.size());
        laid.after = int(lane.marks.size() - range.end);
        m_layout.before += laid.before;
        m_layout.after += laid.after;
        if (!m_layout.plot.intersects(laid.rect))
            return;
        laid.heat = double(range.size()) > m_layout.plot.width() / FanSpacing || laid.collapsed;
        if (laid.heat) {
            layHeat(position, lane, range);
            layProminent(position, lane, range);
        } else {
            layBands(position, lane, range);
            layPoints(position, lane, range);
        }
    }

private:
    LaidMark start(int position, const TimelineMark& mark) const
    {
        LaidMark laid;
        laid.mark = mark;
        laid.lane = position;
        laid.y = m_layout.lanes[size_t(position)].line;
        laid.x = m_layout.scale.x(mark.anchor());
        laid.focused = mark.event == m_request.focused;
        laid.dimmed = m_request.partaking && !laid.focused && !(*m_request.partaking)[size_t(mark.event)];
        return laid;
    }

    bool isBand(const TimelineMark& mark) const
    {
        return mark.isOpen()
            || double(mark.length()) * m_layout.scale.width / double(m_layout.scale.window.length()) > PointWidth;
    }

    void makeBand(LaidMark& laid) const
    {
        const TimelineMark& mark = laid.mark;
        const QRectF& plot = m_layout.plot;
        const bool past = mark.begin == TimeExtent::OpenPast;
        const bool future = mark.end == TimeExtent::OpenFuture;
        const double left = past ? m_layout.scale.x(mark.end) - OpenFade : m_layout.scale.x(mark.begin);
        const double right = future ? m_layout.scale.x(mark.begin) + OpenFade : m_layout.scale.x(mark.end);
        laid.band = true;
        laid.left = std::clamp(left, plot.left(), plot.right());
        laid.right = std::clamp(right, plot.left(), plot.right());
        const bool vague = !mark.lasting || mark.approximate;
        laid.fadesLeft = (past || (vague && !future)) && left >= plot.left();
        laid.fadesRight = (future || (vague && !past)) && right <= plot.right();
    }

    void layBands(int position, const TimelineLane& lane, Range range)
    {
        for (size_t k = 0; k < std::min<size_t>(lane.open.size(), MostBands); ++k)
            layBand(position, lane, lane.open[k], range);
        if (double(lane.longest) * m_layout.scale.width / double(m_layout.scale.window.length()) <= PointWidth)
            return;
        // Nothing longer than the longest can reach into the window from before it.
        const qint64 from = m_layout.scale.window.begin - lane.longest;
        auto next = std::lower_bound(lane.wide.begin(), lane.wide.end(), from,
            [&](int i, qint64 time) { return lane.marks[size_t(i)].begin < time; });
        for (int done = 0; next != lane.wide.end() && done < MostBands; ++next) {
            const TimelineMark& mark = lane.marks[size_t(*next)];
            if (mark.begin >= m_layout.scale.window.end)
                break;
            if (isBand(mark) && layBand(position, lane, *next, range))
                ++done;
        }
    }

    /// Whether anything of it is visible.
    bool layBand(int position, const TimelineLane& lane, int i, Range range)
    {
        const TimelineMark& mark = lane.marks[size_t(i)];
        LaidLane& laidLane = m_layout.lanes[size_t(position)];
        LaidMark laid = start(position, mark);
        makeBand(laid);
        if (laid.right <= laid.left)
            return false;
        if (size_t(i) < range.begin)
            --laidLane.before, --m_layout.before, ++laidLane.inside;
        else if (size_t(i) >= range.end)
            --laidLane.after, --m_layout.after, ++laidLane.inside;
        laid.y += LevelOffsets[mark.level % LevelOffsets.size()];
        laid.point = shapeOf(mark) != MarkShape::Filled;
        laid.x = std::clamp(mark.isOpen() ? (laid.left + laid.right) / 2 : laid.x, laid.left, laid.right);
        addChoices(laid);
        m_layout.marks.push_back(laid);
        return true;
    }

    void addChoices(const LaidMark& laid)
    {
        if (!laid.mark.choice)
            return;
        const auto found = m_index.choices.find(laid.mark.event);
        if (found == m_index.choices.end())
            return;
        for (const TimeWindow& date : found->second)
            if (const qint64 middle = date.begin + date.length() / 2; m_layout.scale.window.contains(middle))
                m_layout.choices.emplace_back(int(m_layout.marks.size()), m_layout.scale.x(middle));
    }

    void layPoints(int position, const TimelineLane& lane, Range range)
    {
        std::vector<LaidMark> points;
        std::vector<double> places;
        for (size_t i = range.begin; i < range.end; ++i) {
            const TimelineMark& mark = lane.marks[i];
            if (mark.length() > Day && isBand(mark))
                continue;
            points.push_back(start(position, mark));
            if (isBand(mark))
                makeBand(points.back());
            places.push_back(points.back().x);
        }
        const double reach = MarkRadius + 1;
        const auto fanned =
            fanOut(places, FanSpacing, FanWidth, m_layout.plot.left() + reach, m_layout.plot.right() - reach);
        for (size_t i = 0; i < points.size(); ++i)
            points[i].x = fanned[i];
        gatherCrowds(points);
    }

    /// Points pressed closer than can be told apart become one glyph with their number.
    void gatherCrowds(const std::vector<LaidMark>& points)
    {
        const double least = FanWidth / double(MostFellows);
        for (size_t begin = 0; begin < points.size();) {
            size_t end = begin + 1;
            while (end < points.size() && points[end].x - points[end - 1].x < least)
                ++end;
            if (end - begin <= MostFellows) {
                m_layout.marks.insert(
                    m_layout.marks.end(), points.begin() + ptrdiff_t(begin), points.begin() + ptrdiff_t(end));
            } else {
                const auto foremost = std::max_element(points.begin() + ptrdiff_t(begin),
                    points.begin() + ptrdiff_t(end), [](const LaidMark& a, const LaidMark& b) {
                        return std::tuple(a.focused, a.mark.salience) < std::tuple(b.focused, b.mark.salience);
                    });
                LaidMark crowd = *foremost;
                crowd.x = (points[begin].x + points[end - 1].x) / 2;
                crowd.fellows = int(end - begin);
                crowd.dimmed = std::all_of(points.begin() + ptrdiff_t(begin), points.begin() + ptrdiff_t(end),
                    [](const LaidMark& mark) { return mark.dimmed; });
                m_layout.marks.push_back(crowd);
            }
            begin = end;
        }
    }

    void layHeat(int position, const TimelineLane& lane, Range range)
    {
        LaidHeat heat;
        heat.lane = position;
        heat.mixed = m_index.grouping != LaneGrouping::Kind;
        heat.kind = lane.marks.front().kind;
        heat.counts.resize(size_t(std::ceil(m_layout.plot.width() / HeatStep)));
        addCounts(lane, range, m_layout.scale, HeatStep, heat.counts);
        for (const quint32 count : heat.counts)
            m_layout.mostHeat = std::max(m_layout.mostHeat, count);
        m_layout.heats.push_back(std::move(heat));
    }

    /// Over the heat of many only the most salient stand as marks, those that have room, and the focused one.
    void layProminent(int position, const TimelineLane& lane, Range range)
    {
        if (m_layout.lanes[size_t(position)].collapsed)
            return;
        std::vector<size_t> chosen;
        const size_t stride = std::max<size_t>(1, range.size() / 4096);
        for (size_t i = (range.begin + stride - 1) / stride * stride; i < range.end; i += stride)
            chosen.push_back(i);
        const auto more = [&](size_t a, size_t b) {
            return std::tuple(-lane.marks[a].salience, a) < std::tuple(-lane.marks[b].salience, b);
        };
        const size_t most = std::min<size_t>(MostProminent, chosen.size());
        std::partial_sort(chosen.begin(), chosen.begin() + ptrdiff_t(most), chosen.end(), more);
        std::vector<double> taken;
        for (size_t k = 0; k < most; ++k)
            addIfRoom(
                start(position, lane.marks[chosen[k]]), m_layout.lanes[size_t(position)].tiers > 0 ? 150 : 420, taken);
        if (m_request.focused < 0)
            return;
        const auto [first, last] = std::equal_range(lane.anchors.begin(), lane.anchors.end(), m_request.focusedAnchor);
        for (auto anchor = first; anchor != last; ++anchor)
            if (const TimelineMark& mark = lane.marks[size_t(anchor - lane.anchors.begin())];
                mark.event == m_request.focused)
                m_layout.marks.push_back(start(position, mark));
    }

    void addIfRoom(const LaidMark& mark, double apart, std::vector<double>& taken)
    {
        const bool free =
            std::none_of(taken.begin(), taken.end(), [&](double x) { return std::abs(x - mark.x) < apart; });
        if (!free || mark.focused)
            return;
        taken.push_back(mark.x);
        m_layout.marks.push_back(mark);
    }

    const TimelineIndex& m_index;
    const TimelineRequest& m_request;
    TimelineLayout& m_layout;
};

/// The focused mark is drawn over the others, so it comes last.
void moveFocusedLast(TimelineLayout& layout)
{
    const auto focused =
        std::find_if(layout.marks.begin(), layout.marks.end(), [](const LaidMark& mark) { return mark.focused; });
    if (focused == layout.marks.end() || !layout.choices.empty())
        return;
    std::rotate(focused, focused + 1, layout.marks.end());
}

} // namespace

MarkShape shapeOf(const TimelineMark& mark)
{
    switch (mark.status) {
    case EventStatus::Denied:
    case EventStatus::Cancelled:
    case EventStatus::Negated:
        return MarkShape::StruckRing;
    case EventStatus::Planned:
    case EventStatus::Possible:
        return MarkShape::Ring;
    case EventStatus::Occurred:
    case EventStatus::Ongoing:
        break;
    }
    return mark.background ? MarkShape::DashedRing : MarkShape::Filled;
}

QRectF LaidMark::target() const
{
    const double half = fellows > 1 ? 10 : 6.5;
    QRectF area(x - half, y - half, 2 * half, 2 * half);
    if (band && !point)
        area = QRectF(left, y - half, right - left, 2 * half);
    return area;
}

int TimelineLayout::markAt(const QPointF& place) const
{
    int best = -1;
    double least = 0;
    for (size_t i = 0; i < marks.size(); ++i) {
        if (!marks[i].target().contains(place))
            continue;
        // A point wins over the band beneath it; of two points the nearer.
        const double distance = marks[i].point ? std::abs(marks[i].x - place.x()) : 100;
        if (best < 0 || distance <= least) {
            best = int(i);
            least = distance;
        }
    }
    if (best >= 0)
        return best;
    for (const LaidLabel& label : labels)
        if (label.rect.contains(place))
            return label.mark;
    for (size_t i = 0; i < marks.size(); ++i)
        if (marks[i].band && QRectF(marks[i].left, marks[i].y - 6, marks[i].right - marks[i].left, 12).contains(place))
            return int(i);
    return -1;
}

TimelineLayout layoutTimeline(const TimelineIndex& index, const TimelineRequest& request)
{
    TimelineLayout layout;
    layout.plot = request.plot;
    layout.scale = {request.window, request.plot.left(), request.plot.width()};
    if (index.isEmpty() || request.window.isEmpty() || request.plot.isEmpty())
        return layout;
    layout.partial = index.partial;
    layout.lanes = layLanes(index, request);
    for (const LaidLane& lane : layout.lanes)
        layout.height += lane.rect.height();
    MarkLayer layer(index, request, layout);
    for (size_t i = 0; i < layout.lanes.size(); ++i)
        layer.lay(int(i));
    moveFocusedLast(layout);
    placeLabels(layout, request);
    return layout;
}

std::vector<quint32> densityOf(const TimelineIndex& index, TimeWindow window, int bins)
{
    std::vector<quint32> counts(size_t(std::max(bins, 0)));
    if (window.isEmpty() || bins <= 0)
        return counts;
    const TimeScale scale{window, 0, double(bins)};
    for (const TimelineLane& lane : index.lanes)
        addCounts(lane, visibleRange(lane, window), scale, 1, counts);
    return counts;
}
