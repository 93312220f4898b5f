#include "model/io/anchoring.h"
#include "model/io/approximate.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

const char* const article = "Envoys from Narvik met on Monday. “We won’t wait,” said Jane Doe, who leads the ferry "
                            "union. Doe said the strike of "
                            "15 November would go on. The taxi drivers, she said, were tax payers too. The envoys met "
                            "again on\nTuesday — for an hour.";

// The words found with their position replaced by what stands before them.
std::string found(const char* words, qsizetype position = 0, const char* prefix = "", const char* suffix = "")
{
    const SourceText text(QString::fromUtf8(article));
    const auto span = io::Anchoring(text).find(
        {QString::fromUtf8(words), QString::fromUtf8(prefix), QString::fromUtf8(suffix), position, {}});
    if (!span)
        return "nowhere";
    const qsizetype before = std::max<qsizetype>(0, span->begin - 6);
    return text.slice({before, span->begin}).toString().toStdString() + '[' + text.slice(*span).toString().toStdString()
        + ']';
}

int editDistanceAnywhere(const QString& text, const QString& pattern)
{
    std::vector<int> column(static_cast<size_t>(pattern.size()) + 1);
    for (size_t i = 0; i < column.size(); ++i)
        column[i] = static_cast<int>(i);
    int least = column.back();
    for (const QChar c : text) {
        int diagonal = 0;
        for (size_t i = 1; i < column.size(); ++i) {
            const int substituted = diagonal + (pattern[static_cast<qsizetype>(i) - 1] == c ? 0 : 1);
            diagonal = column[i];
            column[i] = std::min({substituted, column[i] + 1, column[i - 1] + 1});
        }
        least = std::min(least, column.back());
    }
    return least;
}

int editDistance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<int>(i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int substituted = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({substituted, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

QString letters(const std::vector<int>& numbers)
{
    QString text;
    for (const int n : numbers)
        text += QChar(u'a' + std::abs(n) % 3);
    return text;
}

} // namespace

TEST(Anchoring, FindsTheOnlyPlaceWhateverThePosition)
{
    EXPECT_EQ(found("Jane Doe", 9999), " said [Jane Doe]");
    EXPECT_EQ(found("Jane Doe", -5), " said [Jane Doe]");
}

TEST(Anchoring, OfSeveralPlacesTakesTheNearest)
{
    EXPECT_EQ(found("said", 0), "ait,” [said]");
    EXPECT_EQ(found("said", 100), ". Doe [said]");
    EXPECT_EQ(found("said", 300), ", she [said]");
}

TEST(Anchoring, NeighboursOutweighPosition)
{
    EXPECT_EQ(found("said", 0, "Doe "), ". Doe [said]");
    EXPECT_EQ(found("said", 300, "", " Jane"), "ait,” [said]");
}

TEST(Anchoring, NeverFindsWordsInsideOthers)
{
    EXPECT_EQ(found("tax"), " were [tax]");
    EXPECT_EQ(found("ferr"), "nowhere");
    EXPECT_EQ(found("unio"), "nowhere");
}

TEST(Anchoring, MakesQuotationMarksDashesSpacesAndCaseEqual)
{
    EXPECT_EQ(found("\"We won't wait,\""), "nday. [“We won’t wait,”]");
    EXPECT_EQ(found("on  Tuesday - for an hour"), "again [on\nTuesday — for an hour]");
    EXPECT_EQ(found("THE ENVOYS"), " too. [The envoys]");
}

TEST(Anchoring, ForgivesChangedLettersInLongerWords)
{
    EXPECT_EQ(found("who leads the fery unoin"), " Doe, [who leads the ferry union]");
    EXPECT_EQ(found("Envois from Narvik"), "[Envoys from Narvik]");
}

TEST(Anchoring, ForgivesNoOtherNumber)
{
    EXPECT_EQ(found("the strike of 16 November"), "nowhere");
    EXPECT_EQ(found("the strikes of 15 November"), " said [the strike of 15 November]");
}

TEST(Anchoring, SaysWhenWordsStandNowhere)
{
    EXPECT_EQ(found("The minister resigned on Friday."), "nowhere");
    EXPECT_EQ(found(""), "nowhere");
    EXPECT_EQ(found("  \n"), "nowhere");
}

TEST(Anchoring, FindsALongPassageByItsEnds)
{
    QString passage;
    for (int i = 0; i < 120; ++i)
        passage += QStringLiteral("sentence %1 of many; ").arg(i);
    const SourceText text(QStringLiteral("Before. ") + passage + QStringLiteral("After."));
    QString changed = passage.trimmed();
    changed.replace(QStringLiteral("sentence 60 of"), QStringLiteral("sentence sixty of"));
    const auto span = io::Anchoring(text).find({changed, {}, {}, 0, {}});
    ASSERT_TRUE(span);
    EXPECT_EQ(text.slice(*span), passage.trimmed());
}

TEST(Anchoring, GivesUpOnTextThatCostsTooMuch)
{
    const SourceText text(QString(1'000'000, QLatin1Char('a')));
    io::Anchoring anchoring(text);
    for (int i = 0; i < 3000; ++i)
        EXPECT_FALSE(
            anchoring.find({QStringLiteral("b%1 is a long quotation that stands nowhere").arg(i), {}, {}, i, {}}));
}

TEST(Anchoring, SharesABudgetThatIsCounted)
{
    const auto budget = std::make_shared<io::SearchBudget>(5'000);
    io::Anchoring one(SourceText(QStringLiteral("The envoys met in Narvik. ").repeated(100)), budget);
    io::Anchoring other(SourceText(QStringLiteral("They left.")), budget);
    EXPECT_TRUE(one.find({QStringLiteral("envoys"), {}, {}, 0, {}}));
    EXPECT_FALSE(one.find({QStringLiteral("nobody resigned today"), {}, {}, 0, {}}));
    EXPECT_TRUE(budget->isSpent());
    EXPECT_FALSE(one.find({QStringLiteral("envoys"), {}, {}, 0, {}}));
    EXPECT_FALSE(other.find({QStringLiteral("They"), {}, {}, 0, {}}));
}

TEST(Anchoring, WhatHasMovedALittleCostsLittle)
{
    const SourceText text(QStringLiteral("The envoys met in Narvik. ").repeated(40'000) + QStringLiteral("They left."));
    const auto budget = std::make_shared<io::SearchBudget>(50'000);
    io::Anchoring anchoring(text, budget);
    const auto span = anchoring.find({QStringLiteral("They left"), {}, {}, text.length() - 300, {}});
    ASSERT_TRUE(span);
    EXPECT_EQ(text.slice(*span), u"They left");
    EXPECT_FALSE(budget->isSpent());
}

namespace {

// The heaviest whole place of `words`, looked for everywhere.
std::optional<TextSpan> heaviest(QStringView text, const io::Quote& quote)
{
    const auto isWord = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    std::optional<TextSpan> best;
    double most = -1;
    const auto weigh = [&](qsizetype at) {
        const TextSpan span{at, at + quote.words.size()};
        if (text.sliced(at, span.length()) != quote.words || (isWord(at - 1) && isWord(at))
            || (isWord(span.end - 1) && isWord(span.end)))
            return;
        qsizetype before = 0;
        while (before < quote.prefix.size() && before < at
            && text[at - 1 - before] == quote.prefix[quote.prefix.size() - 1 - before])
            ++before;
        qsizetype after = 0;
        while (after < quote.suffix.size() && span.end + after < text.size()
            && text[span.end + after] == quote.suffix[after])
            ++after;
        const auto share = [](qsizetype same, qsizetype size) { return size == 0 ? 0 : double(same) / double(size); };
        const bool isInside = quote.within.begin <= span.begin && span.end <= quote.within.end;
        const double weight = (isInside ? 20 : 0) + 50 + 20 * share(before, quote.prefix.size())
            + 20 * share(after, quote.suffix.size())
            + 2 * (1 - double(std::abs(at - quote.position)) / double(text.size() + 1));
        if (weight > most) {
            most = weight;
            best = span;
        }
    };
    for (qsizetype at = quote.position; at + quote.words.size() <= text.size(); ++at)
        weigh(at);
    for (qsizetype at = quote.position - 1; at >= 0; --at) {
        if (at + quote.words.size() <= text.size())
            weigh(at);
    }
    return best;
}

} // namespace

RC_GTEST_PROP(Anchoring, FindsTheHeaviestPlaceWhereverItIs, (const std::vector<unsigned>& pieces))
{
    const std::array<QString, 6> known{QStringLiteral("ab "), QStringLiteral("ba "), QStringLiteral("ab, "),
        QStringLiteral("abba "), QString(700, u'z') + u' ', QStringLiteral("\n")};
    QString text = QStringLiteral("ab ");
    for (size_t i = 0; i < std::min<size_t>(pieces.size(), 14); ++i) // of more places the nearest are weighed
        text += known[pieces[i] % known.size()];
    const auto place = [&] { return *rc::gen::inRange<qsizetype>(0, text.size()); };
    const auto one = [](std::vector<QString> of) { return *rc::gen::elementOf(of); };
    io::Quote quote;
    quote.words = one({QStringLiteral("ab"), QStringLiteral("ba"), QStringLiteral("ab ba")});
    quote.prefix = one({QString(), QStringLiteral("ba "), QStringLiteral("z "), QStringLiteral(", ")});
    quote.suffix = one({QString(), QStringLiteral(" ba"), QStringLiteral(",")});
    quote.position = place();
    if (const qsizetype begin = place(); *rc::gen::arbitrary<bool>())
        quote.within = {begin, *rc::gen::inRange<qsizetype>(begin, text.size()) + 1};
    const auto expected = heaviest(text, quote);
    RC_PRE(expected.has_value());
    const auto span = io::Anchoring(SourceText(text)).find(quote);
    RC_ASSERT(span.has_value());
    RC_ASSERT(span->begin == expected->begin);
}

RC_GTEST_PROP(
    NearMatches, FindTheLeastDistance, (const std::vector<int>& textNumbers, const std::vector<int>& patternNumbers))
{
    const QString text = letters(textNumbers);
    const QString pattern = letters(patternNumbers);
    RC_PRE(!pattern.isEmpty());
    const int limit = static_cast<int>(pattern.size()) / 2;
    const auto matches = io::nearMatches(text, pattern, limit);
    int least = limit + 1;
    for (const auto& match : matches) {
        RC_ASSERT(editDistance(text.sliced(match.span.begin, match.span.length()), pattern) == match.distance);
        least = std::min(least, match.distance);
    }
    const int expected = editDistanceAnywhere(text, pattern);
    RC_ASSERT(expected > limit || pattern.size() == expected || least == expected);
}

TEST(NearMatches, WorksAcrossBlocksOf64)
{
    QString pattern;
    for (int i = 0; i < 300; ++i)
        pattern += QChar(u'a' + i * i % 26);
    QString changed = pattern;
    changed.remove(70, 1);
    changed[200] = u'?';
    const auto matches = io::nearMatches(QStringLiteral("zzzz") + changed + QStringLiteral("zzzz"), pattern, 10);
    ASSERT_FALSE(matches.empty());
    const auto best = *std::ranges::min_element(matches, {}, &io::NearMatch::distance);
    EXPECT_EQ(best.distance, 2);
    EXPECT_EQ(best.span, (TextSpan{4, 303}));
}
