#include "app/errorwords.h"

namespace {

// " (reason)" where a reason is known.
QString inBrackets(const QString& detail)
{
    return detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(detail);
}

QString sizeWords(const QString& bytes)
{
    const qint64 size = bytes.toLongLong();
    return size > 0 ? QStringLiteral(" (%1 bytes)").arg(size) : QString();
}

QString fileWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return QStringLiteral("There is no such file. Check the name and the folder.");
    case ErrorCode::FileIsDirectory:
        return QStringLiteral("This is a folder. Name the files in it.");
    case ErrorCode::FileUnreadable:
        return QStringLiteral("The file cannot be read%1. Check that it is an ordinary file and that you may read it.")
            .arg(inBrackets(error.detail));
    case ErrorCode::FileUnwritable:
        return QStringLiteral("The file cannot be written%1. Choose another place, or make room and check that you may "
                              "write there; nothing was changed.")
            .arg(inBrackets(error.detail));
    case ErrorCode::FileEmpty:
        return QStringLiteral("There is no text in it%1. Check that the article was saved.")
            .arg(inBrackets(error.detail));
    case ErrorCode::FileTooLarge:
        return QStringLiteral("It is larger than 64 MB%1. Split it into single articles.").arg(sizeWords(error.detail));
    case ErrorCode::FileIsBinary:
        return QStringLiteral("It is %1, not plain text. Save the article as a text file and open that.")
            .arg(error.detail.isEmpty() ? QStringLiteral("binary") : error.detail);
    default:
        return {};
    }
}

QString contentWords(const Error& error)
{
    switch (error.code) {
    case ErrorCode::UnknownFormat:
        return QStringLiteral(
            "It is %1, which cannot be read as an article. Save the article as plain text, or give a records document.")
            .arg(error.detail.isEmpty() ? QStringLiteral("of an unknown format") : error.detail);
    case ErrorCode::BadEncoding:
        return QStringLiteral("Its characters cannot be read%1. Save it as UTF-8.").arg(inBrackets(error.detail));
    case ErrorCode::BadDate:
        return QStringLiteral(
            "\u201C%1\u201D is no date that can be read. Write a day such as 2023-11-16 or \u201C16 Nov 2023\u201D.")
            .arg(error.detail.left(60));
    case ErrorCode::BadJson:
        return QStringLiteral("It is not valid JSON%1. Mend that place, or export the document again.")
            .arg(inBrackets(error.detail));
    case ErrorCode::SchemaViolation:
        return QStringLiteral("It does not follow the records format, version 1, at %1. Mend that place, or ask the "
                              "program that wrote it.")
            .arg(error.detail.left(300));
    default:
        return {};
    }
}

} // namespace

QString errorWords(const Error& error)
{
    if (const QString words = fileWords(error); !words.isEmpty())
        return words;
    if (const QString words = contentWords(error); !words.isEmpty())
        return words;
    switch (error.code) {
    case ErrorCode::BadRules:
        if (!error.file.startsWith(QLatin1String(":/"))) // a list of the user's own
            return QStringLiteral("It is no list of events. %1").arg(error.detail);
        return QStringLiteral("A table of the program is missing or damaged%1. Install the program again.")
            .arg(inBrackets(error.detail));
    case ErrorCode::LimitExceeded:
    case ErrorCode::Network:
        return error.detail;
    case ErrorCode::Encrypted:
        return QStringLiteral("It is protected by a password%1. Save a copy without the password and open that.")
            .arg(inBrackets(error.detail));
    case ErrorCode::Damaged:
        return QStringLiteral("It is damaged or incomplete%1. Save or download it again.")
            .arg(inBrackets(error.detail));
    case ErrorCode::NoText:
        return QStringLiteral("There is no text in it%1.").arg(inBrackets(error.detail));
    case ErrorCode::Cancelled:
        return QStringLiteral("It was cancelled. Open it again to continue.");
    default:
        return QStringLiteral("This cannot be done%1. Try another file, or report it.").arg(inBrackets(error.detail));
    }
}
