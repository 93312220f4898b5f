#pragma once

#include <optional>

class QKeyEvent;

/// What a key does on the timeline.
enum class TimelineAction {
    NextEvent,
    PreviousEvent,
    LaneAbove,
    LaneBelow,
    ZoomIn,
    ZoomOut,
    PanLeft,
    PanRight,
    FitFocus,
    FitAll,
    FirstEvent,
    LastEvent,
    NextOfEntity,
    PreviousOfEntity,
    OpenPassage,
    Clear
};

/// The action of a key press; nothing for keys that mean nothing here. W A S D, F, + and - act without modifiers.
std::optional<TimelineAction> timelineAction(const QKeyEvent& press);
