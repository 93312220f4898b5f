#pragma once

#include "app/commandline/console.h"
#include "model/extract/explain.h"

#include <vector>

namespace commandline {

/// The sentences, by number, that one of the spans touches.
std::vector<int> sentencesAt(const std::vector<TextSpan>& spans, const extract::Explained& explained);

/// For people who ask why a record is as it is: each sentence with its tree, its clauses, and every record that stands
/// in it with the rule behind each field; then what was refused there. `only`: this event and no other.
QString explanation(const extract::Explained& explained, const std::vector<int>& sentences, Screen screen,
    const EventRecord* only = nullptr);

} // namespace commandline
