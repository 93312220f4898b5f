#include "model/language/corpora/treescores.h"

#include "model/language/analysis.h"
#include "model/language/labels.h"

#include <algorithm>
#include <set>

namespace language::corpora {

namespace {

QLatin1String baseOf(Relation relation)
{
    const QLatin1String label = labelOf(relation);
    const qsizetype colon = label.indexOf(QLatin1Char(':'));
    return colon < 0 ? label : label.first(colon);
}

void count(TreeScores& scores, const TreebankWord& gold, const Token& found)
{
    ++scores.words;
    scores.tags += gold.tag == found.tag;
    scores.features += gold.features == found.features;
    scores.lemmas += gold.lemma == found.lemma;
    scores.heads += gold.head == found.head;
    scores.labelled += gold.head == found.head && baseOf(gold.relation) == baseOf(found.relation);
    scores.labelledExact += gold.head == found.head && gold.relation == found.relation;
}

/// A paragraph of the treebank as raw text, with the gold spans in it.
struct Paragraph {
    QString text;
    std::vector<TextSpan> tokens;
    std::vector<TextSpan> sentences;
};

std::vector<Paragraph> paragraphsOf(const Treebank& treebank)
{
    std::vector<Paragraph> paragraphs;
    for (const TreebankSentence& sentence : treebank) {
        if (paragraphs.empty() || sentence.newParagraph || sentence.newDocument)
            paragraphs.emplace_back();
        Paragraph& paragraph = paragraphs.back();
        const qsizetype begin = paragraph.text.size();
        for (const TreebankWord& word : sentence.words) {
            const qsizetype at = paragraph.text.size();
            paragraph.text += word.form;
            paragraph.tokens.push_back({at, paragraph.text.size()});
            if (word.spaceAfter || &word == &sentence.words.back())
                paragraph.text += u' ';
        }
        paragraph.sentences.push_back({begin, paragraph.tokens.back().end});
    }
    return paragraphs;
}

void countSpans(SpanScores& scores, const std::vector<TextSpan>& gold, const std::vector<TextSpan>& found)
{
    const std::set<TextSpan> known(gold.begin(), gold.end());
    scores.gold += static_cast<int>(gold.size());
    scores.found += static_cast<int>(found.size());
    scores.right += static_cast<int>(std::ranges::count_if(found, [&](TextSpan span) { return known.contains(span); }));
}

} // namespace

QString TreeScores::line() const
{
    const auto share = [this](int right) { return QString::number(words == 0 ? 0 : double(right) / words, 'f', 4); };
    return QStringLiteral("UPOS %1  feats %2  lemma %3  UAS %4  LAS %5  LAS with subtypes %6  (%7 words)")
        .arg(share(tags), share(features), share(lemmas), share(heads), share(labelled), share(labelledExact))
        .arg(words);
}

QString SegmentScores::line() const
{
    return QStringLiteral("tokens F1 %1  sentences F1 %2").arg(tokens.f1(), 0, 'f', 4).arg(sentences.f1(), 0, 'f', 4);
}

TreeScores scoreTrees(const Treebank& treebank, const Models::Tables& tables)
{
    constexpr size_t atOnce = 20;
    TreeScores scores;
    for (size_t first = 0; first < treebank.size(); first += atOnce) {
        const size_t end = std::min(treebank.size(), first + atOnce);
        std::vector<std::vector<QStringView>> forms;
        for (size_t s = first; s < end; ++s) {
            forms.emplace_back();
            for (const TreebankWord& word : treebank[s].words)
                forms.back().emplace_back(word.form);
        }
        const std::vector<Analysis> found = analyse(forms, tables);
        for (size_t s = first; s < end; ++s) {
            for (size_t i = 0; i < treebank[s].words.size(); ++i)
                count(scores, treebank[s].words[i], found[s - first].tokens[i]);
        }
    }
    return scores;
}

SegmentScores scoreSegments(const Treebank& treebank, const Models& models)
{
    SegmentScores scores;
    for (const Paragraph& paragraph : paragraphsOf(treebank)) {
        const SourceText text(paragraph.text);
        const TextSpan block{0, text.length()};
        std::vector<TextSpan> tokens, sentences;
        for (const Sentence& sentence : parse(text, std::span(&block, 1), models)) {
            sentences.push_back(sentence.span);
            for (const Token& token : sentence.tokens)
                tokens.push_back(token.span);
        }
        countSpans(scores.tokens, paragraph.tokens, tokens);
        countSpans(scores.sentences, paragraph.sentences, sentences);
    }
    return scores;
}

} // namespace language::corpora
