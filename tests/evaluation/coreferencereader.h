#pragma once

#include "model/text/textspan.h"

#include <QString>
#include <optional>
#include <vector>

namespace evaluation {

/// A mention as a reader of the set marked it.
struct GoldMention {
    TextSpan span;
    TextSpan head; ///< the word that stands for the whole; empty where the set does not say it
    int chain = 0; ///< the same for mentions of the same entity; from 1
};

/// One document of a set, with who is who.
struct CoreferenceDocument {
    QString name;
    QString text;
    std::vector<GoldMention> mentions; ///< by place
};

/// OntoGUM: the text and heads of the sentences in `treePath` (CoNLL-U), the chains in `chainPath`. Nothing when the
/// two do not count the same words.
std::optional<CoreferenceDocument> readOntoGum(const QString& treePath, const QString& chainPath);

/// MEANTIME: the headline and the five sentences after it that are marked; tokens are joined by single spaces.
std::optional<CoreferenceDocument> readMeantimeEntities(const QString& path);

} // namespace evaluation
