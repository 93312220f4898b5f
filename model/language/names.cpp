#include "model/language/namerefiner.h"
#include "model/language/tables.h"

namespace language {

std::vector<Name> tagNames(const SourceText& text, std::span<const Sentence> sentences, const Models& models)
{
    std::vector<NameInput> article;
    article.reserve(sentences.size());
    for (const Sentence& sentence : sentences) {
        NameInput input;
        input.forms.reserve(sentence.tokens.size());
        for (const Token& token : sentence.tokens)
            input.forms.push_back(text.slice(token.span));
        input.tokens = sentence.tokens;
        article.push_back(std::move(input));
    }
    const NameTagger& tagger = models.tables().names;
    const auto found = NameRefiner(article, tagger.gazetteer()).refined(tagger.read(article));

    std::vector<Name> names;
    for (size_t s = 0; s < sentences.size(); ++s) {
        const auto& tokens = sentences[s].tokens;
        for (const NameRefiner::Found& name : found[s]) {
            const TextSpan span { tokens[static_cast<size_t>(name.first)].span.begin, tokens[static_cast<size_t>(name.end - 1)].span.end };
            names.push_back({ static_cast<int>(s), name.first, name.end, name.type, span, confidenceOf(name.margin) });
        }
    }
    return names;
}

} // namespace language
