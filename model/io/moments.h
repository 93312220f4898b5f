#pragma once

#include "model/time/timevalue.h"

namespace io {

/// A whole day with or without a clock time, as pages and mails write them: "Tue Sep 19 08:12:00 CEST 2023" ->
/// 2023-09-19T08:12:00+02:00, "19.09.2023 08:12", "2023年9月19日 8时12分", "19 Sept. 2023, 8.12 am BST",
/// "Tuesday, 19-Sep-23 08:12:00 GMT". The zone stays as written; a name that is used for several zones gives none.
/// Null where other words stand beside it ("3 hours ago"), for 04/05/2023, and for what is not in the calendar.
TimeValue momentFromWords(QStringView words);

} // namespace io
