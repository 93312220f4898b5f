#pragma once

#include "model/extract/quotations/sieves.h"

namespace extract {

/// "she said", "said Ana Diaz, the mayor": found by the order of words alone, because trees go wrong beside quotation
/// marks.
struct ReportingClause {
    language::TokenRange cue;
    language::TokenRange source;
    int verb = -1;
    int end = 0; ///< first token behind cue and source
};

/// The reporting clause that begins at token `i`, with a verb that may introduce quoted words.
std::optional<ReportingClause> reportingClauseAt(const Place& place, int i);

/// Whether the tokens before `end` say something by themselves, and are not only "In March," or "Asked why,".
bool isStatement(const SentenceTree& tree, int end);

/// "…," she said: the clause behind a quoted stretch or behind a comma, and what it reports.
std::vector<Attribution> findReported(const Place& place);

} // namespace extract
