#include "timesfixture.h"

#include "model/extract/times/publicationcandidates.h"
#include "model/records/givendates.h"
#include "model/records/reasonwords.h"
#include "model/time/timevalue.h"
#include "model/time/timex.h"

#include <QFile>
#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace {

std::string on(const char* published, const char* text)
{
    return times().dump(QString::fromUtf8(text), QString::fromLatin1(published));
}

} // namespace

// A meeting reported the day after: the shapes that a summit story has.
TEST(TagTimes, SummitStory)
{
    const char* text =
        "The two presidents agreed on Wednesday to reopen the hotline, at their first meeting in a year.\n"
        "The four-hour-long talks ended a decade-long silence. Founded in 1989, the forum has 21 members.";
    EXPECT_EQ(on("2023-11-16", text), "Wednesday=2023-11-15; a year=P1Y; four-hour=PT4H; decade=P10Y; 1989=1989");
    EXPECT_EQ(on("", text), "Wednesday=XXXX-WXX-3; a year=P1Y; four-hour=PT4H; decade=P10Y; 1989=1989");
}

TEST(TagTimes, SaysWhy)
{
    const auto wednesday = times().find(
        QStringLiteral("They met on Wednesday."), QStringLiteral("Wednesday"), QStringLiteral("2023-11-16"));
    EXPECT_EQ(englishSentence(wednesday.reasons, u"They met on Wednesday.").toStdString(),
        "Wednesday on or before the publication date, Thursday 16 November 2023.");
    EXPECT_EQ(wednesday.date.edtf().toStdString(), "2023-11-15");
    EXPECT_TRUE(wednesday.anchoredAtPublication);
    const auto open = times().find(QStringLiteral("They met on Wednesday."), QStringLiteral("Wednesday"), QString());
    EXPECT_EQ(open.date.edtf().toStdString(), "");
    EXPECT_EQ(englishSentence(open.reasons, u"They met on Wednesday.").toStdString(),
        "“Wednesday” stays open: the publication date is not known.");
    const QString fire = QStringLiteral("The fire began on 6 May 2019. It was put out two days later.");
    const auto later = times().find(fire, QStringLiteral("two days later"), QString());
    EXPECT_EQ(later.value.toStdString(), "2019-05-08");
    EXPECT_EQ(later.anchor, TimeId{1});
    EXPECT_EQ(englishSentence(later.reasons, fire).toStdString(),
        "“two days later” counted from “6 May 2019” (Monday 6 May 2019) before it.");
}

// Wish 1: relative dates count from the article's date, never from the day of the run, and not at all without one.
TEST(TagTimes, RelativeDatesCountFromTheArticle)
{
    EXPECT_EQ(on("1998-03-05", "He resigned yesterday."), "yesterday=1998-03-04");
    EXPECT_EQ(on("", "He resigned yesterday."), "yesterday=XXXX-XX-XX");
    EXPECT_EQ(on("2020-10-26", "The mill burned down on Friday evening."), "Friday evening=2020-10-23TEV");
    EXPECT_EQ(on("2020-10-30", "It opened on 28th October."), "28th October=2020-10-28");
}

// Wish 2: last, next and this.
TEST(TagTimes, LastNextThis)
{
    EXPECT_EQ(on("2023-11-16", "They met last Thursday."), "last Thursday=2023-11-09");
    EXPECT_EQ(on("2023-11-16", "They meet next Thursday."), "next Thursday=2023-11-23");
    EXPECT_EQ(on("2023-11-16", "They met this week."), "this week=2023-W46");
    EXPECT_EQ(on("2023-11-16", "They will meet on Friday."), "Friday=2023-11-17");
    EXPECT_EQ(on("2023-11-16", "They will meet on the last Friday of this month."),
        "the last Friday of this month=2023-11-24");
}

// Wish 3: words and numbers that only look like dates.
TEST(TagTimes, FalseDates)
{
    EXPECT_EQ(on("2023-11-16", "You may march in the sun."), "-");
    EXPECT_EQ(on("2023-11-16", "In 90 percent of cases, 2000 shoes were sold for $1990."), "-");
    EXPECT_EQ(on("2023-11-16", "The second man came second. He ran on frills and satin."), "-");
    EXPECT_EQ(on("2023-11-16", "On the 32nd attempt they won 6-3 on channel 1990."), "-");
}

// Wish 4: a weekday beside its date is one expression; 5: enumerations and short dates.
TEST(TagTimes, WeekdayBesideDate)
{
    EXPECT_EQ(on("2015-06-10", "They met Sunday night 7th June 2015."), "Sunday night 7th June 2015=2015-06-07TNI");
    const auto wrong = times().find(
        QStringLiteral("They met on Monday, 16 November 2023."), QStringLiteral("Monday, 16 November 2023"), QString());
    EXPECT_EQ(wrong.value.toStdString(), "2023-11-16");
    EXPECT_EQ(wrong.reasons.back().rule.name.toStdString(), "time.otherWeekday");
}

TEST(TagTimes, Enumerations)
{
    EXPECT_EQ(on("2020-04-28", "They met on Monday 20, Tuesday 21 and Sunday 26 April."),
        "Monday 20=2020-04-20; Tuesday 21=2020-04-21; Sunday 26 April=2020-04-26");
    EXPECT_EQ(on("2023-11-30", "The fair on 19–20 November was calm."), "19=2023-11-19; 20 November=2023-11-20");
    EXPECT_EQ(on("2023-11-30", "It lasted from 3 to 5 May 2023."), "3=2023-05-03; 5 May 2023=2023-05-05");
}

TEST(TagTimes, DayByDayHeads)
{
    const char* text = "Monday, Feb. 6: The dam breaks at 4:17 a.m. near the town.\nTuesday: A ban of three months "
                       "begins.\nWednesday: Rain.";
    EXPECT_EQ(on("2023-02-14", text),
        "Monday, Feb. 6=2023-02-06; 4:17 a.m.=2023-02-06T04:17; Tuesday=2023-02-07; three months=P3M; "
        "Wednesday=2023-02-08");
}

TEST(TagTimes, AccountsKeepTheirYear)
{
    EXPECT_EQ(on("2021-11-25", "Four years ago the talks failed on 19 November. The vote came in March."),
        "Four years ago=2017; 19 November=2017-11-19; March=2018-03");
    EXPECT_EQ(on("2021-11-25", "She took office in 2005 and has led the house since 26 October."),
        "2005=2005; 26 October=2021-10-26");
}

TEST(TagTimes, AgesDegreesAndPerCentAreNoDecades)
{
    EXPECT_EQ(
        on("2016-09-07", "In my early 20s I laughed. The rate is in the mid-30s. She sang in her late 60s."), "-");
    EXPECT_EQ(on("2016-09-07", "It opened in the late 80s and shut in the '90s."), "the late 80s=198X; the '90s=199X");
}

TEST(TagTimes, BoilerplateIsNotRead)
{
    Article article =
        TimesFixture::article(QStringLiteral("They met on Monday.\nUpdated on Tuesday"), QStringLiteral("2023-11-16"));
    article.paragraphs[1].kind = ParagraphKind::Boilerplate;
    EXPECT_EQ(times().tag(article).size(), 1u);
}

TEST(TagTimes, TheChronologySpeaksForAPublicationDate)
{
    const Article article = TimesFixture::article(
        QStringLiteral("The leaders met on Wednesday. The forum was founded in 1989. A balloon was shot down."),
        QString());
    const auto known = [](const QString& title, QDate day) {
        EventRecord event;
        event.title = title;
        event.when = {{}, day, day, DateBasis::Background, {}, {}};
        return event;
    };
    const std::vector<EventRecord> events{known(QStringLiteral("Leaders meet"), QDate(2023, 11, 15)),
        known(QStringLiteral("Balloon is shot down"), QDate(2023, 2, 4))};
    const auto candidates = extract::publicationCandidates(article, times().tag(article), events);
    ASSERT_EQ(candidates.size(), 2u);
    EXPECT_EQ(candidates[0].date.edtf().toStdString(), "2023-11-15");
    EXPECT_EQ(candidates[0].reason.toStdString(),
        "“Wednesday” fits Wednesday 15 November 2023, the day of “Leaders meet” in the background chronology.");
    EXPECT_EQ(candidates[1].date.edtf().toStdString(), "2023-11-16");
}

TEST(TagTimes, CandidatesForThePublicationDate)
{
    const Article article = TimesFixture::article(
        QStringLiteral("On Tuesday, Feb. 14, the town still searched. The last such quake was in 2018."), QString());
    const auto candidates = extract::publicationCandidates(article, times().tag(article));
    ASSERT_FALSE(candidates.empty());
    EXPECT_EQ(candidates.front().date.edtf().toStdString(), "2023-02-14");
    EXPECT_EQ(candidates.front().reason.toStdString(),
        "“Tuesday, Feb. 14” fits the year 2023, and the latest year that the text names is 2018.");
    const Article history =
        TimesFixture::article(QStringLiteral("On Tuesday, Feb. 14, the town still searched, as in 1939, 1999 and 2018. "
                                             "The new dam will stand until 2060."),
            QString());
    EXPECT_EQ(
        extract::publicationCandidates(history, times().tag(history)).front().date.edtf().toStdString(), "2023-02-14");
    Article lined = TimesFixture::article(QStringLiteral("ALDEN, Feb. 20 — The quake struck on Tuesday, Feb. 14, the "
                                                         "worst since 17 August 1999. Rules changed in 2018."),
        QString());
    lined.dateline = QStringLiteral("Alden");
    const auto wanted = extract::publicationCandidates(lined, times().tag(lined));
    ASSERT_EQ(wanted.size(), 1u);
    EXPECT_EQ(wanted.front().date.edtf().toStdString(), "2023-02-20");
    const Article dated =
        TimesFixture::article(QStringLiteral("They met on 3 May 2019 and again on Friday."), QString());
    EXPECT_EQ(
        extract::publicationCandidates(dated, times().tag(dated)).front().date.edtf().toStdString(), "2019-05-03");
    const Article closed = TimesFixture::article(QStringLiteral("They met on 3 May 2019."), QString());
    EXPECT_TRUE(extract::publicationCandidates(closed, times().tag(closed)).empty());
}

TEST(TagTimes, OddDatesGiveNoImpossibleValue)
{
    EXPECT_EQ(on("2023-11-16", "It was 30 February 2020."), "February 2020=2020-02");
    EXPECT_EQ(on("2023-11-16", "The bond ends on 31 December 9999."), "31 December 9999=9999-12-31");
    EXPECT_EQ(on("2023-11-16", "The bond ends on December 31, 2450."), "December 31, 2450=2450-12-31");
    EXPECT_EQ(on("2023-11-16", "In May 2450 people came."), "May=2023-05");
    for (const char* text : {"The year 0 and 9999-12-31 and 31 April and 29 February 1900.",
             "two thousand million years ago", "999999999 days later on 1 May 9999", "0 years ago", "the 99th of May",
             "25:61 on 3 May", "1/1/1 1-1-1 1.1.1", "AD 0 and 0 BC", "the 40th century"}) {
        for (const TimeExpression& time :
            times().tag(TimesFixture::article(QString::fromUtf8(text), QStringLiteral("2023-11-16"))))
            EXPECT_TRUE(time.date.isNull() || time.date.earliest().isValid() || time.date.latest().isValid())
                << text << ": " << time.date.edtf().toStdString();
    }
}

TEST(TagTimes, AnyWordsGiveOrderedSpansAndReadableValues)
{
    EXPECT_TRUE(rc::check([] {
        const auto words = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("Monday", "May",
            "5", "19", "2023", "two", "days", "ago", "later", "the", "last", "next", "week", "of", ",", "-", ".", "and",
            "to", "in", "first", "second", "quarter", "year", "early", "9", ":", "30", "p.m.", "GMT", "every", "half",
            "a", "decade", "century", "BC", "'", "s", "from", "Christmas", "morning", "1990s", "yesterday", "before",
            "31", "February", "per", "twice", "%", "$", "old"));
        QString text;
        for (const std::string& word : words)
            text +=
                QString::fromStdString(word) + *rc::gen::element(QStringLiteral(" "), QStringLiteral(" "), QString());
        const Article article = TimesFixture::article(
            text, *rc::gen::element(QStringLiteral("2023-11-16"), QStringLiteral("2023-11"), QString()));
        qsizetype end = 0;
        for (const TimeExpression& time : times().tag(article)) {
            RC_ASSERT(time.where.span.begin >= end);
            RC_ASSERT(time.where.span.end > time.where.span.begin);
            end = time.where.span.end;
            RC_ASSERT(!time.value.isEmpty());
            RC_ASSERT(time.date.isNull() || time.date.earliest().isValid() || time.date.latest().isValid());
            RC_ASSERT(!englishSentence(time.reasons, article.text.view()).isEmpty());
        }
    }));
}

// A date that a person gave stays when everything is resolved again, and what counts from it follows.
TEST(TagTimes, GivenDatesStayAndAnchor)
{
    const Article article =
        TimesFixture::article(QStringLiteral("The fire began on Friday. It was put out two days later, on the feast."),
            QStringLiteral("2023-11-16"));
    std::vector<TimeExpression> given = times().tag(article);
    ASSERT_EQ(TimesFixture::dump(article, given), "Friday=2023-11-10; two days later=2023-11-12");
    given[0] = withGivenDate(given[0], TimeValue::fromEdtf(u"2023-11-03"));
    TimeExpression feast;
    feast.where = {article.id, {article.text.view().indexOf(QLatin1String("feast")), article.text.length() - 1}};
    given.push_back(withGivenDate(feast, TimeValue::fromEdtf(u"2023-11-05")));
    EXPECT_EQ(TimesFixture::dump(article, times().tag(article, given)),
        "Friday=2023-11-03; two days later=2023-11-05; feast=2023-11-05");
    Article moved = article;
    moved.published.date = TimeValue::fromEdtf(u"2020-01-01");
    const auto again = times().tag(moved, given);
    EXPECT_EQ(TimesFixture::dump(moved, again), "Friday=2023-11-03; two days later=2023-11-05; feast=2023-11-05");
    EXPECT_EQ(again[1].anchor, TimeId{1});
    given[0] = withoutGivenDate(given[0]);
    EXPECT_EQ(TimesFixture::dump(article, times().tag(article, given)),
        "Friday=2023-11-10; two days later=2023-11-12; feast=2023-11-05");
}

TEST(TagTimes, DatingCanBeChosen)
{
    const Article article = TimesFixture::article(
        QStringLiteral("The siege began on 3 May 1453. In June the walls held."), QStringLiteral("2023-11-16"));
    EXPECT_EQ(TimesFixture::dump(article, times().tag(withDating(article, Dating::News))),
        "3 May 1453=1453-05-03; June=2023-06");
    const Article retold = TimesFixture::article(
        QStringLiteral("Troops landed in 1812. Last year they had trained."), QStringLiteral("2023-11-16"));
    EXPECT_EQ(TimesFixture::dump(retold, times().tag(withDating(retold, Dating::News))), "1812=1812; Last year=2022");
    EXPECT_EQ(
        TimesFixture::dump(retold, times().tag(withDating(retold, Dating::Narrative))), "1812=1812; Last year=1811");
}

// Days that no calendar has, and years at its ends, give no impossible value and no crash.
TEST(TagTimes, HostileDates)
{
    for (const char* text : {"It ended on 30 February 2023.", "It ended on the 32nd.", "It ended on 0000-00-00.",
             "It ended on 31 April, year 0.", "It ended on 29 February 2023.", "It ended on 12/32/2023."}) {
        for (const TimeExpression& time : times().tag(TimesFixture::article(QString::fromLatin1(text), {}))) {
            EXPECT_TRUE(timex3::parse(time.value)) << text << ' ' << time.value.toStdString();
            EXPECT_TRUE(time.date.isNull() || time.date.earliest().isValid() || time.date.latest().isValid())
                << text << ' ' << time.date.edtf().toStdString();
            EXPECT_NE(time.date.edtf(), QStringLiteral("2023-02-30"));
            EXPECT_NE(time.date.edtf(), QStringLiteral("2023-02-29"));
        }
    }
    EXPECT_EQ(on("9999-12-31", "It ends a century from now."), "a century from now=XXXX");
    EXPECT_EQ(on("9999-12-31", "It ends in a day, two days from now."), "a day=P1D; two days from now=XXXX-XX-XX");
}

// A history that goes on to the present is read as a narrative without being told.
TEST(TagTimes, ChroniclesCountFromTheDateBefore)
{
    QString text;
    for (int year = 1990; year < 2011; ++year)
        text += QStringLiteral("The club won the cup in %1. ").arg(year);
    text += QStringLiteral("In May 2003 the hall burned. It was built again in July.");
    const auto found = times().find(text, QStringLiteral("July"), QStringLiteral("2013-01-05"));
    EXPECT_EQ(found.value, QStringLiteral("2003-07"));
}
