#pragma once

#include <QString>

/// The rule, or the model, that decided something: a row of a table of the resources ("events/verbs.tsv", line 17), a
/// model ("names.model"), or a step of the code by a name of its own ("date.own"). Empty where nothing is on record.
struct RuleId {
    QString name;
    int line = 0; ///< 1-based; 0 where it is no row of a table

    bool isEmpty() const { return name.isEmpty(); }
    /// "events/verbs.tsv:17", "date.own".
    QString toString() const { return line > 0 ? name + u':' + QString::number(line) : name; }
    friend bool operator==(const RuleId&, const RuleId&) = default;
};
