#include "model/extract/events/judge/judge.h"

#include "model/extract/events/judge/habit.h"
#include "model/extract/events/judge/nounstatus.h"
#include "model/extract/events/judge/verbstatus.h"

namespace extract::events {

Judged judged(const Reading& reading, Trigger trigger, const EventLexicon& lexicon)
{
    const Clauses& clauses = reading.clauses(trigger.sentence);
    const Finding found = trigger.verb >= 0 ? verbStatus(clauses, trigger, lexicon, reading.text())
                                            : nounStatus(clauses, trigger, lexicon, reading.text());
    Verdict verdict{found.status, {{QString::fromLatin1(found.step), 0}, {clauses[trigger.token].span}, {}, {}}};
    if (found.word >= 0)
        verdict.reason.words.push_back(clauses[found.word].span);
    const bool habit = trigger.isDescribed || isHabit(reading, trigger);
    return {std::move(trigger), std::move(verdict), habit};
}

} // namespace extract::events
