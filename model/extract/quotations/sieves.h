#pragma once

#include "model/extract/quotations/cueclause.h"
#include "model/extract/quotations/reading.h"

#include <optional>
#include <vector>

namespace extract {

/// The rule tables that the sieves read.
struct CueTables {
    CueLexicon verbs;
    CueLexicon nouns;
    CueLexicon adjectives;
    CueLexicon phrases;
};

/// Where a sieve looks: one sentence of an article.
struct Place {
    const Reading& reading;
    const SentenceTree& tree;
    int sentence = 0;
    const CueTables& cues;

    bool isQuoted(int token) const { return reading.stretchAt(tree[token].span.begin) >= 0; }
    TextSpan span(language::TokenRange range) const { return range.first < range.end ? tree.span(range) : TextSpan(); }
};

/// A clause beside or inside what is said: "…," he said; The plan, she added, is dead.
std::optional<Attribution> findAside(const Place& place, const CueClause& clause);
/// What stands behind the cue as its complement: said that …, promised to …, called it …
std::optional<Attribution> findComplement(const Place& place, const CueClause& clause);
/// Nouns and adjectives: his claim that …, was confident that …
std::vector<Attribution> findNominals(const Place& place);
/// "According to …", "in the view of …", and "Name: …".
std::vector<Attribution> findPhrases(const Place& place);
/// All attributions that begin from the words of one sentence.
std::vector<Attribution> findInSentence(const Place& place);

} // namespace extract
