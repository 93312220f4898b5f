#include "model/language/tables.h"

#include <algorithm>
#include <cmath>

namespace language {

namespace {

/// The chance that a name with this margin is right, in hundredths; the curve was fitted on held-out texts.
float confidenceOf(int margin)
{
    const double chance = 0.98 / (1 + std::exp(-0.4 - margin / 6000.0));
    return static_cast<float>(std::round(chance * 100) / 100);
}

} // namespace

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
    const NameTagger::Reading reading = models.tables().names.read(article);

    std::vector<Name> names;
    for (size_t s = 0; s < sentences.size(); ++s) {
        const NameTagger::Labels& labels = reading.labels[s];
        for (size_t i = 0; i < labels.size(); ++i) {
            if (labels[i] == 0)
                continue;
            size_t end = i + 1;
            while (end < labels.size() && labels[end] != 0 && !isFirst(labels[end]))
                ++end;
            const auto& margins = reading.margins[s];
            const int margin = *std::min_element(margins.begin() + static_cast<std::ptrdiff_t>(i), margins.begin() + static_cast<std::ptrdiff_t>(end));
            const auto& tokens = sentences[s].tokens;
            names.push_back({ static_cast<int>(s), static_cast<int>(i), static_cast<int>(end), typeOfLabel(labels[i]),
                { tokens[i].span.begin, tokens[end - 1].span.end }, confidenceOf(margin) });
            i = end - 1;
        }
    }
    return names;
}

} // namespace language
