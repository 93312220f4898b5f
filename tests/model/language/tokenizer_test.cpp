#include "model/base/ruletable.h"
#include "model/language/sentencesplitter.h"
#include "model/language/tokenizer.h"

#include <QStringList>
#include <gtest/gtest.h>

using namespace language;

namespace {

const Tokenizer& tokenizer()
{
    static const Tokenizer loaded = Tokenizer::load().value();
    return loaded;
}

QStringList tokens(const QString& text)
{
    QStringList forms;
    for (const TextSpan span : tokenizer().tokenize(text))
        forms << text.mid(span.begin, span.length());
    return forms;
}

std::string sentences(const QString& text)
{
    const auto spans = tokenizer().tokenize(text);
    QStringList parts;
    size_t first = 0;
    for (const size_t end : SentenceSplitter(tokenizer()).split(text, spans)) {
        parts << text.mid(spans[first].begin, spans[end - 1].end - spans[first].begin);
        first = end;
    }
    return parts.join(QStringLiteral(" || ")).toStdString();
}

struct Case {
    const char16_t* text;
    const char* expected;
};

} // namespace

TEST(Tokenizer, splitsAsTheTreebanksDo)
{
    const Case cases[]{
        {u"They can't say it's John's.", "They ca n't say it 's John 's ."},
        {u"the U.S.' pledge on U.S.-China ties", "the U.S. ' pledge on U.S. - China ties"},
        {u"a decade-long, anti-war co-founder", "a decade - long , anti-war co-founder"},
        {u"It cost $3.5bn (up 2%) on the 21st.", "It cost $ 3.5 bn ( up 2 % ) on the 21st ."},
        {u"Write to a.b@example.org or https://example.org/x?y=1.",
            "Write to a.b@example.org or https://example.org/x?y=1 ."},
        {u"“Yes…” – he left—quickly...", "“ Yes … ” – he left — quickly ..."},
        {u"Gen. Novak met J. Doe at 6:30pm", "Gen. Novak met J. Doe at 6:30 pm"},
    };
    for (const Case& c : cases)
        EXPECT_EQ(tokens(QString::fromUtf16(c.text)).join(u' ').toStdString(), c.expected);
}

TEST(Tokenizer, passesTheExamplesOfItsTables)
{
    for (const char* file : {":/language/en/language/abbreviations.tsv", ":/language/en/language/hyphens.tsv"}) {
        const RuleTable table = RuleTable::read(QString::fromLatin1(file)).value();
        for (const RuleTable::Row& row : table.rows())
            EXPECT_TRUE(tokens(row.cells[2]).contains(row.cells[3])) << file << ' ' << row.line;
    }
}

TEST(SentenceSplitter, endsWhereSentencesEnd)
{
    const Case cases[]{
        {u"“Is it so?” Harry asked. Nobody spoke.", "“Is it so?” Harry asked. || Nobody spoke."},
        {u"Gen. Novak of the U.S. Army met J. Doe. He left.", "Gen. Novak of the U.S. Army met J. Doe. || He left."},
        {u"It left the U.S. The rest stayed.", "It left the U.S. || The rest stayed."},
        {u"“It is done.” “Good.”", "“It is done.” || “Good.”"},
        {u"LIMA, Feb. 14 — Two men met.", "LIMA, Feb. 14 — Two men met."},
        {u"1. Open the door.", "1. Open the door."},
    };
    for (const Case& c : cases)
        EXPECT_EQ(sentences(QString::fromUtf16(c.text)), c.expected);
}
