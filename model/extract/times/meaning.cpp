#include "model/extract/times/meaning.h"

#include "model/time/calendarwords.h"

#include <QStringList>

namespace extract::times {
namespace {

using timex3::DayPart;
using timex3::Unit;
using Entry = Vocabulary::Entry;

void setTemporal(Entry& entry, Temporal temporal)
{
    entry.classes |= classesOf(temporal);
    entry.temporal = std::move(temporal);
    entry.hasTemporal = true;
}

DayPart dayPart(QStringView letters)
{
    for (const auto& [part, name] :
        {std::pair(DayPart::Morning, "MO"), std::pair(DayPart::Midday, "MI"), std::pair(DayPart::Afternoon, "AF"),
            std::pair(DayPart::Evening, "EV"), std::pair(DayPart::Night, "NI"), std::pair(DayPart::Daytime, "DT")}) {
        if (letters == QLatin1String(name))
            return part;
    }
    return DayPart::None;
}

Direction directionFromName(QStringView name)
{
    for (const auto& [direction, word] : {std::pair(Direction::Last, "last"), std::pair(Direction::This, "this"),
             std::pair(Direction::Next, "next"), std::pair(Direction::That, "that"),
             std::pair(Direction::Following, "following"), std::pair(Direction::Preceding, "preceding")}) {
        if (name == QLatin1String(word))
            return direction;
    }
    return Direction::Bare;
}

/// "12-25", "11-thu4", "5-mon-1" (the last), "easter-2".
std::optional<Holiday> readHoliday(const QString& text)
{
    Holiday holiday;
    bool fine = true;
    if (text.startsWith(QLatin1String("easter"))) {
        holiday.weekday = 7;
        holiday.day = text.sliced(6).isEmpty() ? 0 : text.sliced(6).toInt(&fine);
        return fine ? std::optional(holiday) : std::nullopt;
    }
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 1)
        return std::nullopt;
    holiday.month = text.first(dash).toInt();
    const QString rest = text.sliced(dash + 1);
    holiday.weekday = rest.size() > 3 ? calendar::weekdayFromWord(rest.first(3)) : 0;
    (holiday.weekday > 0 ? holiday.nth : holiday.day) = (holiday.weekday > 0 ? rest.sliced(3) : rest).toInt(&fine);
    return fine && holiday.month >= 1 && holiday.month <= 12 ? std::optional(holiday) : std::nullopt;
}

bool readNumeric(Entry& entry, const QString& kind, const QStringList& words)
{
    entry.number = words.value(1).toDouble();
    entry.classes = bit(kind == QLatin1String("ordinal") ? Class::Ordinal : Class::Number);
    return words.size() > 1;
}

bool readUnit(Entry& entry, const QString& kind, const QStringList& words)
{
    entry.unit = unitFromName(words.value(1));
    entry.multiple = words.size() > 2 ? words.value(2).toDouble() : 1;
    entry.classes = bit(kind == QLatin1String("unit") ? Class::Unit : Class::Units);
    return entry.unit != Unit::None;
}

bool readCalendar(Entry& entry, const QString& kind, const QStringList& words)
{
    Temporal temporal;
    const int number = words.value(1).toInt();
    if (kind == QLatin1String("month")) {
        entry.classes |= bit(Class::Month);
        temporal.date.month = number;
    } else if (kind == QLatin1String("weekday")) {
        entry.classes |= bit(Class::Weekday);
        temporal.date.weekday = number;
    } else if (kind == QLatin1String("season")) {
        entry.classes |= bit(Class::Season);
        temporal.date.season = number;
    } else if (kind == QLatin1String("decade")) {
        entry.classes |= bit(Class::Decade);
        temporal.date.decade = number;
    } else if (kind == QLatin1String("weekendof")) {
        temporal.date.weekend = true;
        temporal.direction = directionFromName(words.value(1));
    } else if (kind == QLatin1String("part")) {
        entry.classes |= bit(Class::Part);
        temporal.date.part = dayPart(words.value(1));
        if (temporal.date.part == DayPart::None)
            return false;
    } else {
        const auto holiday = readHoliday(words.value(1));
        if (!holiday)
            return false;
        entry.classes |= bit(Class::Holiday);
        temporal.holiday = *holiday;
    }
    setTemporal(entry, temporal);
    return words.size() > 1 || temporal.date.weekend;
}

bool readClock(Entry& entry, const QStringList& words)
{
    const auto value = timex3::parse(u'T' + words.value(1));
    if (!value || value->date.hour == timex3::Unset)
        return false;
    Temporal temporal;
    temporal.date = value->date;
    entry.classes |= bit(Class::Clock);
    setTemporal(entry, temporal);
    return true;
}

/// "deictic day -1", "deictic day 0 NI", "deictic day 1 mention".
bool readDeictic(Entry& entry, const QStringList& words)
{
    Temporal temporal;
    temporal.base = words.contains(QLatin1String("mention")) ? Base::Mention : Base::Publication;
    temporal.unit = unitFromName(words.value(1));
    temporal.amount = words.value(2).toInt();
    temporal.date.part = dayPart(words.value(3));
    entry.classes |= bit(Class::Deictic);
    setTemporal(entry, temporal);
    return temporal.unit != Unit::None && words.size() > 2;
}

bool readReference(Entry& entry, const QStringList& words)
{
    const auto value = timex3::parse(words.value(1) + QLatin1String("_REF"));
    if (!value)
        return false;
    Temporal temporal;
    temporal.kind = Temporal::Kind::Reference;
    temporal.reference = value->reference;
    setTemporal(entry, temporal);
    return true;
}

bool readLength(Entry& entry, const QString& kind, const QStringList& words)
{
    const auto value = timex3::parse(words.value(1));
    if (!value || value->kind == timex3::Value::Kind::Reference)
        return false;
    Temporal temporal;
    temporal.date = value->date;
    temporal.kind = kind == QLatin1String("set") ? Temporal::Kind::Set : Temporal::Kind::Duration;
    temporal.duration = value->duration;
    temporal.quant = kind == QLatin1String("set") ? words.value(2) : QString();
    setTemporal(entry, temporal);
    return true;
}

bool readWord(Entry& entry, const QString& kind, const QStringList& words)
{
    if (kind == QLatin1String("rel")) {
        entry.classes = bit(Class::Rel);
        entry.number = static_cast<double>(directionFromName(words.value(1)));
        return entry.number > 0;
    }
    const Class which = kind == QLatin1String("mod") ? Class::Mod
        : kind == QLatin1String("approx")            ? Class::Approx
        : kind == QLatin1String("every")             ? Class::Every
        : kind == QLatin1String("meridiem")          ? Class::Meridiem
        : kind == QLatin1String("zone")              ? Class::Zone
        : kind == QLatin1String("era")               ? Class::Era
                                                     : Class::Count;
    entry.classes = which == Class::Count ? 0 : bit(which);
    entry.temporal.mod = words.value(1);
    entry.temporal.date.zone =
        which == Class::Zone && words.value(1) != QLatin1String("local") ? words.value(1) : QString();
    entry.number = which == Class::Meridiem ? words.value(1).toInt() : 0;
    entry.hasTemporal = true;
    return which != Class::Count;
}

} // namespace

Unit unitFromName(QStringView name)
{
    for (const auto& [unit, word] :
        {std::pair(Unit::Second, "second"), std::pair(Unit::Minute, "minute"), std::pair(Unit::Hour, "hour"),
            std::pair(Unit::Day, "day"), std::pair(Unit::Weekend, "weekend"), std::pair(Unit::Week, "week"),
            std::pair(Unit::Month, "month"), std::pair(Unit::Quarter, "quarter"), std::pair(Unit::Season, "season"),
            std::pair(Unit::Half, "half"), std::pair(Unit::Year, "year"), std::pair(Unit::Decade, "decade"),
            std::pair(Unit::Century, "century"), std::pair(Unit::Millennium, "millennium")}) {
        if (name == QLatin1String(word))
            return unit;
    }
    return Unit::None;
}

std::optional<Entry> readMeaning(QStringView meaning)
{
    QStringList words = meaning.toString().split(u' ', Qt::SkipEmptyParts);
    Entry entry;
    const bool weak = words.removeAll(QStringLiteral("weak")) > 0;
    entry.capital = words.removeAll(QStringLiteral("name")) > 0;
    entry.plain = words.removeAll(QStringLiteral("plain")) > 0;
    const QString kind = words.value(0);
    bool fine = false;
    if (kind == QLatin1String("number") || kind == QLatin1String("ordinal"))
        fine = readNumeric(entry, kind, words);
    else if (kind == QLatin1String("unit") || kind == QLatin1String("units"))
        fine = readUnit(entry, kind, words);
    else if (kind == QLatin1String("clock"))
        fine = readClock(entry, words);
    else if (kind == QLatin1String("deictic"))
        fine = readDeictic(entry, words);
    else if (kind == QLatin1String("ref"))
        fine = readReference(entry, words);
    else if (kind == QLatin1String("set") || kind == QLatin1String("duration"))
        fine = readLength(entry, kind, words);
    else if (kind == QLatin1String("month") || kind == QLatin1String("weekday") || kind == QLatin1String("season")
        || kind == QLatin1String("decade") || kind == QLatin1String("part") || kind == QLatin1String("weekendof")
        || kind == QLatin1String("holiday"))
        fine = readCalendar(entry, kind, words);
    else
        fine = readWord(entry, kind, words);
    if (weak)
        entry.classes |= bit(Class::Weak);
    return fine ? std::optional(entry) : std::nullopt;
}

} // namespace extract::times
