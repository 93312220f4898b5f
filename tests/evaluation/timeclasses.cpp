#include "timeclasses.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <vector>

namespace evaluation {
namespace {

QString shape(QString value)
{
    return value.replace(QRegularExpression(QStringLiteral("[0-9]")), QStringLiteral("#"));
}

} // namespace

QString wordingClass(const QString& wording)
{
    static const QRegularExpression month(QStringLiteral(
        "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b\\.?"));
    static const QRegularExpression weekday(
        QStringLiteral("\\b(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?\\b\\.?"));
    QString words = shape(wording.simplified().toLower());
    words.replace(month, QStringLiteral("month"));
    return words.replace(weekday, QStringLiteral("weekday"));
}

QString valueClass(const QString& gold, const QString& found)
{
    if (shape(gold) != shape(found))
        return shape(gold) + QStringLiteral(" -> ") + shape(found);
    const QStringList wanted = gold.split(u'-');
    const QStringList given = found.split(u'-');
    for (qsizetype field = 0; field < wanted.size(); ++field) {
        if (wanted[field] == given[field])
            continue;
        const QString by = QString::number(given[field].toInt() - wanted[field].toInt());
        return shape(gold) + QStringLiteral(" field %1 by %2").arg(field + 1).arg(by);
    }
    return shape(gold);
}

void TimeClasses::add(const QString& kind, const QString& wording, const QString& gold, const QString& found)
{
    const QString values = kind == QLatin1String("value") ? valueClass(gold, found)
        : kind == QLatin1String("span")                   ? wordingClass(gold)
                                                          : shape(gold + found);
    ++m_counts[kind + u'\t' + wordingClass(wording) + u'\t' + values];
}

void TimeClasses::print(QTextStream& out, const QString& set) const
{
    std::vector<std::pair<int, QString>> sorted;
    for (auto entry = m_counts.begin(); entry != m_counts.end(); ++entry)
        sorted.emplace_back(entry.value(), entry.key());
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const auto& left, const auto& right) { return left.first > right.first; });
    for (const auto& [count, name] : sorted)
        out << "class\t" << set << '\t' << count << '\t' << name << '\n';
}

} // namespace evaluation
