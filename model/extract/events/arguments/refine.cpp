#include "model/extract/events/arguments/refine.h"

#include "model/base/isoneof.h"
#include "model/extract/events/arguments/participants.h"
#include "model/extract/events/arguments/plover.h"
#include "model/time/timevalue.h"

#include <algorithm>

namespace extract::events {

namespace {

bool hasParticipant(
    const Reading& reading, const Candidate& c, ParticipantRole role, std::initializer_list<EntityType> types)
{
    return std::ranges::any_of(c.participants, [&](const Participant& p) {
        if (p.role != role)
            return false;
        const auto found = std::ranges::find(reading.findings().entities, p.entity, &Entity::id);
        return found != reading.findings().entities.end() && std::ranges::find(types, found->type) != types.end();
    });
}

bool isNaturalForce(const Clauses& clauses, int subject, const EventLexicon& lexicon)
{
    if (subject < 0)
        return false;
    const QString lemma = clauses[subject].lemma.toLower();
    const NounEntry* noun = lexicon.noun(lemma);
    return (noun && noun->kind == EventKind::Disaster)
        || isOneOf(lemma,
            {"shock", "storm", "tremor", "wave", "blizzard", "hailstorm", "lightning", "drought", "fire", "snow",
                "rain", "wind", "train", "bus", "plane"});
}

bool objectIsPerson(const Reading& reading, const Candidate& c)
{
    const Clauses& clauses = reading.clauses(c.sentence);
    const int object = clauses.dependent(c.verb, {Relation::Obj});
    if (object < 0)
        return false;
    const auto standing = entitiesOf(reading, c.sentence, object);
    return !standing.empty() && reading.entity(standing.front()).type == EntityType::Person;
}

void becomeOther(Candidate& c)
{
    c.kind = EventKind::Other;
    c.plover.clear();
    c.isWeak = true;
}

void refineKind(const Reading& reading, Candidate& c, const EventLexicon& lexicon)
{
    const Clauses& clauses = reading.clauses(c.sentence);
    if (c.form != TriggerForm::Verb || c.verb < 0)
        return;
    const QString object = objectLemma(clauses, c.verb);
    const int subject = subjectOf(clauses, c.verb);
    switch (c.verbClass) {
    case VerbClass::Travel:
        if ((!object.isEmpty() && isOneOf(clauses[c.verb].lemma, {"head", "drive", "sail"})) // "headed the bank"
            || !hasParticipant(reading, c, ParticipantRole::Agent, {EntityType::Person})
            || !hasParticipant(reading, c, ParticipantRole::Place, {EntityType::Place, EntityType::Organization}))
            becomeOther(c);
        break;
    case VerbClass::Strike:
        if (isNaturalForce(clauses, subject, lexicon)) {
            c.kind = EventKind::Disaster;
            c.plover.clear();
        }
        break;
    case VerbClass::Contest:
        if (!c.nouns.empty()
            || isOneOf(object, {"seat", "majority", "presidency", "term", "primary", "mandate", "power"}))
            c.kind = EventKind::Election;
        else
            becomeOther(c);
        break;
    case VerbClass::Role:
        if (!hasParticipant(reading, c, ParticipantRole::Agent, {EntityType::Person})
            && !hasParticipant(reading, c, ParticipantRole::Patient, {EntityType::Person}))
            becomeOther(c);
        break;
    case VerbClass::Event:
        if (clauses[c.verb].lemma == QLatin1String("attack") && !isPassive(clauses, c.verb)
            && hasParticipant(reading, c, ParticipantRole::Agent, {EntityType::Person})
            && !hasParticipant(reading, c, ParticipantRole::Patient, {EntityType::Place})) {
            c.kind = EventKind::Statement; // one politician attacks another
            c.plover = QStringLiteral("DISAPPROVE");
            break;
        }
        if (c.kind == EventKind::Meeting && clauses[c.verb].lemma == QLatin1String("receive") && c.nouns.empty()
            && !hasParticipant(reading, c, ParticipantRole::Agent, {EntityType::Person, EntityType::Place})) {
            becomeOther(c);
            break;
        }
        if (c.kind == EventKind::Meeting && clauses[c.verb].lemma == QLatin1String("receive")
            && !isOneOf(object,
                {"president", "minister", "delegation", "envoy", "leader", "ambassador", "guest", "pope", "king"})
            && !objectIsPerson(reading, c)) {
            becomeOther(c);
            break;
        }
        if (c.kind == EventKind::Disaster
            && isOneOf(subject >= 0 ? clauses[subject].lemma : QString(),
                {"talk", "negotiation", "deal", "government", "coalition", "ceasefire"}))
            c.kind = EventKind::Suspension;
        else if (isOneOf(object, {"office", "charge", "helm"}))
            c.kind = EventKind::Appointment;
        else if (c.kind == EventKind::Death && isNaturalForce(clauses, subject, lexicon)) {
            c.kind = EventKind::Disaster;
            c.plover.clear();
        } else if (c.kind == EventKind::Appointment && clauses[c.verb].lemma == QLatin1String("name")
            && !hasParticipant(reading, c, ParticipantRole::Patient, {EntityType::Person})
            && !isOneOf(object,
                {"minister", "candidate", "director", "chief", "successor", "judge", "ambassador", "team", "cabinet"}))
            c.kind = EventKind::Other;
        break;
    default:
        break;
    }
    if (isOneOf(clauses[c.verb].lemma, {"take", "assume", "leave"})
        && isOneOf(object, {"office", "power", "charge", "helm", "oath"})) {
        c.kind = EventKind::Appointment;
        c.isWeak = false;
        c.meaning = QStringLiteral("appoint");
    }
}

void refineByIdiom(const Reading& reading, Candidate& c, const EventLexicon& lexicon)
{
    if (c.verb < 0)
        return;
    const Clauses& clauses = reading.clauses(c.sentence);
    const IdiomEntry* idiom = lexicon.idiom(clauses[c.verb].lemma, objectLemma(clauses, c.verb));
    if (!idiom || idiom->isFigure)
        return;
    c.kind = idiom->kind;
    c.plover = idiom->plover;
    c.isWeak = false;
}

/// An agreement that is only an opinion: "all agreed that it was late", "the judge agreed with her".
bool isOpinion(const Reading& reading, const Candidate& c)
{
    const Clauses& clauses = reading.clauses(c.sentence);
    if (c.verbClass != VerbClass::Agree || !c.nouns.empty())
        return false;
    if (c.content < 0)
        return std::ranges::none_of(clauses.dependents(c.verb, {Relation::Obl, Relation::Obj}), [&](int argument) {
            const QString link = prepositionOf(clauses, argument);
            return link != QLatin1String("with") && clauses[argument].tag != Tag::Propn;
        });
    return isFinite(clauses, c.content) && clauses.dependents(c.content, {Relation::Aux}).empty();
}

/// What is told of habits, wishes, opinions and the manner of speaking makes no row.
void refineGeneric(const Reading& reading, Candidate& c)
{
    if (c.verb < 0)
        return;
    const Clauses& clauses = reading.clauses(c.sentence);
    if (isOpinion(reading, c)) {
        c.verbClass = VerbClass::Comment;
        c.kind = EventKind::Statement;
        c.isWeak = c.isGeneric = true;
    }
    if (c.verbClass == VerbClass::Refuse && c.content >= 0
        && isOneOf(clauses[c.content].lemma,
            {"comment", "discuss", "elaborate", "answer", "respond", "say", "speculate", "specify", "give", "provide"}))
        c.isGeneric = true;
    if ((c.verbClass == VerbClass::Cancel || c.verbClass == VerbClass::Postpone)
        && c.status != EventStatus::Cancelled) {
        becomeOther(c);
    }
    const int object = clauses.dependent(c.verb, {Relation::Obj});
    if (object >= 0 && clauses[object].tag == Tag::Pron
        && (clauses[object].lemma.endsWith(QLatin1String("self"))
            || clauses[object].lemma.endsWith(QLatin1String("selves"))))
        c.isGeneric = true; // "he accepted himself"
    if (object >= 0 && clauses[object].lemma == QLatin1String("it")
        && (c.kind == EventKind::Crime || c.kind == EventKind::Death || c.kind == EventKind::Military))
        c.isGeneric = true; // "he executed it": a plan
    const bool wished = c.controller >= 0 && clauses[c.controller].features.tense == language::Tense::Past
        && !isPassive(clauses, c.controller)
        && isOneOf(clauses[c.controller].lemma, {"want", "hope", "intend", "aim", "mean", "wish"});
    if (wished)
        c.isGeneric = true;
    const bool becomesState = isOneOf(clauses[c.verb].lemma, {"become", "leave", "go", "come", "turn", "grow", "stay"})
        && std::ranges::any_of(clauses.dependents(c.verb, {Relation::Xcomp}),
            [&](int complement) { return clauses[complement].tag == Tag::Adj; });
    if (becomesState) {
        becomeOther(c);
        c.isGeneric = true;
    }
    if (c.kind == EventKind::Launch && clauses[c.verb].lemma == QLatin1String("release")
        && hasParticipant(reading, c, ParticipantRole::Patient, {EntityType::Person})) {
        c.kind = EventKind::Legal;
        c.plover = QStringLiteral("RETREAT");
    }
}

/// A past tense with a date after the publication, or a plan with one before it: the bare weekday of a plan is the
/// next.
void refineDate(const Reading& reading, Candidate& c)
{
    if (c.when.edtf.isEmpty() || c.verb < 0)
        return;
    const auto published = edtfDays(reading.article().published.edtf);
    if (!published)
        return;
    const Clauses& clauses = reading.clauses(c.sentence);
    const int have = auxiliary(clauses, c.verb, {"have"});
    if (have >= 0 && clauses[have].features.tense == language::Tense::Present && c.when.latest.isValid()
        && c.when.latest < published->earliest && !c.when.edtf.contains(QLatin1String(".."))) {
        c.when = {}; // "has shifted" goes with no day that is over: the date is another clause's
        return;
    }
    if (c.when.basis != DateBasis::Relative)
        return;
    if (isToldInPast(clauses, c.verb, c.controller) && c.status == EventStatus::Occurred
        && c.when.earliest > published->latest) {
        c.when = {};
        return;
    }
    const bool isContent = c.controller >= 0 && c.status == EventStatus::Planned
        && !isOneOf(reading.clauses(c.sentence)[c.controller].lemma,
            {"plan", "expect", "schedule", "intend", "hope", "aim", "due", "set", "slate", "prepare", "ready"});
    if (isContent && c.when.latest <= published->latest) {
        c.when = {}; // "pledged on Friday to impose": Friday is the day of the pledge
        return;
    }
    const auto time = std::ranges::find(reading.findings().times, c.when.time, &TimeExpression::id);
    const bool isDay = time != reading.findings().times.end() && c.when.edtf.size() == 10
        && !reading.article().text.slice(time->where.span).toString().contains(u' ');
    if (!isDay || c.status != EventStatus::Planned || c.when.latest >= published->earliest)
        return;
    const QDate next = c.when.latest.addDays(7);
    if (next < published->earliest || c.when.latest.daysTo(published->earliest) > 6)
        return;
    c.when.edtf = next.toString(Qt::ISODate);
    c.when.earliest = c.when.latest = next;
    c.when.why = QStringLiteral("“%1” tells of what is to come: the next such day after the publication, %2.")
                     .arg(reading.article().text.slice(time->where.span).toString(), edtfWords(c.when.edtf));
}

void refineStatus(const Reading& reading, Candidate& c)
{
    if (c.when.edtf.isEmpty())
        return;
    const auto published = edtfDays(reading.article().published.edtf);
    if (!published)
        return;
    const bool ahead = c.when.earliest.isValid() && c.when.earliest > published->latest;
    const bool told = c.verb >= 0 && isToldInPast(reading.clauses(c.sentence), c.verb, c.controller);
    if (ahead && !told && (c.status == EventStatus::Occurred || c.status == EventStatus::Ongoing))
        c.status = EventStatus::Planned;
    const bool behind = c.when.latest.isValid() && c.when.latest < published->earliest;
    if (behind && c.status == EventStatus::Ongoing)
        c.status = EventStatus::Occurred;
}

} // namespace

void refine(const Reading& reading, Candidate& candidate, const EventLexicon& lexicon)
{
    refineKind(reading, candidate, lexicon);
    refineByIdiom(reading, candidate, lexicon);
    refinePlover(reading, candidate, lexicon);
    refineGeneric(reading, candidate);
    refineDate(reading, candidate);
    refineStatus(reading, candidate);
}

} // namespace extract::events
