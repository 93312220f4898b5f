#include "model/extract/pipeline.h"
#include "model/io/reader.h"
#include "model/records/names.h"
#include "model/records/reasonwords.h"

#include <gtest/gtest.h>

namespace {

Records read(const char* text)
{
    static const auto resources = extract::loadResources();
    Article article = io::articleFromText(QStringLiteral("News\n\n") + QString::fromUtf8(text)).articles.front();
    article.id = ArticleId{1};
    article.published = Publication{TimeValue::fromEdtf(u"2023-11-16"), PublicationBasis::User, {}, {}};
    return extract::extract(article, *resources);
}

const EventRecord* eventAt(const Records& records, const char* word)
{
    for (const EventRecord& event : records.events) {
        for (const ArticleSpan& mention : event.mentions) {
            if (records.articles.front().text.slice(mention.span) == QString::fromUtf8(word))
                return &event;
        }
    }
    return nullptr;
}

/// "2023-05-03.. relation" for the event that the word names.
QString bounds(const Records& records, const char* word)
{
    const EventRecord* event = eventAt(records, word);
    if (!event)
        return QStringLiteral("none");
    return event->when.earliest.toString(Qt::ISODate) + QStringLiteral("..") + event->when.latest.toString(Qt::ISODate)
        + QLatin1Char(' ') + QString(formatName(event->when.basis));
}

/// "after deployed; before visited" for the relations of the event that the word names.
QString relations(const Records& records, const char* word)
{
    QStringList found;
    const EventRecord* event = eventAt(records, word);
    for (const EventRelation& relation : event ? event->relations : std::vector<EventRelation>{}) {
        const auto other = std::ranges::find(records.events, relation.event, &EventRecord::id);
        found.append(QString(formatName(relation.type)) + QLatin1Char(' ')
            + records.articles.front().text.slice(other->trigger.span).toString());
    }
    return found.join(QStringLiteral("; "));
}

} // namespace

TEST(EventOrder, AfterAndBeforeGiveBoundsAndRelations)
{
    const Records records = read("The navy deployed two ships on 3 May 2023. The admiral resigned after the ships were "
                                 "deployed. The crew protested before the king visited the harbour on 9 June 2023.");
    EXPECT_EQ(bounds(records, "protested"), QStringLiteral("..2023-06-09 relation"));
    EXPECT_EQ(relations(records, "protested"), QStringLiteral("before visited"));
    EXPECT_EQ(relations(records, "resigned"), QStringLiteral("after deployed"));
    EXPECT_EQ(bounds(records, "resigned"), QStringLiteral("2023-05-03.. relation"));
}

TEST(EventOrder, BoundsReachThroughAnEventWithoutADate)
{
    const Records records = read("The union protested before the board resigned. The board resigned before the mill "
                                 "closed on 9 June 2023.");
    EXPECT_EQ(bounds(records, "protested"), QStringLiteral("..2023-06-09 relation"));
}

TEST(EventOrder, DatesAgainstTheOrderAreDoubted)
{
    const Records records = read("The mayor resigned on 9 June 2023 before the council met on 3 May 2023.");
    const EventRecord* resigned = eventAt(records, "resigned");
    const EventRecord* met = eventAt(records, "met");
    ASSERT_TRUE(resigned && met);
    const QString why = englishSentence(resigned->when.reasons, records.articles.front().text.view());
    EXPECT_TRUE(why.contains(QStringLiteral("The text puts it before “met”, whose date is earlier.")))
        << qPrintable(why);
    EXPECT_LE(resigned->confidence, 0.2);
    EXPECT_LE(met->confidence, 0.2);
    EXPECT_EQ(resigned->when.date.edtf(), QStringLiteral("2023-06-09")); // what the text says stays
}

TEST(EventOrder, DatesInTheirOrderAreNot)
{
    const Records records = read("The mayor resigned on 3 May 2023 before the council met on 9 June 2023.");
    const EventRecord* resigned = eventAt(records, "resigned");
    ASSERT_TRUE(resigned);
    EXPECT_FALSE(englishSentence(resigned->when.reasons, records.articles.front().text.view())
                     .contains(QStringLiteral("The text puts it")));
    EXPECT_GT(resigned->confidence, 0.5);
}
