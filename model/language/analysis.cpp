#include "model/language/analysis.h"

namespace language {

std::vector<Token> analyse(std::span<const QStringView> forms, const Models::Tables& tables)
{
    std::vector<Word> words;
    words.reserve(forms.size());
    for (const QStringView form : forms)
        words.push_back(describe(form));
    const std::vector<quint8> classes = tables.tagger.tag(words);

    Sentence sentence;
    sentence.tokens.resize(forms.size());
    std::vector<ParserWord> parserWords;
    std::vector<FineTag> tags;
    for (size_t i = 0; i < forms.size(); ++i) {
        tags.push_back(tables.tagger.tagOfClass(classes[i]));
        parserWords.push_back({ words[i].lower, words[i].suffixes[2], classes[i], static_cast<quint8>(tags[i].tag) });
        Token& token = sentence.tokens[i];
        token.tag = tags[i].tag;
        token.features = tables.morphology.features(words[i], classes[i]);
        token.lemma = tables.morphology.lemma(forms[i], classes[i]);
    }
    const std::vector<Arc> arcs = tables.parser.parse(parserWords);
    for (size_t i = 0; i < arcs.size(); ++i) {
        sentence.tokens[i].head = arcs[i].head;
        sentence.tokens[i].relation = arcs[i].relation;
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
