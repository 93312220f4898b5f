#include "model/extract/events/date/reportday.h"

#include "model/base/isoneof.h"
#include "model/extract/events/date/when.h"
#include "model/time/timevalue.h"

#include <algorithm>

namespace extract::events {

namespace {

bool isStatement(const Event& event)
{
    return isOneOf(event.sense().verbClass,
        {VerbClass::Report, VerbClass::Announce, VerbClass::Comment, VerbClass::Demand, VerbClass::Refuse,
            VerbClass::Deny, VerbClass::Threaten});
}

/// "had said", "has long said", "once said", "often says": of another time.
bool isOfAnotherTime(const Clauses& clauses, int verb)
{
    const int have = auxiliary(clauses, verb, {"have"});
    if (have >= 0 && clauses[have].features.tense == language::Tense::Past)
        return true;
    return std::ranges::any_of(clauses.dependents(verb, {Relation::Advmod}),
        [&](int adverb) { return clauses.lemmaIs(adverb, WordClass::OtherTime); });
}

bool isReal(EventStatus status)
{
    return status == EventStatus::Occurred || status == EventStatus::Ongoing;
}

bool isUndated(const EventTime& when)
{
    return when.date.isNull()
        && (when.basis == DateBasis::None || (when.basis == DateBasis::Relation && !when.latest.isValid()));
}

bool sharesActor(const Event& event, const Event& other)
{
    return std::ranges::any_of(event.arguments, [&](const Argument& own) {
        return own.participant.role == ParticipantRole::Agent
            && std::ranges::any_of(other.arguments, [&](const Argument& its) {
                   return its.participant.entity == own.participant.entity
                       && its.participant.role != ParticipantRole::Place;
               });
    });
}

/// The givers of the report's day, for one event after the other.
class ReportDay {
public:
    ReportDay(const Dating& dating, const std::vector<double>& salience)
        : m_dating(dating)
        , m_salience(salience)
        , m_dates(dating.dates)
        , m_main(dating.related.main)
        , m_published(dating.reading.article().published.date.withoutClock())
    {
        m_latest = m_published.latest();
        m_hasDay = m_published.wholeDay().isValid();
    }

    std::vector<Dated> run()
    {
        each([this](int i) { return ofBody(i); });
        each([this](int i) { return ofHeadline(i); });
        return std::move(m_dates);
    }

private:
    const Event& event(int index) const { return m_dating.event(index); }
    const EventTime& when(int index) const { return m_dates[static_cast<size_t>(index)].when; }

    template <class Give> void each(Give give)
    {
        for (int i = 0; i < static_cast<int>(m_dates.size()); ++i) {
            if (!isUndated(when(i)) || !isReal(event(i).status()))
                continue;
            if (auto dated = give(i))
                m_dates[static_cast<size_t>(i)] = std::move(*dated);
        }
    }

    std::optional<Dated> ofHeadline(int i) const
    {
        if (event(i).trigger().standpoint != Standpoint::Headline)
            return std::nullopt;
        if (m_main >= 0)
            return ofOther(i, m_main, "date.headline.main");
        return ofPublished(i, "date.headline.report");
    }

    std::optional<Dated> ofBody(int i)
    {
        const Trigger& trigger = event(i).trigger();
        if (i == m_main || trigger.standpoint == Standpoint::Headline || trigger.verb < 0 || !isPlainlyTold(event(i)))
            return std::nullopt;
        if (isLead(i) && m_hasDay) {
            m_main = i;
            return ofPublished(i, "date.lead");
        }
        if (m_salience[static_cast<size_t>(i)] >= MainSalience)
            return std::nullopt;
        if (const int told = isStatement(event(i)) || isNear(i) ? sameTelling(i) : -1; told >= 0)
            return ofOther(i, told, "date.same");
        return isStatement(event(i)) ? ofPublished(i, "date.statement") : std::nullopt;
    }

    bool isPlainlyTold(const Event& told) const
    {
        const Trigger& trigger = told.trigger();
        const bool quoted = std::ranges::any_of(trigger.quotations, [](const Quotation* q) { return isDirect(*q); });
        const bool isSaying = told.sense().verbClass == VerbClass::Report;
        return !quoted && (!told.told().isHabit || isSaying) && trigger.standpoint != Standpoint::Condition
            && !isOfAnotherTime(m_dating.reading.clauses(trigger.sentence), trigger.verb);
    }

    bool hasNoTimes(int i) const { return m_dating.reading.times(event(i).trigger().sentence).empty(); }
    int rank(int i) const { return m_dating.reading.bodyRank(event(i).trigger().sentence); }

    bool isLead(int i) const
    {
        return rank(i) == 0 && event(i).trigger().standpoint == Standpoint::Main && m_main < 0 && hasNoTimes(i)
            && !lasts(event(i).trigger());
    }

    bool isNear(int i) const
    {
        return m_main >= 0 && event(i).trigger().standpoint == Standpoint::Main && hasNoTimes(i)
            && std::abs(rank(i) - rank(m_main)) <= 2;
    }

    /// "was closed for six weeks": more than a day's event.
    bool lasts(const Trigger& trigger) const
    {
        const Clauses& clauses = m_dating.reading.clauses(trigger.sentence);
        const auto obliques = clauses.dependents(trigger.verb, {Relation::Obl, Relation::OblUnmarked});
        return std::ranges::any_of(obliques, [&](int below) {
            return std::ranges::any_of(m_dating.reading.findings().times, [&](const TimeExpression& time) {
                return time.type == TimeType::Duration && time.where.span.overlaps(clauses[below].span);
            });
        });
    }

    /// The event of the last days before the publication that its agent took part in: the one told last before it,
    /// else the main event. -1 when there is none.
    int sameTelling(int i) const
    {
        constexpr int Reach = 120; // mentions: a speaker's last event is not far
        const auto isNearEnough = [&](int other) { return event(i).place - event(other).place <= Reach; };
        for (int other = i - 1; isStatement(event(i)) && other >= 0 && isNearEnough(other); --other) {
            if (isFresh(other) && sharesActor(event(i), event(other)))
                return other;
        }
        return m_main >= 0 && sharesActor(event(i), event(m_main)) ? m_main : -1;
    }

    bool isFresh(int i) const
    {
        constexpr int Days = 7;
        const EventTime& time = when(i);
        return m_latest.isValid() && event(i).status() == EventStatus::Occurred && time.date.wholeDay().isValid()
            && (time.basis == DateBasis::Text || time.basis == DateBasis::Relative) && time.earliest <= m_latest
            && time.earliest.daysTo(m_latest) <= Days;
    }

    std::optional<Dated> ofPublished(int i, const char* step) const
    {
        if (!m_hasDay)
            return std::nullopt;
        EventTime time;
        time.date = m_published;
        time = withBounds(time);
        return taken(time, {{QString::fromLatin1(step), 0}, {m_dating.word(i)}, valueOf(time), {}});
    }

    Dated ofOther(int i, int other, const char* step) const
    {
        const EventTime& from = when(other);
        return taken(
            from, {{QString::fromLatin1(step), 0}, {m_dating.word(i), m_dating.word(other)}, valueOf(from), {}});
    }

    static Dated taken(EventTime when, Reason reason)
    {
        constexpr double Trust = 0.45; // the text does not say it
        when.basis = DateBasis::Inherited;
        when.reasons = {std::move(reason)};
        return {std::move(when), Trust};
    }

    const Dating& m_dating;
    const std::vector<double>& m_salience;
    std::vector<Dated> m_dates;
    int m_main; ///< the main event, at last the lead that was dated by the publication
    TimeValue m_published;
    QDate m_latest; ///< last day of the publication date; null when it is not known
    bool m_hasDay = false;
};

} // namespace

std::vector<Dated> datedByReport(const Dating& dating, const std::vector<double>& salience)
{
    return ReportDay(dating, salience).run();
}

} // namespace extract::events
