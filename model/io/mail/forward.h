#pragma once

#include <QString>
#include <optional>

namespace io {

/// A mail that stands in the text of another, with what its own head says.
struct Forward {
    QString own; ///< what the mail says above and below it, and its head
    QString text; ///< without the marks of quotation (">") of the mail around it
    QString from; ///< as written; empty where no head stands above the text
    QString date;
    QString subject;
};

/// The mail that `text` chiefly forwards: below "Forwarded message", "Begin forwarded message:", "Original Message" or
/// a head of From, Date and Subject, or quoted with ">" where `subject` says "Fwd:". Of a mail that was forwarded
/// several times the innermost. Nothing where the mail's own words are more than a third of it, and for answers.
std::optional<Forward> forwardedIn(const QString& text, const QString& subject);

} // namespace io
