#include "pairing.h"

#include "model/time/timevalue.h"

#include <algorithm>

namespace gold {

namespace {

constexpr double AlikeInSentence = 0.5;
constexpr double FirstOfPair = 1; ///< what a shared mention is worth at least

bool meet(const std::vector<TextSpan>& some, const std::vector<TextSpan>& others)
{
    return std::ranges::any_of(some,
        [&](TextSpan one) { return std::ranges::any_of(others, [&](TextSpan other) { return one.overlaps(other); }); });
}

/// How surely `row` tells `read`; 0 where it does not.
double closeness(const Row& row, const Row& read, WordReader& words)
{
    const double alike = likeness(words.of(row.title), words.of(read.title));
    if (row.trigger.overlaps(read.trigger) && alike > 0)
        return 2 * FirstOfPair + alike;
    if (meet(row.mentions, read.mentions) && alike > 0)
        return FirstOfPair + alike;
    return meet(row.evidence, read.evidence) && alike >= AlikeInSentence ? alike : 0;
}

struct Candidate {
    double closeness = 0;
    size_t row = 0;
    size_t read = 0;
};

} // namespace

Pairing pairRows(const Reading& reading, const std::vector<Row>& rows, WordReader& words)
{
    const std::vector<Row>& all = reading.account.rows;
    std::vector<Candidate> candidates;
    Pairing pairing{std::vector<int>(all.size(), -1), std::vector<int>(rows.size(), -1), {}};
    for (size_t row = 0; row < rows.size(); ++row) {
        for (size_t read = 0; read < all.size(); ++read) {
            if (const double close = closeness(rows[row], all[read], words); close > 0)
                candidates.push_back({close, row, read});
        }
    }
    std::ranges::stable_sort(candidates, std::greater{}, &Candidate::closeness);
    pairing.again.assign(rows.size(), false);
    for (const Candidate& one : candidates) {
        const bool isFree = pairing.tells[one.row] < 0;
        if (isFree && pairing.shownBy[one.read] < 0) {
            pairing.shownBy[one.read] = static_cast<int>(one.row);
            pairing.tells[one.row] = static_cast<int>(one.read);
        } else if (isFree && one.closeness >= FirstOfPair)
            pairing.again[one.row] = true;
    }
    for (size_t row = 0; row < rows.size(); ++row)
        pairing.again[row] = pairing.again[row] && pairing.tells[row] < 0;
    return pairing;
}

bool isDateRight(const Row& found, const Row& read)
{
    return std::ranges::any_of(read.dates, [&](const QString& right) {
        if (found.date.isEmpty() || right.isEmpty())
            return found.date.isEmpty() && right.isEmpty();
        const TimeValue date = TimeValue::fromEdtf(found.date);
        const TimeValue expected = TimeValue::fromEdtf(right);
        return !date.isNull() && !expected.isNull() && date.days() == expected.days();
    });
}

bool isStatusRight(const Row& found, const Row& read)
{
    return read.statuses.contains(found.status);
}

} // namespace gold
