#pragma once

#include "model/language/flatmap.h"
#include "model/language/sentence.h"
#include "model/language/tagger.h"

#include <QString>
#include <array>
#include <span>
#include <vector>

namespace language {

/// Features of words from their vectors, each set a class among those that the treebanks have. Lemmas by what the
/// treebanks give a form under its tag or, for unknown forms, forms with that ending (as in UDPipe's guesser, Straka
/// and Straková, 2017); where they give several, the vector decides between the rules (as in UDPipe 2, Straka, 2018).
class Morphology {
public:
    enum class Part : quint32 {
        Sets, ///< 32 bits each: the sets of features, as `packed`
        SetScores, ///< Affine
        Rules, ///< LemmaRules
        RuleScores, ///< Affine
        Endings, ///< FlatMap: rules by endingKey
        Count
    };

    Morphology() = default;
    /// `bytes`, an Archive of `Part`s, must outlive this.
    explicit Morphology(std::span<const std::byte> bytes);
    bool isValid() const { return m_ruleScores.isValid(); }
    bool takes(size_t vectorSize) const { return m_ruleScores.inputs() == vectorSize; }

    /// The features of every word.
    std::vector<Features> features(const fixed::Rows<qint16>& words) const;
    /// The scores of the lemma rules of every word.
    fixed::Rows<qint32> rules(const fixed::Rows<qint16>& words) const { return m_ruleScores.sums(words); }
    /// The lemma of a form; `scores`: the word's.
    QString lemma(QStringView form, quint8 tagClass, const qint32* scores) const;

    static bool isFiniteVerb(const FineTag& tag); ///< by its form: "went", "goes", "go" with a subject

    /// How a lemma is made of a form: letters off its end, letters on, perhaps a capital.
    struct LemmaRule {
        static constexpr size_t MostLetters = 13;
        static constexpr quint16 Whole = 0xFFFF; ///< `chop` for: nothing of the form stays
        quint16 chop = 0;
        quint16 capital = 0; ///< 1: first letter a capital; 2: the form's own letters are kept as they are
        quint16 count = 0;
        std::array<char16_t, MostLetters> letters{};

        bool fits(QStringView form) const; ///< whether there is as much to take off
        QString applied(QStringView form) const;
    };
    static constexpr qsizetype LongestEnding = 6;
    static constexpr quint32 Open = 0xFFFFFFFF; ///< for a form with several lemmas
    static quint32 endingKey(QStringView lowerForm, qsizetype length, quint8 tagClass); ///< length -1: the whole form
    static quint32 packed(const Features& features);
    static Features unpacked(quint32 bits);

private:
    std::span<const quint32> m_sets;
    std::span<const LemmaRule> m_rules;
    fixed::Affine m_setScores, m_ruleScores;
    FlatMap m_endings;
};

} // namespace language
