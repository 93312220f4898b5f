#pragma once

#include "model/text/textspan.h"

#include <QString>

/// The text of one article, fixed at load. Every TextSpan of the article indexes this string.
///
/// Lines end in a single LF, so an index here is also a QTextDocument position.
class SourceText {
public:
    SourceText() = default;
    explicit SourceText(QString decoded);

    QStringView view() const { return m_text; }
    QStringView slice(TextSpan span) const { return view().sliced(span.begin, span.length()); }
    qsizetype length() const { return m_text.size(); }

    friend bool operator==(const SourceText&, const SourceText&) = default;

private:
    QString m_text;
};
