#pragma once

#include "model/base/ruleid.h"
#include "model/text/textspan.h"
#include "model/time/timevalue.h"

#include <QStringList>
#include <utility>
#include <vector>

/// Why a field of a record has its value: the rule or model that gave it, and what that rests on. A sentence for people
/// is made from it in their language; a rule says nothing in words of its own. What the lists hold, and in which order,
/// is the rule's matter (reasonwords.h names it).
struct Reason {
    RuleId rule;
    std::vector<TextSpan> words; ///< words of the record's article
    std::vector<TimeValue> dates; ///< dates that were reckoned with
    QStringList facts; ///< names and references that stand in no article

    bool isEmpty() const { return rule.isEmpty(); }
    friend bool operator==(const Reason&, const Reason&) = default;
};

/// One share of a sum: the feature, by its name in the table, and what it adds.
using Share = std::pair<QString, double>;

/// The reasons of an event's fields. That of its date stands with the date.
struct EventReasons {
    Reason kind; ///< which row took the word for an event of this kind
    Reason status;
    Reason title;
    std::vector<Reason> participants; ///< one a participant, in their order
    std::vector<Share> salience; ///< they add up to it

    friend bool operator==(const EventReasons&, const EventReasons&) = default;
};
