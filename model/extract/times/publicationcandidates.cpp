#include "model/extract/times/publicationcandidates.h"

#include "model/extract/times/resolver.h"
#include "model/time/calendarwords.h"
#include "model/time/civil.h"
#include "model/time/fullwords.h"

#include <algorithm>

namespace extract {
namespace {

using timex3::Date;
using timex3::Unit;
using timex3::Unset;

constexpr size_t MostCandidates = 5;
constexpr int FurthestYear = 11; ///< after the latest year named: weekdays come round after 5, 6 or 11 years
constexpr qsizetype DatelineLength = 60; ///< code units from the first body paragraph's begin to its dateline's date
constexpr qsizetype Before = 80; ///< code units in which a word may say that what follows lies ahead

/// What the expressions of an article say about time without its publication date.
struct Survey {
    std::vector<Date> days; ///< full dates, in order of the calendar
    int latestYear = timex3::NoYear; ///< that the text names, what lies ahead left aside
    struct PairedDay {
        Date date; ///< month and day without year
        int weekday = 0;
        QString words;
    };
    std::vector<PairedDay> pairs;
    std::vector<std::pair<int, QString>> weekdays; ///< that stand alone, with their words
    Date dateline; ///< month and day without year behind the place; neither where there is none
    bool open = false; ///< something waits for the publication date
};

int weekdayIn(QStringView words)
{
    for (QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
        while (word.endsWith(u',') || word.endsWith(u':'))
            word.chop(1);
        if (const int weekday = calendar::weekdayFromWord(word); weekday > 0)
            return weekday;
    }
    return 0;
}

/// Whether the words of the sentence before a date say that it was still to come: an eclipse, a landing, a deadline.
bool liesAhead(QStringView text, TextSpan date)
{
    static constexpr QStringView words[] = {u" will ", u" until ", u" till ", u" by ", u" expected ", u" due ",
        u" planned ", u" plans ", u" scheduled ", u" next ", u" would ", u" could ", u" may ", u" might "};
    const qsizetype from = std::max<qsizetype>(0, date.begin - Before);
    QStringView before = text.sliced(from, date.begin - from);
    for (qsizetype at = before.size() - 1; at >= 0; --at) {
        const bool stops = at + 1 < before.size() && before[at + 1] == u' '
            && (before[at] == u'.' || before[at] == u'?' || before[at] == u'!');
        if (stops || before[at] == u'\n') {
            before = before.sliced(at + 1);
            break;
        }
    }
    return std::any_of(
        std::begin(words), std::end(words), [before](QStringView word) { return before.contains(word); });
}

/// Whether an expression stands where a dateline has its date: "GAZIANTEP, Türkiye, Feb. 14 — …".
bool isInDateline(const Article& article, TextSpan time)
{
    const auto body = std::ranges::find(article.paragraphs, ParagraphKind::Body, &Paragraph::kind);
    if (article.dateline.isEmpty() || body == article.paragraphs.end() || time.begin < body->span.begin
        || time.end > body->span.begin + DatelineLength)
        return false;
    const QStringView behind = article.text.view().sliced(time.end).left(3).trimmed();
    return behind.startsWith(u'—') || behind.startsWith(u'–') || behind.startsWith(u'-');
}

Survey survey(const Article& article, std::span<const TimeExpression> times)
{
    Survey survey;
    for (const TimeExpression& time : times) {
        const auto value = timex3::parse(time.value);
        if (!value || value->kind != timex3::Value::Kind::Date
            || (time.type != TimeType::Date && time.type != TimeType::Time))
            continue;
        const Date& date = value->date;
        survey.open |= time.date.isNull();
        if (!date.hasYear() && date.month == Unset && weekdayIn(article.text.slice(time.where.span)) > 0)
            survey.weekdays.emplace_back(weekdayIn(article.text.slice(time.where.span)),
                article.text.slice(time.where.span).toString().simplified());
        if (date.hasYear() && !liesAhead(article.text.view(), time.where.span))
            survey.latestYear = std::max(survey.latestYear, date.year);
        if (date.unit() == Unit::Day && timex3::days(date))
            survey.days.push_back(date);
        if (!date.hasYear() && date.month != Unset && date.day != Unset && isInDateline(article, time.where.span))
            survey.dateline = date;
        const QString words = article.text.slice(time.where.span).toString();
        if (!date.hasYear() && date.month != Unset && date.day != Unset && weekdayIn(words) > 0)
            survey.pairs.push_back({date, weekdayIn(words), words.simplified()});
    }
    std::erase_if(survey.days, [&survey](const Date& date) { return date.year > survey.latestYear; });
    std::sort(survey.days.begin(), survey.days.end(),
        [](const Date& left, const Date& right) { return timex3::days(left)->first < timex3::days(right)->first; });
    return survey;
}

TimeValue dayOf(qint64 day)
{
    return TimeValue::day(civil::toQDate(day));
}

/// Years from the latest one named on in which every pair of weekday and day fits.
void addPairs(const Survey& survey, std::vector<PublicationCandidate>& candidates)
{
    if (survey.pairs.empty() || survey.latestYear == timex3::NoYear)
        return;
    for (int year = survey.latestYear, found = 0; year <= survey.latestYear + FurthestYear && found < 2; ++year) {
        qint64 latest = std::numeric_limits<qint64>::min();
        const bool fits = std::all_of(survey.pairs.begin(), survey.pairs.end(), [&](const Survey::PairedDay& pair) {
            const civil::Day day{year, pair.date.month, pair.date.day};
            latest = std::max(latest, civil::isValid(day) ? civil::toNumber(day) : latest);
            return civil::isValid(day) && civil::weekday(civil::toNumber(day)) == pair.weekday;
        });
        if (!fits)
            continue;
        ++found;
        const civil::Day written{year, survey.dateline.month, survey.dateline.day};
        if (survey.dateline.month != Unset && civil::isValid(written))
            latest = std::max(latest, civil::toNumber(written));
        candidates.push_back({dayOf(latest),
            QStringLiteral("“%1” fits the year %2, and the latest year that the text names is %3.")
                .arg(survey.pairs.front().words)
                .arg(year)
                .arg(survey.latestYear)});
    }
}

void addLatestDay(const Survey& survey, std::vector<PublicationCandidate>& candidates)
{
    if (survey.days.empty() || survey.days.back().year < survey.latestYear)
        return; // the text names a later year
    const Date& latest = survey.days.back();
    const qint64 day = timex3::days(latest)->first;
    candidates.push_back({dayOf(day),
        QStringLiteral("%1 is the latest full date in the text.")
            .arg(fullWords(timex3::toTimeValue(timex3::dateOf(day, Unit::Day))))});
    candidates.push_back({dayOf(day + 1),
        QStringLiteral("The day after %1, the latest full date in the text.")
            .arg(fullWords(timex3::toTimeValue(timex3::dateOf(day, Unit::Day))))});
}

/// The latest day that the background chronology gives an event, when a weekday of the text is that day's or the text
/// has none: news is of the same day or the day before.
void addBackground(
    const Survey& survey, std::span<const EventRecord> events, std::vector<PublicationCandidate>& candidates)
{
    const EventRecord* latest = nullptr;
    QString weekday;
    for (const EventRecord& event : events) {
        const bool oneDay = event.when.basis == DateBasis::Background && event.when.earliest.isValid()
            && event.when.earliest == event.when.latest;
        if (!oneDay || event.when.latest.year() < survey.latestYear
            || (latest && event.when.latest < latest->when.latest))
            continue;
        const auto fits =
            std::ranges::find(survey.weekdays, event.when.latest.dayOfWeek(), &std::pair<int, QString>::first);
        if (!survey.weekdays.empty() && fits == survey.weekdays.end())
            continue;
        latest = &event;
        weekday = fits == survey.weekdays.end() ? QString() : fits->second;
    }
    if (!latest)
        return;
    const QDate last = latest->when.latest;
    const qint64 day = civil::toNumber({last.year(), last.month(), last.day()});
    const QString words = fullWords(timex3::toTimeValue(timex3::dateOf(day, Unit::Day)));
    const QString known = QStringLiteral("the day of “%1” in the background chronology").arg(latest->title);
    candidates.push_back({dayOf(day),
        weekday.isEmpty() ? QStringLiteral("%1 is %2.").arg(words, known)
                          : QStringLiteral("“%1” fits %2, %3.").arg(weekday, words, known)});
    candidates.push_back({dayOf(day + 1), QStringLiteral("The day after %1, %2.").arg(words, known)});
}

} // namespace

std::vector<PublicationCandidate> publicationCandidates(
    const Article& article, std::span<const TimeExpression> times, std::span<const EventRecord> events)
{
    std::vector<PublicationCandidate> candidates;
    const Survey found = survey(article, times);
    if (!article.published.date.isNull() || !found.open)
        return candidates;
    addPairs(found, candidates);
    addBackground(found, events, candidates);
    addLatestDay(found, candidates);
    if (found.latestYear != timex3::NoYear && candidates.empty())
        candidates.push_back({TimeValue::year(found.latestYear),
            QStringLiteral("%1 is the latest year that the text names.").arg(found.latestYear)});
    if (candidates.size() > MostCandidates)
        candidates.resize(MostCandidates);
    return candidates;
}

} // namespace extract
