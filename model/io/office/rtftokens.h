#pragma once

#include <QByteArray>

namespace io {

/// One piece of an RTF file.
struct RtfToken {
    enum Kind { Begin, End, Word, Symbol, Byte, Finish } kind = Finish;
    QByteArrayView word; ///< of a control word: "par"
    int number = 0; ///< its parameter
    bool hasNumber = false;
    char byte = 0; ///< of plain text and \'hh, or the sign of a control symbol
};

/// Cuts RTF into pieces; binary data are passed over. Any bytes can be cut.
class RtfTokens {
public:
    explicit RtfTokens(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    RtfToken next();

private:
    RtfToken control();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace io
