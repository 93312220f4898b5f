#include "model/extract/events/date/reportday.h"

#include "model/extract/events/date/when.h"
#include "model/time/timevalue.h"

#include <QSet>
#include <algorithm>

namespace extract::events {

namespace {

QString trigger(const Reading& reading, const Candidate& c)
{
    return reading.article().text.slice(reading.clauses(c.sentence)[c.token].span).toString();
}

bool isStatement(const Candidate& c)
{
    switch (c.verbClass) {
    case VerbClass::Report:
    case VerbClass::Announce:
    case VerbClass::Comment:
    case VerbClass::Demand:
    case VerbClass::Refuse:
    case VerbClass::Deny:
    case VerbClass::Threaten:
        return true;
    default:
        return false;
    }
}

/// "had said", "has long said", "once said", "often says": of another time.
bool isOfAnotherTime(const Clauses& clauses, int verb)
{
    const int have = auxiliary(clauses, verb, {"have"});
    if (have >= 0 && clauses[have].features.tense == language::Tense::Past)
        return true;
    return std::ranges::any_of(clauses.dependents(verb, {Relation::Advmod}), [&](int adverb) {
        static const QSet<QString> words{QStringLiteral("often"), QStringLiteral("long"), QStringLiteral("once"),
            QStringLiteral("repeatedly"), QStringLiteral("previously"), QStringLiteral("earlier"),
            QStringLiteral("always"), QStringLiteral("already"), QStringLiteral("recently"), QStringLiteral("later"),
            QStringLiteral("before"), QStringLiteral("initially"), QStringLiteral("first")};
        return words.contains(clauses[adverb].lemma);
    });
}

bool isUndated(const Candidate& c)
{
    return c.mergedInto < 0 && c.when.edtf.isEmpty()
        && (c.when.basis == DateBasis::None || (c.when.basis == DateBasis::Relation && !c.when.latest.isValid()));
}

/// Decides for one event after the other.
class ReportDay {
public:
    ReportDay(const Reading& reading, std::vector<Candidate>& candidates, int main)
        : m_reading(reading)
        , m_candidates(candidates)
        , m_main(main >= 0 ? &candidates[static_cast<size_t>(main)] : nullptr)
        , m_published(reading.article().published.edtf.section(u'T', 0, 0))
    {
        if (const auto days = edtfDays(m_published)) {
            m_latest = days->latest;
            m_hasDay = m_published.size() == 10;
        }
    }

    void run()
    {
        for (Candidate& c : m_candidates) {
            const bool isReal = c.status == EventStatus::Occurred || c.status == EventStatus::Ongoing;
            if (isUndated(c) && isReal && &c != m_main && c.standpoint != Standpoint::Headline && c.verb >= 0
                && isPlainlyTold(c))
                ofBody(c);
        }
        for (Candidate& c : m_candidates) {
            if (isUndated(c) && c.standpoint == Standpoint::Headline
                && (c.status == EventStatus::Occurred || c.status == EventStatus::Ongoing))
                ofHeadline(c);
        }
    }

private:
    bool isPlainlyTold(const Candidate& c) const
    {
        const bool quoted = std::ranges::any_of(c.quotations, [](const Quotation* q) { return isDirect(*q); });
        const bool isSaying = c.verbClass == VerbClass::Report;
        return !quoted && (!c.isGeneric || isSaying) && c.standpoint != Standpoint::Condition
            && !isOfAnotherTime(m_reading.clauses(c.sentence), c.verb);
    }

    void ofHeadline(Candidate& c)
    {
        if (m_main)
            take(c, m_main->when,
                QStringLiteral("A headline tells the main event: “%1” is dated %2.")
                    .arg(trigger(m_reading, *m_main), edtfWords(m_main->when.edtf)));
        else if (m_hasDay)
            takePublished(c, QStringLiteral("A headline without a time tells of the day of its report, %1."));
    }

    void ofBody(Candidate& c)
    {
        const bool isLead = m_reading.bodyRank(c.sentence) == 0 && c.standpoint == Standpoint::Main && !m_main
            && m_reading.times(c.sentence).empty() && !lasts(c);
        if (isLead && m_hasDay) {
            takePublished(c, QStringLiteral("The report opens with it and gives no other time than its own day, %1."));
            m_main = &c;
            return;
        }
        if (c.salience >= MainSalience)
            return;
        const Candidate* told = isStatement(c) || isNear(c) ? sameTelling(c) : nullptr;
        if (told)
            take(c, told->when,
                QStringLiteral("Told of the same as “%1” without a time of its own, and so of %2.")
                    .arg(trigger(m_reading, *told), edtfWords(told->when.edtf)));
        else if (isStatement(c) && m_hasDay)
            takePublished(c, QStringLiteral("Words that a report gives without a time are of its own day, %1."));
    }

    bool isNear(const Candidate& c) const
    {
        return m_main && c.standpoint == Standpoint::Main && m_reading.times(c.sentence).empty()
            && std::abs(m_reading.bodyRank(c.sentence) - m_reading.bodyRank(m_main->sentence)) <= 2;
    }

    /// "was closed for six weeks": more than a day's event.
    bool lasts(const Candidate& c) const
    {
        const Clauses& clauses = m_reading.clauses(c.sentence);
        return std::ranges::any_of(clauses.dependents(c.verb, {Relation::Obl, Relation::OblUnmarked}), [&](int below) {
            return std::ranges::any_of(m_reading.findings().times, [&](const TimeExpression& time) {
                return time.type == TimeType::Duration && time.where.span.overlaps(clauses[below].span);
            });
        });
    }

    /// The event of the last days before the publication that its agent took part in: the one told last before it,
    /// else the main event. Null when there is none.
    const Candidate* sameTelling(const Candidate& c) const
    {
        constexpr int Reach = 120; // candidates: a speaker's last event is not far
        const Candidate* other = &c;
        for (int steps = 0; isStatement(c) && steps < Reach && other != m_candidates.data(); ++steps) {
            --other;
            if (isFresh(*other) && sharesActor(c, *other))
                return other;
        }
        return m_main && sharesActor(c, *m_main) ? m_main : nullptr;
    }

    bool isFresh(const Candidate& c) const
    {
        constexpr int Days = 7;
        return m_latest.isValid() && c.mergedInto < 0 && c.status == EventStatus::Occurred && c.when.edtf.size() == 10
            && (c.when.basis == DateBasis::Text || c.when.basis == DateBasis::Relative) && c.when.earliest <= m_latest
            && c.when.earliest.daysTo(m_latest) <= Days;
    }

    static bool sharesActor(const Candidate& c, const Candidate& other)
    {
        return std::ranges::any_of(c.participants, [&](const Participant& p) {
            return p.role == ParticipantRole::Agent
                && std::ranges::any_of(other.participants,
                    [&](const Participant& o) { return o.entity == p.entity && o.role != ParticipantRole::Place; });
        });
    }

    void takePublished(Candidate& c, const QString& why) const
    {
        EventTime when;
        when.edtf = m_published;
        take(c, withBounds(when), why.arg(edtfWords(m_published)));
    }

    static void take(Candidate& c, const EventTime& from, const QString& why)
    {
        c.when = from;
        c.when.basis = DateBasis::Inherited;
        c.when.why = why;
        c.confidence = std::min(c.confidence, 0.45);
    }

    const Reading& m_reading;
    std::vector<Candidate>& m_candidates;
    const Candidate* m_main;
    QString m_published;
    QDate m_latest; ///< last day of the publication date; null when it is not known
    bool m_hasDay = false;
};

} // namespace

void dateByReport(const Reading& reading, std::vector<Candidate>& candidates, int main)
{
    ReportDay(reading, candidates, main).run();
}

} // namespace extract::events
