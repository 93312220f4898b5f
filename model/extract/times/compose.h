#pragma once

#include "model/extract/times/grammar.h"

namespace extract::times {

/// Applies the rules stage by stage until nothing changes: the longest match at a place wins, then the earlier row.
void compose(Chart& chart, const Grammar& grammar);

/// What the elements of a pattern matched: `at(n)` for "$n", null where an optional element is missing.
struct Match {
    std::vector<const Node*> elements;
    int first = 0; ///< half-open, in pieces
    int end = 0;

    const Node* at(int number) const
    {
        return number >= 0 && number < static_cast<int>(elements.size()) ? elements[static_cast<size_t>(number)]
                                                                         : nullptr;
    }
};

/// Carries out an action: the nodes that take the place of the match, in order; nothing when the meanings do not fit.
std::optional<std::vector<Node>> perform(const Action& action, const Match& match, Chart& chart);

/// Whether an action of that name exists, for checking the tables.
bool isAction(const QString& name);

} // namespace extract::times
