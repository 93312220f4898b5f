#pragma once

#include "model/language/analysis.h"
#include "model/language/corpora/namedata.h"
#include "model/language/namecontext.h"
#include "model/language/tables.h"

#include <array>
#include <vector>

namespace language::corpora {

/// A document with its analysis: what NameContext reads must outlive it.
struct AnalysedDocument {
    AnalysedDocument(const NamedDocument& document, const Models::Tables& tables);
    std::vector<Analysis> analyses;
    std::vector<NameInput> inputs;
};

struct NameScores {
    struct Counts {
        int gold = 0;
        int found = 0;
        int right = 0;
    };
    /// A name found among the types that are scored together.
    struct Judged {
        int margin = 0; ///< see NameTagger::Reading
        bool right = false;
    };
    std::array<Counts, 7> types{};
    std::vector<Judged> judged;

    QString line() const;
    /// The expected calibration error of confidenceOf (Naeini et al., 2015): how far stated chances are from shares
    /// that are right, over ten ranges of confidence, each by how many names it holds.
    double calibrationError() const;
};
/// Strict span and type, a type at a time; `tables.names` finds them.
NameScores scoreNames(const NamedCorpus& corpus, const Models::Tables& tables);

} // namespace language::corpora
