#pragma once

#include "model/language/gazetteer.h"
#include "model/language/sentence.h"
#include "model/language/words.h"

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace language {

/// One sentence as the name tagger gets it: forms and analysed tokens, one to one.
struct NameInput {
    std::vector<QStringView> forms;
    std::span<const Token> tokens;
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

/// The features of every word of one article for the name tagger: the word and its neighbours, its place in the tree,
/// name lists, and what the whole article shows of the word elsewhere (as in Ratinov and Roth, 2009).
class NameFeatures {
public:
    static constexpr size_t MostFeatures = 128;
    struct List {
        std::array<quint64, MostFeatures> values{};
        size_t count = 0;
        std::span<const quint64> view() const { return {values.data(), count}; }
    };

    /// The article's text and tokens and the gazetteer must outlive this.
    NameFeatures(NameArticle article, const Gazetteer& gazetteer);

    /// Lets what a first look took each word for speak in `features` from now on; labels as in nametagger.h, a list a
    /// sentence (Krishnan and Manning, 2006).
    void setFirstLook(std::vector<std::vector<int>> labels);
    /// The same in two steps, the first sentence by sentence.
    void vote(size_t sentence, std::span<const int> labels);
    void beginSecondLook(std::vector<std::vector<int>> labels) { m_firstLook = std::move(labels); }

    /// Whether a word may be in a name at all; the others are outside without a look.
    bool isCandidate(size_t sentence, size_t word) const;
    List features(size_t sentence, size_t word) const;

    /// Whether the article gives the word as the initials of small words: "artificial intelligence (AI)".
    bool isShortForSmall(size_t sentence, size_t word) const;
    /// Whether the article has the word without a capital, too; with one inside a sentence that is no headline.
    bool isSmallSomewhere(size_t sentence, size_t word) const;
    bool isCapitalInside(size_t sentence, size_t word) const;
    bool isTitleCase(size_t sentence) const { return open(sentence).titleCase; }

    const Gazetteer& gazetteer() const { return *m_gazetteer; }
    size_t sentenceCount() const { return m_article.size; }
    /// What these three give stands until another sentence is asked about.
    std::span<const Word> words(size_t sentence) const { return open(sentence).words; }
    std::span<const Gazetteer::Marks> marks(size_t sentence) const { return open(sentence).marks; }
    const NameInput& input(size_t sentence) const { return open(sentence).input; }

private:
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

    struct Sentence {
        NameInput input;
        std::vector<Word> words;
        std::vector<Gazetteer::Marks> marks;
        bool titleCase = false;
    };
    const Sentence& open(size_t sentence) const;
    const Word& wordAt(const Sentence& sentence, size_t at, int step) const;
    const Gazetteer::Marks& marksAt(const Sentence& sentence, size_t at, int step) const;
    void collectClues(const Sentence& sentence);
    bool isShortForSmall(const Sentence& sentence, size_t at) const;
    quint32 cluesOf(const Word& word) const;

    /// How often the first look took a word for what, all over the article.
    struct Votes {
        std::array<quint16, 8> counts{}; ///< a type each, the last for outside
        quint8 lastOf = 0; ///< types, one bit each, of the longer names that it ends
        quint8 firstOf = 0;
    };
    void addFirstLook(class FeatureCollector& collector, size_t sentence, size_t word) const;

    NameArticle m_article;
    const Gazetteer* m_gazetteer;
    mutable Sentence m_open; ///< the sentence that was asked about last
    mutable std::optional<size_t> m_opened;
    std::unordered_map<quint32, quint32> m_clues; ///< by lower form; only looked up, never walked
    std::unordered_map<quint32, Votes> m_votes; ///< likewise
    std::vector<std::vector<int>> m_firstLook;
};

} // namespace language
