#include "model/language/tree.h"

#include <algorithm>

namespace language {

int Sentence::root() const
{
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].head < 0)
            return static_cast<int>(i);
    }
    return -1;
}

std::vector<int> children(const Sentence& sentence, int head)
{
    std::vector<int> found;
    for (size_t i = 0; i < sentence.tokens.size(); ++i) {
        if (sentence.tokens[i].head == head && head >= 0)
            found.push_back(static_cast<int>(i));
    }
    return found;
}

int child(const Sentence& sentence, int head, std::initializer_list<Relation> relations)
{
    for (size_t i = 0; i < sentence.tokens.size(); ++i) {
        if (sentence.tokens[i].head == head && head >= 0
            && std::ranges::find(relations, sentence.tokens[i].relation) != relations.end())
            return static_cast<int>(i);
    }
    return -1;
}

bool isUnder(const Sentence& sentence, int below, int above)
{
    const auto size = static_cast<int>(sentence.tokens.size());
    int steps = 0;
    for (int at = sentence.tokens[static_cast<size_t>(below)].head; at >= 0 && steps < size; ++steps) {
        if (at == above)
            return true;
        at = sentence.tokens[static_cast<size_t>(at)].head;
    }
    return false;
}

std::vector<int> subtree(const Sentence& sentence, int top)
{
    std::vector<int> found;
    for (int i = 0; i < static_cast<int>(sentence.tokens.size()); ++i) {
        if (i == top || isUnder(sentence, i, top))
            found.push_back(i);
    }
    return found;
}

TokenRange subtreeRange(const Sentence& sentence, int top)
{
    const auto all = subtree(sentence, top);
    return {all.front(), all.back() + 1};
}

TextSpan spanOf(const Sentence& sentence, TokenRange range)
{
    return {sentence.tokens[static_cast<size_t>(range.first)].span.begin,
        sentence.tokens[static_cast<size_t>(range.end - 1)].span.end};
}

int tokenAt(const Sentence& sentence, qsizetype position)
{
    const auto after =
        std::ranges::upper_bound(sentence.tokens, position, {}, [](const Token& t) { return t.span.begin; });
    if (after == sentence.tokens.begin() || position >= (after - 1)->span.end)
        return -1;
    return static_cast<int>(after - 1 - sentence.tokens.begin());
}

} // namespace language
