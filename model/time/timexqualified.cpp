#include "model/time/civil.h"
#include "model/time/edtf.h"
#include "model/time/timevalue.h"
#include "model/time/timex.h"

namespace timex3 {
namespace {

/// "early May": the period whose third the set names.
std::optional<Qualified> thirdOf(QStringView text, qint64 first)
{
    for (const Unit unit : {Unit::Month, Unit::Year, Unit::Decade, Unit::Century}) {
        const Date whole = dateOf(first, unit);
        for (const char* name : {"START", "MID", "END"}) {
            const QString mod = QString::fromLatin1(name);
            if (toEdtf(whole, mod) == text)
                return Qualified{whole, mod};
        }
    }
    return std::nullopt;
}

std::optional<Qualified> ofSet(QStringView text)
{
    const auto bounds = edtfDays(text);
    if (!bounds)
        return std::nullopt;
    if (bounds->earliest.isNull() && bounds->latest.isNull())
        return std::nullopt;
    if (bounds->earliest.isNull())
        return Qualified{dateOf(civil::fromQDate(bounds->latest) + 1, Unit::Day), QStringLiteral("BEFORE")};
    if (bounds->latest.isNull())
        return Qualified{dateOf(civil::fromQDate(bounds->earliest) - 1, Unit::Day), QStringLiteral("AFTER")};
    return thirdOf(text, civil::fromQDate(bounds->earliest));
}

} // namespace

std::optional<Qualified> fromQualifiedEdtf(QStringView text)
{
    if (const auto date = fromEdtf(text))
        return Qualified{*date, {}};
    const auto expression = edtf::parse(text);
    if (!expression)
        return std::nullopt;
    if (expression->form == edtf::Form::OneOf && expression->runs.size() == 1)
        return ofSet(text);
    if (expression->form != edtf::Form::Single || !(text.endsWith(u'~') || text.endsWith(u'%')))
        return std::nullopt;
    const auto date = fromEdtf(text.chopped(1));
    return date ? std::optional(Qualified{*date, QStringLiteral("APPROX")}) : std::nullopt;
}

} // namespace timex3
