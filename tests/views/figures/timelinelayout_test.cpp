#include "tests/views/figures/sampleevents.h"
#include "views/figures/timelinelayout.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace {

constexpr double Day = 86'400'000;

/// Labels of seven pixels a letter.
TimelineRequest requestFor(const TimelineIndex& index, const Records& records)
{
    TimelineRequest request;
    request.window = index.resting;
    request.plot = QRectF(100, 20, 1000, 400);
    request.label = [&records](int event) {
        LabelWords words;
        words.text = records.events[size_t(event)].title;
        words.width = double(words.text.size()) * 7;
        return words;
    };
    request.elide = [](const QString& text, double width) { return text.left(int(width / 7)); };
    return request;
}

TimeWindow days(QDate first, QDate end)
{
    return {dayBegin(first), dayBegin(end)};
}

const LaidMark* markOfEvent(const TimelineLayout& layout, int event)
{
    for (const LaidMark& mark : layout.marks)
        if (mark.mark.event == event)
            return &mark;
    return nullptr;
}

void expectNothingCovered(const TimelineLayout& layout)
{
    for (size_t i = 0; i < layout.labels.size(); ++i) {
        const LaidLabel& label = layout.labels[i];
        EXPECT_GE(label.rect.left(), layout.plot.left());
        EXPECT_LE(label.rect.right(), layout.plot.right());
        for (size_t k = i + 1; k < layout.labels.size(); ++k)
            EXPECT_FALSE(label.rect.intersects(layout.labels[k].rect))
                << label.words.text.toStdString() << " over " << layout.labels[k].words.text.toStdString();
        for (const LaidMark& mark : layout.marks)
            if (mark.point && mark.lane == layout.marks[size_t(label.mark)].lane
                && !layout.lanes[size_t(mark.lane)].heat) {
                EXPECT_FALSE(label.rect.contains(QPointF(mark.x, mark.y))) << label.words.text.toStdString();
            }
    }
}

} // namespace

TEST(TimelineLayout, LabelsCoverNeitherEachOtherNorMarksAtAnyScale)
{
    for (const int count : {30, 400, 5000}) {
        const Records records = manyEvents(count);
        const TimelineIndex index = indexTimeline(records);
        TimelineRequest request = requestFor(index, records);
        for (int i = 0; i < 24; ++i) {
            const qint64 length = qint64(double(index.resting.length()) * std::pow(0.6, i));
            request.window.begin = index.resting.begin + index.resting.length() / 3;
            request.window.end = request.window.begin + length;
            expectNothingCovered(layoutTimeline(index, request));
        }
    }
}

TEST(TimelineLayout, CountsEveryEventInsideOrOutside)
{
    const Records records = manyEvents(3000);
    const TimelineIndex index = indexTimeline(records);
    TimelineRequest request = requestFor(index, records);
    for (const int years : {1, 5, 20}) {
        request.window = days(QDate(2000, 1, 1), QDate(2000 + years, 1, 1));
        const TimelineLayout layout = layoutTimeline(index, request);
        int inside = 0;
        for (const LaidLane& lane : layout.lanes) {
            EXPECT_EQ(lane.before + lane.inside + lane.after, index.lanes[size_t(lane.lane)].events());
            inside += lane.inside;
        }
        EXPECT_EQ(layout.before + inside + layout.after, index.dated);
    }
}

TEST(TimelineLayout, EveryEventOfOneDayCanBeReached)
{
    const Records records = summitRecords();
    const TimelineIndex index = indexTimeline(records);
    const TimelineLayout layout = layoutTimeline(index, requestFor(index, records));
    for (const int event : {6, 7, 8, 9}) { // the four agreements of one day
        const LaidMark* mark = markOfEvent(layout, event);
        ASSERT_NE(mark, nullptr) << event;
        EXPECT_EQ(layout.marks[size_t(layout.markAt({mark->x, mark->y}))].mark.event, event);
    }
}

TEST(TimelineLayout, MoreThanCanBeToldApartStandAsACrowdWithTheirNumber)
{
    Records records;
    for (int i = 0; i < 40; ++i) {
        EventRecord event;
        event.id = {i + 1};
        event.title = QStringLiteral("Talks");
        event.salience = i == 7 ? 0.9 : 0.5;
        event.when.date = TimeValue::fromEdtf(u"2023-11-15");
        event.when.earliest = event.when.latest = QDate(2023, 11, 15);
        records.events.push_back(event);
    }
    const TimelineIndex index = indexTimeline(records);
    TimelineRequest request = requestFor(index, records);
    request.window = days(QDate(2022, 1, 1), QDate(2024, 1, 1));
    const TimelineLayout layout = layoutTimeline(index, request);
    ASSERT_EQ(layout.marks.size(), 1U);
    EXPECT_EQ(layout.marks[0].fellows, 40);
    EXPECT_EQ(layout.marks[0].mark.event, 7);
}

TEST(TimelineLayout, DrawsADayAsAPointAndAMonthAsABandWithFadedEnds)
{
    const Records records = summitRecords();
    const TimelineIndex index = indexTimeline(records);
    const TimelineLayout layout = layoutTimeline(index, requestFor(index, records));
    const LaidMark* day = markOfEvent(layout, 5);
    const LaidMark* month = markOfEvent(layout, 12);
    const LaidMark* before = markOfEvent(layout, 15);
    ASSERT_TRUE(day && month && before);
    EXPECT_TRUE(day->point && !day->band);
    EXPECT_TRUE(month->band && month->fadesLeft && month->fadesRight);
    EXPECT_NEAR(month->right - month->left, 30 * Day / double(index.resting.length()) * 1000, 1);
    EXPECT_TRUE(before->band && before->fadesLeft && !before->fadesRight);
}

TEST(TimelineLayout, ShowsTheUncertaintyOfADayWhenItIsWide)
{
    const Records records = summitRecords();
    const TimelineIndex index = indexTimeline(records);
    TimelineRequest request = requestFor(index, records);
    request.window = days(QDate(2023, 11, 14), QDate(2023, 11, 18));
    const TimelineLayout layout = layoutTimeline(index, request);
    const LaidMark* day = markOfEvent(layout, 5);
    ASSERT_TRUE(day);
    EXPECT_TRUE(day->point && day->band);
    EXPECT_NEAR(day->right - day->left, 250, 1);
}

TEST(TimelineLayout, ShapesSayWhatBecameOfAnEvent)
{
    struct Row {
        EventStatus status;
        bool background;
        MarkShape shape;
    };
    const Row rows[] = {{EventStatus::Occurred, false, MarkShape::Filled},
        {EventStatus::Ongoing, false, MarkShape::Filled}, {EventStatus::Occurred, true, MarkShape::DashedRing},
        {EventStatus::Planned, false, MarkShape::Ring}, {EventStatus::Possible, false, MarkShape::Ring},
        {EventStatus::Denied, false, MarkShape::StruckRing}, {EventStatus::Cancelled, true, MarkShape::StruckRing},
        {EventStatus::Negated, false, MarkShape::StruckRing}};
    for (const Row& row : rows) {
        TimelineMark mark;
        mark.status = row.status;
        mark.background = row.background;
        EXPECT_EQ(shapeOf(mark), row.shape) << int(row.status);
    }
}

TEST(TimelineLayout, TravellingMovesNoLane)
{
    const Records records = summitRecords();
    const TimelineIndex index = indexTimeline(records);
    TimelineRequest request = requestFor(index, records);
    const TimelineLayout whole = layoutTimeline(index, request);
    request.window = days(QDate(2023, 11, 1), QDate(2023, 11, 20));
    const TimelineLayout near = layoutTimeline(index, request);
    ASSERT_EQ(whole.lanes.size(), near.lanes.size());
    for (size_t i = 0; i < whole.lanes.size(); ++i) {
        EXPECT_EQ(whole.lanes[i].rect, near.lanes[i].rect);
        EXPECT_EQ(whole.lanes[i].line, near.lanes[i].line);
    }
}

TEST(TimelineLayout, HeatHoldsEveryEventOfItsLane)
{
    const Records records = manyEvents(20000);
    const TimelineIndex index = indexTimeline(records);
    const TimelineLayout layout = layoutTimeline(index, requestFor(index, records));
    ASSERT_FALSE(layout.heats.empty());
    for (const LaidHeat& heat : layout.heats)
        EXPECT_EQ(std::accumulate(heat.counts.begin(), heat.counts.end(), 0U),
            quint32(layout.lanes[size_t(heat.lane)].inside));
}

TEST(TimelineLayout, TheFocusIsLabelledFirstAndDrawnLast)
{
    const Records records = summitRecords();
    const TimelineIndex index = indexTimeline(records);
    TimelineRequest request = requestFor(index, records);
    request.focused = 12;
    const TimelineLayout layout = layoutTimeline(index, request);
    EXPECT_EQ(layout.marks.back().mark.event, 12);
    EXPECT_EQ(layout.marks[size_t(layout.labels.front().mark)].mark.event, 12);
}

TEST(TimelineLayout, TheFocusIsLabelledAlsoAmongItsLike)
{
    const Records records = summitRecords();
    const TimelineIndex index = indexTimeline(records);
    TimelineRequest request = requestFor(index, records);
    request.plot.setHeight(180); // no rows above the lines
    for (const int event : {6, 7, 8, 9}) {
        request.focused = event;
        const TimelineLayout layout = layoutTimeline(index, request);
        ASSERT_FALSE(layout.labels.empty());
        EXPECT_EQ(layout.marks[size_t(layout.labels.front().mark)].mark.event, event);
        expectNothingCovered(layout);
    }
}

TEST(TimelineLayout, DimsWhatTheEntityHasNoPartIn)
{
    const Records records = summitRecords();
    const TimelineIndex index = indexTimeline(records);
    TimelineRequest request = requestFor(index, records);
    std::vector<bool> partaking(records.events.size());
    partaking[5] = true;
    request.partaking = &partaking;
    for (const LaidMark& mark : layoutTimeline(index, request).marks)
        EXPECT_EQ(mark.dimmed, mark.mark.event != 5);
}

TEST(TimelineLayout, SetsShowEachOfTheirDates)
{
    Records records = summitRecords();
    records.events[5].when.date = TimeValue::fromEdtf(u"[2023-05-14,2023-07-16]");
    records.events[5].when.earliest = QDate(2023, 5, 14);
    records.events[5].when.latest = QDate(2023, 7, 16);
    const TimelineIndex index = indexTimeline(records);
    const TimelineLayout layout = layoutTimeline(index, requestFor(index, records));
    ASSERT_EQ(layout.choices.size(), 2U);
    for (const auto& [mark, x] : layout.choices)
        EXPECT_EQ(layout.marks[size_t(mark)].mark.event, 5);
}

TEST(Density, CountsEveryEventOnce)
{
    const TimelineIndex index = indexTimeline(manyEvents(4000));
    const auto counts = densityOf(index, {index.extent.begin, index.extent.end + 1}, 90);
    EXPECT_EQ(std::accumulate(counts.begin(), counts.end(), 0U), 4000U);
}
