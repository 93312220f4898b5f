#pragma once

#include "model/base/result.h"
#include "views/briefing/pdfpages.h"

namespace page {

/// What a PDF says of itself, and the file it carries.
struct PdfDetails {
    QString title;
    QString author;
    QString language = QStringLiteral("en");
    QString attachmentName; ///< empty for none
    QByteArray attachment;
    QByteArray attachmentType; ///< MIME type
};

/// Adds outline, internal links, title, author, language and the attachment to painted pages.
/// Fails with Unsupported, the reason as detail.
Result<QByteArray> finishPdf(const PaintedPages& painted, const PdfDetails& details);

} // namespace page
