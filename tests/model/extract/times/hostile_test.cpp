// A great deal of one thing in one sentence: read in one go, in order, and without an impossible date.
#include "model/time/timevalue.h"
#include "timesfixture.h"

#include <gtest/gtest.h>

namespace {

/// One sentence without a tree, split at blanks, so that nothing but the tagging of times is tried.
language::Sentence oneSentence(const QString& text)
{
    language::Sentence sentence;
    sentence.span = {0, text.size()};
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u' ', begin);
        end = end < 0 ? text.size() : end;
        if (end > begin) {
            language::Token token;
            token.span = {begin, end};
            token.lemma = text.mid(begin, std::min<qsizetype>(end - begin, 30)).toLower();
            sentence.tokens.push_back(token);
        }
        begin = end + 1;
    }
    return sentence;
}

/// The words in sentences as long as a tree can be; a parse gives far shorter ones.
std::vector<language::Sentence> inParts(const language::Sentence& whole)
{
    constexpr size_t Longest = 60'000;
    std::vector<language::Sentence> parts;
    for (size_t from = 0; from < whole.tokens.size(); from += Longest) {
        const size_t count = std::min(Longest, whole.tokens.size() - from);
        language::Sentence part = whole;
        part.tokens.assign(whole.tokens.begin() + qsizetype(from), whole.tokens.begin() + qsizetype(from + count));
        part.span = {part.tokens.front().span.begin, part.tokens.back().span.end};
        parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<TimeExpression> tagRepeated(const char* words, qsizetype length)
{
    const QString piece = QString::fromUtf8(words);
    const QString text = piece.repeated(length / piece.size());
    const Article article = TimesFixture::article(text, QStringLiteral("2023-11-16"));
    const std::vector<language::Sentence> sentences = inParts(oneSentence(text));
    return times().tag(article, sentences, {});
}

void expectInOrder(const std::vector<TimeExpression>& times, qsizetype length)
{
    qsizetype end = 0;
    for (const TimeExpression& time : times) {
        ASSERT_GE(time.where.span.begin, end);
        ASSERT_GT(time.where.span.end, time.where.span.begin);
        ASSERT_TRUE(time.date.isNull() || time.date.earliest().isValid() || time.date.latest().isValid())
            << time.date.edtf().toStdString();
        end = time.where.span.end;
    }
    ASSERT_LE(end, length);
}

class Repeated : public testing::TestWithParam<const char*> { };

} // namespace

TEST(Hostile, AMegabyteOfNextAndOfFigures)
{
    for (const char* words : {"next ", "7", "7 "})
        expectInOrder(tagRepeated(words, 1'000'000), 1'000'000);
}

TEST_P(Repeated, IsReadInOrder)
{
    expectInOrder(tagRepeated(GetParam(), 100'000), 100'000);
}

INSTANTIATE_TEST_SUITE_P(Hostile, Repeated,
    testing::Values("last ", "19", "1-", "1/", "1:", "9999-12-31 ", "0000-00-00 ", "30 February ", "the 32nd ", "the ",
        "of ", "twenty ", "twenty-", "hundred and ", "two and a half ", "Monday, ", "May ", "May 3, ", "3, ",
        "3 May 2019 the quarter ", "in 1990 two days later ", "in 1990 a year ago ", "the day before ",
        "the day before last ", "every ", "every other ", "early ", "a year ago ", "the quarter ", "the 1988 period ",
        "last Monday of ", "the first Monday of ", "ago ", "'", "-", "(", "$", ".", "BC ", "A", "é", "9 p.m. "));

// Both ends of the calendar, and days that no month has.
TEST(Hostile, NoImpossibleDate)
{
    for (const char* text :
        {"It was in the year 0.", "It was 30 February 2023.", "It was the 32nd of May 2023.", "It was 31 April 2023.",
            "It was 2023-13-01.", "It was 2023-02-30.", "It was 13/13/2023.", "It was 0/0/0000.", "It was 29/2/1900.",
            "It was 2/29/23.", "It was 99999999999999999999999999.", "It was 10000 years before 1 May 9999.",
            "It ends 9000 years after that, on 31 December 9999; a day later it rains.",
            "It was the day after 9999-12-31.", "It was the day before 0001-01-01.", "It was 0 BC.",
            "It was 25:61 p.m.", "It was 99 p.m. on 3 May."}) {
        for (const TimeExpression& time :
            times().tag(TimesFixture::article(QString::fromUtf8(text), QStringLiteral("2023-11-16")))) {
            EXPECT_TRUE(time.date.isNull() || time.date.earliest().isValid() || time.date.latest().isValid())
                << text << ": " << time.date.edtf().toStdString();
            EXPECT_FALSE(time.value.startsWith(QLatin1String("2023-02-3"))) << text;
            EXPECT_FALSE(time.value.startsWith(QLatin1String("2023-04-31"))) << text;
        }
    }
}
