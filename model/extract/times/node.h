#pragma once

#include "model/extract/times/temporal.h"
#include "model/language/sentence.h"
#include "model/text/textspan.h"

#include <vector>

namespace extract::times {

/// What a stretch of words can be in a rule. A node may be several at once ("May", "second", "1990").
enum class Class : quint8 {
    Number,
    Ordinal,
    DayNumber,
    Year,
    Month,
    Weekday,
    Season,
    Holiday,
    Part,
    Meridiem,
    Zone,
    Clock,
    Unit,
    Units,
    Rel,
    Mod,
    Approx,
    Era,
    Every,
    Deictic,
    Decade,
    Weak,
    Date,
    Time,
    Duration,
    Set,
    Reference,
    Verb,
    Noun,
    Plural,
    Capital,
    Count
};
using Classes = quint64;
constexpr Classes bit(Class which)
{
    return Classes(1) << static_cast<int>(which);
}

/// A word, a run of digits or one sign of a sentence. Contractions and hyphens are taken apart.
struct Piece {
    TextSpan span;
    int word = 0; ///< id in the vocabulary, 0 for a word that no rule knows
    int token = -1; ///< index in the sentence of the token that holds it
    bool glued = false; ///< nothing stands between it and the piece before
    bool digits = false;
};

/// A stretch of pieces with what it can mean. Numbers of Number, Ordinal, DayNumber and Year stand in `number`.
struct Node {
    int first = 0;
    int end = 0; ///< half-open, in pieces
    int word = 0; ///< id where the node is one word
    Classes classes = 0;
    double number = 0;
    double multiple = 1; ///< of the unit: 2 for a fortnight
    timex3::Unit unit = timex3::Unit::None;
    int temporal = -1; ///< index in the sentence's temporals, -1 for none
    bool glued = false;
    int line = 0; ///< of the row of compose.tsv that gave the temporal, or of words.tsv with a minus sign
    quint32 stages = 0; ///< those in which a rule can begin here, one bit each, once they are looked up
    bool lookedUp = false;

    bool is(Class which) const { return (classes & bit(which)) != 0; }
    /// The number without its fraction; a billion for larger ones, which no calendar holds.
    int whole() const { return number < 1e9 ? static_cast<int>(number) : 1'000'000'000; }
};

/// One sentence on its way from words to time expressions.
struct Chart {
    const language::Sentence* sentence = nullptr;
    std::vector<Piece> pieces;
    std::vector<Node> nodes;
    std::vector<Temporal> temporals;

    int add(Temporal temporal)
    {
        temporals.push_back(std::move(temporal));
        return static_cast<int>(temporals.size()) - 1;
    }
};

/// Classes that follow from what a temporal holds: Date, Time, Duration, Set or Reference.
Classes classesOf(const Temporal& temporal);

} // namespace extract::times
