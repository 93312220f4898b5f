#include "tests/evaluation/timelines.h"

#include <gtest/gtest.h>

using namespace evaluation;

namespace {

Timeline timeline(const char* rows)
{
    return readTimeline(QStringLiteral("Somebody\n") + QString::fromUtf8(rows));
}

/// "3/4 2/5": relations of the found that hold, relations of the gold that were found.
std::string score(const Timeline& gold, const Timeline& found)
{
    const TimelineScore s = scoreTimeline(gold, found);
    return QStringLiteral("%1/%2 %3/%4")
        .arg(s.verifiedInGold)
        .arg(s.found)
        .arg(s.verifiedInFound)
        .arg(s.gold)
        .toStdString();
}

} // namespace

TEST(Timelines, TheSameTimelineIsAllRight)
{
    const Timeline gold = timeline("0\tXXXX-XX-XX\t1-2-said\n"
                                   "1\t1994\t1-3-flew\n"
                                   "2\t2000-02\t1-4-met\t1-6-meeting\n"
                                   "3\tXXXX-XX-XX\t1-5-left\t1-5-parted\n");
    EXPECT_EQ(score(gold, gold), "6/6 6/6"); // three dates, one simultaneous, two before
    EXPECT_DOUBLE_EQ(scoreTimeline(gold, gold).f1(), 1);
}

TEST(Timelines, WrongDatesKeepTheOrder)
{
    const Timeline gold = timeline("1\t2000-02-03\t1-1-met\n2\t2000-02-05\t1-2-left\n");
    const Timeline found = timeline("1\t2000-02-04\t1-1-met\n2\t2000-02-05\t1-2-left\n");
    EXPECT_EQ(score(gold, found), "2/3 2/3");
}

TEST(Timelines, EventsThatWereNotAskedForCountAgainst)
{
    const Timeline gold = timeline("1\t2000-02-03\t1-1-met\n");
    const Timeline found = timeline("1\t2000-02-03\t1-1-met\t1-1-ate\n2\t2001-01-01\t1-2-slept\n");
    EXPECT_EQ(score(gold, found), "1/4 1/1");
}

TEST(Timelines, LinesWithoutOrderCountOnNeitherSide)
{
    const Timeline gold = timeline("0\tXXXX-XX-XX\t1-1-met\n1\t2000-02-03\t1-2-left\n");
    EXPECT_EQ(score(gold, timeline("0\tXXXX-XX-XX\t1-9-ate\n")), "0/0 0/1");
}
