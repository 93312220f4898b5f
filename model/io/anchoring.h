#pragma once

#include "model/text/sourcetext.h"

#include <QHash>
#include <QString>
#include <memory>
#include <optional>

namespace io {

/// Words that a file says stand somewhere in a text, and where it believes they do.
struct Quote {
    QString words;
    QString
        prefix; ///< the words before them, empty where the file does not say (W3C Web Annotation's TextQuoteSelector)
    QString suffix;
    qsizetype position = 0; ///< UTF-16, a guess
    TextSpan within; ///< where the words belong, such as an event's evidence; empty where nobody knows
};

/// Finds quoted words in one text again, the way Hypothesis anchors its annotations: where they stand exactly; then
/// with spaces, quotation marks, dashes and case made equal; then with a few changed letters, weighing words 50,
/// neighbours 20 each and position 2. Words are never found inside other words.
class Anchoring {
public:
    explicit Anchoring(const SourceText& text);
    ~Anchoring();

    /// Nothing where the words stand nowhere, not even nearly, or where the text has cost too much searching already.
    std::optional<TextSpan> find(const Quote& quote);

private:
    struct Folded;
    std::optional<TextSpan> findExactly(const Quote& quote);
    std::optional<TextSpan> findFolded(const Quote& quote);
    std::optional<TextSpan> findNearly(const Quote& quote);
    std::optional<TextSpan> findByEnds(const Quote& quote);
    const Folded& folded();
    bool spend(qsizetype cost);

    SourceText m_text;
    std::unique_ptr<Folded> m_folded;
    QHash<QString, bool> m_absent; // words that are known to stand nowhere
    qsizetype m_budget; // comparisons that may still be made
};

} // namespace io
