#pragma once

#include <cstdint>

/// What communique-pdf-words writes for the program that started it, in frames (model/io/process/frames.h).
///
/// Standard input: the length of the password (uint32), the password, then the file to the end.
namespace io::wordstream {

enum Tag : uint8_t {
    Broken = 'B', ///< empty: no PDF, or damaged beyond reading
    Locked = 'L', ///< empty: a password is needed
    Document = 'D', ///< uint32 pages; title, author, creation date ("D:2023…"), each uint32 length and UTF-16
    Page = 'P', ///< uint32 number from 1, float width, float height, uint32 words; then a Word and its UTF-16 each
    End = 'E' ///< empty: all pages were sent
};

enum WordFlag : uint8_t { SpaceAfter = 1, Bold = 2 };

/// A word's box in points from the top left corner of the page, before its text.
struct Word {
    float left, top, right, bottom;
    uint8_t flags; ///< of WordFlag
    uint8_t rotation; ///< quarter turns, clockwise
    uint16_t length; ///< of the text, in UTF-16 code units
};
static_assert(sizeof(Word) == 20);

} // namespace io::wordstream
