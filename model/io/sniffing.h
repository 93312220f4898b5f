#pragma once

#include "model/io/formats.h"

namespace io {

// What bytes are, by their first and last few alone: nothing is parsed, so that programs can ask of any bytes.

/// A PDF (ISO 32000-1, 7.5.2; the mark may stand within the first kilobyte).
bool isPdf(const FileContent& content);
/// A Word document of 2007 or later.
bool isDocx(const FileContent& content);
/// An OpenDocument text (or a template of one).
bool isOdt(const FileContent& content);
bool isEpub(const FileContent& content);
bool isRtf(const FileContent& content);
/// An office document or archive that is not read: old Word documents, encrypted ones, spreadsheets, presentations,
/// plain ZIP archives. Asked last, so that the formats that are read go before.
bool isOtherOffice(const FileContent& content);
/// A mailbox of several mails (RFC 4155, "From " lines).
bool isMailbox(const FileContent& content);
/// A web archive: a message whose root is a page, saved by a browser and not sent by anybody.
bool isMhtml(const FileContent& content);
/// A mail: a message that somebody sent.
bool isMail(const FileContent& content);
/// A web page, comments, byte-order marks and XML declarations before it aside.
bool isHtml(const FileContent& content);

/// Whether bytes begin as a ZIP archive does, and name a file in it somewhere.
bool isArchiveWith(const FileContent& content, const char* file);
/// Whether bytes begin as an OLE compound file does ([MS-CFB] 2.2), as old Office documents and encrypted ones are.
bool isCompoundFile(const FileContent& content);
/// The media type that OpenDocument and EPUB put first into their archives; empty for others.
QByteArray mediaTypeOf(const FileContent& content);

} // namespace io
