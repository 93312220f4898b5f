#include "model/extract/clause/clause.h"
#include "model/extract/clause/parsedarticle.h"
#include "model/extract/clause/tense.h"
#include "model/language/language.h"

#include <gtest/gtest.h>

namespace {

using extract::Clause;
using extract::SentenceTree;

extract::ParsedArticle parsed(const SourceText& text)
{
    static const auto models = language::Models::load();
    static const auto classes = extract::WordClasses::load();
    const TextSpan whole{0, text.length()};
    return {language::parse(text, {&whole, 1}, *models), text.view(), *classes};
}

QString word(const SentenceTree& tree, int token)
{
    const TextSpan span = tree[token].span;
    return tree.text().sliced(span.begin, span.length()).toString();
}

QString told(const extract::VerbReading& reading)
{
    static constexpr const char* tenses[] = {"", " past", " present", " future"};
    static constexpr const char* aspects[] = {"", " progressive", " perfect"};
    static constexpr const char* modalities[] = {"", " will", " would", " possible"};
    return QLatin1String(tenses[int(reading.tense)]) + QLatin1String(aspects[int(reading.aspect)])
        + QLatin1String(reading.voice == extract::Voice::Passive ? " passive" : "")
        + QLatin1String(reading.polarity == extract::Polarity::Negative ? " denied" : "")
        + QLatin1String(modalities[int(reading.modality)]);
}

/// "closed subject=council/own object=bridge past", one clause after the other.
std::string dump(const QString& words)
{
    static constexpr const char* origins[] = {"", "own", "relative", "modified", "shared", "controlled"};
    const SourceText text(words);
    const extract::ParsedArticle article = parsed(text);
    QStringList all;
    for (int s = 0; s < article.size(); ++s) {
        const SentenceTree& tree = article.tree(s);
        for (const Clause& clause : extract::clausesOf(tree)) {
            QString line = word(tree, clause.verb);
            const auto add = [&](const char* name, int token) {
                if (token >= 0)
                    line += QLatin1Char(' ') + QLatin1String(name) + u'=' + word(tree, token);
            };
            add("subject", clause.subject);
            if (clause.subject >= 0)
                line += u'/' + QLatin1String(origins[int(clause.origin)]);
            if (clause.actor.token != clause.subject)
                add("actor", clause.actor.token);
            add("object", clause.object);
            add("content", clause.content);
            line += told(clause.reading);
            add("mark", clause.mark);
            line += QLatin1String(clause.isCondition ? " condition" : "");
            add("said-by", clause.saidBy);
            all.append(line);
        }
    }
    return all.join(QStringLiteral("; ")).toStdString();
}

extract::ToldTense tenseOf(const QString& words, const QString& at)
{
    const SourceText text(words);
    const extract::ParsedArticle article = parsed(text);
    const SentenceTree& tree = article.tree(0);
    return extract::tenseAt(tree, tree.at(words.indexOf(at)));
}

} // namespace

TEST(Clause, HasSubjectObjectAndTense)
{
    EXPECT_EQ(dump(QStringLiteral("The council closed the bridge.")), "closed subject=council/own object=bridge past");
    EXPECT_EQ(dump(QStringLiteral("The bridge was closed by the council.")),
        "closed subject=bridge/own object=bridge past passive");
    EXPECT_EQ(dump(QStringLiteral("The council will close the bridge.")),
        "close subject=council/own object=bridge future will");
}

TEST(Clause, SharesAndBorrowsItsSubject)
{
    EXPECT_EQ(dump(QStringLiteral("The minister resigned and left the country.")),
        "resigned subject=minister/own past; left subject=minister/shared object=country past");
    EXPECT_EQ(dump(QStringLiteral("The council plans to close the bridge.")),
        "plans subject=council/own content=close present; close subject=council/controlled object=bridge");
    EXPECT_EQ(dump(QStringLiteral("The mayor asked the council to close the bridge.")),
        "asked subject=mayor/own object=council content=close past; "
        "close subject=mayor/controlled actor=council object=bridge");
    EXPECT_EQ(dump(QStringLiteral("The minister, who resigned on Monday, left the country.")),
        "resigned subject=minister/relative actor=who past; left subject=minister/own object=country past");
}

TEST(Clause, KnowsWhatDeniesIt)
{
    for (const char* text : {"The minister never resigned.", "Nobody resigned.", "No minister resigned."})
        EXPECT_NE(dump(QString::fromUtf8(text)).find(" denied"), std::string::npos) << text;
    EXPECT_EQ(dump(QStringLiteral("The minister resigned.")).find(" denied"), std::string::npos);
}

TEST(Clause, KnowsWhoSaysItAndOnWhatCondition)
{
    EXPECT_EQ(dump(QStringLiteral("The mayor said that the bridge would close.")),
        "said subject=mayor/own content=close past; close subject=bridge/own would mark=that said-by=said");
    EXPECT_EQ(dump(QStringLiteral("The army will leave if the truce holds.")),
        "leave subject=army/own future will; holds subject=truce/own present mark=if condition");
}

TEST(Tense, OfTheClauseAroundAWord)
{
    using enum extract::ToldTense;
    EXPECT_EQ(tenseOf(QStringLiteral("The council met on Monday."), QStringLiteral("Monday")), Past);
    EXPECT_EQ(tenseOf(QStringLiteral("The council will meet on Monday."), QStringLiteral("Monday")), Future);
    EXPECT_EQ(tenseOf(QStringLiteral("The vote is scheduled for Monday."), QStringLiteral("Monday")), Future);
    EXPECT_EQ(tenseOf(QStringLiteral("The firm agreed to buy the bank on Monday."), QStringLiteral("Monday")), Future);
    EXPECT_EQ(tenseOf(QStringLiteral("The trial begins on Monday."), QStringLiteral("Monday")), Future);
}
