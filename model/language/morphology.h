#pragma once

#include "model/language/flatmap.h"
#include "model/language/sentence.h"
#include "model/language/tagger.h"
#include "model/language/words.h"

#include <span>

namespace language {

/// Lemmas and features of tagged words, from what the treebanks give a word of that tag and, for unknown words, a
/// word with that ending (as in UDPipe's guesser, Straka and Straková, 2017).
class Morphology {
public:
    Morphology() = default;
    /// `bytes`: an Archive of features, lemma rules by ending, and the rules. They must outlive this.
    explicit Morphology(std::span<const std::byte> bytes);
    bool isValid() const { return !m_features.isEmpty() && !m_endings.isEmpty() && !m_rules.empty(); }

    QString lemma(QStringView form, quint8 tagClass) const;
    Features features(const Word& word, quint8 tagClass) const;

    static bool isFiniteVerb(const FineTag& tag); ///< by its form: "went", "goes", "go" with a subject
    /// Settles by the tree what the tag leaves open: imperative or infinitive, passive, gerund or participle, person
    /// and number of finite verbs.
    static void settle(Sentence& sentence, std::span<const FineTag> tags);

    /// How a lemma is made of a form: letters off its end, letters on, perhaps a capital.
    struct LemmaRule {
        static constexpr size_t MostLetters = 13;
        static constexpr quint16 Whole = 0xFFFF; ///< `chop` for: nothing of the form stays
        quint16 chop = 0;
        quint16 capital = 0; ///< 1: first letter a capital; 2: the form's own letters are kept as they are
        quint16 count = 0;
        std::array<char16_t, MostLetters> letters{};
    };
    static constexpr qsizetype LongestEnding = 6;
    static quint32 endingKey(QStringView lowerForm, qsizetype length, quint8 tagClass); ///< length -1: the whole form
    static quint32 featureKey(quint32 word, quint8 tagClass);
    static quint32 packed(const Features& features);
    static Features unpacked(quint32 bits);

private:
    FlatMap m_features;
    FlatMap m_endings;
    std::span<const LemmaRule> m_rules;
};

} // namespace language
