#pragma once

#include <QColor>
#include <QIcon>

/// The small drawings of the interface.
enum class Glyph { Back, Forward, Search, Down, Up, Check, Edit, Cross, Document, Menu };

/// The drawing in one colour, sharp at every scale; paler where it is disabled.
QIcon icon(Glyph glyph, const QColor& color);
