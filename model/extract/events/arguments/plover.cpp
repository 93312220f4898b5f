#include "model/extract/events/arguments/plover.h"

#include "model/base/isoneof.h"
#include "model/extract/clause/negation.h"
#include "model/extract/events/find/bindings.h"

#include <algorithm>

namespace extract::events {

namespace {

bool isHostile(const QString& category)
{
    return isOneOf(category,
        {"SANCTION", "COERCE", "ASSAULT", "FIGHT", "PROTEST", "MOBILIZE", "THREATEN", "REJECT", "DISAPPROVE"});
}

/// "will", "would", "'ll"; not "he’d", which is "he had" as often.
bool tellsOfFuture(const Clauses& clauses, int aux)
{
    const QString word = clauses.word(aux);
    return word == QLatin1String("would") || (clauses.formIs(aux, WordClass::Future) && !word.startsWith(u'’'));
}

/// How somebody speaks of what is to be done.
enum class Mode { None, Will, WillNot, Must, Condition };

Mode modeOf(const Clauses& clauses, int verb, QStringView text)
{
    Mode mode = Mode::None;
    for (const int aux : clauses.dependents(verb, {Relation::Aux})) {
        if (tellsOfFuture(clauses, aux))
            mode = Mode::Will;
        else if (clauses.formIs(aux, WordClass::Duty))
            mode = Mode::Must;
    }
    if (clauses[verb].tag == Tag::Adj && clauses.lemmaIs(verb, WordClass::Willing))
        mode = Mode::Will;
    if (mode == Mode::Will && negatedBy(clauses, verb) >= 0)
        return Mode::WillNot;
    for (const int clause : clauses.dependents(verb, {Relation::Advcl})) {
        const int mark = markOf(clauses, clause);
        if (mode == Mode::Will && mark >= 0 && clauses.word(mark, text) == QLatin1String("unless"))
            return Mode::Condition;
    }
    return mode;
}

/// What a statement does by its content: a promise, a demand, a refusal or a threat; empty when it only tells.
QString deedOf(const Reading& reading, const Trigger& c, const EventLexicon& lexicon)
{
    const Clauses& clauses = reading.clauses(c.sentence);
    if (c.content < 0)
        return {};
    int deed = c.content;
    const Mode mode = modeOf(clauses, deed, reading.text());
    if (clauses[deed].tag == Tag::Adj) {
        if (const int below = clauses.dependent(deed, {Relation::Xcomp, Relation::Ccomp, Relation::Advcl}); below >= 0)
            deed = below;
    }
    const QString category = entryOf(clauses, deed, lexicon).plover;
    const bool toSomebody = clauses.dependent(deed, {Relation::Obj, Relation::NsubjPass}) >= 0;
    if (!toSomebody && (category == QLatin1String("SANCTION") || category == QLatin1String("COERCE")))
        return {}; // "the wing would close": nobody closes it
    switch (mode) {
    case Mode::Must:
        return QStringLiteral("DEMAND");
    case Mode::WillNot:
        return QStringLiteral("REJECT");
    case Mode::Condition:
        return QStringLiteral("THREATEN");
    case Mode::Will:
        return category.isEmpty()                                                          ? QString()
            : !isHostile(category)                                                         ? QStringLiteral("AGREE")
            : category == QLatin1String("SANCTION") || category == QLatin1String("COERCE") ? QStringLiteral("SANCTION")
                                                                                           : QStringLiteral("THREATEN");
    case Mode::None:
        return {};
    }
    return {};
}

bool isWorkersStrike(const Clauses& clauses, int noun)
{
    return clauses[noun].lemma == QLatin1String("strike")
        && std::ranges::any_of(clauses.dependents(noun, {Relation::Compound, Relation::Amod}), [&](int modifier) {
               return clauses.classes().has(clauses[modifier].lemma.toLower(), WordClass::WorkersModifier);
           });
}

} // namespace

Sense categoryAmong(const Reading& reading, const Trigger& trigger, Sense sense, const EventLexicon& lexicon)
{
    const Clauses& clauses = reading.clauses(trigger.sentence);
    std::vector<int> nouns = trigger.nouns;
    if (trigger.form == TriggerForm::Noun)
        nouns.push_back(trigger.token);
    if (std::ranges::any_of(nouns, [&](int noun) { return isWorkersStrike(clauses, noun); })) {
        sense.kind = EventKind::Protest;
        sense.plover = QStringLiteral("PROTEST");
        sense.rule = {QStringLiteral("kind.arguments"), 0};
        return sense;
    }
    if (sense.verbClass == VerbClass::Report || (sense.verbClass == VerbClass::Announce && sense.plover.isEmpty())) {
        if (const QString deed = deedOf(reading, trigger, lexicon); !deed.isEmpty())
            sense.plover = deed;
        return sense;
    }
    const bool prepared = trigger.controller >= 0 && clauses.lemmaIs(trigger.controller, WordClass::Preparing);
    if (prepared && (sense.plover == QLatin1String("ASSAULT") || sense.plover == QLatin1String("FIGHT")))
        sense.plover = QStringLiteral("MOBILIZE");
    return sense;
}

} // namespace extract::events
