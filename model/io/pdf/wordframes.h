#pragma once

#include "model/base/result.h"
#include "model/io/pdf/pdfworker.h"

#include <QByteArray>

namespace io {

/// Understands what communique-pdf-words writes (wordstream.h): damaged and hostile frames, too.
class WordFrames {
public:
    explicit WordFrames(const QString& name)
        : m_name(name)
    {
    }

    /// Takes whole frames off the front of the buffer.
    void take(QByteArray& buffer);
    bool isOver() const { return m_over; } ///< the last frame was taken, or one that is wrong
    Result<PdfPages> result() && { return std::move(m_result); }
    const Result<PdfPages>& state() const { return m_result; }
    bool hasBegun() const { return m_begun; } ///< the document was opened

private:
    void takeFrame(uint8_t tag, QByteArrayView bytes);
    void addPage(PdfPage page);
    void fail(ErrorCode code, const QString& detail);

    QString m_name;
    Result<PdfPages> m_result;
    qsizetype m_taken = 0; // bytes
    bool m_magicSeen = false;
    bool m_begun = false;
    bool m_over = false;
};

} // namespace io
