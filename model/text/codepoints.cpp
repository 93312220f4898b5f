#include "model/text/codepoints.h"

#include <QChar>
#include <algorithm>

CodePoints::CodePoints(QStringView text)
    : m_length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.push_back(i++);
    }
}

qsizetype CodePoints::fromUtf16(qsizetype position) const
{
    position = std::clamp<qsizetype>(position, 0, m_length);
    const auto after = std::ranges::lower_bound(m_pairs, position);
    const auto before = after - m_pairs.begin(); // pairs that begin before the position
    const bool inside = before > 0 && *(after - 1) == position - 1;
    return inside ? position - 1 - (before - 1) : position - before;
}

qsizetype CodePoints::toUtf16(qsizetype codePoint) const
{
    codePoint = std::clamp<qsizetype>(codePoint, 0, count());
    // The pair of rank r is code point m_pairs[r] - r, which ascends with r.
    const qsizetype* const first = m_pairs.data();
    const auto found = std::ranges::partition_point(
        m_pairs, [&](const qsizetype& pair) { return pair - (&pair - first) < codePoint; });
    return codePoint + (found - m_pairs.begin());
}
