#include "model/extract/times/meaning.h"
#include "model/extract/times/step.h"

#include <array>
#include <cmath>

namespace extract::times {
namespace {

using timex3::Unit;
using timex3::Unset;

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
    temporal.base = step.word(0) == QLatin1String("pub") ? Base::Publication
        : step.word(0) == QLatin1String("event")         ? Base::Event
                                                         : Base::Mention;
    temporal.unit = length->second;
    if (const auto own = step.temporal(2))
        temporal.mod = own->mod;
    if (length->first < 0) {
        const Base base = temporal.base;
        temporal = {};
        temporal.base = base;
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
    temporal.toTheDay = step.word(3) == QLatin1String("day");
    if (const auto part = step.temporal(3)) {
        temporal.mod = part->mod;
        temporal.date.part = part->date.part;
    }
    return step.result(std::move(temporal));
}

Direction directionOf(const Step& step, size_t index)
{
    return step.node(index) ? static_cast<Direction>(static_cast<int>(step.node(index)->number)) : Direction::Bare;
}

/// "offset -1 $4": so many days from a date.
Nodes offset(Step& step)
{
    auto temporal = step.temporal(1);
    const bool day = temporal && temporal->kind == Temporal::Kind::Calendar && !temporal->date.hasClock()
        && (temporal->date.day != Unset || temporal->date.weekday != Unset || temporal->holiday.isSet()
            || (temporal->isRelative() && temporal->unit == Unit::Day));
    if (!day || temporal->offset != 0)
        return std::nullopt;
    temporal->offset = step.word(0).toInt();
    return step.result(std::move(*temporal));
}

/// "same $2": the part of the year that is spoken of, in another year.
Nodes same(Step& step)
{
    auto temporal = step.temporal(0);
    if (!temporal || !temporal->date.hasYear())
        return std::nullopt;
    temporal->samePeriod = true;
    return step.result(std::move(*temporal));
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
    if (length->second == Unit::Weekend && direction == Direction::This) {
        // "met this weekend", "meet this weekend": which one the clause says.
        temporal = {};
        temporal.date.weekend = true;
        temporal.direction = direction;
        return step.result(std::move(temporal));
    }
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
    temporal.nth = !step.node(0) ? step.word(0).toInt() : step.node(0)->is(Class::Rel) ? -1 : step.node(0)->whole();
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
    return Step::nodes({Node{step.match().first, step.match().end, 0, 0, 0, 1, Unit::None, -1, false}});
}

/// The meaning of one element for the whole match, no longer weak.
Nodes cover(Step& step)
{
    auto temporal = step.temporal(0);
    if (!temporal || isBareDay(*temporal))
        return std::nullopt;
    return step.result(std::move(*temporal));
}

/// "the week of 24 April": the week that holds the day. It is written as the nought-th week inside the rest.
Nodes weekOf(Step& step)
{
    auto temporal = step.temporal(0);
    if (!temporal || temporal->isRelative() || temporal->date.day == Unset || temporal->date.hasClock())
        return std::nullopt;
    temporal->nthUnit = Unit::Week;
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

constexpr std::array<std::pair<const char*, Nodes (*)(Step&)>, 25> Actions{{{"join", join}, {"share", share},
    {"shift", shift}, {"period", period}, {"direct", direct}, {"duration", duration}, {"add", addDurations},
    {"set", set}, {"freq", frequency}, {"mod", mod}, {"nth", nth}, {"field", field}, {"clock", clock}, {"zone", zone},
    {"ref", reference}, {"drop", drop}, {"cover", cover}, {"weekof", weekOf}, {"fiscal", fiscal}, {"partday", partDay},
    {"years", years}, {"length", length}, {"offset", offset}, {"same", same}, {"dmy", dayMonthYear}}};

} // namespace

int actionNumber(const QString& name)
{
    for (size_t number = 0; number < Actions.size(); ++number) {
        if (name == QLatin1String(Actions[number].first))
            return static_cast<int>(number);
    }
    return -1;
}

Nodes perform(const Action& action, const Match& match, Chart& chart)
{
    Step step(action, match, chart);
    return Actions[static_cast<size_t>(action.number)].second(step);
}

} // namespace extract::times
