#include "timelines.h"

#include <QHash>
#include <algorithm>
#include <map>

namespace evaluation {

namespace {

/// Where an event stands in a timeline.
struct Place {
    int order = 0;
    QString date;
};
using Places = QHash<QString, Place>;

bool isDated(const QString& date)
{
    return !date.isEmpty() && !date.startsWith(u'X');
}

Places placesOf(const Timeline& timeline)
{
    Places places;
    for (const TimelineLine& line : timeline) {
        if (line.order <= 0)
            continue;
        for (const QString& event : line.events)
            places.insert(event, {line.order, line.date});
    }
    return places;
}

struct Relation {
    QString first;
    QString second; ///< an event, or a date
    bool isDate = false;
    bool isBefore = false; ///< else simultaneous
};

/// The relations from which all others of the timeline follow.
std::vector<Relation> reduced(const Timeline& timeline)
{
    std::map<int, std::vector<const TimelineLine*>> steps;
    for (const TimelineLine& line : timeline) {
        if (line.order > 0 && !line.events.isEmpty())
            steps[line.order].push_back(&line);
    }
    std::vector<Relation> relations;
    QString previousStep;
    for (const auto& [order, lines] : steps) {
        QString previous;
        for (const TimelineLine* line : lines) {
            for (const QString& event : line->events) {
                if (isDated(line->date))
                    relations.push_back({event, line->date, true, false});
                else if (!previous.isEmpty())
                    relations.push_back({previous, event, false, false});
                previous = event;
            }
        }
        const QString first = lines.front()->events.front();
        if (!previousStep.isEmpty())
            relations.push_back({previousStep, first, false, true});
        previousStep = first;
    }
    return relations;
}

bool follows(const Relation& relation, const Places& places)
{
    const auto first = places.constFind(relation.first);
    if (first == places.cend())
        return false;
    if (relation.isDate)
        return first->date == relation.second;
    const auto second = places.constFind(relation.second);
    if (second == places.cend())
        return false;
    return relation.isBefore ? first->order < second->order : first->order == second->order;
}

int countFollowing(const std::vector<Relation>& relations, const Places& places)
{
    return static_cast<int>(
        std::ranges::count_if(relations, [&](const Relation& relation) { return follows(relation, places); }));
}

} // namespace

double TimelineScore::f1() const
{
    const double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
}

TimelineScore& TimelineScore::operator+=(const TimelineScore& other)
{
    verifiedInGold += other.verifiedInGold;
    found += other.found;
    verifiedInFound += other.verifiedInFound;
    gold += other.gold;
    return *this;
}

TimelineScore scoreTimeline(const Timeline& gold, const Timeline& found)
{
    const auto goldRelations = reduced(gold);
    const auto foundRelations = reduced(found);
    return {countFollowing(foundRelations, placesOf(gold)), static_cast<int>(foundRelations.size()),
        countFollowing(goldRelations, placesOf(found)), static_cast<int>(goldRelations.size())};
}

Timeline readTimeline(const QString& text)
{
    Timeline timeline;
    for (const QString& row : text.split(u'\n').mid(1)) {
        const QStringList cells = row.trimmed().split(u'\t', Qt::SkipEmptyParts);
        if (cells.size() < 3)
            continue;
        TimelineLine line{cells[0].toInt(), cells[1].section(u'T', 0, 0), cells.mid(2)};
        line.events.removeDuplicates();
        while (line.date.size() < 10)
            line.date += QStringLiteral("-XX");
        timeline.push_back(line);
    }
    return timeline;
}

} // namespace evaluation
