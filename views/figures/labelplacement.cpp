#include "views/figures/labelplacement.h"

#include <algorithm>

namespace {

constexpr double Gap = 5; ///< between a mark and its label
constexpr double Air = 11; ///< between labels
constexpr double LabelHeight = 15;
constexpr double LeastShortened = 84;
constexpr size_t MostTried = 400;

struct Stretch {
    double begin = 0;
    double end = 0;
};

/// What is taken on each row of each lane: row 0 is the line, those above are rows of labels.
class Room {
public:
    Room(const TimelineLayout& layout)
        : m_plot(layout.plot)
    {
        for (const LaidLane& lane : layout.lanes)
            m_rows.emplace_back(size_t(lane.tiers) + 1);
    }

    bool isFree(int lane, int row, Stretch wanted) const
    {
        if (wanted.begin < m_plot.left() || wanted.end > m_plot.right())
            return false;
        const auto& taken = m_rows[size_t(lane)][size_t(row)];
        return std::none_of(taken.begin(), taken.end(),
            [wanted](const Stretch& other) { return wanted.begin < other.end && other.begin < wanted.end; });
    }

    void take(int lane, int row, Stretch stretch) { m_rows[size_t(lane)][size_t(row)].push_back(stretch); }

    /// The free stretch on a row that holds `x`, within the plot.
    Stretch freeAround(int lane, int row, double x) const
    {
        Stretch free{m_plot.left(), m_plot.right()};
        for (const Stretch& taken : m_rows[size_t(lane)][size_t(row)]) {
            if (taken.begin <= x && x <= taken.end)
                return {x, x};
            if (taken.end < x)
                free.begin = std::max(free.begin, taken.end);
            else
                free.end = std::min(free.end, taken.begin);
        }
        return free;
    }

private:
    QRectF m_plot;
    std::vector<std::vector<std::vector<Stretch>>> m_rows;
};

Stretch extentOf(const LaidMark& mark)
{
    const double half = mark.fellows > 1 ? MarkRadius + 4 : MarkRadius + 1;
    Stretch extent{mark.x - half, mark.x + half};
    if (mark.band && mark.point == false)
        extent = {mark.left, mark.right};
    else if (mark.band && mark.mark.length() > 86'400'000)
        extent = {std::min(extent.begin, mark.left), std::max(extent.end, mark.right)};
    return extent;
}

/// Tries the places for one label, the best first.
class Placer {
public:
    Placer(TimelineLayout& layout, const TimelineRequest& request)
        : m_layout(layout)
        , m_request(request)
        , m_room(layout)
    {
        for (const LaidMark& mark : layout.marks)
            m_room.take(mark.lane, 0, extentOf(mark));
    }

    void place(int position)
    {
        const LaidMark& mark = m_layout.marks[size_t(position)];
        LaidLabel label;
        label.mark = position;
        label.words = m_request.label(mark.mark.event);
        if (label.words.text.isEmpty())
            return;
        const LaidLane& lane = m_layout.lanes[size_t(mark.lane)];
        // On heat a label would hide what it stands for: above it where there is a row, else only whole.
        const bool placed = lane.heat
            ? (lane.tiers > 0 ? raised(label, mark) : onLine(label, mark))
            : onLine(label, mark) || raised(label, mark) || besideRun(label, mark) || shortened(label, mark);
        if (placed)
            m_layout.labels.push_back(std::move(label));
    }

private:
    static double widthOf(const LabelWords& words) { return words.width + words.referenceWidth; }

    void settle(LaidLabel& label, const LaidMark& mark, int row, Stretch stretch)
    {
        m_room.take(mark.lane, row, {stretch.begin - Air, stretch.end + Air});
        const double line = m_layout.lanes[size_t(mark.lane)].line;
        const double middle = row == 0 ? line : line - MarkRadius - 3 - LabelHeight / 2 - (row - 1) * TierHeight;
        label.rect = QRectF(stretch.begin, middle - LabelHeight / 2, stretch.end - stretch.begin, LabelHeight);
    }

    bool onLine(LaidLabel& label, const LaidMark& mark)
    {
        const double width = widthOf(label.words);
        const Stretch extent = extentOf(mark);
        for (const Stretch spot : {Stretch{extent.end + Gap, extent.end + Gap + width},
                 Stretch{extent.begin - Gap - width, extent.begin - Gap}})
            if (m_room.isFree(mark.lane, 0, spot)) {
                settle(label, mark, 0, spot);
                return true;
            }
        return false;
    }

    /// Beside the whole run of marks that the focused one stands in: its halo says whose label it is.
    bool besideRun(LaidLabel& label, const LaidMark& mark)
    {
        if (!mark.focused)
            return false;
        constexpr double Touching = 16;
        Stretch run = extentOf(mark);
        for (bool grown = true; grown;) {
            grown = false;
            for (const LaidMark& other : m_layout.marks) {
                const Stretch extent = extentOf(other);
                const bool touches = other.lane == mark.lane && extent.begin < run.end + Touching - 2 * MarkRadius
                    && run.begin - Touching + 2 * MarkRadius < extent.end;
                if (!touches || (extent.begin >= run.begin && extent.end <= run.end))
                    continue;
                run = {std::min(run.begin, extent.begin), std::max(run.end, extent.end)};
                grown = true;
            }
        }
        const double width = widthOf(label.words);
        for (const Stretch spot :
            {Stretch{run.end + Gap, run.end + Gap + width}, Stretch{run.begin - Gap - width, run.begin - Gap}})
            if (m_room.isFree(mark.lane, 0, spot)) {
                settle(label, mark, 0, spot);
                return true;
            }
        return false;
    }

    bool raised(LaidLabel& label, const LaidMark& mark)
    {
        const double width = widthOf(label.words);
        const double foot = mark.band && !mark.point ? std::clamp(mark.left + 6, m_layout.plot.left(), mark.x) : mark.x;
        const Stretch leader{foot - 3, foot + 3};
        const int tiers = m_layout.lanes[size_t(mark.lane)].tiers;
        for (int row = 1; row <= tiers; ++row) {
            for (const Stretch spot : {Stretch{foot - 3, foot - 3 + width}, Stretch{foot + 3 - width, foot + 3}})
                if (m_room.isFree(mark.lane, row, spot)) {
                    for (int below = 1; below < row; ++below)
                        m_room.take(mark.lane, below, leader);
                    settle(label, mark, row, spot);
                    label.leader = true;
                    label.leaderX = foot;
                    return true;
                }
            if (!m_room.isFree(mark.lane, row, leader))
                return false; // its leader would cross a label
        }
        return false;
    }

    bool shortened(LaidLabel& label, const LaidMark& mark)
    {
        if (!m_request.elide)
            return false;
        const Stretch extent = extentOf(mark);
        const Stretch right{extent.end + Gap, m_room.freeAround(mark.lane, 0, extent.end + Gap).end};
        const Stretch left{m_room.freeAround(mark.lane, 0, extent.begin - Gap).begin, extent.begin - Gap};
        const bool rightwards = right.end - right.begin >= left.end - left.begin;
        const double width = (rightwards ? right.end - right.begin : left.end - left.begin);
        if (width < LeastShortened)
            return false;
        label.words.text = m_request.elide(label.words.text, width - label.words.referenceWidth - 1);
        label.words.width = width - label.words.referenceWidth;
        settle(label, mark, 0,
            rightwards ? Stretch{right.begin, right.begin + width} : Stretch{left.end - width, left.end});
        return true;
    }

    TimelineLayout& m_layout;
    const TimelineRequest& m_request;
    Room m_room;
};

} // namespace

void placeLabels(TimelineLayout& layout, const TimelineRequest& request)
{
    if (!request.label)
        return;
    std::vector<int> order;
    for (size_t i = 0; i < layout.marks.size(); ++i) {
        const LaidMark& mark = layout.marks[i];
        if (!layout.lanes[size_t(mark.lane)].collapsed)
            order.push_back(int(i));
    }
    const auto before = [&](int a, int b) {
        const LaidMark& one = layout.marks[size_t(a)];
        const LaidMark& other = layout.marks[size_t(b)];
        return std::tuple(!one.focused, one.dimmed, -one.mark.salience, one.mark.anchor(), one.mark.event, one.lane)
            < std::tuple(
                !other.focused, other.dimmed, -other.mark.salience, other.mark.anchor(), other.mark.event, other.lane);
    };
    const size_t tried = std::min(order.size(), MostTried);
    std::partial_sort(order.begin(), order.begin() + ptrdiff_t(tried), order.end(), before);
    Placer placer(layout, request);
    for (size_t i = 0; i < tried; ++i)
        placer.place(order[i]);
}
