#include "model/extract/events/date/giver.h"
#include "model/time/timevalue.h"

#include <algorithm>

namespace extract::events {

namespace {

/// Of a founding the name must be the whole name of what is founded: U.N. Women is not the U.N.
bool isFounded(const Reading& reading, const Event& event, const KnownEvent& known)
{
    if (known.kind != EventKind::Founding
        || !reading.clauses(event.trigger().sentence).classes().has(event.sense().meaning, WordClass::Founding))
        return true;
    const auto isNamed = [&](const Entity& entity) {
        return std::ranges::any_of(known.names, [&](const QStringList& group) {
            return group.contains(entity.name)
                || std::ranges::any_of(entity.aliases, [&](const QString& alias) { return group.contains(alias); });
        });
    };
    return std::ranges::any_of(event.arguments, [&](const Argument& argument) {
        const auto& [participant, reason] = argument;
        const Entity* entity = reading.entityOf(participant.entity);
        return participant.role != ParticipantRole::Place && entity
            && (event.trigger().verb < 0 || participant.role == ParticipantRole::Patient) && isNamed(*entity);
    });
}

/// The lemmas that may head the mention of a known event.
QStringList headsOf(const Clauses& clauses, const Event& event)
{
    QStringList words{clauses[event.trigger().token].lemma, event.sense().meaning};
    for (const int noun : event.trigger().nouns)
        words.append(clauses[noun].lemma);
    words.removeDuplicates();
    return words;
}

/// The words of the event and the names of who takes part; empty where the clause is too long to name one thing.
QString contextOf(const Reading& reading, const Event& event)
{
    constexpr qsizetype Longest = 240;
    const Trigger& trigger = event.trigger();
    const Clauses& clauses = reading.clauses(trigger.sentence);
    const int top = trigger.form == TriggerForm::Noun && trigger.verb < 0 ? trigger.token : trigger.verb;
    const TextSpan span = reading.span(trigger.sentence, clauses.range(top));
    if (span.length() > Longest)
        return {};
    QString context = reading.article().text.slice(span).toString();
    for (const auto& [participant, reason] : event.arguments) {
        if (const Entity* entity = reading.entityOf(participant.entity))
            context += QStringLiteral(" ; ") + entity->name;
    }
    return context;
}

Dated datedBy(const KnownEvent& known, TextSpan word)
{
    Dated dated;
    EventTime& when = dated.when;
    when.date = known.date;
    when.earliest = known.earliest;
    when.latest = known.latest;
    when.basis = DateBasis::Background;
    when.reasons.push_back(
        {{QStringLiteral("date.background"), 0}, {word}, {known.date}, {known.title, known.reference}});
    when.reasons.push_back({known.rule, {word}, {}, {}});
    return dated;
}

} // namespace

Giver backgroundGiver(const Dating& dating)
{
    return [dating](int index) -> std::optional<Dated> {
        const Event& event = dating.event(index);
        if (event.status() != EventStatus::Occurred || event.trigger().standpoint == Standpoint::Headline)
            return std::nullopt;
        const QString context = contextOf(dating.reading, event);
        if (context.isEmpty())
            return std::nullopt;
        const QDate published = dating.reading.article().published.date.latest();
        const QStringList heads = headsOf(dating.reading.clauses(event.trigger().sentence), event);
        const KnownEvent* known = dating.chronology.find(heads, context, {}, published);
        if (!known || !isFounded(dating.reading, event, *known))
            return std::nullopt;
        return datedBy(*known, dating.word(index));
    };
}

} // namespace extract::events
