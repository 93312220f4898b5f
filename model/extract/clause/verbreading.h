#pragma once

#include "model/extract/clause/sentencetree.h"

namespace extract {

/// When a verb tells something to be, seen from the writer; None where it takes that from another verb.
enum class ToldTense : quint8 { None, Past, Present, Future };
enum class Aspect : quint8 { Simple, Progressive, Perfect };
enum class Voice : quint8 { Active, Passive };
enum class Polarity : quint8 { Positive, Negative };
/// What the first auxiliary that says so makes of the verb: "will", "would", "may" and the like.
enum class Modality : quint8 { None, Will, Would, Possible };

/// What a verb group says by its forms and auxiliaries, read in one place for all rooms.
struct VerbReading {
    ToldTense tense = ToldTense::None;
    Aspect aspect = Aspect::Simple;
    Voice voice = Voice::Active;
    Polarity polarity = Polarity::Positive;
    Modality modality = Modality::None;
};

VerbReading readVerb(const SentenceTree& tree, int verb);

/// By the first auxiliary, else by the verb's own form: "was closed" is past, "has been closed" too.
ToldTense toldTense(const SentenceTree& tree, int verb);
/// None for a finite past form, whose auxiliaries belong to another verb ("it will be because he delivered").
Modality modalityOf(const SentenceTree& tree, int verb);
Aspect aspectOf(const SentenceTree& tree, int verb);

} // namespace extract
