#include "views/filters/filterwords.h"

#include "views/common/datewords.h"
#include "views/common/eventwords.h"
#include "views/common/recordwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>
#include <algorithm>

namespace {

constexpr qsizetype MostNamed = 2;

QString words(const char* text)
{
    return QCoreApplication::translate("FilterWords", text);
}

/// The names of what a set holds, in the order of their numbers.
template <class Value, class Words> QStringList namesOf(const QSet<int>& values, const Words& wordsOf)
{
    QList<int> numbers(values.begin(), values.end());
    std::ranges::sort(numbers);
    QStringList names;
    for (const int number : numbers)
        names.append(wordsOf(static_cast<Value>(number)));
    return names;
}

FilterPart part(const QStringList& names, std::function<FilterState(FilterState)> without)
{
    const QString comma = words(QT_TRANSLATE_NOOP("FilterWords", ", "));
    QString shown = names.mid(0, MostNamed).join(comma);
    if (names.size() > MostNamed)
        shown = words(QT_TRANSLATE_NOOP("FilterWords", "%1 and %2 more")).arg(shown).arg(names.size() - MostNamed);
    return {shown, names.join(comma), std::move(without)};
}

} // namespace

QString capitalized(const QString& words)
{
    return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1);
}

QString periodWords(const std::pair<qint64, qint64>& period)
{
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(period.first, Qt::UTC);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(period.second - 1, Qt::UTC);
    if (begin.date() == end.date())
        return dateWords(TimeValue::day(begin.date()));
    return dateWords(TimeValue::between(TimeValue::day(begin.date()), TimeValue::day(end.date())));
}

std::vector<FilterPart> filterParts(const FilterState& filter, const Dossier& dossier)
{
    std::vector<FilterPart> parts;
    const auto add = [&](bool isSet, const auto& names, std::function<FilterState(FilterState)> without) {
        if (isSet)
            parts.push_back(part(names(), std::move(without)));
    };
    add(
        filter.period.has_value(), [&] { return QStringList(periodWords(*filter.period)); },
        [](FilterState f) {
            f.period.reset();
            return f;
        });
    const Entity* entity = dossier.entity(filter.entity);
    add(
        entity, [&] { return QStringList(entity->name); },
        [](FilterState f) {
            f.entity = {};
            return f;
        });
    add(
        !filter.entityTypes.isEmpty(), [&] { return namesOf<EntityType>(filter.entityTypes, typeName); },
        [](FilterState f) {
            f.entityTypes.clear();
            return f;
        });
    add(
        !filter.eventKinds.isEmpty(), [&] { return namesOf<EventKind>(filter.eventKinds, kindWords); },
        [](FilterState f) {
            f.eventKinds.clear();
            return f;
        });
    add(
        !filter.statuses.isEmpty(), [&] { return namesOf<EventStatus>(filter.statuses, statusWords); },
        [](FilterState f) {
            f.statuses.clear();
            return f;
        });
    add(
        !filter.bases.isEmpty(), [&] { return namesOf<DateBasis>(filter.bases, basisWords); },
        [](FilterState f) {
            f.bases.clear();
            return f;
        });
    add(
        !filter.words.isEmpty(), [&] { return QStringList(QStringLiteral("\u201c%1\u201d").arg(filter.words)); },
        [](FilterState f) {
            f.words.clear();
            return f;
        });
    return parts;
}
