#include "model/extract/pipeline.h"
#include "model/io/reader.h"

#include <gtest/gtest.h>
#include <numeric>

namespace {

const extract::Resources& resources()
{
    static const auto loaded = extract::loadResources();
    return *loaded;
}

/// What is read from one of the bundled samples.
class Reasons : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        const auto opened = io::open(QStringLiteral(":/samples/%1.txt").arg(QLatin1String(GetParam())));
        ASSERT_TRUE(opened);
        Article article = opened->records.articles.front();
        article.id = ArticleId{1};
        m_records = extract::extract(article, resources());
        ASSERT_FALSE(m_records.events.empty());
    }

    Records m_records;
};

std::string named(const EventRecord& event)
{
    return event.title.toStdString();
}

} // namespace

TEST_P(Reasons, OfEveryFieldOfAnEvent)
{
    for (const EventRecord& event : m_records.events) {
        EXPECT_FALSE(event.reasons.kind.isEmpty()) << named(event);
        EXPECT_FALSE(event.reasons.status.isEmpty()) << named(event);
        EXPECT_FALSE(event.reasons.title.isEmpty()) << named(event);
        EXPECT_TRUE(event.when.basis == DateBasis::None || !event.when.reasons.empty()) << named(event);
    }
}

TEST_P(Reasons, OfEveryParticipant)
{
    for (const EventRecord& event : m_records.events) {
        ASSERT_EQ(event.reasons.participants.size(), event.participants.size()) << named(event);
        for (const Reason& reason : event.reasons.participants)
            EXPECT_FALSE(reason.isEmpty()) << named(event);
    }
}

TEST_P(Reasons, SharesAddUpToTheSalience)
{
    for (const EventRecord& event : m_records.events) {
        const double sum = std::accumulate(event.reasons.salience.begin(), event.reasons.salience.end(), 0.0,
            [](double total, const Share& share) { return total + share.second; });
        EXPECT_FALSE(event.reasons.salience.empty()) << named(event);
        EXPECT_NEAR(sum, event.salience, 1e-9) << named(event);
    }
}

TEST_P(Reasons, OfEveryTime)
{
    EXPECT_FALSE(m_records.times.empty());
    for (const TimeExpression& time : m_records.times) {
        ASSERT_FALSE(time.reasons.empty()) << time.id.number;
        for (const Reason& reason : time.reasons)
            EXPECT_FALSE(reason.isEmpty()) << time.id.number;
    }
}

TEST_P(Reasons, OfEveryMention)
{
    EXPECT_FALSE(m_records.entities.empty());
    for (const Entity& entity : m_records.entities) {
        for (const Mention& mention : entity.mentions)
            EXPECT_FALSE(mention.rule.isEmpty()) << entity.name.toStdString() << " at " << mention.where.span.begin;
    }
}

TEST_P(Reasons, OfEveryQuotation)
{
    EXPECT_FALSE(m_records.quotations.empty());
    for (const Quotation& quotation : m_records.quotations) {
        EXPECT_FALSE(quotation.found.isEmpty()) << quotation.id.number;
        EXPECT_FALSE(quotation.found.words.empty()) << quotation.id.number;
        EXPECT_FALSE(quotation.spoken.isEmpty()) << quotation.id.number;
        EXPECT_EQ(quotation.spoken.rule.name == u"speaker.none" || quotation.spoken.rule.name == u"speaker.unnamed"
                || quotation.spoken.rule.name == u"speaker.open",
            quotation.speakers.empty())
            << quotation.id.number;
    }
}

INSTANTIATE_TEST_SUITE_P(Samples, Reasons, testing::Values("moon", "summit", "vilnius"));
