#pragma once

#include "model/language/gazetteer.h"
#include "model/language/sentence.h"
#include "model/language/words.h"

#include <functional>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace language {

/// One sentence as the name tagger gets it: its forms, its analysed tokens, one to one, and what the network says of
/// its candidates.
struct NameInput {
    std::vector<QStringView> forms;
    std::span<const Token> tokens;
    std::span<const LabelScores> scores;
};

/// The sentences of one article, made when they are asked for: held all at once they would take many times the room of
/// the text.
struct NameArticle {
    size_t size = 0;
    std::function<NameInput(size_t)> sentence;

    NameArticle(size_t count, std::function<NameInput(size_t)> make)
        : size(count)
        , sentence(std::move(make))
    {
    }
    /// Sentences that are held by somebody else; they must outlive this.
    NameArticle(std::span<const NameInput> sentences)
        : NameArticle(sentences.size(), [sentences](size_t i) { return sentences[i]; })
    {
    }
};

/// What an article shows of its words, wherever they stand in it, and what the name lists have of them (as in Ratinov
/// and Roth, 2009).
class NameContext {
public:
    /// What the article shows of a word, any time it stands there.
    enum Clue : quint32 {
        AfterTitle = 1,
        AfterGivenName = 2,
        AfterIn = 4,
        CapitalInside = 8,
        SmallSomewhere = 16,
        AfterThe = 32,
        Speaks = 64,
        InLeader = 128,
        ShortForSmall = 256
    };
    static constexpr size_t ClueCount = 9;

    /// The article's text and tokens and the gazetteer must outlive this.
    NameContext(NameArticle article, const Gazetteer& gazetteer);

    /// Whether a word may be in a name at all, told by capitals and digits around it; the others are outside without a
    /// look.
    static bool isCandidate(std::span<const Word> words, size_t at);

    /// The clues that the article gives of a word, one bit each.
    quint32 clues(size_t sentence, size_t word) const { return cluesOf(open(sentence).words[word]); }
    /// Whether the article gives the word as the initials of small words: "artificial intelligence (AI)".
    bool isShortForSmall(size_t sentence, size_t word) const { return (clues(sentence, word) & ShortForSmall) != 0; }
    /// Whether the article has the word without a capital, too; with one inside a sentence that is no headline.
    bool isSmallSomewhere(size_t sentence, size_t word) const { return (clues(sentence, word) & SmallSomewhere) != 0; }
    bool isCapitalInside(size_t sentence, size_t word) const { return (clues(sentence, word) & CapitalInside) != 0; }
    bool isTitleCase(size_t sentence) const { return open(sentence).titleCase; }

    const Gazetteer& gazetteer() const { return *m_gazetteer; }
    size_t sentenceCount() const { return m_article.size; }
    /// What these three give stands until another sentence is asked about.
    std::span<const Word> words(size_t sentence) const { return open(sentence).words; }
    std::span<const Gazetteer::Marks> marks(size_t sentence) const { return open(sentence).marks; }
    const NameInput& input(size_t sentence) const { return open(sentence).input; }

private:
    struct Sentence {
        NameInput input;
        std::vector<Word> words;
        std::vector<Gazetteer::Marks> marks;
        bool titleCase = false;
    };
    const Sentence& open(size_t sentence) const;
    void collectClues(const Sentence& sentence);
    bool isShortForSmall(const Sentence& sentence, size_t at) const;
    quint32 cluesOf(const Word& word) const;

    NameArticle m_article;
    const Gazetteer* m_gazetteer;
    mutable Sentence m_open; ///< the sentence that was asked about last
    mutable std::optional<size_t> m_opened;
    std::unordered_map<quint32, quint32> m_clues; ///< by lower form; only looked up, never walked
};

} // namespace language
