#include "model/time/timex.h"

#include "model/time/civil.h"

#include <QStringBuilder>
#include <array>
#include <span>
#include <utility>

namespace timex3 {
namespace {

constexpr std::array<std::pair<DayPart, const char*>, 6> DayParts{{{DayPart::Morning, "MO"}, {DayPart::Midday, "MI"},
    {DayPart::Afternoon, "AF"}, {DayPart::Evening, "EV"}, {DayPart::Night, "NI"}, {DayPart::Daytime, "DT"}}};
constexpr std::array<const char*, 4> Seasons{"SP", "SU", "FA", "WI"};

/// Letters of a duration's units; those behind T are clock units.
constexpr std::array<std::pair<Unit, const char*>, 13> DateUnits{
    {{Unit::Millennium, "ML"}, {Unit::Century, "CE"}, {Unit::Decade, "DE"}, {Unit::Year, "Y"}, {Unit::Half, "H"},
        {Unit::Quarter, "Q"}, {Unit::Season, "SE"}, {Unit::Month, "M"}, {Unit::Weekend, "WE"}, {Unit::Week, "W"},
        {Unit::Day, "D"}, {Unit::Century, "C"}, {Unit::None, "X"}}};
constexpr std::array<std::pair<Unit, const char*>, 3> ClockUnits{
    {{Unit::Hour, "H"}, {Unit::Minute, "M"}, {Unit::Second, "S"}}};

/// At least `width` figures, with zeros before; `number` is not negative.
QString figures(int number, qsizetype width)
{
    std::array<QChar, 12> text;
    auto begin = text.end();
    for (int rest = number; rest > 0 || text.end() - begin < width; rest /= 10)
        *--begin = QChar(u'0' + rest % 10);
    return QString(&*begin, text.end() - begin);
}

QString two(int number)
{
    return figures(number, 2);
}

QString yearText(const Date& date)
{
    if (date.hasYear())
        return date.year > 0 ? figures(date.year, 4) : QString(QStringLiteral("BC") % figures(1 - date.year, 4));
    if (date.decade != Unset)
        return date.decade < 10 ? QStringLiteral("XX%1X").arg(date.decade)
                                : QStringLiteral("%1X").arg(date.decade, 3, 10, QLatin1Char('0'));
    return date.century != Unset ? two(date.century) + QStringLiteral("XX") : QStringLiteral("XXXX");
}

QString dayText(const Date& date)
{
    const QString year = yearText(date);
    if (date.day != Unset)
        return year % QChar(u'-') % (date.month != Unset ? two(date.month) : QStringLiteral("XX")) % QChar(u'-')
            % two(date.day);
    if (date.weekday != Unset)
        return year + QStringLiteral("-W") + (date.week != Unset ? two(date.week) : QStringLiteral("XX")) + u'-'
            + QString::number(date.weekday);
    if (date.week != Unset || date.weekend)
        return year + QStringLiteral("-W") + (date.week != Unset ? two(date.week) : QStringLiteral("XX"))
            + (date.weekend ? QStringLiteral("-WE") : QString());
    if (date.month != Unset)
        return year % QChar(u'-') % two(date.month);
    if (date.season != Unset)
        return year + u'-' + QLatin1String(Seasons[static_cast<size_t>(date.season - 1)]);
    if (date.quarter != Unset)
        return year + QStringLiteral("-Q") + (date.quarter > 0 ? QString::number(date.quarter) : QStringLiteral("X"));
    return date.half != Unset ? year + QStringLiteral("-H") + QString::number(date.half) : year;
}

QString clockText(const Date& date)
{
    if (date.hour == Unset) {
        for (const auto& [part, letters] : DayParts) {
            if (part == date.part)
                return u'T' + QLatin1String(letters);
        }
        return {};
    }
    QString text = u'T' + two(date.hour);
    if (date.minute != Unset)
        text += u':' + two(date.minute);
    if (date.second != Unset)
        text += u':' + two(date.second);
    return text + date.zone;
}

/// Reads from the left; every take leaves the rest.
class Reader {
public:
    explicit Reader(QStringView text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }
    QStringView rest() const { return m_rest; }

    bool take(QLatin1String wanted)
    {
        if (!m_rest.startsWith(wanted))
            return false;
        m_rest = m_rest.sliced(wanted.size());
        return true;
    }

    /// A number of exactly `count` digits; nothing taken otherwise.
    std::optional<int> digits(qsizetype count)
    {
        if (m_rest.size() < count)
            return std::nullopt;
        for (QChar mark : m_rest.first(count)) {
            if (mark < u'0' || mark > u'9')
                return std::nullopt;
        }
        const int number = m_rest.first(count).toInt();
        m_rest = m_rest.sliced(count);
        return number;
    }

    QStringView takeAll() { return std::exchange(m_rest, {}); }
    QStringView takeWhile(bool (*wanted)(QChar))
    {
        qsizetype count = 0;
        while (count < m_rest.size() && wanted(m_rest[count]))
            ++count;
        const QStringView taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }

private:
    QStringView m_rest;
};

bool readYear(Reader& reader, Date& date)
{
    if (reader.take(QLatin1String("XXXX")))
        return true;
    if (reader.take(QLatin1String("BC"))) {
        const auto year = reader.digits(4);
        date.year = year ? 1 - *year : NoYear;
        return year && *year > 0;
    }
    if (const auto year = reader.digits(4)) {
        date.year = *year;
        return *year > 0;
    }
    if (const auto decade = reader.digits(3)) {
        date.decade = *decade;
        return *decade >= 10 && (reader.take(QLatin1String("X")) || reader.atEnd());
    }
    if (const auto century = reader.digits(2)) {
        date.century = *century;
        return reader.take(QLatin1String("XX")) || reader.atEnd();
    }
    if (!reader.take(QLatin1String("XX")))
        return false;
    const auto decade = reader.digits(1);
    date.decade = decade.value_or(Unset);
    return decade && reader.take(QLatin1String("X"));
}

bool readWeek(Reader& reader, Date& date)
{
    if (!reader.take(QLatin1String("XX"))) {
        const auto week = reader.digits(2);
        if (!week || *week < 1 || *week > 53)
            return false;
        date.week = *week;
    }
    if (reader.take(QLatin1String("-WE")))
        date.weekend = true;
    else if (reader.take(QLatin1String("-"))) {
        date.weekday = reader.digits(1).value_or(0);
        return date.weekday >= 1 && date.weekday <= 7;
    }
    return true;
}

bool readBelowYear(Reader& reader, Date& date)
{
    if (!reader.take(QLatin1String("-")))
        return true;
    if (reader.take(QLatin1String("WI"))) {
        date.season = 4;
        return true;
    }
    if (reader.take(QLatin1String("W")))
        return readWeek(reader, date);
    if (reader.take(QLatin1String("Q"))) {
        date.quarter = reader.take(QLatin1String("X")) ? 0 : reader.digits(1).value_or(5);
        return date.quarter <= 4;
    }
    if (reader.take(QLatin1String("H"))) {
        date.half = reader.digits(1).value_or(0);
        return date.half == 1 || date.half == 2;
    }
    for (size_t index = 0; index < 3; ++index) {
        if (reader.take(QLatin1String(Seasons[index]))) {
            date.season = static_cast<int>(index) + 1;
            return true;
        }
    }
    const bool openMonth = reader.take(QLatin1String("XX"));
    date.month = openMonth ? Unset : reader.digits(2).value_or(0);
    if (!reader.take(QLatin1String("-")))
        return !openMonth && date.month >= 1 && date.month <= 12;
    if (reader.take(QLatin1String("XX")))
        return openMonth || (date.month >= 1 && date.month <= 12);
    date.day = reader.digits(2).value_or(0);
    return date.day >= 1 && date.day <= 31 && date.month != 0 && date.month <= 12;
}

bool readClock(Reader& reader, Date& date)
{
    if (!reader.take(QLatin1String("T")))
        return true;
    for (const auto& [part, letters] : DayParts) {
        if (reader.take(QLatin1String(letters))) {
            date.part = part;
            return true;
        }
    }
    date.hour = reader.digits(2).value_or(99);
    if (reader.take(QLatin1String(":")))
        date.minute = reader.digits(2).value_or(99);
    if (date.minute != Unset && reader.take(QLatin1String(":")))
        date.second = reader.digits(2).value_or(99);
    date.zone = reader.takeAll().toString();
    const bool zoneFits = date.zone.isEmpty() || date.zone == QLatin1String("Z") || date.zone.startsWith(u'+')
        || date.zone.startsWith(u'-');
    return date.hour <= 24 && date.minute < 60 && date.second < 60 && zoneFits;
}

std::optional<Date> readDate(QStringView text)
{
    Reader reader(text);
    Date date;
    const bool bareClock = text.startsWith(u'T');
    if (!bareClock && (!readYear(reader, date) || !readBelowYear(reader, date)))
        return std::nullopt;
    if (!readClock(reader, date) || !reader.atEnd() || (bareClock && !date.hasClock()))
        return std::nullopt;
    if (date.day != Unset && date.month != Unset) {
        const qint64 year = date.hasYear() ? date.year : 2000;
        if (!civil::isValid({year, date.month, date.day}))
            return std::nullopt;
    }
    return date;
}

bool readParts(Reader& reader, Duration& duration, std::span<const std::pair<Unit, const char*>> units)
{
    while (!reader.atEnd() && !reader.rest().startsWith(u'T')) {
        const bool open = reader.take(QLatin1String("X"));
        const QStringView number =
            reader.takeWhile([](QChar mark) { return (mark >= u'0' && mark <= u'9') || mark == u'.'; });
        if (open != number.isEmpty())
            return false;
        bool isNumber = true;
        const double amount = open ? -1 : number.toDouble(&isNumber);
        bool known = false;
        for (const auto& [unit, letters] : units) {
            if ((known = reader.take(QLatin1String(letters)))) {
                duration.parts.push_back({amount, unit});
                break;
            }
        }
        if (!known || !isNumber)
            return false;
    }
    return true;
}

std::optional<Duration> readDuration(QStringView text)
{
    Reader reader(text);
    Duration duration;
    if (!reader.take(QLatin1String("P")) || !readParts(reader, duration, DateUnits))
        return std::nullopt;
    if (reader.take(QLatin1String("T")) && !readParts(reader, duration, ClockUnits))
        return std::nullopt;
    return reader.atEnd() && !duration.parts.empty() ? std::optional(duration) : std::nullopt;
}

QString amountText(double amount)
{
    return amount < 0 ? QStringLiteral("X") : QString::number(amount, 'g', 12);
}

} // namespace

QString print(const Date& date)
{
    const bool bareClock = date.hasClock() && date.unit() == Unit::None;
    return (bareClock ? QStringLiteral("XXXX-XX-XX") : dayText(date)) + clockText(date);
}

QString print(const Duration& duration)
{
    QString text = QStringLiteral("P");
    bool clock = false;
    for (const Duration::Part& part : duration.parts) {
        for (const auto& [unit, letters] : DateUnits) {
            if (unit == part.unit) {
                text += amountText(part.amount) + QLatin1String(letters);
                break;
            }
        }
        for (const auto& [unit, letters] : ClockUnits) {
            if (unit != part.unit)
                continue;
            text += (clock ? QString() : QStringLiteral("T")) + amountText(part.amount) + QLatin1String(letters);
            clock = true;
        }
    }
    return text;
}

QString print(const Value& value)
{
    if (value.kind == Value::Kind::Duration)
        return print(value.duration);
    if (value.kind == Value::Kind::Date)
        return print(value.date);
    return value.reference == Reference::Past  ? QStringLiteral("PAST_REF")
        : value.reference == Reference::Future ? QStringLiteral("FUTURE_REF")
                                               : QStringLiteral("PRESENT_REF");
}

std::optional<Value> parse(QStringView text)
{
    for (const auto& [reference, name] : {std::pair(Reference::Past, "PAST_REF"),
             std::pair(Reference::Present, "PRESENT_REF"), std::pair(Reference::Future, "FUTURE_REF")}) {
        if (text == QLatin1String(name))
            return Value{Value::Kind::Reference, {}, {}, reference};
    }
    if (auto duration = readDuration(text))
        return Value{Value::Kind::Duration, {}, std::move(*duration), {}};
    if (auto date = readDate(text))
        return Value{Value::Kind::Date, std::move(*date), {}, {}};
    return std::nullopt;
}

} // namespace timex3
