#include "model/records/givendates.h"

#include "model/time/timevalue.h"
#include "model/time/timex.h"

namespace {

constexpr QLatin1String ReviewKey("review");
constexpr QLatin1String Edited("edited");
constexpr QLatin1String DatingKey("dating");
constexpr QLatin1String News("news");
constexpr QLatin1String Narrative("narrative");

constexpr QLatin1String AnchorKey("datesFrom");
constexpr QLatin1String DayKey("day");
constexpr QLatin1String DateKey("edtf");
constexpr QLatin1String Updated("updated");
constexpr QLatin1String Dateline("dateline");

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

DatingAnchor anchorOf(const Article& article)
{
    const QJsonObject chosen = article.extra.value(AnchorKey).toObject();
    const QString day = chosen.value(DayKey).toString();
    const QString edtf = chosen.value(DateKey).toString();
    const bool known = (day == Updated || day == Dateline) && edtfExtent(edtf);
    if (!known)
        return {ArticleDay::Published, article.published.edtf};
    return {day == Updated ? ArticleDay::Updated : ArticleDay::Dateline, edtf};
}

Article withAnchor(Article article, const DatingAnchor& anchor)
{
    if (anchor.day == ArticleDay::Published)
        article.extra.remove(AnchorKey);
    else
        article.extra.insert(AnchorKey,
            QJsonObject{{DayKey, anchor.day == ArticleDay::Updated ? Updated : Dateline}, {DateKey, anchor.edtf}});
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
