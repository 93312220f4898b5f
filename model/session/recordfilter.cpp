#include "model/session/recordfilter.h"

#include "model/time/timevalue.h"

#include <algorithm>

namespace {

bool shows(const QSet<int>& shown, int value)
{
    return shown.isEmpty() || shown.contains(value);
}

bool holds(QStringView text, const QString& words)
{
    return text.contains(words, Qt::CaseInsensitive);
}

/// The stretch of time in which the event lies; nothing where it is not known at all.
std::optional<TimeExtent> extentOf(const EventTime& when)
{
    if (!when.date.isNull())
        return when.date.extent();
    if (when.earliest.isNull() && when.latest.isNull())
        return {};
    TimeExtent extent;
    if (!when.earliest.isNull())
        extent.begin = when.earliest.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    if (!when.latest.isNull())
        extent.end = when.latest.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return extent;
}

bool isIn(const std::pair<qint64, qint64>& period, const EventTime& when)
{
    const auto extent = extentOf(when);
    return extent && extent->begin < period.second && period.first < extent->end;
}

bool standsIn(const std::vector<ArticleSpan>& spans, const QString& words, const Records& records)
{
    return std::ranges::any_of(spans, [&](const ArticleSpan& span) {
        const auto article = std::ranges::find(records.articles, span.article, &Article::id);
        return article != records.articles.end() && holds(article->text.slice(span.span), words);
    });
}

/// Whether the words alone differ, and there were some before: a letter was added or taken away.
bool isTyping(FilterState before, const FilterState& now)
{
    const bool hadWords = !before.words.isEmpty() && !now.words.isEmpty();
    before.words = now.words;
    return hadWords && before == now;
}

} // namespace

bool FilterState::isLimited() const
{
    return *this != unlimited();
}

FilterState FilterState::unlimited() const
{
    FilterState state;
    state.amount = amount;
    return state;
}

void RecordFilter::set(const FilterState& state)
{
    if (state == m_state)
        return;
    if (!isTyping(m_state, state) || m_back.empty())
        m_back.push_back(m_state);
    m_forward.clear();
    m_state = state;
    emit changed(m_state);
}

void RecordFilter::goBack()
{
    move(m_back, m_forward);
}

void RecordFilter::goForward()
{
    move(m_forward, m_back);
}

void RecordFilter::move(std::vector<FilterState>& from, std::vector<FilterState>& to)
{
    if (from.empty())
        return;
    to.push_back(m_state);
    m_state = from.back();
    from.pop_back();
    emit changed(m_state);
}

void RecordFilter::reset()
{
    m_back.clear();
    m_forward.clear();
    m_state = {};
    emit changed(m_state);
}

double leastSalience(EventAmount amount)
{
    switch (amount) {
    case EventAmount::Main:
        return MainSalience;
    case EventAmount::More:
        return 0.25;
    case EventAmount::All:
        break;
    }
    return 0;
}

bool accepts(const FilterState& filter, const EventRecord& event)
{
    if (event.salience < leastSalience(filter.amount))
        return false;
    if (event.review == Review::Rejected && filter.amount != EventAmount::All)
        return false;
    if (!shows(filter.eventKinds, static_cast<int>(event.kind))
        || !shows(filter.statuses, static_cast<int>(event.status))
        || !shows(filter.bases, static_cast<int>(event.when.basis)))
        return false;
    if (filter.entity.isValid()
        && std::ranges::find(event.participants, filter.entity, &Participant::entity) == event.participants.end())
        return false;
    if (!filter.words.isEmpty() && !holds(event.title, filter.words))
        return false;
    return !filter.period || isIn(*filter.period, event.when);
}

bool accepts(const FilterState& filter, const Entity& entity)
{
    if (!shows(filter.entityTypes, static_cast<int>(entity.type)))
        return false;
    if (filter.words.isEmpty() || holds(entity.name, filter.words) || holds(entity.role, filter.words))
        return true;
    return std::ranges::any_of(entity.aliases, [&](const QString& alias) { return holds(alias, filter.words); });
}

bool accepts(const FilterState& filter, const Quotation& quotation, const Records& records)
{
    if (filter.entity.isValid() && filter.entity != quotation.via
        && std::ranges::find(quotation.speakers, filter.entity) == quotation.speakers.end())
        return false;
    return filter.words.isEmpty() || standsIn(quotation.content, filter.words, records)
        || standsIn(quotation.source, filter.words, records);
}
