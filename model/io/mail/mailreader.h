#pragma once

#include "model/base/result.h"
#include "model/io/draft.h"
#include "model/io/formats.h"

namespace io {

/// The text of one mail (RFC 5322, MIME): subject, sender and date from its headers; of its alternatives the page where
/// it is an article, else the plain text. Of a mail that chiefly forwards another, in its text or attached, that other
/// is the article. Other attachments are named in a diagnostic, not read. Fails with NoText.
Result<std::vector<Draft>> readMail(const FileContent& content);

/// One article a mail, in the order of the file; mails without text are left out. Fails with NoText or Cancelled.
Result<std::vector<Draft>> readMailbox(const FileContent& content);

} // namespace io
