#pragma once

#include "model/language/sentence.h"
#include "model/language/tables.h"

#include <QStringView>
#include <stop_token>
#include <vector>

namespace language {

/// Analyses sentences whose tokens have their spans in `text`, a few hundred words at a time, here and on the threads
/// of the global pool that have nothing to do just then. What is found does not depend on how many there are.
///
/// Gives how many sentences were read, all of them unless `stop` was requested.
size_t readTogether(
    QStringView text, std::vector<Sentence>& sentences, const Models::Tables& tables, const std::stop_token& stop);

} // namespace language
