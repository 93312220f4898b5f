#pragma once

#include "model/records/reason.h"

#include <QStringList>

namespace commandline {

/// A rule by its name; below it, where it is a row of a table, the row itself, to be seen and mended.
QStringList ruleLines(const RuleId& rule);

/// A reason for people: its rule, what that says, the words and dates it rests on, and the row.
QStringList reasonLines(const Reason& reason, QStringView text);

} // namespace commandline
