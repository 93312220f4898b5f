#pragma once

#include <QStringView>
#include <span>
#include <vector>

namespace language {

/// What name lists and clues know a word by: hashes of its form with and without case.
struct Word {
    quint32 form = 0; ///< as written, quotation marks straightened, digits kept
    quint32 lower = 0; ///< lower case, every digit a 0
    bool capital = false; ///< begins with an upper-case letter
    bool allCapitals = false; ///< two letters or more, none of them lower case
    bool digits = false; ///< holds a digit
    bool letters = false; ///< holds a letter
};

Word describe(QStringView form);

/// The outside of a sentence: what stands before its first and after its last word.
inline constexpr quint32 OutsideHash = 0x0FF51DE5;

/// Whether most words that could be small are written with a capital, as in headlines.
bool isTitleCase(std::span<const QStringView> forms);

} // namespace language
