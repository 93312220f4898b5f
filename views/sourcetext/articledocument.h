#pragma once

#include "model/records/article.h"
#include "views/common/palette.h"

class QObject;
class QTextDocument;

/// How the article is set: sizes in pixels.
struct PageStyle {
    double bodySize = 16.5;
    int headerHeight = 0; ///< room that is kept under the headline, or above the text where it has none
    int letters = 70; ///< in a full line, about

    double lineHeight() const { return bodySize * 1.62; }
    /// The width of a line.
    int measure() const { return static_cast<int>(bodySize * 0.529 * letters); }
};

/// Sets the article in type. An index of the article's text is a position of the document.
QTextDocument* articleDocument(const Article& article, const PageStyle& style, const Palette& palette, QObject* parent);

/// Index of the paragraph that is the headline, -1 where the text has none.
int headlineOf(const Article& article);
