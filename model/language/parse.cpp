#include "model/language/readtogether.h"
#include "model/language/sentencesplitter.h"

namespace language {

namespace {

std::vector<Sentence> cutUp(const SourceText& text, std::span<const TextSpan> blocks, const Tokenizer& tokenizer)
{
    std::vector<Sentence> sentences;
    for (size_t block = 0; block < blocks.size(); ++block) {
        const std::vector<TextSpan> tokens = tokenizer.tokenize(text.slice(blocks[block]), blocks[block].begin);
        size_t first = 0;
        for (const size_t end : SentenceSplitter(tokenizer).split(text.view(), tokens)) {
            Sentence sentence;
            sentence.block = static_cast<int>(block);
            sentence.span = {tokens[first].begin, tokens[end - 1].end};
            sentence.tokens.resize(end - first);
            for (size_t i = first; i < end; ++i) {
                sentence.tokens[i - first].span = tokens[i];
                sentence.tokens[i - first].spaceAfter = i + 1 >= tokens.size() || tokens[i + 1].begin > tokens[i].end;
            }
            sentences.push_back(std::move(sentence));
            first = end;
        }
    }
    return sentences;
}

} // namespace

std::vector<Sentence> parse(
    const SourceText& text, std::span<const TextSpan> blocks, const Models& models, std::stop_token stop)
{
    const Models::Tables& tables = models.tables();
    std::vector<Sentence> sentences = cutUp(text, blocks, tables.tokenizer);
    sentences.resize(readTogether(text.view(), sentences, tables, stop));
    return sentences;
}

} // namespace language
