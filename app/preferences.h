#pragma once

#include "views/common/palette.h"
#include "views/sourcetext/marklayers.h"

#include <QString>
#include <optional>

/// Whether what moves glides there.
enum class Motion { System, Full, Reduced };

/// What a user may choose about the look of the program, as one value.
struct Preferences {
    static constexpr double UsualTextSize = 16.5;
    static constexpr double LeastTextSize = 11;
    static constexpr double MostTextSize = 32;
    static constexpr int UsualLetters = 70;
    static constexpr int LeastLetters = 45;
    static constexpr int MostLetters = 110;

    std::optional<Theme> theme; ///< nothing: the colours of the system
    double textSize = UsualTextSize; ///< of the article's body, in pixels
    int letters = UsualLetters; ///< in a full line of the article, about
    QString language; ///< "zh_CN"; empty: the system's
    Motion motion = Motion::System;
    MarkLayers layers;
    bool usesChronology = true; ///< well-known events date what an article only mentions
    bool opensLast = true; ///< the articles of the last time, at a start without any

    friend bool operator==(const Preferences&, const Preferences&) = default;
};
