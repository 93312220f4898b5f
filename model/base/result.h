#pragma once

#include <QString>
#include <tl/expected.hpp>

/// Why something could not be done at all. What was done with something left out is a Diagnostic.
enum class ErrorCode {
    FileNotFound,
    FileIsDirectory,
    FileUnreadable,
    FileUnwritable,
    FileEmpty,
    FileTooLarge,
    FileIsBinary,
    UnknownFormat,
    BadEncoding,
    BadDate,
    BadJson,
    SchemaViolation,
    BadRules,
    Cancelled,
    Unsupported,
    LimitExceeded, ///< the detail is a sentence: what was too large and what to do next
    Encrypted,
    Damaged, ///< of a known format, but broken: the detail says where
    NoText, ///< nothing in it can be read as text: the detail says what to do next
    Network, ///< the detail is a sentence
};

/// One failure: what kind, on which file, and the detail that only the place that failed knows (a line, a JSON
/// pointer, the system's reason). Sentences for people are made of it in app/.
struct Error {
    ErrorCode code = ErrorCode::Unsupported;
    QString file;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

template <class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, QString file, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(file), std::move(detail)});
}
