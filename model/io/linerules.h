#pragma once

#include <QRegularExpression>
#include <QString>
#include <optional>

namespace io {

/// What the words of one line say about it; nothing for the article's own sentences.
enum class LineKind { Boilerplate, Byline, Credit, NotPlace };

/// The rules of `language/en/layout.tsv`: which lines of a news page are not its sentences.
class LineRules {
public:
    /// Reads the bundled table; a pattern that is no regular expression is left out (a test compiles each). Without a
    /// table no line matches anything.
    explicit LineRules(const QString& table = QStringLiteral(":/language/en/layout.tsv"));

    /// The first kind that `line` (trimmed) matches as a whole; nothing for lines over 160 code units.
    std::optional<LineKind> match(QStringView line) const;
    /// Whether capitals before a dash are a label ("UPDATE") and no place.
    bool isLabel(QStringView words) const;

private:
    QRegularExpression m_boilerplate;
    QRegularExpression m_byline;
    QRegularExpression m_credit;
    QRegularExpression m_label;
};

} // namespace io
