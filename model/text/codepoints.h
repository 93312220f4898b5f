#pragma once

#include "model/text/textspan.h"

#include <QStringView>
#include <vector>

/// Translates positions between UTF-16 code units, which the program counts, and Unicode code points, which files
/// count.
///
/// Remembers the surrogate pairs alone, so that text without them costs nothing; both directions take O(log pairs).
/// A lone surrogate is one code point, as JSON and Python count it.
class CodePoints {
public:
    CodePoints() = default;
    explicit CodePoints(QStringView text);

    /// Length of the text in code points.
    qsizetype count() const { return m_length - static_cast<qsizetype>(m_pairs.size()); }

    /// Code points before a UTF-16 position; positions outside the text count as its ends, one inside a pair as its
    /// begin.
    qsizetype fromUtf16(qsizetype position) const;
    /// UTF-16 position of a code point; positions outside the text count as its ends.
    qsizetype toUtf16(qsizetype codePoint) const;

    TextSpan fromUtf16(TextSpan span) const { return {fromUtf16(span.begin), fromUtf16(span.end)}; }
    TextSpan toUtf16(TextSpan span) const { return {toUtf16(span.begin), toUtf16(span.end)}; }

private:
    qsizetype m_length = 0; // UTF-16 code units
    std::vector<qsizetype> m_pairs; // UTF-16 positions of the high surrogates of pairs, ascending
};
