#include "model/language/treevote.h"

#include <algorithm>

namespace language {

namespace {

/// Whether going up from `word` leads back to it.
bool isOnCircle(std::span<const Arc> arcs, size_t word)
{
    int at = arcs[word].head;
    for (size_t steps = 0; at >= 0 && steps <= arcs.size(); ++steps) {
        if (at == static_cast<int>(word))
            return true;
        at = arcs[static_cast<size_t>(at)].head;
    }
    return false;
}

} // namespace

std::vector<Arc> voted(std::span<const Arc> first, std::span<const Arc> second)
{
    std::vector<Arc> arcs(first.begin(), first.end());
    std::vector<size_t> wanted; // words whose arc the second tree would change, the surest first
    for (size_t i = 0; i < first.size(); ++i) {
        if (first[i].head == second[i].head) {
            if (second[i].relationMargin > first[i].relationMargin)
                arcs[i].relation = second[i].relation;
        } else if (first[i].head >= 0 && second[i].head >= 0 && second[i].headMargin > first[i].headMargin) {
            wanted.push_back(i);
        }
    }
    std::ranges::stable_sort(wanted, std::ranges::greater(), [&](size_t i) { return second[i].headMargin - first[i].headMargin; });
    for (const size_t i : wanted) {
        const Arc before = arcs[i];
        arcs[i] = second[i];
        if (isOnCircle(arcs, i))
            arcs[i] = before;
    }
    return arcs;
}

} // namespace language
