#include "model/language/labels.h"
#include "model/language/language.h"

#include <QStringList>
#include <gtest/gtest.h>

using namespace language;

namespace {

const Models& models()
{
    static const Models loaded = Models::load().value();
    return loaded;
}

std::vector<Sentence> parsed(const SourceText& text)
{
    const TextSpan block{0, text.length()};
    return parse(text, std::span(&block, 1), models());
}

/// "word/lemma/TAG/relation>head" of each token, sentences apart by " || ".
std::string dump(const QString& prose)
{
    const SourceText text(prose);
    QStringList sentences;
    for (const Sentence& sentence : parsed(text)) {
        QStringList tokens;
        for (const Token& token : sentence.tokens) {
            const QString head =
                token.head < 0 ? QStringLiteral("0") : text.slice(sentence.tokens[size_t(token.head)].span).toString();
            tokens << QStringLiteral("%1/%2/%3/%4>%5")
                          .arg(text.slice(token.span), token.lemma, labelOf(token.tag), labelOf(token.relation), head);
        }
        sentences << tokens.join(u' ');
    }
    return sentences.join(QStringLiteral(" || ")).toStdString();
}

} // namespace

TEST(Parse, analysesAPlainSentence)
{
    EXPECT_EQ(dump(QStringLiteral("Two ministers met in Oslo. They signed nothing.")),
        "Two/two/NUM/nummod>ministers ministers/minister/NOUN/nsubj>met met/meet/VERB/root>0 in/in/ADP/case>Oslo "
        "Oslo/Oslo/PROPN/obl>met "
        "././PUNCT/punct>met || They/they/PRON/nsubj>signed signed/sign/VERB/root>0 nothing/nothing/PRON/obj>signed "
        "././PUNCT/punct>signed");
}

TEST(Parse, mendsArticlesAndConjunctions)
{
    EXPECT_NE(dump(QStringLiteral("The mayor foresaw that the bridge was safe."))
                  .find("The/the/DET/det>mayor mayor/mayor/NOUN/nsubj>foresaw foresaw/foresee/VERB"),
        std::string::npos);
    const std::string leaders = dump(QStringLiteral(
        "In a move to mend their ties, U.S. President Ann Lee and Dutch Minister Jan Smit agreed to talk."));
    EXPECT_NE(leaders.find("and/and/CCONJ/cc>Jan "), std::string::npos) << leaders;
}
