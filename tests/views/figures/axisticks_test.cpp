#include "views/figures/axisticks.h"

#include <gtest/gtest.h>

#include <QDateTime>

namespace {

qint64 at(const char* moment)
{
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(moment), Qt::ISODate);
    return dayBegin(time.date()) + time.time().msecsSinceStartOfDay();
}

std::string labels(TimeWindow window, double width = 800, double spacing = 100)
{
    QStringList words;
    for (const AxisTick& tick : axisTicks(window, width, spacing))
        words << tick.label;
    return words.join(QStringLiteral(" | ")).toStdString();
}

} // namespace

TEST(AxisTicks, SaysTheYearFirstAndWhereItTurns)
{
    EXPECT_EQ(labels({at("2022-07-20T00:00:00"), at("2023-12-20T00:00:00")}), "Oct 2022 | Jan 2023 | Apr | Jul | Oct");
}

TEST(AxisTicks, GoesFromMillenniaToMinutes)
{
    struct Row {
        const char* begin;
        const char* end;
        const char* labels;
    };
    const Row rows[] = {
        {"1310-06-01T00:00:00", "2023-06-01T00:00:00", "1400 | 1500 | 1600 | 1700 | 1800 | 1900 | 2000"},
        {"1980-06-01T00:00:00", "2023-06-01T00:00:00", "1990 | 2000 | 2010 | 2020"},
        {"2019-06-01T00:00:00", "2023-06-01T00:00:00",
            "Jul 2019 | Jan 2020 | Jul | Jan 2021 | Jul | Jan 2022 | Jul | Jan 2023"},
        {"2023-10-25T00:00:00", "2023-11-30T00:00:00", "30 Oct 2023 | 6 Nov | 13 Nov | 20 Nov | 27 Nov"},
        {"2023-12-30T00:00:00", "2024-01-04T12:00:00", "30 Dec 2023 | 31 Dec | 1 Jan 2024 | 2 Jan | 3 Jan | 4 Jan"},
        {"2023-11-15T20:00:00", "2023-11-16T08:00:00", "15 Nov 2023, 20:00 | 22:00 | 16 Nov | 02:00 | 04:00 | 06:00"},
        {"2023-11-15T20:03:00", "2023-11-15T20:38:00",
            "15 Nov 2023, 20:05 | 20:10 | 20:15 | 20:20 | 20:25 | 20:30 | 20:35"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(labels({at(row.begin), at(row.end)}), row.labels) << row.begin;
}

TEST(AxisTicks, CountsYearsBeforeChristWithoutAYearZero)
{
    const TimeWindow window{dayBegin(QDate(-520, 1, 1)), dayBegin(QDate(480, 1, 1))};
    EXPECT_EQ(labels(window, 600, 100), "401 BC | 201 BC | 1 BC | 200 | 400");
}

TEST(AxisTicks, StandApartAtEveryScale)
{
    const qint64 middle = at("2001-03-04T05:06:07");
    for (double length = 60'000; length < 3e14; length *= 1.7) {
        const TimeWindow window{middle - qint64(length / 2), middle + qint64(length / 2)};
        const auto ticks = axisTicks(window, 900, 90);
        for (size_t i = 1; i < ticks.size(); ++i) {
            const double apart = double(ticks[i].time - ticks[i - 1].time) / length * 900;
            EXPECT_GT(apart, 80) << length; // months and years differ a little in length
        }
        EXPECT_LT(ticks.size(), 12U) << length;
    }
}

TEST(AxisTicks, AreNoneWithoutRoom)
{
    EXPECT_TRUE(axisTicks({5, 5}, 800, 100).empty());
    EXPECT_TRUE(axisTicks({0, 1000}, 0, 100).empty());
}

TEST(WindowWords, AreAsShortAsTheyCanBe)
{
    struct Row {
        const char* begin;
        const char* end;
        const char* words;
    };
    const Row rows[] = {
        {"1989-06-04T00:00:00", "2023-11-16T00:00:00", "1989 – 2023"},
        {"2022-08-01T00:00:00", "2023-11-16T00:00:00", "Aug 2022 – Nov 2023"},
        {"2023-08-01T00:00:00", "2023-11-16T00:00:00", "Aug – Nov 2023"},
        {"2023-11-15T00:00:00", "2023-11-17T00:00:00", "15 – 16 Nov 2023"},
        {"2023-10-30T00:00:00", "2023-11-17T00:00:00", "30 Oct – 16 Nov 2023"},
        {"2023-11-15T00:00:00", "2023-11-16T00:00:00", "15 Nov 2023"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(windowWords({at(row.begin), at(row.end)}).toStdString(), row.words);
}
