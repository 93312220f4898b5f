#pragma once

#include "model/language/namecontext.h"

#include <array>
#include <unordered_map>

namespace language {

/// What the first look took each word for, all over the article (Krishnan and Manning, 2006): for the second look.
class NameVotes {
public:
    static constexpr size_t Width = 32;
    /// What a second look is told of a word, 256 for 1: for each type by how much the word's other mentions are that
    /// rather than outside; whether there are any, whether three or more; the clues; title case; the sentence's begin.
    using Hints = std::array<qint16, Width>;

    explicit NameVotes(const NameContext& context);

    Hints hints(size_t sentence, const LabelScores& scores) const;

private:
    struct Votes {
        std::array<int, NameTypeCount> sums{};
        int count = 0;
    };
    static std::array<int, NameTypeCount> ballot(const LabelScores& scores);
    bool votes(size_t sentence, const LabelScores& scores) const;

    const NameContext& m_context;
    std::unordered_map<quint32, Votes> m_votes; ///< by lower form; only looked up, never walked
};

} // namespace language
