#include "model/base/ruletable.h"
#include "model/extract/clause/parsedarticle.h"
#include "model/language/language.h"

#include <QDir>
#include <gtest/gtest.h>
#include <set>

namespace {

using extract::WordClass;

const extract::WordClasses& classes()
{
    static const auto loaded = extract::WordClasses::load();
    return *loaded;
}

QFileInfoList tables()
{
    return QDir(QStringLiteral(":/language/en/clause")).entryInfoList({QStringLiteral("*.tsv")}, QDir::Files);
}

/// The token behind the longest words of the class at `i`: as they stand, in small letters, or a lemma; `i` for none.
int longestAt(const extract::SentenceTree& tree, int i, WordClass wordClass)
{
    constexpr int Longest = 3;
    for (int end = std::min(tree.size(), i + Longest); end > i; --end) {
        const TextSpan span = tree.span({i, end});
        const QString words = tree.text().sliced(span.begin, span.length()).toString();
        if (classes().has(words, wordClass) || classes().has(words.toLower(), wordClass)
            || (end == i + 1 && tree.lemmaIs(i, wordClass)))
            return end;
    }
    return i;
}

/// The words of the text that are of a class.
QString wordsOf(WordClass wordClass, const QString& text)
{
    static const auto models = language::Models::load();
    const SourceText source(text);
    const TextSpan whole{0, text.size()};
    const extract::ParsedArticle parsed(language::parse(source, {&whole, 1}, *models), source.view(), classes());
    QStringList found;
    for (int s = 0; s < parsed.size(); ++s) {
        const extract::SentenceTree& tree = parsed.tree(s);
        for (int i = 0; i < tree.size(); ++i) {
            if (const int end = longestAt(tree, i, wordClass); end > i) {
                found.append(source.slice(tree.span({i, end})).toString());
                i = end - 1;
            }
        }
    }
    return found.join(QStringLiteral(", "));
}

} // namespace

TEST(WordClasses, EveryRowMarksTheWordsOfItsExample)
{
    ASSERT_FALSE(tables().isEmpty());
    for (const QFileInfo& file : tables()) {
        const auto rules = RuleTable::read(file.filePath());
        ASSERT_TRUE(rules);
        for (const RuleTable::Row& row : rules->rows()) {
            const auto wordClass = extract::WordClasses::named(row.cells[0]);
            ASSERT_TRUE(wordClass) << qPrintable(row.cells[0]);
            EXPECT_EQ(wordsOf(*wordClass, row.cells[2]).toStdString(), row.cells[3].toStdString())
                << qPrintable(file.fileName()) << ':' << row.line << ' ' << qPrintable(row.cells[2]);
            EXPECT_FALSE(row.cells[3].isEmpty()) << qPrintable(file.fileName()) << ':' << row.line;
        }
    }
}

TEST(WordClasses, EveryClassHasARow)
{
    std::set<WordClass> written;
    for (const QFileInfo& file : tables()) {
        const auto rules = RuleTable::read(file.filePath());
        ASSERT_TRUE(rules);
        for (const RuleTable::Row& row : rules->rows()) {
            if (const auto wordClass = extract::WordClasses::named(row.cells[0]))
                written.insert(*wordClass);
        }
    }
    EXPECT_EQ(written.size(), static_cast<size_t>(WordClass::Count));
}

TEST(WordClasses, ARuleSaysWhereAWordIsWritten)
{
    const RuleId rule = classes().ruleOf(QStringLiteral("postpone"), WordClass::PutOff);
    EXPECT_EQ(rule.name, QStringLiteral("clause/verbs.tsv"));
    EXPECT_GT(rule.line, 0);
    EXPECT_TRUE(classes().ruleOf(QStringLiteral("postpone"), WordClass::Future).isEmpty());
}
