#pragma once

#include "model/base/result.h"
#include "model/records/records.h"

#include <QByteArray>
#include <QPageSize>
#include <QString>

/// What a person decides about the PDF.
struct BriefingOptions {
    QPageSize::PageSizeId pageSize = QPageSize::A4; ///< A4 or Letter
    TimeValue prepared; ///< printed as the day of preparation
    QString preparedBy; ///< may be empty
    QString handling; ///< a line at the head of the first page, may be empty
    double leastSalience = MainSalience;
};

/// The briefing as a PDF: outline, internal links, title, language, and the records as an attachment.
/// Needs a QApplication (the offscreen platform will do). Fails with Unsupported when the PDF cannot be made.
Result<QByteArray> briefingPdf(const Records& records, const BriefingOptions& options);

/// Writes the PDF atomically. Fails with FileUnwritable, the system's reason as detail; an old file then stays.
Result<void> writeBriefingFile(const Records& records, const BriefingOptions& options, const QString& path);

/// "2023-11-16 After a Year Apart" made safe as a file name, with ".pdf".
QString suggestedBriefingName(const Records& records);
