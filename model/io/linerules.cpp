#include "model/io/linerules.h"

#include "model/base/ruletable.h"

namespace io {

namespace {

constexpr qsizetype LongestLine = 160;

// All patterns of one value as one expression over the whole line; the empty one, which stands for no rule, for none.
QRegularExpression joined(const RuleTable& table, QStringView value)
{
    const auto patternColumn = table.column(u"pattern");
    const auto valueColumn = table.column(u"value");
    QStringList patterns;
    for (const RuleTable::Row& row : table.rows()) {
        if (row.cells[valueColumn] == value)
            patterns.append(QStringLiteral("(?:%1)").arg(row.cells[patternColumn]));
    }
    if (patterns.isEmpty())
        return {};
    // Compiling to machine code costs more (6 ms) than an article's few short lines can win back (PCRE2's NO_JIT).
    return QRegularExpression(
        QLatin1String("(*NO_JIT)") + QRegularExpression::anchoredPattern(patterns.join(QLatin1Char('|'))),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool matches(const QRegularExpression& expression, QStringView line)
{
    return !expression.pattern().isEmpty() && expression.match(line).hasMatch();
}

} // namespace

LineRules::LineRules(const QString& path)
{
    const auto table = RuleTable::read(path);
    if (!table || table->column(u"pattern") < 0 || table->column(u"value") < 0)
        return;
    m_boilerplate = joined(*table, u"boilerplate");
    m_byline = joined(*table, u"byline");
    m_credit = joined(*table, u"credit");
    m_label = joined(*table, u"notplace");
}

std::optional<LineKind> LineRules::match(QStringView line) const
{
    if (line.isEmpty() || line.size() > LongestLine)
        return {};
    if (matches(m_boilerplate, line))
        return LineKind::Boilerplate;
    if (matches(m_credit, line))
        return LineKind::Credit;
    if (matches(m_byline, line))
        return LineKind::Byline;
    return {};
}

bool LineRules::isLabel(QStringView words) const
{
    return words.size() <= LongestLine && matches(m_label, words);
}

} // namespace io
