#pragma once

#include <QRegularExpression>
#include <QString>
#include <vector>

namespace io::html {

/// The rules of `language/en/pagenotices.tsv`: sentences about cookies, newsletters and rights, which sites put into
/// elements of any name.
class NoticeRules {
public:
    NoticeRules();

    /// Whether a paragraph is such a sentence and none of the article's.
    bool match(const QString& paragraph) const;

private:
    struct Rule {
        QString word; // lower case; looked for first, because it is quick
        QRegularExpression pattern;
    };
    std::vector<Rule> m_rules;
};

} // namespace io::html
