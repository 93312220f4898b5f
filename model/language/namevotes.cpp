#include "model/language/namevotes.h"

#include <algorithm>

namespace language {

namespace {

constexpr int One = 256, Most = 16 * One;

} // namespace

NameVotes::NameVotes(const NameContext& context)
    : m_context(context)
{
    for (size_t s = 0; s < context.sentenceCount(); ++s) {
        for (const LabelScores& scores : context.input(s).scores) {
            if (!votes(s, scores))
                continue;
            Votes& all = m_votes[context.words(s)[static_cast<size_t>(scores.word)].lower];
            const auto own = ballot(scores);
            for (size_t type = 0; type < own.size(); ++type)
                all.sums[type] += own[type];
            ++all.count;
        }
    }
}

std::array<int, NameTypeCount> NameVotes::ballot(const LabelScores& scores)
{
    std::array<int, NameTypeCount> ballot{};
    for (size_t type = 0; type < ballot.size(); ++type) {
        const int best = std::max(scores.labels[1 + 2 * type], scores.labels[2 + 2 * type]);
        ballot[type] = std::clamp(best - scores.labels[0], -Most, Most);
    }
    return ballot;
}

/// Headlines write every word with a capital, and every sentence its first: there a capital says little.
bool NameVotes::votes(size_t sentence, const LabelScores& scores) const
{
    if (!m_context.words(sentence)[static_cast<size_t>(scores.word)].capital || m_context.isTitleCase(sentence))
        return false;
    const bool outside = *std::ranges::max_element(scores.labels) == scores.labels[0];
    return scores.word > 0 || !outside;
}

NameVotes::Hints NameVotes::hints(size_t sentence, const LabelScores& scores) const
{
    Hints hints{};
    const auto word = static_cast<size_t>(scores.word);
    const auto found = m_votes.find(m_context.words(sentence)[word].lower);
    if (found != m_votes.end()) {
        const bool own = votes(sentence, scores);
        const int others = found->second.count - (own ? 1 : 0);
        const auto ballot = NameVotes::ballot(scores);
        for (size_t type = 0; others > 0 && type < ballot.size(); ++type)
            hints[type] = static_cast<qint16>((found->second.sums[type] - (own ? ballot[type] : 0)) / others);
        hints[NameTypeCount] = others > 0 ? One : 0;
        hints[NameTypeCount + 1] = others > 2 ? One : 0;
    }
    size_t at = NameTypeCount + 2;
    const quint32 clues = m_context.clues(sentence, word);
    for (size_t clue = 0; clue < NameContext::ClueCount; ++clue)
        hints[at++] = (clues >> clue & 1U) != 0 ? One : 0;
    hints[at++] = m_context.isTitleCase(sentence) ? One : 0;
    hints[at++] = word == 0 ? One : 0;
    return hints;
}

} // namespace language
