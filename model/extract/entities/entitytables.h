#pragma once

#include "model/base/ruletable.h"
#include "model/extract/entities/entityrules.h"
#include "model/extract/entities/namelists.h"

#include <QHash>
#include <optional>

namespace extract {

/// What the last or first words of a name say about what it names.
struct NameKind {
    EntityType type = EntityType::Other;
    QString subtype;

    friend bool operator==(const NameKind&, const NameKind&) = default;
};

/// A common noun that can stand for an entity named elsewhere.
struct NominalRule {
    EntityType type = EntityType::Other;
    QString subtype;
    bool plural = false;
    RuleId rule = {}; ///< its row
};

/// A small-letter noun that makes an event of the name before it: "war".
struct EventHead {
    QString subtype;
    RuleId rule = {}; ///< its row
};

/// The parsed tables of `resources/language/en/entities/` and the name lists.
struct EntityRules::Tables {
    NameLists lists;
    QHash<QString, NameKind> lastHeads; ///< by the last words of a name
    QHash<QString, NameKind> firstHeads; ///< by the first word, when "of" or "on" follows
    QHash<QString, NameKind> bareHeads; ///< by the first words, whatever follows: "Lake", "Hurricane"
    QHash<QString, EventHead> eventHeads; ///< small-letter heads of named events
    QHash<QString, NominalRule> nominals; ///< by the noun in small letters

    static Result<Tables> load(const QString& namesFolder, const QString& rulesFolder);
    /// What the head words of a capitalised name say; nothing when it has none.
    std::optional<NameKind> kindByHead(QStringView name) const;
};

} // namespace extract
