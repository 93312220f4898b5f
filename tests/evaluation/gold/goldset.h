#pragma once

#include "account.h"
#include "model/base/result.h"

namespace gold {

/// The readings of a folder whose texts are at hand.
struct GoldSet {
    std::vector<Reading> readings; ///< in order of their ids
    QStringList skipped; ///< "ID: reason", one for each whose text is not at hand
};

/// Reads `folder`/splits.tsv (part, id, SHA-256 of the text) and the readings that it names, in `folder`/articles.
/// Texts stand beside their readings or come from `dataFolder`. `part` "train", "dev", "test"; empty for all. Fails
/// with FileNotFound, BadJson or Damaged (a text or reading other than the one that was frozen).
Result<GoldSet> loadGoldSet(const QString& folder, const QString& dataFolder, const QString& part = {});

} // namespace gold
