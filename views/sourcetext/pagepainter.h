#pragma once

#include "views/common/palette.h"
#include "views/sourcetext/articlepage.h"

/// Paints behind the letters: washes of the focus and of what was found.
void paintWashes(QPainter& painter, const ArticlePage& page, const Palette& palette);

/// Paints under the letters: a line in the colour of each mention's type, of direct quotations and of what was gone to.
void paintUnderlines(QPainter& painter, const ArticlePage& page, const Palette& palette);
