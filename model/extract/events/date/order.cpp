#include "model/extract/events/date/order.h"

#include "model/extract/events/candidate.h"
#include "model/extract/events/date/when.h"
#include "model/time/timevalue.h"

#include <algorithm>
#include <set>

namespace extract::events {

namespace {

bool isPast(EventStatus status)
{
    return status == EventStatus::Occurred || status == EventStatus::Ongoing;
}

std::set<int> people(const Candidate& candidate)
{
    std::set<int> found;
    for (const Participant& participant : candidate.participants) {
        if (participant.role == ParticipantRole::Agent || participant.role == ParticipantRole::Patient)
            found.insert(participant.entity.number);
    }
    return found;
}

QString trigger(const Reading& reading, const Candidate& c)
{
    return reading.article().text.slice(reading.clauses(c.sentence)[c.token].span).toString();
}

void inherit(const Reading& reading, Candidate& to, const Candidate& from, const QString& why)
{
    to.when = from.when;
    to.when.basis = DateBasis::Inherited;
    to.when.why = why.arg(trigger(reading, to), trigger(reading, from), edtfWords(from.when.edtf));
}

/// Whether the subject of the event's verb names the event `whole`.
bool isToldOf(const Reading& reading, const std::vector<Candidate>& candidates, const Candidate& c, int whole)
{
    if (c.verb < 0 || reducedHead(reading.clauses(c.sentence), c.verb) >= 0)
        return false;
    const int subject = reading.clauses(c.sentence).dependent(c.verb, {Relation::Nsubj, Relation::NsubjPass});
    for (size_t i = 0; i < candidates.size() && subject >= 0; ++i) {
        if (candidates[i].sentence == c.sentence && candidates[i].token == subject)
            return standFor(candidates, static_cast<int>(i)) == whole;
    }
    return false;
}

struct Bounds {
    QDate earliest;
    QDate latest;
    int after = -1; ///< event that gives `earliest`
    int before = -1;
};

bool raise(Bounds& bounds, QDate earliest, int by)
{
    if (!earliest.isValid() || (bounds.earliest.isValid() && bounds.earliest >= earliest))
        return false;
    bounds.earliest = earliest;
    bounds.after = by;
    return true;
}

bool lower(Bounds& bounds, QDate latest, int by)
{
    if (!latest.isValid() || (bounds.latest.isValid() && bounds.latest <= latest))
        return false;
    bounds.latest = latest;
    bounds.before = by;
    return true;
}

QString boundsWhy(
    const Reading& reading, const std::vector<Candidate>& candidates, const Candidate& c, const Bounds& bounds)
{
    QStringList parts;
    if (bounds.after >= 0) {
        const Candidate& other = candidates[static_cast<size_t>(bounds.after)];
        parts.append(QStringLiteral("after “%1” (%2)")
                         .arg(trigger(reading, other), edtfWords(bounds.earliest.toString(Qt::ISODate))));
    }
    if (bounds.before >= 0) {
        const Candidate& other = candidates[static_cast<size_t>(bounds.before)];
        parts.append(QStringLiteral("not after “%1” (%2)")
                         .arg(trigger(reading, other), edtfWords(bounds.latest.toString(Qt::ISODate))));
    }
    return QStringLiteral("The text gives “%1” no date; it places it %2.")
        .arg(trigger(reading, c), parts.join(QStringLiteral(" and ")));
}

} // namespace

int mainEvent(const Reading& reading, const std::vector<Candidate>& candidates)
{
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < static_cast<int>(candidates.size()); ++i) {
        const Candidate& c = candidates[static_cast<size_t>(i)];
        if (c.mergedInto >= 0 || c.when.edtf.isEmpty() || c.status != EventStatus::Occurred
            || c.standpoint != Standpoint::Main)
            continue;
        const int rank = reading.bodyRank(c.sentence);
        if (rank > 3)
            break;
        double score = 4 - rank;
        score += c.isWeak || c.verbClass == VerbClass::Report ? 0 : 1;
        score += static_cast<double>(std::min<size_t>(c.participants.size(), 2)) * 0.25;
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

void inheritDates(
    const Reading& reading, std::vector<Candidate>& candidates, const std::vector<Order>& orders, int main)
{
    std::set<int> wholes;
    for (const Order& order : orders) {
        if (order.type != RelationType::During)
            continue;
        Candidate& part = candidates[static_cast<size_t>(standFor(candidates, order.from))];
        Candidate& whole = candidates[static_cast<size_t>(standFor(candidates, order.to))];
        if (!isPast(part.status) || !isPast(whole.status) || whole.kind != EventKind::Meeting)
            continue;
        if (whole.when.edtf.isEmpty() && !part.when.edtf.isEmpty())
            inherit(reading, whole, part, QStringLiteral("“%2” was during “%1” and is dated %3."));
        else if (part.when.edtf.isEmpty() && !whole.when.edtf.isEmpty())
            inherit(reading, part, whole, QStringLiteral("“%1” was during “%2”, which is dated %3."));
        if (standFor(candidates, order.from) == main)
            wholes.insert(standFor(candidates, order.to));
    }
    if (main < 0)
        return;
    wholes.insert(main);
    const Candidate lead = candidates[static_cast<size_t>(main)];
    const auto leaders = people(lead);
    const bool encounter = std::ranges::any_of(
        wholes, [&](int w) { return candidates[static_cast<size_t>(w)].kind == EventKind::Meeting; });
    for (int i = 0; i < static_cast<int>(candidates.size()); ++i) {
        Candidate& c = candidates[static_cast<size_t>(i)];
        if (c.mergedInto >= 0 || !c.when.edtf.isEmpty() || i == main || c.standpoint == Standpoint::Condition
            || c.standpoint == Standpoint::Headline)
            continue;
        if (!isPast(c.status) && c.status != EventStatus::Negated)
            continue;
        const bool told = std::ranges::any_of(wholes, [&](int w) { return isToldOf(reading, candidates, c, w); });
        const auto others = people(c);
        const bool same = leaders.size() >= 2 && std::ranges::includes(others, leaders);
        const bool outcome = encounter && c.kind == EventKind::Agreement
            && (same || (c.status == EventStatus::Negated && c.form == TriggerForm::Noun && others.empty()));
        if (told || outcome || (same && c.kind == lead.kind && c.standpoint == Standpoint::Main))
            inherit(reading, c, lead, QStringLiteral("“%1” is told as a part of “%2”, which is dated %3."));
    }
}

std::vector<int> closeBounds(
    const Reading& reading, std::vector<Candidate>& candidates, const std::vector<Order>& orders)
{
    std::vector<Bounds> bounds(candidates.size());
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (!candidates[i].when.edtf.isEmpty())
            bounds[i] = {candidates[i].when.earliest, candidates[i].when.latest, -1, -1};
    }
    constexpr int Passes = 8;
    bool changed = true;
    for (int pass = 0; pass < Passes && changed; ++pass) {
        changed = false;
        for (const Order& order : orders) {
            int first = standFor(candidates, order.from);
            int second = standFor(candidates, order.to);
            if (first == second || order.type == RelationType::During)
                continue;
            if (order.type == RelationType::After)
                std::swap(first, second);
            Bounds& a = bounds[static_cast<size_t>(first)];
            Bounds& b = bounds[static_cast<size_t>(second)];
            if (candidates[static_cast<size_t>(first)].when.edtf.isEmpty())
                changed = lower(a, b.latest, second) || changed;
            if (candidates[static_cast<size_t>(second)].when.edtf.isEmpty())
                changed = raise(b, a.earliest, first) || changed;
        }
    }
    std::vector<int> contradicted;
    for (size_t i = 0; i < candidates.size(); ++i) {
        Candidate& c = candidates[i];
        const Bounds& b = bounds[i];
        if (c.mergedInto >= 0 || !c.when.edtf.isEmpty() || (b.after < 0 && b.before < 0))
            continue;
        if (b.earliest.isValid() && b.latest.isValid() && b.earliest > b.latest) {
            contradicted.push_back(static_cast<int>(i));
            continue;
        }
        c.when.earliest = b.earliest;
        c.when.latest = b.latest;
        c.when.basis = DateBasis::Relation;
        c.when.why = boundsWhy(reading, candidates, c, b);
    }
    return contradicted;
}

namespace {

/// Of a founding the name must be the whole name of what is founded: U.N. Women is not the U.N.
bool isFounded(const Reading& reading, const Candidate& c, const KnownEvent& known)
{
    static const QStringList verbs{QStringLiteral("found"), QStringLiteral("establish"), QStringLiteral("create"),
        QStringLiteral("form"), QStringLiteral("set"), QStringLiteral("constitute"), QStringLiteral("launch")};
    if (known.kind != EventKind::Founding || !verbs.contains(c.meaning))
        return true;
    return std::ranges::any_of(c.participants, [&](const Participant& p) {
        const auto entity = std::ranges::find(reading.findings().entities, p.entity, &Entity::id);
        return p.role != ParticipantRole::Place && entity != reading.findings().entities.end()
            && (c.verb < 0 || p.role == ParticipantRole::Patient)
            && std::ranges::any_of(known.names, [&](const QStringList& group) {
                   return group.contains(entity->name)
                       || std::ranges::any_of(
                           entity->aliases, [&](const QString& alias) { return group.contains(alias); });
               });
    });
}

} // namespace

void dateFromChronology(const Reading& reading, std::vector<Candidate>& candidates, const Chronology& chronology)
{
    const auto published = edtfDays(reading.article().published.edtf);
    for (Candidate& c : candidates) {
        if (c.mergedInto >= 0 || !c.when.edtf.isEmpty() || c.status != EventStatus::Occurred
            || c.standpoint == Standpoint::Headline)
            continue;
        const Clauses& clauses = reading.clauses(c.sentence);
        const int top = c.form == TriggerForm::Noun && c.verb < 0 ? c.token : c.verb;
        QStringList words{clauses[c.token].lemma, c.meaning};
        for (const int noun : c.nouns)
            words.append(clauses[noun].lemma);
        words.removeDuplicates();
        const TextSpan span = reading.span(c.sentence, clauses.range(top));
        constexpr qsizetype Longest = 240;
        if (span.length() > Longest)
            continue;
        QString context = reading.article().text.slice(span).toString();
        for (const Participant& participant : c.participants) {
            const auto found = std::ranges::find(reading.findings().entities, participant.entity, &Entity::id);
            if (found != reading.findings().entities.end())
                context += QStringLiteral(" ; ") + found->name;
        }
        const QDate latest = c.when.latest.isValid() ? c.when.latest : published ? published->latest : QDate();
        const KnownEvent* known = chronology.find(words, context, c.when.earliest, latest);
        if (!known || !isFounded(reading, c, *known))
            continue;
        c.when = {known->edtf, known->earliest, known->latest, DateBasis::Background, {},
            QStringLiteral("The text gives no date; “%1” is dated by the background chronology (%2).")
                .arg(known->title, known->reference)};
    }
}

} // namespace extract::events
