#include "model/extract/events/chronology.h"

#include "model/base/ruletable.h"
#include "model/records/timevalue.h"

#include <gtest/gtest.h>
#include <set>

using extract::events::Chronology;
using extract::events::KnownEvent;

namespace {

const Chronology& chronology()
{
    static const auto loaded = Chronology::load();
    return *loaded;
}

QString found(const QStringList& words, const char* context, QDate earliest = {}, QDate latest = {})
{
    const KnownEvent* event = chronology().find(words, QString::fromUtf8(context), earliest, latest);
    return event ? event->edtf : QString();
}

} // namespace

TEST(Chronology, HoldsFourHundredEventsSince1945)
{
    ASSERT_TRUE(Chronology::load());
    EXPECT_GE(chronology().events().size(), 400U);
    for (const KnownEvent& event : chronology().events()) {
        ASSERT_TRUE(event.earliest.isValid() && event.latest.isValid()) << qPrintable(event.title);
        EXPECT_LE(event.earliest, event.latest) << qPrintable(event.title);
        EXPECT_GE(event.earliest.year(), 1945) << qPrintable(event.title);
    }
}

TEST(Chronology, EveryEventHasNamesWordsAndAReference)
{
    for (const KnownEvent& event : chronology().events()) {
        EXPECT_FALSE(event.names.empty()) << qPrintable(event.title);
        EXPECT_FALSE(event.words.isEmpty()) << qPrintable(event.title);
        EXPECT_TRUE(event.reference.contains(QLatin1String(": "))) << qPrintable(event.title);
        for (const QStringList& group : event.names)
            EXPECT_FALSE(group.isEmpty()) << qPrintable(event.title);
    }
}

TEST(Chronology, NoTitleStandsTwice)
{
    std::set<QString> titles;
    for (const KnownEvent& event : chronology().events())
        EXPECT_TRUE(titles.insert(event.title).second) << qPrintable(event.title);
}

TEST(Chronology, FindsAnEventByNamesAndWords)
{
    EXPECT_EQ(
        found({QStringLiteral("visit")}, "Nancy Pelosi's trip to Taipei"), QStringLiteral("2022-08-02/2022-08-03"));
    EXPECT_EQ(
        found({QStringLiteral("downing")}, "the American downing of a Chinese balloon"), QStringLiteral("2023-02-04"));
}

TEST(Chronology, NamesMustAgreeAsWholeWords)
{
    EXPECT_EQ(found({QStringLiteral("visit")}, "Pelosis Taiwanreise"), QString());
    EXPECT_EQ(found({QStringLiteral("visit")}, "Nancy Pelosi's trip to Japan"), QString());
}

TEST(Chronology, WordsMustAgree)
{
    EXPECT_EQ(found({QStringLiteral("criticize")}, "Pelosi criticized Taiwan"), QString());
}

TEST(Chronology, TheOrderOfTheTextMustAllowIt)
{
    EXPECT_EQ(found({QStringLiteral("visit")}, "Pelosi's visit to Taiwan", {}, QDate(2020, 1, 1)), QString());
    EXPECT_EQ(found({QStringLiteral("visit")}, "Pelosi's visit to Taiwan", QDate(2024, 1, 1), {}), QString());
}

TEST(Chronology, TwoThatAgreeGiveNone)
{
    EXPECT_EQ(found({QStringLiteral("assassinate")}, "Indira and Rajiv Gandhi were assassinated"), QString());
}
