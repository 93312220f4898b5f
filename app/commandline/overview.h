#pragma once

#include "app/commandline/console.h"
#include "model/records/records.h"

namespace commandline {

/// Records for people: every article with its timeline, what is undated, who said what, and who is who.
/// `all`: events of little salience as well.
QString overview(const Records& records, Screen screen, bool all);

} // namespace commandline
