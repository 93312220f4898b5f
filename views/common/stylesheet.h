#pragma once

#include "views/common/palette.h"

#include <QPalette>
#include <QString>

/// The look of every standard widget in the colours of one theme: hairlines instead of frames, one accent.
/// Buttons with the object name "primary" are filled with the accent; "quiet" ones have no border.
QString styleSheet(const Palette& palette);

/// The same colours for what is drawn without the style sheet: text documents, tool tips, disabled text.
QPalette widgetPalette(const Palette& palette);
