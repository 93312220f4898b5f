#include "views/figures/lanelayout.h"

#include <algorithm>

namespace {

constexpr int MostTiers = 5;
constexpr double BelowLine = 13; ///< from a lane's line to its lower edge

double heightOf(int tiers, double base)
{
    return base + (tiers - 1) * TierHeight;
}

/// Shares spare height out in rows of labels, one at a time to the lane that lacks most of them.
void growLanes(std::vector<LaidLane>& lanes, const std::vector<int>& wishes, double spare)
{
    while (spare >= TierHeight) {
        LaidLane* neediest = nullptr;
        int greatest = 0;
        for (LaidLane& lane : lanes) {
            const int lack = lane.collapsed ? 0 : wishes[size_t(lane.lane)] - lane.tiers;
            if (lack > greatest) {
                greatest = lack;
                neediest = &lane;
            }
        }
        if (!neediest)
            return;
        ++neediest->tiers;
        spare -= TierHeight;
    }
}

} // namespace

int wishedTiers(const TimelineLane& lane, TimeWindow resting, double width)
{
    constexpr int MostLabelled = 200;
    constexpr double LabelReach = 330;
    if (lane.events() > MostLabelled || width <= 0)
        return 1;
    const auto slot = qint64(double(resting.length()) * LabelReach / width);
    size_t most = 0;
    for (size_t first = 0, next = 0; next < lane.anchors.size(); ++next) {
        while (lane.anchors[next] - lane.anchors[first] > slot)
            ++first;
        most = std::max(most, next - first + 1);
    }
    return std::clamp(int(most) - 1, 1, MostTiers);
}

std::vector<LaidLane> layLanes(const TimelineIndex& index, const TimelineRequest& request)
{
    std::vector<LaidLane> lanes(index.lanes.size());
    double fixed = 0;
    int open = 0;
    for (size_t i = 0; i < lanes.size(); ++i) {
        lanes[i].lane = int(i);
        lanes[i].collapsed = request.collapsed.contains(index.lanes[i].key);
        lanes[i].tiers = lanes[i].collapsed ? 0 : 1;
        fixed += lanes[i].collapsed ? CollapsedLaneHeight : 0;
        open += lanes[i].collapsed ? 0 : 1;
    }
    const double room = request.plot.height() - fixed;
    double base = LaneHeight;
    if (request.mayShrink && open > 0 && open * LaneHeight > room)
        base = std::max(LeastLaneHeight, room / open);
    const bool low = base < LaneHeight - 4; // no row above the line
    if (!low) {
        std::vector<int> wishes;
        for (const TimelineLane& lane : index.lanes)
            wishes.push_back(wishedTiers(lane, index.resting, request.plot.width()));
        growLanes(lanes, wishes, room - open * base);
    }
    double top = request.plot.top() - request.scroll;
    for (LaidLane& lane : lanes) {
        if (low)
            lane.tiers = 0;
        const double height = lane.collapsed ? CollapsedLaneHeight : heightOf(std::max(lane.tiers, 1), base);
        lane.rect = QRectF(request.plot.left(), top, request.plot.width(), height);
        lane.line = lane.collapsed || low ? top + height / 2 : top + height - BelowLine;
        top += height;
    }
    return lanes;
}
