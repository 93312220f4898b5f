#pragma once

#include "model/records/entity.h"
#include "model/records/eventrecord.h"

#include <QColor>

enum class Theme { Light, Dark, HighContrast, DarkContrast };

/// The colours of one theme, used by the window, the figures and the PDF (which takes the light theme on white).
struct Palette {
    QColor window, panel, paper, field, band;
    QColor ink, soft, faint, line;
    QColor accent, wash;
    QColor person, organization, place, group, event, time;
    QColor meetings, agreements, military, statements, other;

    static const Palette& of(Theme theme);
    /// Black on white for print: the light theme's hues with white surfaces.
    static const Palette& print();

    QColor colorOf(EntityType type) const;
    QColor colorOf(EventKind kind) const;
};
