#pragma once

#include "model/io/jsonwriter.h"
#include "model/records/reason.h"
#include "model/text/codepoints.h"

#include <QJsonArray>
#include <QJsonValue>

/// Reasons in files: the rule's name alone ("events/verbs.tsv:17") where nothing else is known, else an object
/// `{"rule", "words": [{"start", "end", "text"}], "dates": [EDTF], "facts": [text]}` without what is empty.
namespace io {

/// The text that the words of reasons count in.
struct ReasonSource {
    QStringView text;
    const CodePoints* points = nullptr;
};

/// The rule that `name` names: a row of a table where a line number stands behind it.
RuleId ruleFromName(const QString& name);

/// Writes a value: after a key, or in a list.
void writeReason(JsonWriter& json, const Reason& reason, const ReasonSource& source);
/// A list of reasons, free texts left out: these stand in the record's "why".
void writeReasons(JsonWriter& json, const std::vector<Reason>& reasons, const ReasonSource& source);

/// Reads one reason; an empty one for what is none. What its rule says is not checked; words that do not stand where
/// the file says are left out, and so are dates that are none and what goes beyond the limits of a reason.
Reason readReason(const QJsonValue& value, const ReasonSource& source);
/// A list, or one reason by itself; with `why` in front as free text where the reasons do not say the same.
std::vector<Reason> readReasons(const QJsonValue& value, const QString& why, const ReasonSource& source);

} // namespace io
