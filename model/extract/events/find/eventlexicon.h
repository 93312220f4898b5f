#pragma once

#include "model/base/result.h"
#include "model/records/eventrecord.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <span>
#include <vector>

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

/// One pattern of the verb table.
struct VerbEntry {
    VerbClass verbClass = VerbClass::Open;
    EventKind kind = EventKind::Other;
    QString plover;
};

/// One pattern of the noun table.
struct NounEntry {
    EventKind kind = EventKind::Other;
    QString plover;
    QString verb; ///< lemma of the verb that means the same
    QString noun; ///< its own lemma
};

/// What a verb means with one object: another kind of event, or a figure of speech that is none.
struct IdiomEntry {
    bool isFigure = false;
    EventKind kind = EventKind::Other;
    QString plover;
};

/// The rule tables `resources/language/en/events/*.tsv`: which words name events, and of what kind.
class EventLexicon {
public:
    /// Fails with BadRules, naming file and line, when a row names no known class or kind.
    static Result<EventLexicon> load();

    /// The entry of a verb, looked up with its particle or preposition first ("put off"); Open when it has none.
    VerbEntry verb(const QString& lemma, const QString& particle) const;
    /// Whether verb and particle have an entry of their own: "call off".
    bool isPhrasal(const QString& lemma, const QString& particle) const;
    /// Null when the noun names no event.
    const NounEntry* noun(const QString& lemma) const;
    /// Whether `lemma` only carries an event noun of `kind` as its object ("hold" a meeting).
    bool isLight(const QString& lemma, EventKind kind) const;
    /// Null when the verb means with this object what it means elsewhere.
    const IdiomEntry* idiom(const QString& verb, const QString& object) const;

private:
    Result<void> readVerbs();
    Result<void> readStates();
    Result<void> readNouns();
    Result<void> readLight();
    Result<void> readIdioms();

    QHash<QString, VerbEntry> m_verbs;
    QHash<QString, NounEntry> m_nouns;
    QHash<QString, std::vector<EventKind>> m_light;
    QHash<QString, IdiomEntry> m_idioms; ///< by "verb object"
};

} // namespace extract::events
