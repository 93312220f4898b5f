#pragma once

#include <QString>
#include <algorithm>
#include <vector>

namespace io {

/// A rectangle on a page, in points from its top left corner.
struct Box {
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    float width() const { return right - left; }
    float height() const { return bottom - top; }
    float middle() const { return (top + bottom) / 2; } ///< of its height
    bool besides(const Box& other) const { return right <= other.left || other.right <= left; }
    float sharedWidth(const Box& other) const { return std::min(right, other.right) - std::max(left, other.left); }
    float sharedHeight(const Box& other) const { return std::min(bottom, other.bottom) - std::max(top, other.top); }
    void unite(const Box& other)
    {
        left = std::min(left, other.left);
        top = std::min(top, other.top);
        right = std::max(right, other.right);
        bottom = std::max(bottom, other.bottom);
    }
};

/// A word of a page. The height of its box stands for the size of its font.
struct PdfWord {
    QString text;
    Box box;
    bool spaceAfter = false; ///< between it and the next word in the file's order
    bool bold = false;
};

/// One page with its upright words in the order of the PDF library.
struct PdfPage {
    int number = 0; ///< from 1
    float width = 0;
    float height = 0;
    std::vector<PdfWord> words;
};

/// What was read from a PDF.
struct PdfPages {
    QString title; ///< as the file's properties say, often nonsense
    QString author;
    QString created; ///< "D:20231116093000+01'00'"
    int count = 0; ///< of the document's pages
    std::vector<PdfPage> pages; ///< fewer than `count` where reading was cut short
    QString cutShort; ///< why, as a sentence; empty where nothing is missing
};

} // namespace io
