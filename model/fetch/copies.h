#pragma once

#include "model/base/result.h"
#include "model/io/formats.h"

/// Keeps the bytes of a page as they were read: "<folder>/<sha256>.html", and beside it "<sha256>.json" with address,
/// type, time of retrieval and SHA-256. The same bytes are kept once, with the first retrieval, and are their
/// owner's alone to read. Returns the path of the copy. Fails with FileUnwritable.
Result<QString> keepCopy(const io::FileContent& content, const QString& folder);
