#include "model/records/givendates.h"

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
    const auto date = TimeValue::fromEdtf(chosen.value(DateKey).toString());
    if ((day != Updated && day != Dateline) || date.isNull())
        return {ArticleDay::Published, article.published.date};
    return {day == Updated ? ArticleDay::Updated : ArticleDay::Dateline, date};
}

Article withAnchor(Article article, const DatingAnchor& anchor)
{
    if (anchor.day == ArticleDay::Published)
        article.extra.remove(AnchorKey);
    else
        article.extra.insert(AnchorKey,
            QJsonObject{
                {DayKey, anchor.day == ArticleDay::Updated ? Updated : Dateline}, {DateKey, anchor.date.edtf()}});
    return article;
}

bool isGiven(const TimeExpression& time)
{
    return time.extra.value(ReviewKey).toString() == Edited;
}

TimeExpression withGivenDate(TimeExpression time, const TimeValue& date)
{
    if (date.isNull())
        return time;
    const auto qualified = timex3::qualifiedFrom(date);
    time.date = date;
    time.value = qualified ? timex3::print(qualified->date) : QStringLiteral("XXXX");
    time.mod = qualified ? qualified->mod : QString();
    time.type = qualified && qualified->date.hasClock() ? TimeType::Time : TimeType::Date;
    time.quant.clear();
    time.freq.clear();
    time.anchor = {};
    time.anchoredAtPublication = false;
    time.reasons = {Reason{{QStringLiteral("time.given"), 0}, {}, {}, {}}};
    time.extra.insert(ReviewKey, Edited);
    return time;
}

TimeExpression withoutGivenDate(TimeExpression time)
{
    time.extra.remove(ReviewKey);
    return time;
}
