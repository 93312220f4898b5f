#pragma once

#include "views/common/palette.h"

/// The theme the system asks for: dark where its windows are dark.
Theme systemTheme();

/// Gives the application the colours, style and font of a theme.
void applyTheme(Theme theme);
