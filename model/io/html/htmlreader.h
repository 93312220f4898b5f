#pragma once

#include "model/io/formats.h"

namespace io::html {

/// Whether bytes begin as a web page does, comments, byte-order marks and XML declarations before it aside.
bool isHtml(const FileContent& content);

/// Reads the article of a web page. Fails with LimitExceeded, NoText (no sentences, as in pages that a script builds),
/// FileIsBinary or Cancelled.
Result<std::vector<Draft>> readHtml(const FileContent& content);

/// The character set that a page declares in its first 1024 bytes or its content type ("text/html; charset=koi8-r"),
/// empty for none.
QByteArray declaredCharset(const QByteArray& page, const QString& contentType);

/// The article of a page that is decoded already. `content` gives name, address and stop token.
Result<Draft> draftOfPage(const QString& page, const FileContent& content);

} // namespace io::html
