#include "model/session/quotationtime.h"
#include "tests/support/samplerecords.h"

#include <gtest/gtest.h>

namespace {

Records saying(const QString& text, const QString& content, const QString& date)
{
    Records records;
    Article article;
    article.id = {1};
    article.text = SourceText(text);
    article.paragraphs = {{{0, text.size()}, ParagraphKind::Body}};
    records.articles = {article};
    TimeExpression time;
    time.id = {1};
    time.where = placeOf(records, date);
    time.date = TimeValue::fromEdtf(u"2023-11-15");
    records.times = {time};
    Quotation quotation;
    quotation.id = {1};
    quotation.content = {placeOf(records, content)};
    quotation.cue = {placeOf(records, u"said")};
    records.quotations = {quotation};
    return records;
}

} // namespace

TEST(QuotationTime, IsTheDateBesideTheCue)
{
    const Records records = saying(QStringLiteral("Berg said on Wednesday that the mill is shut."),
        QStringLiteral("that the mill is shut"), QStringLiteral("Wednesday"));
    EXPECT_EQ(quotationTime(records, records.quotations.front()).edtf(), QStringLiteral("2023-11-15"));
}

TEST(QuotationTime, IsNotADateInsideWhatIsSaid)
{
    Records records = saying(QStringLiteral("Berg said the mill shut on Wednesday."),
        QStringLiteral("the mill shut on Wednesday"), QStringLiteral("Wednesday"));
    EXPECT_TRUE(quotationTime(records, records.quotations.front()).isNull());
    EventRecord event;
    event.id = {1};
    event.when.date = TimeValue::fromEdtf(u"2023-11-14");
    event.quotations = {{1}};
    records.events = {event};
    EXPECT_EQ(quotationTime(records, records.quotations.front()).edtf(), QStringLiteral("2023-11-14"));
}
