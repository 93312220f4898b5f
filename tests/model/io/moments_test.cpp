#include "model/io/moments.h"

#include "layoutdump.h"
#include "model/io/datelines.h"
#include "model/io/html/dates.h"
#include "tests/support/readhere.h"

#include <gtest/gtest.h>

namespace {

std::string moment(const char* words)
{
    const TimeValue moment = io::momentFromWords(QString::fromUtf8(words));
    return moment.isNull() ? "nothing" : moment.edtf().toStdString();
}

std::string metadata(const char* words)
{
    return io::html::metadataDate(QString::fromUtf8(words)).edtf().toStdString();
}

// "day moment <words>" of a line; "!" for an update.
std::string line(const char* words)
{
    const QString text = QString::fromUtf8(words);
    const auto date = io::lineDate(text, {0, text.size()});
    if (!date)
        return "nothing";
    return (date->date.edtf() + u' ' + date->moment.edtf() + QStringLiteral(" <")
        + text.mid(date->words.begin, date->words.length()) + u'>' + QString(date->updated ? 1 : 0, u'!'))
        .toStdString();
}

} // namespace

TEST(Moments, AreReadAsProgramsWriteThem)
{
    EXPECT_EQ(moment("Tue Sep 19 08:12:00 CEST 2023"), "2023-09-19T08:12:00+02:00");
    EXPECT_EQ(moment("Tue Sep 19 08:12:00 +0200 2023"), "2023-09-19T08:12:00+02:00");
    EXPECT_EQ(moment("Tue, 19 Sep 23 08:12:00 EDT"), "2023-09-19T08:12:00-04:00") << "RFC 822";
    EXPECT_EQ(moment("Tuesday, 19-Sep-23 08:12:00 GMT"), "2023-09-19T08:12:00Z") << "RFC 850";
    EXPECT_EQ(moment("2023-09-19T08:12:00.123Z"), "2023-09-19T08:12:00Z");
    EXPECT_EQ(moment("2023-09-19 08:12:00 -0330"), "2023-09-19T08:12:00-03:30");
    EXPECT_EQ(moment("2023/09/19 8:12 PM"), "2023-09-19T20:12:00");
}

TEST(Moments, AreReadAsPeopleWriteThem)
{
    EXPECT_EQ(moment("19.09.2023 08:12"), "2023-09-19T08:12:00");
    EXPECT_EQ(moment("19. September 2023, 08:12 Uhr"), "2023-09-19T08:12:00");
    EXPECT_EQ(moment("19 Sept. 2023, 8.12 am BST"), "2023-09-19T08:12:00+01:00");
    EXPECT_EQ(moment("September 19, 2023 at 8 p.m. EDT"), "2023-09-19T20:00:00-04:00");
    EXPECT_EQ(moment("Sept. 19, 2023 12:05 a.m. ET"), "2023-09-19T00:05:00") << "two offsets have this name";
    EXPECT_EQ(moment("19 September 2023 08:12 (GMT+3)"), "2023-09-19T08:12:00+03:00");
    EXPECT_EQ(moment("2023年9月19日"), "2023-09-19");
    EXPECT_EQ(moment("2023年9月19日(火) 20時05分"), "2023-09-19T20:05:00");
    EXPECT_EQ(moment("2023年09月19日 下午3:05"), "2023-09-19T15:05:00");
    EXPECT_EQ(moment("2023년 9월 19일 오전 8시"), "2023-09-19T08:00:00");
}

TEST(Moments, AreNoneWhereADayIsMissingOrDoubtful)
{
    for (const char* words : {"3 hours ago", "Updated 3 hours ago", "yesterday at 8.12 am", "04/05/2023", "31.02.2023",
             "19 Sept. 2023, 25:12", "19 Sept. 2023, 13.12 am", "September 2023", "08:12:00 CEST",
             "19.09.2023 08:12 by X", "19.09.23", "2023-09-19 08:12 08:13", ""})
        EXPECT_EQ(moment(words), "nothing") << words;
}

TEST(Moments, StandInMetadataWithTheirZone)
{
    EXPECT_EQ(metadata("Tue Sep 19 08:12:00 CEST 2023"), "2023-09-19T08:12:00+02:00");
    EXPECT_EQ(metadata("September 19, 2023 at 5:04 PM EST"), "2023-09-19T17:04:00-05:00");
    EXPECT_EQ(metadata("20230919081200"), "2023-09-19T08:12:00");
    EXPECT_EQ(metadata("3 hours ago"), "");
}

TEST(Moments, StandInLinesWithTheirZone)
{
    EXPECT_EQ(
        line("Tue Sep 19 08:12:00 CEST 2023"), "2023-09-19 2023-09-19T08:12:00+02:00 <Tue Sep 19 08:12:00 CEST 2023>");
    EXPECT_EQ(line("19.09.2023 08:12"), "2023-09-19 2023-09-19T08:12:00 <19.09.2023>");
    EXPECT_EQ(line("Published: 19 Sept. 2023, 8.12 am BST"), "2023-09-19 2023-09-19T08:12:00+01:00 <19 Sept. 2023>");
    EXPECT_EQ(line("2023年9月19日"), "2023-09-19  <2023年9月19日>");
    EXPECT_EQ(line("Updated: 2023.09.19 | 8:12 PM"), "2023-09-19 2023-09-19T20:12:00 <2023.09.19>!");
    EXPECT_EQ(line("04/05/2023 8:12"), "  <04/05/2023>");
    EXPECT_EQ(line("Updated 3 hours ago"), "nothing");
    const auto opened = openHere("<!DOCTYPE html><title>The road is closed</title><h1>The road is closed</h1>"
                                 "<p>19 Sept. 2023, 8.12 am BST</p><p>The council met on Tuesday and agreed to "
                                 "close the road until the spring.</p><p>The mayor said so in the evening.</p>",
        QStringLiteral("page.html"));
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->records.articles.front().published.date.edtf(), u"2023-09-19T08:12:00+01:00");
}
