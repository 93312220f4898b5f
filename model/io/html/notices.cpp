#include "model/io/html/notices.h"

#include "model/base/ruletable.h"

#include <algorithm>

namespace io::html {

namespace {

constexpr qsizetype LongestNotice = 500; // code units

bool hasQuotation(const QString& paragraph)
{
    return std::ranges::any_of(paragraph, [](QChar c) { return c == u'"' || c == u'\u201C' || c == u'\u201D'; });
}

} // namespace

NoticeRules::NoticeRules()
{
    const auto table = RuleTable::read(QStringLiteral(":/language/en/pagenotices.tsv"));
    if (!table)
        return;
    const auto word = table->column(u"word");
    const auto pattern = table->column(u"pattern");
    for (const RuleTable::Row& row : table->rows())
        m_rules.push_back({row.cells[word],
            QRegularExpression(
                QLatin1String("(*NO_JIT)") + row.cells[pattern], QRegularExpression::CaseInsensitiveOption)});
}

bool NoticeRules::match(const QString& paragraph) const
{
    if (paragraph.size() > LongestNotice || hasQuotation(paragraph))
        return false;
    const QString lower = paragraph.toLower();
    return std::ranges::any_of(m_rules,
        [&](const Rule& rule) { return lower.contains(rule.word) && rule.pattern.match(paragraph).hasMatch(); });
}

} // namespace io::html
