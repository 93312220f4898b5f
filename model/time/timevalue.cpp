#include "model/time/timevalue.h"

#include "model/time/civil.h"
#include "model/time/edtf.h"

#include <algorithm>
#include <tuple>

namespace {

constexpr qint64 DayMilliseconds = 86'400'000;

qint64 dayOf(qint64 moment)
{
    return moment >= 0 ? moment / DayMilliseconds : -((-moment + DayMilliseconds - 1) / DayMilliseconds);
}

bool isExact(const edtf::Date& date)
{
    return !date.year.contains(u'X') && !date.month.contains(u'X') && !date.day.contains(u'X') && !date.approximate
        && !date.uncertain && date.significantDigits == 0;
}

QString figures(qint64 number, int width)
{
    return QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
}

/// "2023-11-16"; a year of more than four figures has a Y before it.
QString dayText(qint64 number)
{
    const auto day = civil::fromNumber(number);
    const QString sign = day.year < 0 ? QStringLiteral("-") : QString();
    return (std::abs(day.year) > 9999 ? QStringLiteral("Y") : QString()) + sign + figures(std::abs(day.year), 4) + u'-'
        + figures(day.month, 2) + u'-' + figures(day.day, 2);
}

} // namespace

TimeValue TimeValue::of(QString text, const edtf::Expression& expression)
{
    const auto extent = edtf::extentOf(expression);
    if (!extent)
        return {};
    auto* parsed = new Parsed;
    parsed->text = std::move(text);
    parsed->extent = *extent;
    parsed->form = expression.form;
    parsed->several = expression.runs.size() > 1;
    if (expression.form == edtf::Form::Single) {
        const edtf::Date& date = *expression.runs.front().first.date;
        parsed->clock = date.hour >= 0;
        parsed->exact = isExact(date);
    }
    TimeValue value;
    value.m_parsed = QExplicitlySharedDataPointer<const Parsed>(parsed);
    return value;
}

TimeValue TimeValue::fromEdtf(QStringView edtf)
{
    const auto expression = edtf::parse(edtf);
    return expression ? of(edtf.toString(), *expression) : TimeValue();
}

TimeValue TimeValue::day(QDate day)
{
    return day.isValid() ? fromEdtf(dayText(civil::fromQDate(day))) : TimeValue();
}

TimeValue TimeValue::year(int year)
{
    const QString sign = year < 0 ? QStringLiteral("-") : QString();
    return fromEdtf((std::abs(year) > 9999 ? QStringLiteral("Y") : QString()) + sign + figures(std::abs(year), 4));
}

TimeValue TimeValue::between(const TimeValue& first, const TimeValue& last)
{
    if (!first.isSingle() || !last.isSingle())
        return {};
    return fromEdtf(first.withoutClock().edtf() + u'/' + last.withoutClock().edtf());
}

TimeValue TimeValue::oneOf(const TimeValue& first, const TimeValue& last)
{
    if (!first.isSingle() || !last.isSingle())
        return {};
    return fromEdtf(u'[' + first.withoutClock().edtf() + QLatin1String("..") + last.withoutClock().edtf() + u']');
}

TimeValue TimeValue::before(const TimeValue& other)
{
    const QDate first = other.earliest();
    return first.isValid() ? notAfter(day(first.addDays(-1))) : TimeValue();
}

TimeValue TimeValue::after(const TimeValue& other)
{
    const QDate last = other.latest();
    return last.isValid() ? notBefore(day(last.addDays(1))) : TimeValue();
}

TimeValue TimeValue::notAfter(const TimeValue& date)
{
    return date.isSingle() ? fromEdtf(QLatin1String("[..") + date.edtf() + u']') : TimeValue();
}

TimeValue TimeValue::notBefore(const TimeValue& date)
{
    return date.isSingle() ? fromEdtf(u'[' + date.edtf() + QLatin1String("..]")) : TimeValue();
}

TimeValue TimeValue::since(const TimeValue& date)
{
    return date.isSingle() ? fromEdtf(date.edtf() + QLatin1String("/..")) : TimeValue();
}

QString TimeValue::words() const
{
    return m_parsed ? edtf::wordsOf(expression()) : QString();
}

edtf::Expression TimeValue::expression() const
{
    return m_parsed ? *edtf::parse(m_parsed->text) : edtf::Expression();
}

DayBounds TimeValue::days() const
{
    const TimeExtent& covered = extent();
    DayBounds bounds;
    if (!covered.isOpenPast())
        bounds.earliest = civil::toQDate(dayOf(covered.begin));
    if (!covered.isOpenFuture())
        bounds.latest = civil::toQDate(dayOf(covered.end - 1));
    return bounds;
}

Granularity TimeValue::granularity() const
{
    const TimeExtent& covered = extent();
    if (covered.isOpenPast() || covered.isOpenFuture())
        return Granularity::None;
    constexpr std::pair<Granularity, qint64> Longest[] = {{Granularity::Second, 1000}, {Granularity::Minute, 60'000},
        {Granularity::Hour, 3'600'000}, {Granularity::Day, DayMilliseconds}, {Granularity::Week, 7 * DayMilliseconds},
        {Granularity::Month, 31 * DayMilliseconds}, {Granularity::Quarter, 92 * DayMilliseconds},
        {Granularity::Half, 184 * DayMilliseconds}, {Granularity::Year, 366 * DayMilliseconds},
        {Granularity::Decade, 3653 * DayMilliseconds}};
    const qint64 length = covered.end - covered.begin;
    for (const auto& [unit, longest] : Longest) {
        if (length <= longest)
            return unit;
    }
    return Granularity::Century;
}

bool TimeValue::isSingle() const
{
    return m_parsed && m_parsed->form == edtf::Form::Single;
}

bool TimeValue::isInterval() const
{
    return m_parsed && m_parsed->form == edtf::Form::Interval;
}

bool TimeValue::isOneOf() const
{
    return m_parsed && m_parsed->form == edtf::Form::OneOf;
}

bool TimeValue::isChoice() const
{
    return isOneOf() && m_parsed->several;
}

std::vector<TimeExtent> TimeValue::choices() const
{
    if (!isSet())
        return m_parsed ? std::vector{m_parsed->extent} : std::vector<TimeExtent>();
    std::vector<TimeExtent> found;
    for (const edtf::Run& run : expression().runs) {
        if (const auto extent = edtf::extentOf(edtf::Expression{m_parsed->form, {run}}))
            found.push_back(*extent);
    }
    return found;
}

QDate TimeValue::wholeDay() const
{
    const bool isDay = isSingle() && m_parsed->exact && !m_parsed->clock && granularity() == Granularity::Day;
    return isDay ? earliest() : QDate();
}

TimeValue TimeValue::withoutClock() const
{
    if (!hasClock())
        return *this;
    edtf::Expression whole = expression();
    edtf::Date& date = *whole.runs.front().first.date;
    date.hour = date.minute = date.second = -1;
    date.zone.clear();
    return fromEdtf(edtf::print(whole));
}

bool TimeValue::isWithin(const TimeValue& other) const
{
    if (isNull() || other.isNull())
        return false;
    return other.extent().begin <= extent().begin && extent().end <= other.extent().end;
}

bool TimeValue::agreesWith(const TimeValue& other) const
{
    return isWithin(other) || other.isWithin(*this);
}

bool TimeValue::overlaps(const TimeValue& other) const
{
    if (isNull() || other.isNull())
        return false;
    return extent().begin < other.extent().end && other.extent().begin < extent().end;
}

bool TimeValue::isFinerThan(const TimeValue& other) const
{
    if (granularity() != other.granularity())
        return granularity() > other.granularity();
    return isWithin(other) && !other.isWithin(*this);
}

std::strong_ordering operator<=>(const TimeValue& left, const TimeValue& right)
{
    if (left.m_parsed == right.m_parsed)
        return std::strong_ordering::equal;
    if (left.isNull() || right.isNull())
        return left.isNull() ? std::strong_ordering::less : std::strong_ordering::greater;
    const TimeExtent& a = left.extent();
    const TimeExtent& b = right.extent();
    const auto order = std::tie(a.begin, a.end) <=> std::tie(b.begin, b.end);
    return order != 0 ? order : left.edtf().compare(right.edtf()) <=> 0;
}

size_t finestOf(std::span<const TimeValue> values)
{
    size_t finest = 0;
    for (size_t i = 1; i < values.size(); ++i) {
        if (values[i].isFinerThan(values[finest]))
            finest = i;
    }
    return finest;
}
