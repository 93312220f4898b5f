#include "model/extract/times/mentions.h"

#include <algorithm>

namespace extract::times {

void Mentions::add(const Mention& mention)
{
    const int index = static_cast<int>(m_all.size());
    const timex3::Unit unit = mention.date.unit();
    m_lastOfUnit[static_cast<size_t>(unit)] = index;
    if (mention.head && unit == timex3::Unit::Day)
        m_lastHead = index;
    m_all.push_back(mention);
}

const Mention* Mentions::lastUpTo(timex3::Unit coarsest) const
{
    const auto end = m_lastOfUnit.begin() + static_cast<int>(coarsest) + 1;
    return at(*std::max_element(m_lastOfUnit.begin(), end));
}

} // namespace extract::times
