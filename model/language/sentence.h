#pragma once

#include "model/text/textspan.h"

#include <QString>
#include <vector>

namespace language {

/// Universal part-of-speech tags (Universal Dependencies v2).
enum class Tag : quint8 { Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, X };

/// Universal dependency relations with the subtypes that English treebanks use.
enum class Relation : quint8 {
    Root, Acl, AclRelcl, Advcl, AdvclRelcl, Advmod, Amod, Appos, Aux, AuxPass, Case, Cc, CcPreconj, Ccomp, Compound,
    CompoundPrt, Conj, Cop, Csubj, CsubjOuter, CsubjPass, Dep, Det, DetPredet, Discourse, Dislocated, Expl, Fixed, Flat,
    Goeswith, Iobj, List, Mark, Nmod, NmodDesc, NmodPoss, NmodUnmarked, Nsubj, NsubjOuter, NsubjPass, Nummod, Obj, Obl,
    OblAgent, OblUnmarked, Orphan, Parataxis, Punct, Reparandum, Vocative, Xcomp
};

enum class VerbForm : quint8 { None, Finite, Infinitive, Participle, Gerund };
enum class Tense : quint8 { None, Past, Present };
enum class Number : quint8 { None, Singular, Plural };
enum class Gender : quint8 { None, Masculine, Feminine, Neuter };
enum class Degree : quint8 { None, Positive, Comparative, Superlative };
enum class Mood : quint8 { None, Indicative, Imperative, Subjunctive };
enum class PronounType : quint8 { None, Personal, Demonstrative, Interrogative, Relative, Article, Indefinite, Negative, Total, Reciprocal };
enum class NumeralType : quint8 { None, Cardinal, Ordinal, Multiplicative, Fraction };

/// The universal features that later stages read.
struct Features {
    VerbForm verbForm = VerbForm::None;
    Tense tense = Tense::None;
    Mood mood = Mood::None;
    bool passive = false; ///< Voice=Pass
    Number number = Number::None;
    quint8 person = 0; ///< 1–3, 0 for none
    Gender gender = Gender::None;
    Degree degree = Degree::None;
    PronounType pronounType = PronounType::None;
    NumeralType numeralType = NumeralType::None;
    bool possessive = false; ///< Poss=Yes
    bool reflexive = false;
    bool negative = false; ///< Polarity=Neg
    enum class Case : quint8 { None, Nominative, Accusative, Genitive } grammaticalCase = Case::None;

    friend bool operator==(const Features&, const Features&) = default;
};

/// A syntactic word. `span` is its stretch of the source text (UTF-16); parts of a contraction share no code unit
/// ("do" and "n't").
struct Token {
    TextSpan span;
    QString lemma;
    Tag tag = Tag::X;
    Features features;
    int head = -1; ///< index in the sentence, -1 for the root
    Relation relation = Relation::Dep;
    bool spaceAfter = true;
};

/// One sentence with its tokens in order. Never crosses a paragraph.
struct Sentence {
    TextSpan span; ///< from its first token's begin to its last token's end
    int paragraph = 0; ///< index of the block given to `parse`
    std::vector<Token> tokens;

    int root() const; ///< index of the token without a head, -1 when there are no tokens
};

/// What kind of thing a name names.
enum class NameType : quint8 { Person, Organization, Place, Group, Event, Document, Other };

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
