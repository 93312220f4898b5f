#pragma once

#include "model/base/result.h"
#include "model/io/html/markup.h"
#include "model/io/html/page.h"

#include <stop_token>

namespace io::html {

/// Parses a page as HTML5 by Gumbo. Takes at most Limit::PageMemory and stops soon after it is asked to. Fails with
/// LimitExceeded or Cancelled; any bytes are a page.
Result<Page> parse(const Markup& markup, const QString& name, const std::stop_token& stop);

} // namespace io::html
