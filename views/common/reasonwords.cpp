#include "views/common/reasonwords.h"

#include "model/records/reasonwords.h"
#include "model/time/fullwords.h"
#include "views/common/datewords.h"
#include "views/common/recordwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace {

/// Whether the interface speaks the language of the patterns, whose dates then stand in full.
bool isEnglish()
{
    return QCoreApplication::translate("DateWords", "English") == QLatin1String("English");
}

QString weekdayOf(const TimeValue& value)
{
    const QDate day = value.withoutClock().wholeDay();
    return isEnglish() || day.isNull() ? weekdayName(value) : weekdayWords(day.dayOfWeek());
}

const ReasonLanguage& windowLanguage()
{
    static const ReasonLanguage language{
        [](const char* pattern) { return QCoreApplication::translate(ReasonContext, pattern); },
        [](const TimeValue& value) { return dateWords(value); },
        [](const TimeValue& value) { return isEnglish() ? fullWords(value) : longDateWords(value); }, weekdayOf};
    return language;
}

} // namespace

QString reasonWords(std::span<const Reason> reasons, const Article* article)
{
    return reasonSentences(reasons, article ? article->text.view() : QStringView(), windowLanguage());
}

QString reasonWords(const Reason& reason, const Article* article)
{
    return reasonWords({&reason, 1}, article);
}

QString whyWords(const TimeExpression& time, const Article* article)
{
    return reasonWords(time.reasons, article);
}

QString whyWords(const EventRecord& event, const Article* article)
{
    return reasonWords(event.when.reasons, article);
}

QString whyWords(const Dossier& dossier, const EventRecord& event)
{
    return whyWords(event, dossier.article(event.trigger.article));
}

QString whyWords(const Records& records, const EventRecord& event)
{
    const auto article = std::ranges::find(records.articles, event.trigger.article, &Article::id);
    return whyWords(event, article == records.articles.end() ? nullptr : &*article);
}
