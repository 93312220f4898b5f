#pragma once

#include "model/language/lemma.h"
#include "model/language/namelabels.h"
#include "model/language/signs.h"
#include "model/text/textspan.h"

#include <vector>

namespace language {

/// Universal part-of-speech tags (Universal Dependencies v2).
enum class Tag : quint8 {
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    X
};

/// Universal dependency relations with the subtypes that English treebanks use.
enum class Relation : quint8 {
    Root,
    Acl,
    AclRelcl,
    Advcl,
    AdvclRelcl,
    Advmod,
    Amod,
    Appos,
    Aux,
    AuxPass,
    Case,
    Cc,
    CcPreconj,
    Ccomp,
    Compound,
    CompoundPrt,
    Conj,
    Cop,
    Csubj,
    CsubjOuter,
    CsubjPass,
    Dep,
    Det,
    DetPredet,
    Discourse,
    Dislocated,
    Expl,
    Fixed,
    Flat,
    Goeswith,
    Iobj,
    List,
    Mark,
    Nmod,
    NmodDesc,
    NmodPoss,
    NmodUnmarked,
    Nsubj,
    NsubjOuter,
    NsubjPass,
    Nummod,
    Obj,
    Obl,
    OblAgent,
    OblUnmarked,
    Orphan,
    Parataxis,
    Punct,
    Reparandum,
    Vocative,
    Xcomp
};

enum class VerbForm : quint8 { None, Finite, Infinitive, Participle, Gerund };
enum class Tense : quint8 { None, Past, Present };
enum class Number : quint8 { None, Singular, Plural };
enum class Gender : quint8 { None, Masculine, Feminine, Neuter };
enum class Degree : quint8 { None, Positive, Comparative, Superlative };
enum class Mood : quint8 { None, Indicative, Imperative, Subjunctive };
enum class PronounType : quint8 {
    None,
    Personal,
    Demonstrative,
    Interrogative,
    Relative,
    Article,
    Indefinite,
    Negative,
    Total,
    Reciprocal
};
enum class NumeralType : quint8 { None, Cardinal, Ordinal, Multiplicative, Fraction };

/// The universal features that later stages read, in 32 bits: there is one of them a word.
struct Features {
    VerbForm verbForm : 3 = VerbForm::None;
    Tense tense : 2 = Tense::None;
    Mood mood : 2 = Mood::None;
    bool passive : 1 = false; ///< Voice=Pass
    Number number : 2 = Number::None;
    quint8 person : 2 = 0; ///< 1–3, 0 for none
    Gender gender : 2 = Gender::None;
    Degree degree : 2 = Degree::None;
    PronounType pronounType : 4 = PronounType::None;
    NumeralType numeralType : 3 = NumeralType::None;
    bool possessive : 1 = false; ///< Poss=Yes
    bool reflexive : 1 = false;
    bool negative : 1 = false; ///< Polarity=Neg
    enum class Case : quint8 { None, Nominative, Accusative, Genitive } grammaticalCase : 2 = Case::None;

    friend bool operator==(const Features&, const Features&) = default;
};
static_assert(sizeof(Features) == 4);

/// Where a word stands: a TextSpan in half the room, for texts of less than 2 GB.
struct WordSpan {
    qint32 begin = 0;
    qint32 end = 0;

    WordSpan() = default;
    WordSpan& operator=(TextSpan span)
    {
        begin = static_cast<qint32>(span.begin);
        end = static_cast<qint32>(span.end);
        return *this;
    }
    operator TextSpan() const { return {begin, end}; }
    qsizetype length() const { return end - begin; }
    friend bool operator==(WordSpan, WordSpan) = default;
};

/// A syntactic word. `span` is its stretch of the source text (UTF-16); parts of a contraction share no code unit
/// ("do" and "n't"). Small, because all words of an article are held at once.
struct Token {
    Lemma lemma;
    WordSpan span;
    int head = -1; ///< index in the sentence, -1 for the root
    Features features;
    Tag tag = Tag::X;
    Relation relation = Relation::Dep;
    bool spaceAfter = true;
};
static_assert(sizeof(Token) == 32);

/// One sentence with its tokens in order. Never crosses a paragraph.
struct Sentence {
    TextSpan span; ///< from its first token's begin to its last token's end
    int block = 0; ///< index of the stretch given to `parse`: paragraphs and blocks are counted apart, see paragraphAt
    std::vector<Token> tokens;
    std::vector<Signs> signs; ///< one a token
    std::vector<LabelScores> nameScores; ///< of the words that may be in a name, in order

    int root() const; ///< index of the token without a head, -1 when there are no tokens
};

/// A name found by the sequence model: tokens [first, end) of one sentence.
struct Name {
    int sentence = 0;
    int first = 0;
    int end = 0;
    NameType type = NameType::Other;
    TextSpan span; ///< from the first token's begin to the last token's end
    float confidence = 0; ///< 0–1
};

} // namespace language
