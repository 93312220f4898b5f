// What the text does not settle stays open or bounded; what the clause settles goes the way it says.
#include "model/records/reasonwords.h"
#include "model/time/timevalue.h"
#include "model/time/timex.h"
#include "timesfixture.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace {

std::string on(const char* published, const char* text)
{
    return times().dump(QString::fromUtf8(text), QString::fromLatin1(published));
}

} // namespace

TEST(Doubt, EventsWithoutADateAnchorNothing)
{
    EXPECT_EQ(on("2023-11-16", "He left ten days before the feast."), "ten days=P10D");
    EXPECT_EQ(on("2023-11-16", "He left two weeks before voting began."), "two weeks=P2W");
    EXPECT_EQ(on("2023-11-16", "He left on Monday, the day before the feast."),
        "Monday=2023-11-13; the day before=XXXX-XX-XX");
    EXPECT_EQ(on("2023-11-16", "He complained the morning after the debate."), "the morning=XXXX-XX-XXTMO");
    EXPECT_EQ(on("2023-11-16", "He left the day before last Tuesday."), "the day before last Tuesday=2023-11-13");
    EXPECT_EQ(on("2023-11-16", "He left the day after Monday's debate."), "the day after Monday=2023-11-14");
    const auto open = times().find(QStringLiteral("He left the day after the feast."), QStringLiteral("the day after"),
        QStringLiteral("2023-11-16"));
    EXPECT_EQ(open.date.edtf().toStdString(), "");
    EXPECT_EQ(englishSentence(open.reasons, u"He left the day after the feast.").toStdString(),
        "“the day after” stays open: it counts from an event that has no date here.");
}

TEST(Doubt, NoDayIsTakenPastAMonthNamedSince)
{
    EXPECT_EQ(on("2023-11-16", "They met on Friday.\nShe left in July. The following morning he wept."),
        "Friday=2023-11-10; July=2023-07; The following morning=XXXX-XX-XXTMO");
    EXPECT_EQ(on("2023-11-16", "They met on Friday. The following morning he wept."),
        "Friday=2023-11-10; The following morning=2023-11-11TMO");
}

TEST(Doubt, WeekendsFollowTheClause)
{
    EXPECT_EQ(on("2023-11-16", "They met this weekend in Rome."), "this weekend=2023-W45-WE");
    EXPECT_EQ(on("2023-11-16", "They will meet this weekend in Rome."), "this weekend=2023-W46-WE");
    EXPECT_EQ(on("2023-11-19", "They met this weekend in Rome."), "this weekend=2023-W46-WE");
}

TEST(Doubt, BareMonthsFollowTheClause)
{
    EXPECT_EQ(on("2023-11-16", "The mill closed in January."), "January=2023-01");
    EXPECT_EQ(on("2023-11-16", "The mill will close in January, the firm said in January."),
        "January=2024-01; January=2023-01");
    EXPECT_EQ(on("2023-11-16", "He agreed in June to buy the mill in January."), "June=2023-06; January=2024-01");
    EXPECT_EQ(on("2023-01-10", "It was passed in November and takes effect in February."),
        "November=2022-11; February=2023-02");
    EXPECT_EQ(on("2023-11-16", "He had applied in May and was taken in August 2022; in January he left."),
        "May=2023-05; August 2022=2022-08; January=2023-01");
}

TEST(Doubt, WeekdaysFollowTheClause)
{
    EXPECT_EQ(on("2023-11-16", "He left on Friday and comes back on Monday."), "Friday=2023-11-10; Monday=2023-11-20");
    EXPECT_EQ(on("2023-11-16", "The feast planned for Saturday was put off."), "Saturday=2023-11-18");
    EXPECT_EQ(on("2023-11-16", "They may meet as early as Tuesday."), "Tuesday=2023-11-21");
    EXPECT_EQ(on("2023-11-16", "They may have met on Tuesday."), "Tuesday=2023-11-14");
    EXPECT_EQ(on("2023-11-16", "Monday's debate will be her first."), "Monday=2023-11-20");
    EXPECT_EQ(on("2023-11-16", "Monday's ruling will be a blow."), "Monday=2023-11-13");
}

TEST(Doubt, FiguresThatCanBeReadTwoWays)
{
    EXPECT_EQ(on("", "It is dated 3/4/2023."), "3/4/2023=2023");
    EXPECT_EQ(on("2023-03-06", "It is dated 3/4/2023."), "3/4/2023=2023-03-04");
    EXPECT_EQ(on("2023-03-06", "It will be signed on 3/4/2023."), "3/4/2023=2023");
    EXPECT_EQ(on("2023-11-16", "It is dated 4/4/2023."), "4/4/2023=2023-04-04");
}

// A report on a business speaks of one quarter and compares it with that of the year before.
TEST(Doubt, ReportsCompareLikeWithLike)
{
    EXPECT_EQ(on("1989-11-02", "Net rose in the third quarter from a year ago."),
        "the third quarter=1989-Q3; a year ago=1988-Q3");
    EXPECT_EQ(on("1989-11-02", "Net rose in the third quarter from the 1988 period. Sales beat the year-ago figure."),
        "the third quarter=1989-Q3; the 1988 period=1988-Q3; year-ago=1988-Q3");
    EXPECT_EQ(
        on("1989-11-02", "Net rose in the third quarter. In the nine months, sales beat those of a year earlier."),
        "the third quarter=1989-Q3; the nine months=P9M; a year earlier=1988");
}

// Every value reads back as what it prints, and its bounds are those of its EDTF.
TEST(Doubt, ValuesPrintParseAndKeepTheirBounds)
{
    EXPECT_TRUE(rc::check([] {
        const auto words = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("last", "this",
            "next", "the", "day", "before", "after", "Monday", "weekend", "January", "spring", "3/4/2019", "12", "1999",
            "quarter", "ago", "a", "year", "week", "earlier", "morning", "third", "of", "Christmas", "two", "the 1990s",
            "mid-", "late", "about", "in", "from", "to"));
        QString text;
        for (const std::string& word : words)
            text += QString::fromStdString(word) + u' ';
        for (const TimeExpression& time : times().tag(TimesFixture::article(text, QStringLiteral("2023-11-16")))) {
            const auto value = timex3::parse(time.value);
            RC_ASSERT(value.has_value());
            if (!time.value.startsWith(u'X')) // open values need not keep which fields are open
                RC_ASSERT(timex3::print(*value) == time.value);
            if (!time.date.isNull() && time.mod.isEmpty() && value->kind == timex3::Value::Kind::Date) {
                const auto range = timex3::days(value->date);
                RC_ASSERT(range.has_value());
                RC_ASSERT(timex3::toTimeValue(value->date) == time.date);
            }
        }
    }));
}
