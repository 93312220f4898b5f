#pragma once

#include "model/briefing/briefing.h"

#include <map>

namespace briefing {

/// Hands out the reference numbers of one briefing: the same passage always gets the same number.
class Citations {
public:
    explicit Citations(const Records& records)
        : m_records(records)
    {
    }

    int cite(ArticleSpan passage);
    /// The label ("b1") of a background date, by the words that say where it comes from.
    QString citeBackground(const QString& words);
    /// "¶ 4", or "article 2, ¶ 4" where there are several articles; "headline" above the first paragraph; with
    /// ", p. 3" behind it where the original has pages.
    QString place(ArticleSpan passage) const;
    /// The passage's words on one line; empty where the article is not there.
    QString words(ArticleSpan passage) const;

    std::vector<Reference> takeReferences() { return std::move(m_references); }
    std::vector<BackgroundReference> takeBackgrounds() { return std::move(m_backgrounds); }

private:
    const Article* article(ArticleId id) const;

    const Records& m_records;
    std::map<ArticleSpan, int> m_numbers;
    std::vector<Reference> m_references;
    std::vector<BackgroundReference> m_backgrounds;
};

} // namespace briefing
