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

/// How much may be spent on searching in one document, in code units compared: a count, not a clock, so that the same
/// document always gives the same records. Used by all texts of the document.
class SearchBudget {
public:
    static constexpr qsizetype Most = 1'000'000'000; ///< some seconds

    explicit SearchBudget(qsizetype most = Most)
        : m_left(most)
    {
    }

    void spend(qsizetype cost) { m_left -= cost; }
    bool isSpent() const { return m_left <= 0; }

private:
    qsizetype m_left;
};

/// Finds quoted words in one text again, the way Hypothesis anchors its annotations: where they stand exactly; then
/// with spaces, quotation marks, dashes and case made equal; then with a few changed letters, weighing words 50,
/// neighbours 20 each and position 2. Words are never found inside other words.
class Anchoring {
public:
    Anchoring(const SourceText& text, std::shared_ptr<SearchBudget> budget);
    explicit Anchoring(const SourceText& text)
        : Anchoring(text, std::make_shared<SearchBudget>())
    {
    }
    ~Anchoring();

    /// Nothing where the words stand nowhere, not even nearly, or where the budget is spent.
    std::optional<TextSpan> find(const Quote& quote);

private:
    struct Folded;
    std::optional<TextSpan> findExactly(const Quote& quote);
    std::optional<TextSpan> findFolded(const Quote& quote);
    std::optional<TextSpan> findNearly(const Quote& quote);
    std::optional<TextSpan> findByEnds(const Quote& quote);
    const Folded& folded();

    SourceText m_text;
    std::unique_ptr<Folded> m_folded;
    QHash<QString, bool> m_absent; // words that are known to stand nowhere
    std::shared_ptr<SearchBudget> m_budget;
};

} // namespace io
