#include "model/extract/pipeline.h"
#include "model/io/reader.h"
#include "model/records/names.h"
#include "model/records/reasonwords.h"

#include <gtest/gtest.h>

namespace {

const extract::Resources& resources()
{
    static const auto loaded = extract::loadResources();
    return *loaded;
}

Records read(const char* text, const char* published = "2023-11-16")
{
    Article article = io::articleFromText(QString::fromUtf8(text)).articles.front();
    article.id = ArticleId{1};
    if (published)
        article.published =
            Publication{TimeValue::fromEdtf(QString::fromUtf8(published)), PublicationBasis::User, {}, {}};
    return extract::extract(article, resources());
}

QString word(const Records& records, const ArticleSpan& span)
{
    return records.articles.front().text.slice(span.span).toString();
}

/// The event that the word names, by any of its mentions; null when there is none.
const EventRecord* eventAt(const Records& records, const char* trigger)
{
    for (const EventRecord& event : records.events) {
        for (const ArticleSpan& mention : event.mentions) {
            if (word(records, mention) == QString::fromUtf8(trigger))
                return &event;
        }
    }
    return nullptr;
}

/// "status edtf basis" of the event at a word.
QString line(const Records& records, const char* trigger)
{
    const EventRecord* event = eventAt(records, trigger);
    if (!event)
        return QStringLiteral("none");
    return QStringLiteral("%1 %2 %3")
        .arg(QString(formatName(event->status)),
            event->when.date.isNull() ? QStringLiteral("-") : event->when.date.edtf(),
            QString(formatName(event->when.basis)));
}

} // namespace

TEST(FindEvents, AStatedDayIsTheDateOfItsVerb)
{
    EXPECT_EQ(line(read("Fair\n\nThe mayor opened the fair on 3 May 2021."), "opened"),
        QStringLiteral("occurred 2021-05-03 text"));
}

// The text of "early May 2023" as a date is longer than that of the day; the day says more.
TEST(FindEvents, TheFinestOfTheStatedDatesIsTaken)
{
    const Records records =
        read("News\n\nPeru and Chile signed the treaty in Vienna in early May 2023, on 3 May 2023.");
    EXPECT_EQ(line(records, "signed"), QStringLiteral("occurred 2023-05-03 text"));
}

TEST(FindEvents, AWeekIsNotTheDayThatNamesIt)
{
    const Records records = read("News\n\nThe board resigned in the week of 24 April 2023.");
    EXPECT_EQ(line(records, "resigned"), QStringLiteral("occurred [2023-04-24..2023-04-30] text"));
    EXPECT_EQ(eventAt(records, "resigned")->title, QStringLiteral("Board resigns"));
    EXPECT_EQ(line(read("News\n\nThe board resigned in the week to Sunday 30 April 2023."), "resigned"),
        QStringLiteral("occurred 2023-04-30 text"))
        << "a Sunday is in two weeks";
}

TEST(FindEvents, AgreedInfinitivesAreOneAgreementEach)
{
    const Records records =
        read("News\n\nFrance and Spain agreed on Monday to reopen the tunnel and share the cost of repairs.");
    int agreements = 0;
    for (const EventRecord& event : records.events)
        agreements += event.kind == EventKind::Agreement && event.salience >= MainSalience ? 1 : 0;
    EXPECT_EQ(agreements, 2);
}

TEST(FindEvents, NegatedExistenceIsANegatedAgreement)
{
    const Records records = read("News\n\nPeru and Chile met on Monday in Lima. There were no agreements on fishing.");
    const EventRecord* event = eventAt(records, "agreements");
    ASSERT_TRUE(event);
    EXPECT_EQ(event->status, EventStatus::Negated);
    EXPECT_EQ(event->kind, EventKind::Agreement);
}

TEST(FindEvents, PlansAreNoFacts)
{
    const Records records = read("News\n\nThe senate is expected to elect a speaker on 20 November. The port will "
                                 "close in December. It may sink.");
    EXPECT_EQ(line(records, "elect"), QStringLiteral("planned 2023-11-20 relative"));
    EXPECT_TRUE(line(records, "close").startsWith(QLatin1String("planned")));
}

TEST(FindEvents, ConditionsGiveNoRows)
{
    const Records records = read("News\n\nIf the members vote no, the party will leave the government.");
    ASSERT_TRUE(eventAt(records, "leave"));
    for (const EventRecord& event : records.events)
        EXPECT_FALSE(event.salience >= MainSalience && event.status == EventStatus::Occurred)
            << qPrintable(event.title);
}

TEST(FindEvents, LengthsNeverDateAnEvent)
{
    const Records records = read("News\n\nThe ferry was closed for six weeks. The strike lasted three days.");
    ASSERT_TRUE(eventAt(records, "closed"));
    for (const EventRecord& event : records.events)
        EXPECT_TRUE(event.when.date.isNull()) << qPrintable(event.title) << " " << qPrintable(event.when.date.edtf());
}

TEST(FindEvents, OrderBoundsWhatHasNoDate)
{
    const Records records =
        read("News\n\nThe navy deployed two ships on 3 May 2023. The admiral resigned after the ships were deployed. "
             "The crew protested before the king visited the harbour on 9 June 2023.");
    const EventRecord* protest = eventAt(records, "protested");
    ASSERT_TRUE(protest);
    EXPECT_EQ(protest->when.basis, DateBasis::Relation);
    EXPECT_EQ(protest->when.latest, QDate(2023, 6, 9));
    EXPECT_FALSE(protest->when.reasons.empty());
}

TEST(FindEvents, TheChronologyNeverPassesForTheText)
{
    const Records records = read("News\n\nTies have been cold since Nancy Pelosi's visit to Taiwan.");
    const EventRecord* visit = eventAt(records, "visit");
    ASSERT_TRUE(visit);
    EXPECT_EQ(visit->when.basis, DateBasis::Background);
    EXPECT_TRUE(englishSentence(visit->when.reasons, records.articles.front().text.view())
                    .contains(QLatin1String("Wikipedia")));
}

TEST(FindEvents, SameWordsGiveTheSameRecords)
{
    const char* text = "Deal\n\nFrance and Spain signed a deal on Monday. The agreement was praised by Portugal.";
    const auto events = read(text).events;
    ASSERT_FALSE(events.empty());
    EXPECT_EQ(read(text).events, events);
}

TEST(FindEvents, EverySpanIsWithinTheText)
{
    const Records records = read(
        "Deal\n\nPeru’s president flew to Quito on Monday 😀 and signed a pact with Ecuador; “it holds”, he said.");
    ASSERT_TRUE(eventAt(records, "signed"));
    for (const EventRecord& event : records.events) {
        for (const ArticleSpan& mention : event.mentions)
            EXPECT_FALSE(word(records, mention).isEmpty());
        EXPECT_FALSE(event.title.isEmpty());
        EXPECT_FALSE(event.evidence.empty());
    }
}

TEST(FindEvents, ATimeIsNobodysDeed)
{
    for (const char* text : {"Talks\n\nMonday brought a ceasefire.", "Talks\n\nMonday attacked the town.",
             "Talks\n\nLast week destroyed the bridge."}) {
        const auto events = read(text).events;
        EXPECT_FALSE(events.empty()) << text;
        for (const EventRecord& event : events)
            EXPECT_TRUE(event.participants.empty()) << text;
    }
}

TEST(FindEvents, TitlesAreCutWhereAPartEnds)
{
    const Records records = read(
        "Court\n\nThe lawyers opposed a long request in a civil lawsuit by the chamber to question the two former "
        "owners "
        "of the mill under oath in May 2021.\n\nOn 4 May 2021 the mayor of Alden accused Ana Diaz, Tom Berg, Lena Lund "
        "and Paul Weber.\n\nThe firm has built many plants, and last June stopped a project in Oslo.");
    const EventRecord* cut = eventAt(records, "opposed");
    const EventRecord* row = eventAt(records, "accused");
    const EventRecord* time = eventAt(records, "stopped");
    ASSERT_TRUE(cut && row && time);
    EXPECT_EQ(cut->title.toStdString(), std::string("Lawyers oppose a long request in a civil lawsuit by the chamber"));
    EXPECT_EQ(
        row->title.toStdString(), std::string("Mayor of Alden accuses Ana Diaz, Tom Berg, Lena Lund and Paul Weber"));
    EXPECT_EQ(time->title.toStdString(), std::string("Firm stops a project in Oslo"));
}

TEST(FindEvents, WhatIsToldInThePastIsNotPlanned)
{
    EXPECT_EQ(
        line(read("Fair\n\nIf they remember her, it will be because she opened the fair on 3 May 2021."), "opened"),
        QStringLiteral("occurred 2021-05-03 text"));
}

TEST(FindEvents, AWhenClauseTakesTheTimeRightBeforeIt)
{
    const Records records =
        read("Bank\n\nAna Diaz headed the World Bank from 2006 until 2011 when Tom Berg took over the post.");
    const EventRecord* headed = eventAt(records, "headed");
    ASSERT_TRUE(headed);
    EXPECT_EQ(headed->kind, EventKind::Other);
    EXPECT_EQ(line(records, "headed"), QStringLiteral("occurred 2006/2011 text"));
    EXPECT_EQ(line(records, "took over"), QStringLiteral("occurred 2011 text"));
}

TEST(FindEvents, AnObjectBeforeTheTimeOfDayStaysInTheTitle)
{
    const Records records = read("Race\n\nMayor Peter Lang suspended his mayoral candidacy Friday night, "
                                 "assuring friends in Dallas that he was well.");
    const EventRecord* suspended = eventAt(records, "suspended");
    ASSERT_TRUE(suspended);
    EXPECT_EQ(suspended->title.toStdString(), std::string("Peter Lang suspends mayoral candidacy"));
}
