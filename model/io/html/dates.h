#pragma once

#include <QString>

namespace io::html {

/// The EDTF of a date as metadata write it: ISO 8601 with or without clock and zone, "20231116", "2023-11-16
/// 09:30:00", RFC 2822, milliseconds or seconds since 1970 (as UTC), "November 16, 2023". Empty for what is no complete
/// day, lies before 1600, or may be two days.
QString metadataDate(const QString& written);

/// The day of an EDTF date with or without a clock: "2023-11-16".
QString dayOf(const QString& edtf);

/// A full date in the path of an address ("/2023/11/16/", "/2023-11-16-", "/20231116/"); empty where there is none.
QString dayOfAddress(const QString& address);

} // namespace io::html
