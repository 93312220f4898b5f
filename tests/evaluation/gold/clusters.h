#pragma once

#include "model/text/textspan.h"
#include "tests/evaluation/coreference.h"

namespace gold {

using Clusters = std::vector<std::vector<TextSpan>>;

/// B³ (Bagga and Baldwin 1998) over mentions that overlap: of each read mention the share of its cluster that the
/// program's cluster holds (recall), and of each program's mention that was read at all the share of its cluster that
/// is the same one (precision). A read mention that the program has not counts 0 in recall; a program's mention that
/// nobody read counts nowhere, because readings do not mark everything. Clusters of one mention count.
evaluation::Shares scoreClusters(const Clusters& read, const Clusters& found);

} // namespace gold
