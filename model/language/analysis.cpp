#include "model/language/analysis.h"

namespace language {

std::vector<Token> analyse(std::span<const QStringView> forms, const Models::Tables& tables)
{
    const fixed::Rows<qint16> vectors = tables.encoder.encode(forms);
    const std::vector<quint8> classes = tables.tagger.tag(vectors);
    const std::vector<Arc> arcs = tables.parser.parse(vectors);

    Sentence sentence;
    sentence.tokens.resize(forms.size());
    std::vector<FineTag> tags;
    for (size_t i = 0; i < forms.size(); ++i) {
        tags.push_back(tables.tagger.tagOfClass(classes[i]));
        Token& token = sentence.tokens[i];
        token.tag = tags[i].tag;
        token.features = tables.morphology.features(describe(forms[i]), classes[i]);
        token.lemma = tables.morphology.lemma(forms[i], classes[i]);
        token.head = arcs[i].head;
        token.relation = arcs[i].relation;
    }
    Morphology::settle(sentence, tags);
    return std::move(sentence.tokens);
}

void analyse(Sentence& sentence, QStringView text, const Models::Tables& tables)
{
    std::vector<QStringView> forms;
    forms.reserve(sentence.tokens.size());
    for (const Token& token : sentence.tokens)
        forms.push_back(text.sliced(token.span.begin, token.span.length()));
    std::vector<Token> analysed = analyse(forms, tables);
    for (size_t i = 0; i < analysed.size(); ++i) {
        analysed[i].span = sentence.tokens[i].span;
        analysed[i].spaceAfter = sentence.tokens[i].spaceAfter;
    }
    sentence.tokens = std::move(analysed);
}

} // namespace language
