#include "model/records/givendates.h"

#include "model/records/timevalue.h"
#include "model/records/timex.h"

namespace {

constexpr QLatin1String ReviewKey("review");
constexpr QLatin1String Edited("edited");
constexpr QLatin1String DatingKey("dating");
constexpr QLatin1String News("news");
constexpr QLatin1String Narrative("narrative");

} // namespace

Dating datingOf(const Article& article)
{
    const QString chosen = article.extra.value(DatingKey).toString();
    return chosen == News ? Dating::News : chosen == Narrative ? Dating::Narrative : Dating::Automatic;
}

Article withDating(Article article, Dating dating)
{
    if (dating == Dating::Automatic)
        article.extra.remove(DatingKey);
    else
        article.extra.insert(DatingKey, dating == Dating::News ? News : Narrative);
    return article;
}

bool isGiven(const TimeExpression& time)
{
    return time.extra.value(ReviewKey).toString() == Edited;
}

TimeExpression withGivenDate(TimeExpression time, const QString& edtf)
{
    if (!edtfExtent(edtf))
        return time;
    const auto qualified = timex3::fromQualifiedEdtf(edtf);
    time.edtf = edtf;
    time.value = qualified ? timex3::print(qualified->date) : QStringLiteral("XXXX");
    time.mod = qualified ? qualified->mod : QString();
    time.type = qualified && qualified->date.hasClock() ? TimeType::Time : TimeType::Date;
    time.quant.clear();
    time.freq.clear();
    time.anchor = {};
    time.anchoredAtPublication = false;
    time.why = QStringLiteral("You gave this date.");
    time.extra.insert(ReviewKey, Edited);
    return time;
}

TimeExpression withoutGivenDate(TimeExpression time)
{
    time.extra.remove(ReviewKey);
    return time;
}
