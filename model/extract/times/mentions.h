#pragma once

#include "model/records/timeexpression.h"
#include "model/text/textspan.h"
#include "model/time/timex.h"

#include <array>
#include <vector>

namespace extract::times {

/// A date that later expressions may count from.
struct Mention {
    timex3::Date date;
    TimeId id;
    TextSpan span;
    int paragraph = -1;
    int sentence = -1;
    bool explicitYear = false; ///< the year is written, or comes from a written one
    bool head = false; ///< it heads its paragraph: "Monday, Feb. 6:"
    bool first = false; ///< the first date of its paragraph
    bool chained = false; ///< it was itself taken from an account, which goes on
};

/// The dates seen so far, found again in constant time however many there are. Pointers hold until the next `add`.
class Mentions {
public:
    Mentions() { m_lastOfUnit.fill(-1); }

    void add(const Mention& mention);
    int count() const { return static_cast<int>(m_all.size()); }
    bool isEmpty() const { return m_all.empty(); }
    const Mention* last() const { return at(static_cast<int>(m_all.size()) - 1); }
    /// The mention `back` places before the last one, null where there is none.
    const Mention* before(int back) const { return at(static_cast<int>(m_all.size()) - 1 - back); }
    /// The last one whose unit is at most that.
    const Mention* lastUpTo(timex3::Unit coarsest) const;
    const Mention* lastOf(timex3::Unit unit) const { return at(m_lastOfUnit[static_cast<size_t>(unit)]); }
    /// The last day that heads its paragraph.
    const Mention* lastHead() const { return at(m_lastHead); }

private:
    const Mention* at(int index) const { return index < 0 ? nullptr : &m_all[static_cast<size_t>(index)]; }

    std::vector<Mention> m_all;
    std::array<int, static_cast<size_t>(timex3::Unit::Millennium) + 1> m_lastOfUnit{};
    int m_lastHead = -1;
};

} // namespace extract::times
