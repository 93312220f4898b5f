#pragma once

#include "model/session/recordfilter.h"

#include <QSet>

/// What of the entities and quotations belongs to the events that a filter lets through, so that the lists answer the
/// same question as the timeline.
struct ShownParts {
    bool everything = true; ///< the filter asks nothing of the events
    QSet<int> entities; ///< who takes part in them, is named in their evidence or speaks there
    QSet<int> quotations; ///< what carries them or stands in their evidence

    bool hasEntity(EntityId id) const { return everything || entities.contains(id.number); }
    bool hasQuotation(QuotationId id) const { return everything || quotations.contains(id.number); }
};

/// How many events are shown is no question to the lists: the lesser events count as well as the main ones.
ShownParts shownParts(const FilterState& filter, const Records& records);
