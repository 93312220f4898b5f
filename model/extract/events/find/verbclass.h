#pragma once

namespace extract::events {

/// How a verb takes part in the reading of its clause. Event: names an event of its own kind. Travel, Motion, Strike,
/// Contest, Role, Change, Weak: the same, once its arguments agree. Agree: its infinitive says what was agreed.
/// Announce, Demand, Refuse, Deny, Threaten: somebody says something that is news by itself; Report: somebody says
/// something. Begin, End, Continue, Happen: the event is the subject or object noun. Intend, Attempt, Fail: the event
/// is the infinitive. Cancel, Postpone: the event is the object. Decide: a decision. State: no event.
enum class VerbClass {
    Open,
    Event,
    Travel,
    Motion,
    Strike,
    Contest,
    Role,
    Change,
    Weak,
    Comment,
    Agree,
    Announce,
    Demand,
    Refuse,
    Deny,
    Threaten,
    Report,
    Begin,
    End,
    Continue,
    Happen,
    Intend,
    Attempt,
    Fail,
    Cancel,
    Postpone,
    Decide,
    State
};

} // namespace extract::events
