#pragma once

#include "model/records/articlespan.h"
#include "model/records/reason.h"

#include <QJsonObject>
#include <vector>

enum class QuotationForm { Direct, Indirect, Mixed };

/// What an article attributes to somebody: content, cue and source as in PolNeAR (Newell et al. 2018).
struct Quotation {
    QuotationId id;
    QuotationForm form = QuotationForm::Indirect;
    std::vector<ArticleSpan> content; ///< with quotation marks and an introducing "that"; several where it is broken
    std::vector<ArticleSpan> cue; ///< "said", "according to"
    std::vector<ArticleSpan> source; ///< the words that name the speaker, "he" included
    std::vector<EntityId> speakers; ///< none where unresolved
    std::vector<EntityId> candidates; ///< only where there is no speaker
    EntityId via; ///< the outlet or document that carried it
    Reason found = {}; ///< the cue's row, and its words
    Reason spoken = {}; ///< what gave the speakers, or nobody
    QJsonObject extra;

    friend bool operator==(const Quotation&, const Quotation&) = default;
};
