#pragma once

#include "model/extract/times/grammar.h"

#include <QVarLengthArray>

namespace extract::times {

/// Applies the rules stage by stage until nothing changes: the longest match at a place wins, then the earlier row.
void compose(Chart& chart, const Grammar& grammar);

/// What the elements of a pattern matched: `at(n)` for "$n", null where an optional element is missing.
struct Match {
    std::array<const Node*, MostElements + 1> elements{};
    int first = 0; ///< half-open, in pieces
    int end = 0;
    bool glued = false; ///< nothing stands between it and the piece before

    const Node* at(int number) const
    {
        return number >= 0 && number <= MostElements ? elements[static_cast<size_t>(number)] : nullptr;
    }
};

/// The few nodes that take the place of a match.
using Nodes = std::optional<QVarLengthArray<Node, 4>>;

/// Carries out an action: the nodes that take the place of the match, in order; nothing when the meanings do not fit.
Nodes perform(const Action& action, const Match& match, Chart& chart);

/// The number by which an action is carried out; -1 where none has that name.
int actionNumber(const QString& name);

} // namespace extract::times
