#pragma once

#include "model/time/timevalue.h"

namespace io::html {

/// A date as metadata write it: ISO 8601 with or without clock and zone, "20231116", "2023-11-16
/// 09:30:00", RFC 2822, milliseconds or seconds since 1970 (as UTC), "November 16, 2023". Null for what is no complete
/// day, lies before 1600, or may be two days.
TimeValue metadataDate(const QString& written);

/// A full date in the path of an address ("/2023/11/16/", "/2023-11-16-", "/20231116/"); null where there is none.
TimeValue dayOfAddress(const QString& address);

} // namespace io::html
