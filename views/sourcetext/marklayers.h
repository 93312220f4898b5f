#pragma once

/// Which marks the source text shows; each can be left out where it is in the way of reading.
struct MarkLayers {
    bool names = true;
    bool dates = true;
    bool quotations = true;
    bool events = true; ///< in the margin

    friend bool operator==(const MarkLayers&, const MarkLayers&) = default;
};
