#include "app/redating.h"

#include "model/session/articlerecords.h"
#include "model/session/commands.h"
#include "model/session/recordtext.h"

#include <algorithm>

Redating::Redating(Dossier* dossier, ExtractionJob* job, QObject* parent)
    : QObject(parent)
    , m_dossier(dossier)
    , m_job(job)
{
    connect(job, &ExtractionJob::redated, this,
        [this](const std::shared_ptr<const Records>& records) { receive(*records); });
    connect(job, &ExtractionJob::idle, this, [this] { m_requests.clear(); }); // cancelled or failed
    connect(dossier, &Dossier::cleared, this, [this] { m_requests.clear(); });
}

namespace {

bool mayChange(const EventRecord& event, bool usesChronology)
{
    return usesChronology ? event.when.date.isNull() && event.when.basis != DateBasis::User
                          : event.when.basis == DateBasis::Background;
}

/// Whether the same events have the same dates; what they are called in the dossier does not matter.
bool datesAgree(const Records& left, const Records& right)
{
    return std::ranges::equal(left.events, right.events, [](const EventRecord& a, const EventRecord& b) {
        EventTime when = a.when;
        when.time = b.when.time;
        return a.trigger == b.trigger && when == b.when;
    });
}

/// `all` without the date that a person gave an event.
Records withoutGivenDateOf(Records all, const ArticleSpan& trigger)
{
    for (EventRecord& event : all.events) {
        if (event.trigger == trigger)
            event.when = {};
    }
    return all;
}

} // namespace

void Redating::setPublication(ArticleId article, const Publication& published)
{
    const Article* present = m_dossier->article(article);
    if (!present || (present->published == published && anchorOf(*present).day == ArticleDay::Published))
        return;
    ask({article, tr("Set the publication date"), [published](Article& changed, std::vector<TimeExpression>&) {
             changed = withAnchor(changed, {});
             changed.published = published;
         }});
}

void Redating::setAnchor(ArticleId article, const DatingAnchor& anchor)
{
    const Article* present = m_dossier->article(article);
    if (!present || anchorOf(*present) == anchor)
        return;
    ask({article, tr("Choose what dates count from"),
        [anchor](Article& changed, std::vector<TimeExpression>&) { changed = withAnchor(changed, anchor); }});
}

void Redating::setDating(ArticleId article, Dating dating)
{
    const Article* present = m_dossier->article(article);
    if (!present || datingOf(*present) == dating)
        return;
    ask({article, tr("Choose how dates are counted"),
        [dating](Article& changed, std::vector<TimeExpression>&) { changed = withDating(changed, dating); }});
}

void Redating::giveDate(TimeId id, const TimeValue& date)
{
    const TimeExpression* time = m_dossier->time(id);
    if (!time || (date.isNull() ? !isGiven(*time) : time->date == date))
        return;
    const QString words = wordsAt(*m_dossier, time->where);
    const ArticleSpan where = time->where;
    ask({where.article,
        date.isNull() ? tr("Take back the date of \u201c%1\u201d").arg(words)
                      : tr("Change the date of \u201c%1\u201d").arg(words),
        [where, date](Article&, std::vector<TimeExpression>& times) {
            const auto same = std::ranges::find(times, where, &TimeExpression::where);
            if (same != times.end())
                *same = date.isNull() ? withoutGivenDate(*same) : withGivenDate(*same, date);
        }});
}

void Redating::takeBackDate(EventId id)
{
    const EventRecord* event = m_dossier->event(id);
    if (!event || event->when.basis != DateBasis::User)
        return;
    ask({event->trigger.article, tr("Take back the date of \u201c%1\u201d").arg(event->title),
        [](Article&, std::vector<TimeExpression>&) {}, event->trigger});
}

void Redating::followChronology(bool isUsed)
{
    ++m_lastGroup;
    for (const Article& article : m_dossier->records().articles) {
        const bool concerned = std::ranges::any_of(m_dossier->records().events,
            [&](const EventRecord& event) { return event.trigger.article == article.id && mayChange(event, isUsed); });
        if (concerned)
            ask({article.id, isUsed ? tr("Use background dates") : tr("Use no background dates"),
                [](Article&, std::vector<TimeExpression>&) {}, {}, m_lastGroup});
    }
}

void Redating::ask(Request request)
{
    m_requests.push_back(std::move(request));
    if (m_requests.size() == 1)
        startNext();
}

void Redating::startNext()
{
    const Article* article = m_requests.empty() ? nullptr : m_dossier->article(m_requests.front().article);
    if (!article)
        return m_requests.clear();
    Article changed = *article;
    Records previous = recordsOf(m_dossier->records(), changed.id);
    m_requests.front().change(changed, previous.times);
    m_step = m_dossier->undoStack()->index();
    m_job->redate(changed, previous);
}

void Redating::receive(const Records& records)
{
    if (m_requests.empty())
        return;
    if (m_dossier->undoStack()->index() != m_step)
        return startNext(); // something was changed meanwhile
    const Request done = m_requests.front();
    m_requests.pop_front();
    const Records before = withoutGivenDateOf(m_dossier->records(), done.takenBack);
    const Records found = keepingReviews(records, before);
    if (done.group == 0 || !datesAgree(found, recordsOf(before, done.article)))
        m_dossier->undoStack()->push(new ReplaceArticle(m_dossier, found, done.name, done.group));
    if (!m_requests.empty())
        startNext();
}
