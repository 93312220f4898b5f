#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace io {

/// One header of a message: RFC 5322, unfolded.
struct MimeHeader {
    QByteArray name; ///< lower case
    QByteArray value; ///< as written, without the white space around it
};

/// A message or one part of it: RFC 2045 and 2046, as web archives (MHTML) and mails have them.
struct MimePart {
    std::vector<MimeHeader> headers;
    QByteArray body; ///< still encoded; of a multipart the bytes of all its parts
    std::vector<MimePart> parts; ///< of a multipart, in order

    /// The first value of a header with its encoded words (RFC 2047) decoded; empty where there is none.
    QString header(QByteArrayView name) const;
    /// As written.
    QByteArray rawHeader(QByteArrayView name) const;
    /// "text/html", in lower case; "text/plain" where nothing is stated.
    QByteArray type() const;
    /// A parameter of the type ("charset", "boundary") or of another header ("filename"), RFC 2231 continuations
    /// joined and decoded.
    QString parameter(QByteArrayView name, QByteArrayView ofHeader = "content-type") const;
    /// The body with its transfer encoding (base64, quoted-printable) undone.
    QByteArray content() const;
};

/// Whether bytes begin with the headers of a message, one of them known ("MIME-Version", "From", "Subject", …).
bool looksLikeMessage(const QByteArray& bytes);

/// The headers alone of the message that bytes begin with (the first 16 KB); none where they begin otherwise.
MimePart mimeHead(const QByteArray& bytes);

/// What was left out of a message while it was taken apart.
struct MimeMessage {
    MimePart root;
    bool wasTooDeep = false; ///< parts nested deeper than Limit::MailDepth stay undivided
    bool headWasCut = false; ///< headers beyond Limit::MailHeader are not read
};

/// Takes a message apart. Linear in its length but for the depth of its parts. Broken messages give what is readable:
/// a missing end of a part ends with its parent, a part without headers is plain text.
MimeMessage parseMime(const QByteArray& bytes);

/// A header value with its encoded words decoded: "=?utf-8?B?…?=".
QString decodedWords(const QByteArray& value);

} // namespace io
