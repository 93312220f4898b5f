#include "model/extract/times/compose.h"
#include "model/extract/times/meaning.h"

#include <array>
#include <cmath>

namespace extract::times {
namespace {

using timex3::Unit;
using timex3::Unset;
using Nodes = std::optional<std::vector<Node>>;

/// One action being carried out: reads its arguments and builds the resulting node.
class Step {
public:
    Step(const Action& action, const Match& match, Chart& chart)
        : m_action(action)
        , m_match(match)
        , m_chart(chart)
    {
    }

    size_t count() const { return m_action.arguments.size(); }
    const Argument& argument(size_t index) const
    {
        static const Argument none;
        return index < count() ? m_action.arguments[index] : none;
    }
    const Node* node(size_t index) const { return m_match.at(argument(index).element); }
    QString word(size_t index) const { return argument(index).word; }

    /// The meaning of an argument's node: its temporal, or the year or day that its number names.
    std::optional<Temporal> temporal(size_t index) const { return node(index) ? meaning(*node(index)) : std::nullopt; }
    std::optional<Temporal> meaning(const Node& node) const
    {
        if (node.temporal >= 0)
            return m_chart.temporals[static_cast<size_t>(node.temporal)];
        Temporal temporal;
        if (node.is(Class::Year))
            temporal.date.year = static_cast<int>(node.number);
        else if (node.is(Class::DayNumber) || (node.is(Class::Ordinal) && node.number <= 31))
            temporal.date.day = static_cast<int>(node.number);
        else
            return std::nullopt;
        return temporal;
    }

    Node built(Temporal temporal, int first, int end, Classes extra = 0)
    {
        Node result{first, end, 0, classesOf(temporal) | extra, 0, 1, Unit::None, -1, m_glued};
        result.temporal = m_chart.add(std::move(temporal));
        return result;
    }
    Nodes result(Temporal temporal, Classes extra = 0)
    {
        return std::vector{built(std::move(temporal), m_match.first, m_match.end, extra)};
    }
    const Match& match() const { return m_match; }
    bool m_glued = false;

private:
    const Action& m_action;
    const Match& m_match;
    Chart& m_chart;
};

bool isBareDay(const Temporal& temporal)
{
    return temporal.date.day != Unset && temporal.date.month == Unset;
}

std::optional<Temporal> joined(const Step& step, size_t from, size_t to)
{
    std::optional<Temporal> all;
    // A bare day of the month only has a meaning with its month, so it goes in last.
    for (const bool days : {false, true}) {
        for (size_t index = from; index < to; ++index) {
            if (!step.node(index))
                continue;
            const auto part = step.temporal(index);
            if (!part)
                return std::nullopt;
            if (isBareDay(*part) != days)
                continue;
            all = all ? intersect(*all, *part) : part;
            if (!all)
                return std::nullopt;
        }
    }
    return all;
}

Nodes join(Step& step)
{
    auto all = joined(step, 0, step.count());
    if (!all || isBareDay(*all))
        return std::nullopt;
    const timex3::Date& date = all->date;
    if (date.day != Unset
        && (date.month < 1 || date.day > 31 || (date.month == 2 && date.day > 29)
            || (date.day > 30 && (date.month == 4 || date.month == 6 || date.month == 9 || date.month == 11))))
        return std::nullopt;
    if (date.day != Unset && date.hasYear() && !timex3::days(date))
        return std::nullopt;
    return step.result(std::move(*all));
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

/// Groups of elements between "/" become one node each and share month and year with each other.
Nodes share(Step& step)
{
    struct Group {
        Temporal temporal;
        int first = 0;
        int end = 0;
    };
    std::vector<Group> groups;
    for (size_t from = 0; from < step.count();) {
        size_t to = from;
        while (to < step.count() && step.word(to) != QLatin1String("/"))
            ++to;
        const auto all = loose(step, from, to);
        if (!all)
            return std::nullopt;
        int first = step.match().end;
        int end = 0;
        for (size_t index = from; index < to; ++index) {
            if (const Node* node = step.node(index)) {
                first = std::min(first, node->first);
                end = std::max(end, node->end);
            }
        }
        groups.push_back({*all, first, end});
        from = to + 1;
    }
    std::vector<Node> nodes;
    for (size_t index = 0; index < groups.size(); ++index) {
        Group& group = groups[index];
        for (const Group& other : groups) {
            if (group.temporal.date.month == Unset && group.temporal.date.day != Unset)
                group.temporal.date.month = other.temporal.date.month;
            if (!group.temporal.date.hasYear() && !group.temporal.isRelative())
                group.temporal.date.year = other.temporal.date.year;
            if (!group.temporal.isRelative() && !group.temporal.date.hasYear() && other.temporal.isRelative()
                && other.temporal.unit == Unit::Year) {
                group.temporal.base = other.temporal.base;
                group.temporal.amount = other.temporal.amount;
                group.temporal.unit = other.temporal.unit;
            }
        }
        const timex3::Date& date = group.temporal.date;
        if (isBareDay(group.temporal) || (date.day != Unset && date.hasYear() && !timex3::days(date)))
            return std::nullopt;
        nodes.push_back(step.built(group.temporal, group.first, group.end));
    }
    return nodes;
}

/// Amount and unit of a node: a unit, or a duration of one part with a whole amount.
std::optional<std::pair<double, Unit>> lengthOf(const Step& step, size_t index)
{
    const Node* node = step.node(index);
    if (!node) {
        const Unit unit = unitFromName(step.word(index));
        return unit == Unit::None ? std::nullopt : std::optional(std::pair(1.0, unit));
    }
    if (node->is(Class::Unit) || node->is(Class::Units))
        return std::pair(node->multiple, node->unit);
    const auto temporal = step.temporal(index);
    if (!temporal || temporal->kind != Temporal::Kind::Duration || temporal->duration.parts.size() != 1)
        return std::nullopt;
    return std::pair(temporal->duration.parts.front().amount, temporal->duration.parts.front().unit);
}

/// "shift pub -1 $2", "shift ref + $1": so many units from the publication date or the date mentioned before.
Nodes shift(Step& step)
{
    const auto length = lengthOf(step, 2);
    if (!length)
        return std::nullopt;
    const QString sign = step.word(1);
    Temporal temporal;
    temporal.base = step.word(0) == QLatin1String("pub") ? Base::Publication : Base::Mention;
    temporal.unit = length->second;
    if (const auto own = step.temporal(2))
        temporal.mod = own->mod;
    if (length->first < 0) {
        temporal = {};
        temporal.kind = Temporal::Kind::Reference;
        temporal.reference = sign.startsWith(u'-') ? timex3::Reference::Past : timex3::Reference::Future;
        return step.result(std::move(temporal));
    }
    const double amount = sign == QLatin1String("+") ? length->first
        : sign == QLatin1String("-")                 ? -length->first
                                                     : sign.toInt() * length->first;
    if (amount != std::floor(amount) || std::abs(amount) > 100'000) {
        const bool months = temporal.unit == Unit::Year && std::abs(amount) < 1000;
        if (!months)
            return std::nullopt;
        temporal.unit = Unit::Month;
        temporal.amount = static_cast<int>(std::lround(amount * 12));
        return step.result(std::move(temporal));
    }
    temporal.amount = static_cast<int>(amount);
    if (const auto part = step.temporal(3))
        temporal.mod = part->mod;
    return step.result(std::move(temporal));
}

Direction directionOf(const Step& step, size_t index)
{
    return step.node(index) ? static_cast<Direction>(static_cast<int>(step.node(index)->number)) : Direction::Bare;
}

/// "last week": a Rel word and a unit.
Nodes period(Step& step)
{
    const auto length = lengthOf(step, 1);
    if (!length)
        return std::nullopt;
    Temporal temporal;
    const Direction direction = directionOf(step, 0);
    const bool mention =
        direction == Direction::That || direction == Direction::Following || direction == Direction::Preceding;
    temporal.base = mention ? Base::Mention : Base::Publication;
    temporal.amount = direction == Direction::Last || direction == Direction::Preceding ? -1
        : direction == Direction::Next || direction == Direction::Following             ? 1
                                                                                        : 0;
    temporal.unit = length->second;
    return step.result(std::move(temporal));
}

/// "last April", "next Friday", "that spring".
Nodes direct(Step& step)
{
    auto temporal = step.temporal(1);
    if (!temporal || temporal->kind != Temporal::Kind::Calendar || temporal->isRelative() || temporal->date.hasYear()
        || temporal->direction != Direction::Bare)
        return std::nullopt;
    if (temporal->date.unit() == Unit::None && !temporal->holiday.isSet()) {
        // "this morning", "that night": a part of the day that is meant.
        const Direction direction = directionOf(step, 0);
        const bool mention =
            direction == Direction::That || direction == Direction::Following || direction == Direction::Preceding;
        temporal->base = mention ? Base::Mention : Base::Publication;
        temporal->unit = Unit::Day;
        temporal->amount = direction == Direction::Last || direction == Direction::Preceding ? -1
            : direction == Direction::Next || direction == Direction::Following              ? 1
                                                                                             : 0;
        return step.result(std::move(*temporal));
    }
    temporal->direction = directionOf(step, 0);
    return step.result(std::move(*temporal));
}

Nodes duration(Step& step)
{
    const Node* unit = step.node(1);
    if (!unit)
        return std::nullopt;
    const double amount = step.node(0)       ? step.node(0)->number
        : step.word(0) == QLatin1String("X") ? -1
                                             : step.word(0).toDouble();
    Temporal temporal;
    temporal.kind = Temporal::Kind::Duration;
    double whole = amount < 0 ? amount : amount * unit->multiple;
    const double rest = whole - std::floor(whole);
    const Unit finer = unit->unit == Unit::Year ? Unit::Month
        : unit->unit == Unit::Hour              ? Unit::Minute
        : unit->unit == Unit::Minute            ? Unit::Second
                                                : Unit::None;
    const double parts = rest * (finer == Unit::Month ? 12 : 60);
    if (whole > 1 && rest > 0 && finer != Unit::None && std::floor(parts) == parts) {
        temporal.duration.parts = {{std::floor(whole), unit->unit}, {parts, finer}};
        return step.result(std::move(temporal));
    }
    temporal.duration.parts = {{whole, unit->unit}};
    temporal.mod = step.word(2);
    return step.result(std::move(temporal));
}

Nodes addDurations(Step& step)
{
    auto all = step.temporal(0);
    const auto other = step.temporal(1);
    if (!all || !other || other->duration.parts.empty() || all->duration.parts.empty()
        || all->duration.parts.back().unit <= other->duration.parts.front().unit)
        return std::nullopt;
    for (const auto& part : other->duration.parts)
        all->duration.parts.push_back(part);
    return step.result(std::move(*all));
}

/// "set EVERY $2": what comes again; of a unit its length, of a date the date.
Nodes set(Step& step)
{
    const Node* node = step.node(1);
    if (!node)
        return std::nullopt;
    Temporal temporal;
    if (node->is(Class::Unit) || node->is(Class::Units))
        temporal.duration.parts = {{step.node(2) ? step.node(2)->number * node->multiple : node->multiple, node->unit}};
    else if (const auto own = step.temporal(1))
        temporal = *own;
    else
        return std::nullopt;
    temporal.kind = Temporal::Kind::Set;
    temporal.quant = step.node(0)            ? step.temporal(0).value_or(Temporal{}).mod
        : step.word(0) == QLatin1String("-") ? QString()
                                             : step.word(0);
    return step.result(std::move(temporal));
}

Nodes frequency(Step& step)
{
    auto temporal = step.temporal(1);
    if (!temporal)
        return std::nullopt;
    temporal->kind = Temporal::Kind::Set;
    temporal->freq = step.word(0);
    if (step.node(0))
        temporal->freq = QStringLiteral("%1X").arg(step.node(0)->number);
    return step.result(std::move(*temporal));
}

Nodes mod(Step& step)
{
    auto temporal = step.temporal(1);
    if (!temporal || !temporal->mod.isEmpty())
        return std::nullopt;
    const bool length = temporal->kind == Temporal::Kind::Duration;
    temporal->mod = step.node(0) ? step.temporal(0).value_or(Temporal{}).mod : step.word(0);
    if (length
        && (temporal->mod == QLatin1String("START") || temporal->mod == QLatin1String("END")
            || temporal->mod == QLatin1String("MID")))
        return std::nullopt;
    return step.result(std::move(*temporal));
}

Nodes nth(Step& step)
{
    const Node* unit = step.node(1);
    Temporal temporal;
    temporal.nth = !step.node(0) ? step.word(0).toInt()
        : step.node(0)->is(Class::Rel)                                                         ? -1
                                                                                               : static_cast<int>(step.node(0)->number);
    if (!unit || temporal.nth == 0 || temporal.nth > 400)
        return std::nullopt;
    if (const auto own = step.temporal(1); own && own->date.weekday != Unset) {
        temporal.nthUnit = Unit::Day;
        temporal.date.weekday = own->date.weekday;
    } else {
        temporal.nthUnit = unit->unit;
    }
    if (temporal.nthUnit == Unit::None)
        return std::nullopt;
    if (const auto whole = step.temporal(2)) {
        const auto all = intersect(temporal, *whole);
        if (!all || (whole->date.unit() == Unit::None && !whole->isRelative()))
            return std::nullopt;
        return step.result(*all);
    }
    return std::nullopt;
}

/// "field quarter $1", "field century $1": an ordinal or number as a field of the date.
Nodes field(Step& step)
{
    const Node* node = step.node(1);
    const int number = node ? static_cast<int>(node->number) : step.word(1).toInt();
    Temporal temporal;
    const QString name = step.word(0);
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
    from.date.year = static_cast<int>(first->number);
    to.date.year = static_cast<int>(last->number);
    if (!bc && to.date.year < 100)
        to.date.year += from.date.year / 100 * 100;
    if (bc ? from.date.year < to.date.year : from.date.year > to.date.year)
        return std::nullopt;
    if (bc) {
        from.date.year = 1 - from.date.year;
        to.date.year = 1 - to.date.year;
    }
    return std::vector{step.built(from, first->first, first->end), step.built(to, last->first, step.match().end)};
}

/// "15-Nov-23": a day, a month and a year that may be shortened.
Nodes dayMonthYear(Step& step)
{
    auto month = step.temporal(1);
    const Node* day = step.node(0);
    const Node* year = step.node(2);
    if (!month || !day || !year || month->date.unit() != Unit::Month)
        return std::nullopt;
    const int number = static_cast<int>(year->number);
    month->date.day = static_cast<int>(day->number);
    month->date.year = number >= 100 ? number : number < 50 ? 2000 + number : 1900 + number;
    return timex3::days(month->date) ? step.result(std::move(*month)) : std::nullopt;
}

/// "clock $hour $meridiem $minute": any of the last two may be missing.
Nodes clock(Step& step)
{
    const Node* hour = step.node(0);
    if (!hour)
        return std::nullopt;
    Temporal temporal = hour->temporal >= 0 ? *step.temporal(0) : Temporal{};
    if (hour->temporal < 0) {
        const int number = static_cast<int>(hour->number);
        if (number < hour->number) // "9.30 pm"
            temporal.date.minute = static_cast<int>(std::lround((hour->number - number) * 100));
        const bool military = number >= 100 && number <= 2400 && number % 100 < 60;
        temporal.date.hour = military ? number / 100 : number;
        if (military)
            temporal.date.minute = number % 100;
        else if (step.node(2))
            temporal.date.minute = static_cast<int>(step.node(2)->number);
    }
    if (temporal.date.minute == Unset)
        temporal.date.minute = 0;
    if (step.node(1)) {
        if (temporal.date.hour > 12 || temporal.date.hour < 1)
            return std::nullopt;
        temporal.date.hour = temporal.date.hour % 12 + static_cast<int>(step.node(1)->number);
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

Nodes reference(Step& step)
{
    Temporal temporal;
    temporal.kind = Temporal::Kind::Reference;
    const auto value = timex3::parse(step.word(0) + QLatin1String("_REF"));
    if (!value)
        return std::nullopt;
    temporal.reference = value->reference;
    return step.result(std::move(temporal));
}

/// "length P10Y": a length that the words stand for as a whole.
Nodes length(Step& step)
{
    const auto value = timex3::parse(step.word(0));
    if (!value || value->kind != timex3::Value::Kind::Duration)
        return std::nullopt;
    Temporal temporal;
    temporal.kind = Temporal::Kind::Duration;
    temporal.duration = value->duration;
    return step.result(std::move(temporal));
}

Nodes drop(Step& step)
{
    return std::vector{Node{step.match().first, step.match().end, 0, 0, 0, 1, Unit::None, -1, false}};
}

/// The meaning of one element for the whole match, no longer weak.
Nodes cover(Step& step)
{
    auto temporal = step.temporal(0);
    if (!temporal || isBareDay(*temporal))
        return std::nullopt;
    return step.result(std::move(*temporal));
}

Nodes fiscal(Step& step)
{
    auto temporal = step.temporal(0);
    if (!temporal)
        return std::nullopt;
    temporal->fiscal = true;
    return step.result(std::move(*temporal));
}

/// A weekday with its number keeps being a day number, so that it shares a month in a list.
Nodes partDay(Step& step)
{
    auto weekday = step.temporal(0);
    const Node* day = step.node(1);
    if (!weekday || !day || weekday->isRelative() || weekday->date.unit() != Unit::Day || weekday->date.day != Unset)
        return std::nullopt;
    weekday->date.day = static_cast<int>(day->number);
    auto nodes = step.result(std::move(*weekday), bit(Class::DayNumber));
    nodes->front().number = day->number;
    nodes->front().classes = bit(Class::DayNumber);
    return nodes;
}

constexpr std::array<std::pair<const char*, Nodes (*)(Step&)>, 22> Actions{
    {{"join", join}, {"share", share}, {"shift", shift}, {"period", period}, {"direct", direct}, {"duration", duration},
        {"add", addDurations}, {"set", set}, {"freq", frequency}, {"mod", mod}, {"nth", nth}, {"field", field},
        {"clock", clock}, {"zone", zone}, {"ref", reference}, {"drop", drop}, {"cover", cover}, {"fiscal", fiscal},
        {"partday", partDay}, {"years", years}, {"length", length}, {"dmy", dayMonthYear}}};

} // namespace

bool isAction(const QString& name)
{
    for (const auto& [known, function] : Actions) {
        if (name == QLatin1String(known))
            return true;
    }
    return false;
}

std::optional<std::vector<Node>> perform(const Action& action, const Match& match, Chart& chart)
{
    for (const auto& [name, function] : Actions) {
        if (action.name != QLatin1String(name))
            continue;
        Step step(action, match, chart);
        for (const Node* node : match.elements) {
            if (node && node->first == match.first)
                step.m_glued = node->glued;
        }
        return function(step);
    }
    return std::nullopt;
}

} // namespace extract::times
