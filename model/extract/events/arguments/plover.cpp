#include "model/extract/events/arguments/plover.h"

#include "model/base/isoneof.h"
#include "model/extract/events/find/bindings.h"
#include "model/extract/events/judge/status.h"

#include <algorithm>

namespace extract::events {

namespace {

bool isHostile(const QString& category)
{
    return isOneOf(category,
        {"SANCTION", "COERCE", "ASSAULT", "FIGHT", "PROTEST", "MOBILIZE", "THREATEN", "REJECT", "DISAPPROVE"});
}

/// How somebody speaks of what is to be done.
enum class Mode { None, Will, WillNot, Must, Condition };

Mode modeOf(const Clauses& clauses, int verb, QStringView text)
{
    Mode mode = Mode::None;
    for (const int aux : clauses.dependents(verb, {Relation::Aux})) {
        const QString word = clauses.word(aux, text);
        if (isOneOf(word, {"will", "would", "'ll", "’ll", "wo", "shall"}))
            mode = Mode::Will;
        else if (isOneOf(word, {"must", "should", "ought"}))
            mode = Mode::Must;
    }
    if (clauses[verb].tag == Tag::Adj && isOneOf(clauses[verb].lemma, {"willing", "ready", "prepared"}))
        mode = Mode::Will;
    if (mode == Mode::Will && isNegated(clauses, verb, text))
        return Mode::WillNot;
    for (const int clause : clauses.dependents(verb, {Relation::Advcl})) {
        const int mark = markOf(clauses, clause);
        if (mode == Mode::Will && mark >= 0 && clauses.word(mark, text) == QLatin1String("unless"))
            return Mode::Condition;
    }
    return mode;
}

/// What a statement does by its content: a promise, a demand, a refusal or a threat; empty when it only tells.
QString deedOf(const Reading& reading, const Candidate& c, const EventLexicon& lexicon)
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
               return isOneOf(clauses[modifier].lemma.toLower(),
                   {"hunger", "general", "labor", "labour", "rail", "transport", "teacher", "doctor", "nurse", "worker",
                       "union", "nationwide", "indefinite", "one-day", "two-day", "24-hour", "48-hour", "warning",
                       "solidarity", "sympathy"});
           });
}

} // namespace

void refinePlover(const Reading& reading, Candidate& c, const EventLexicon& lexicon)
{
    const Clauses& clauses = reading.clauses(c.sentence);
    std::vector<int> nouns = c.nouns;
    if (c.form == TriggerForm::Noun)
        nouns.push_back(c.token);
    if (std::ranges::any_of(nouns, [&](int noun) { return isWorkersStrike(clauses, noun); })) {
        c.kind = EventKind::Protest;
        c.plover = QStringLiteral("PROTEST");
        return;
    }
    if (c.verbClass == VerbClass::Report || (c.verbClass == VerbClass::Announce && c.plover.isEmpty())) {
        if (const QString deed = deedOf(reading, c, lexicon); !deed.isEmpty())
            c.plover = deed;
        return;
    }
    const bool prepared = c.controller >= 0 && isOneOf(clauses[c.controller].lemma, {"prepare", "ready", "gear"});
    if (prepared && (c.plover == QLatin1String("ASSAULT") || c.plover == QLatin1String("FIGHT")))
        c.plover = QStringLiteral("MOBILIZE");
}

} // namespace extract::events
