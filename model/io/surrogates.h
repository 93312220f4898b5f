#pragma once

#include "model/io/draft.h"

#include <QByteArray>
#include <optional>

namespace io {

/// JSON text without escapes of lone surrogates, and how many there were.
struct MendedJson {
    QByteArray json;
    qsizetype mended = 0;
};

/// JSON with "\ufffd" in the place of each escape of a surrogate that has no other half beside it. What parses still
/// parses, and no character moves.
MendedJson withoutLoneSurrogates(const QByteArray& json);

/// Replaces the lone surrogates in all that a draft says; returns how many there were.
qsizetype mendSurrogates(Draft& draft);

/// What is said of text in which `count` lone surrogates became U+FFFD; nothing where there were none.
std::optional<Diagnostic> remarkOnSurrogates(qsizetype count);

} // namespace io
