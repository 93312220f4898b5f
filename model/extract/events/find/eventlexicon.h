#pragma once

#include "model/base/result.h"
#include "model/base/ruleid.h"
#include "model/extract/events/find/verbclass.h"
#include "model/records/eventrecord.h"

#include <QHash>
#include <QString>
#include <vector>

namespace extract::events {

/// One pattern of the verb table.
struct VerbEntry {
    VerbClass verbClass = VerbClass::Open;
    EventKind kind = EventKind::Other;
    QString plover;
    RuleId rule; ///< empty where no row has it
};

/// One pattern of the noun table.
struct NounEntry {
    EventKind kind = EventKind::Other;
    QString plover;
    QString verb; ///< lemma of the verb that means the same
    QString noun; ///< its own lemma
    RuleId rule;
};

/// What a verb means with one object: another kind of event, or a figure of speech that is none.
struct IdiomEntry {
    bool isFigure = false;
    EventKind kind = EventKind::Other;
    QString plover;
    RuleId rule;
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
    /// The row by which `lemma` only carries an event noun of `kind` as its object ("hold" a meeting); empty if none.
    RuleId light(const QString& lemma, EventKind kind) const;
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
    QHash<QString, std::vector<std::pair<EventKind, RuleId>>> m_light;
    QHash<QString, IdiomEntry> m_idioms; ///< by "verb object"
};

} // namespace extract::events
