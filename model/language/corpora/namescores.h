#pragma once

#include "model/language/corpora/namedata.h"
#include "model/language/namefeatures.h"
#include "model/language/tables.h"

#include <array>

namespace language::corpora {

/// A document with its analysis: what NameFeatures reads must outlive it.
struct AnalysedDocument {
    AnalysedDocument(const NamedDocument& document, const Models::Tables& tables);
    std::vector<std::vector<Token>> tokens;
    std::vector<NameInput> inputs;
};

struct NameScores {
    struct Counts {
        int gold = 0;
        int found = 0;
        int right = 0;
    };
    std::array<Counts, 7> types {};
    QString line() const;
};
/// Strict span and type, a type at a time; `tables.names` finds them.
NameScores scoreNames(const NamedCorpus& corpus, const Models::Tables& tables);

} // namespace language::corpora
