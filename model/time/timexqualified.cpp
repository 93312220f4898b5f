#include "model/time/civil.h"
#include "model/time/timex.h"

namespace timex3 {
namespace {

/// "early May": the period whose third the set names.
std::optional<Qualified> thirdOf(const TimeValue& value, qint64 first)
{
    for (const Unit unit : {Unit::Month, Unit::Year, Unit::Decade, Unit::Century}) {
        const Date whole = dateOf(first, unit);
        for (const char* name : {"START", "MID", "END"}) {
            const QString mod = QString::fromLatin1(name);
            if (toTimeValue(whole, mod) == value)
                return Qualified{whole, mod};
        }
    }
    return std::nullopt;
}

std::optional<Qualified> ofSet(const TimeValue& set)
{
    const auto [earliest, latest] = set.days();
    if (earliest.isNull() && latest.isNull())
        return std::nullopt;
    if (earliest.isNull())
        return Qualified{dateOf(civil::fromQDate(latest) + 1, Unit::Day), QStringLiteral("BEFORE")};
    if (latest.isNull())
        return Qualified{dateOf(civil::fromQDate(earliest) - 1, Unit::Day), QStringLiteral("AFTER")};
    return thirdOf(set, civil::fromQDate(earliest));
}

} // namespace

std::optional<Qualified> qualifiedFrom(const TimeValue& value)
{
    if (const auto date = fromTimeValue(value))
        return Qualified{*date, {}};
    if (value.isOneOf() && !value.isChoice())
        return ofSet(value);
    const QString text = value.edtf();
    if (!value.isSingle() || !(text.endsWith(u'~') || text.endsWith(u'%')))
        return std::nullopt;
    const auto date = fromTimeValue(TimeValue::fromEdtf(QStringView(text).chopped(1)));
    return date ? std::optional(Qualified{*date, QStringLiteral("APPROX")}) : std::nullopt;
}

} // namespace timex3
