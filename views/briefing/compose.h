#pragma once

#include "model/briefing/briefing.h"
#include "views/briefing/typesetter.h"

namespace page {

/// Sets a whole briefing in type. `figureHeight` (units) is kept free for the timeline; 0 leaves the figure out.
/// Anchors: "ref:3" the quoted passage 3, "cite:3" where it is first used, "b1" a background date.
Flow compose(
    const briefing::Briefing& briefing, const Typesetter& typesetter, const PageSize& size, double figureHeight);

} // namespace page
