#pragma once

#include "model/language/tokenizer.h"
#include "model/text/textspan.h"

#include <QStringView>
#include <span>
#include <vector>

namespace language {

/// Finds where sentences end among the words of one paragraph.
class SentenceSplitter {
public:
    explicit SentenceSplitter(const Tokenizer& tokenizer)
        : m_tokenizer(tokenizer)
    {
    }

    /// For each sentence the index after its last word; the last is `tokens.size()`. `text` is what the spans index.
    std::vector<size_t> split(QStringView text, std::span<const TextSpan> tokens) const;

private:
    struct Dots;
    static Dots dotsAround(QStringView text, std::span<const TextSpan> tokens, size_t at);
    bool mayEnd(QStringView text, std::span<const TextSpan> tokens, size_t first, size_t at) const;
    bool isSpeakerNext(QStringView text, std::span<const TextSpan> tokens, size_t at) const;
    static bool wantsNumber(QStringView form, QStringView follower);
    bool abbreviationEnds(QStringView text, std::span<const TextSpan> tokens, size_t at, QStringView follower) const;

    const Tokenizer& m_tokenizer;
};

} // namespace language
