#include "model/extract/times/step.h"

#include <cmath>

namespace extract::times {
namespace {

using timex3::Unit;
using timex3::Unset;

std::optional<Temporal> joined(const Step& step, size_t from, size_t to)
{
    std::optional<Temporal> all;
    for (size_t index = from; index < to; ++index) {
        if (!step.node(index))
            continue;
        const auto part = step.temporal(index);
        all = part ? all ? combined(*all, *part) : part : std::nullopt;
        if (!all)
            return std::nullopt;
    }
    return all && isConnected(*all) ? all : std::nullopt;
}

/// The meanings of a group that may get its month from another one: "5, 2019" in "May 3 to 5, 2019".
std::optional<Temporal> loose(const Step& step, size_t from, size_t to)
{
    std::optional<Temporal> all;
    for (size_t index = from; index < to; ++index) {
        if (!step.node(index))
            continue;
        const auto part = step.temporal(index);
        if (!part || (all && all->isRelative() && part->isRelative()))
            return std::nullopt;
        if (!all) {
            all = part;
            continue;
        }
        timex3::Date& date = all->date;
        date.day = part->date.day != Unset ? part->date.day : date.day;
        date.weekday = part->date.weekday != Unset ? part->date.weekday : date.weekday;
        date.month = part->date.month != Unset ? part->date.month : date.month;
        date.year = part->date.hasYear() ? part->date.year : date.year;
    }
    return all;
}

/// Elements between two "/" of a share action: what they mean together, and where they stand.
struct Group {
    Temporal temporal;
    int first = 0;
    int end = 0;
};

std::optional<Group> groupOf(const Step& step, size_t from, size_t to)
{
    const auto all = loose(step, from, to);
    if (!all)
        return std::nullopt;
    Group group{*all, step.match().end, 0};
    for (size_t index = from; index < to; ++index) {
        if (const Node* node = step.node(index)) {
            group.first = std::min(group.first, node->first);
            group.end = std::max(group.end, node->end);
        }
    }
    return group;
}

/// Month and year, where only the other one says them.
void takeFrom(Temporal& temporal, const Temporal& other)
{
    if (temporal.date.month == Unset && temporal.date.day != Unset)
        temporal.date.month = other.date.month;
    if (!temporal.date.hasYear() && !temporal.isRelative())
        temporal.date.year = other.date.year;
    if (!temporal.isRelative() && !temporal.date.hasYear() && other.isRelative() && other.unit == Unit::Year) {
        temporal.base = other.base;
        temporal.amount = other.amount;
        temporal.unit = other.unit;
    }
}

} // namespace

bool isBareDay(const Temporal& temporal)
{
    return temporal.date.day != Unset && temporal.date.month == Unset;
}

Nodes join(Step& step)
{
    auto all = joined(step, 0, step.count());
    if (!all || (isBareDay(*all) && !all->isRelative()))
        return std::nullopt;
    const timex3::Date& date = all->date;
    if (date.day != Unset && !all->isRelative()
        && (date.month < 1 || date.day > 31 || (date.month == 2 && date.day > 29)
            || (date.day > 30 && (date.month == 4 || date.month == 6 || date.month == 9 || date.month == 11))))
        return std::nullopt;
    if (date.day != Unset && date.hasYear() && !timex3::days(date))
        return std::nullopt;
    return step.result(std::move(*all));
}

/// Groups of elements between "/" become one node each and share month and year with each other.
Nodes share(Step& step)
{
    QVarLengthArray<Group, 4> groups;
    for (size_t from = 0; from < step.count();) {
        size_t to = from;
        while (to < step.count() && step.word(to) != QLatin1String("/"))
            ++to;
        const auto group = groupOf(step, from, to);
        if (!group)
            return std::nullopt;
        groups.push_back(*group);
        from = to + 1;
    }
    QVarLengthArray<Node, 4> nodes;
    for (Group& group : groups) {
        for (const Group& other : groups)
            takeFrom(group.temporal, other.temporal);
        const timex3::Date& date = group.temporal.date;
        if (isBareDay(group.temporal) || (date.day != Unset && date.hasYear() && !timex3::days(date)))
            return std::nullopt;
        nodes.push_back(step.built(group.temporal, group.first, group.end));
    }
    return nodes;
}

/// "field quarter $1", "field century $1": an ordinal or number as a field of the date.
Nodes field(Step& step)
{
    const Node* node = step.node(1);
    const int number = node ? node->whole() : step.word(1).toInt();
    Temporal temporal;
    const QString& name = step.word(0);
    if (name == QLatin1String("quarter") && number >= 0 && number <= 4)
        temporal.date.quarter = number;
    else if (name == QLatin1String("half") && (number == 1 || number == 2))
        temporal.date.half = number;
    else if (name == QLatin1String("century") && number > 1 && number < 30)
        temporal.date.century = number - 1;
    else if (name == QLatin1String("year") && number > 0 && number < 10000)
        temporal.date.year = number;
    else if (name == QLatin1String("era") && number > 0 && number < 10000)
        temporal.date.year = step.temporal(2).value_or(Temporal{}).mod == QLatin1String("BC") ? 1 - number : number;
    else
        return std::nullopt;
    return step.result(std::move(temporal), name == QLatin1String("year") ? bit(Class::Year) : 0);
}

/// "1998-2001", "2006-07", "499-479 BC": two years, the second perhaps shortened, both of one era.
Nodes years(Step& step)
{
    const Node* first = step.node(0);
    const Node* last = step.node(1);
    if (!first || !last)
        return std::nullopt;
    const bool bc = step.node(2) != nullptr;
    Temporal from;
    Temporal to;
    from.date.year = first->whole();
    to.date.year = last->whole();
    if (!bc && to.date.year < 100)
        to.date.year += from.date.year / 100 * 100;
    if (bc ? from.date.year < to.date.year : from.date.year > to.date.year)
        return std::nullopt;
    if (bc) {
        from.date.year = 1 - from.date.year;
        to.date.year = 1 - to.date.year;
    }
    return Step::nodes({step.built(from, first->first, first->end), step.built(to, last->first, step.match().end)});
}

/// "15-Nov-23": a day, a month and a year that may be shortened.
Nodes dayMonthYear(Step& step)
{
    auto month = step.temporal(1);
    const Node* day = step.node(0);
    const Node* year = step.node(2);
    if (!month || !day || !year || month->date.unit() != Unit::Month)
        return std::nullopt;
    const int number = year->whole();
    month->date.day = day->whole();
    month->date.year = number >= 100 ? number : number < 50 ? 2000 + number : 1900 + number;
    return timex3::days(month->date) ? step.result(std::move(*month)) : std::nullopt;
}

/// "clock $hour $meridiem $minute $zone": any but the hour may be missing.
Nodes clock(Step& step)
{
    const Node* hour = step.node(0);
    if (!hour)
        return std::nullopt;
    Temporal temporal = hour->temporal >= 0 ? *step.temporal(0) : Temporal{};
    if (hour->temporal < 0) {
        const int number = hour->whole();
        if (number <= 24 && number < hour->number) // "9.30 pm"
            temporal.date.minute = static_cast<int>(std::lround((hour->number - number) * 100));
        const bool military = number >= 100 && number <= 2400 && number % 100 < 60;
        temporal.date.hour = military ? number / 100 : number;
        if (military)
            temporal.date.minute = number % 100;
        else if (step.node(2))
            temporal.date.minute = step.node(2)->whole();
        else if (!step.node(1) && step.count() > 1)
            temporal.date.minute = step.word(1).toInt(); // "half past nine"
    }
    if (temporal.date.minute == Unset)
        temporal.date.minute = 0;
    if (const auto zoneMeaning = step.temporal(3))
        temporal.date.zone = zoneMeaning->date.zone;
    if (step.node(1)) {
        if (temporal.date.hour > 12 || temporal.date.hour < 1)
            return std::nullopt;
        temporal.date.hour = temporal.date.hour % 12 + step.node(1)->whole();
    }
    if (temporal.date.hour > 24 || temporal.date.minute > 59)
        return std::nullopt;
    return step.result(std::move(temporal), bit(Class::Clock));
}

Nodes zone(Step& step)
{
    auto temporal = step.temporal(0);
    const auto zoneMeaning = step.temporal(1);
    if (!temporal || temporal->date.hour == Unset || !zoneMeaning)
        return std::nullopt;
    temporal->date.zone = zoneMeaning->date.zone;
    return step.result(std::move(*temporal), bit(Class::Clock));
}

/// A weekday with its number keeps being a day number, so that it shares a month in a list.
Nodes partDay(Step& step)
{
    auto weekday = step.temporal(0);
    const Node* day = step.node(1);
    if (!weekday || !day || weekday->isRelative() || weekday->date.unit() != Unit::Day || weekday->date.day != Unset)
        return std::nullopt;
    weekday->date.day = day->whole();
    auto nodes = step.result(std::move(*weekday), bit(Class::DayNumber));
    nodes->front().number = day->number;
    nodes->front().classes = bit(Class::DayNumber);
    return nodes;
}

} // namespace extract::times
