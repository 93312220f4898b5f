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

    /// Takes one frame; false where it was the last, or is wrong.
    bool take(uint8_t tag, QByteArrayView frame);
    bool isOver() const { return m_over; } ///< the last frame was taken, or one that is wrong
    Result<PdfPages> result() && { return std::move(m_result); }
    const Result<PdfPages>& state() const { return m_result; }
    bool hasBegun() const { return m_begun; } ///< the document was opened

private:
    void addPage(PdfPage page);
    void fail(ErrorCode code, const QString& detail);

    QString m_name;
    Result<PdfPages> m_result;
    bool m_begun = false;
    bool m_over = false;
};

} // namespace io
