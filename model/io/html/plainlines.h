#pragma once

#include "model/io/html/page.h"

namespace io::html {

/// All words of a page as lines: one a block, and one more at each <br>. Blank lines are left out.
QString plainLines(const Page& page);

} // namespace io::html
