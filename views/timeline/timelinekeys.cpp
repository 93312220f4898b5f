#include "views/timeline/timelinekeys.h"

#include <QKeyEvent>

std::optional<TimelineAction> timelineAction(const QKeyEvent& press)
{
    const auto modifiers = press.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (modifiers == Qt::ControlModifier && press.key() == Qt::Key_0)
        return TimelineAction::FitAll;
    if (modifiers != Qt::NoModifier)
        return {};
    switch (press.key()) {
    case Qt::Key_Right:
        return TimelineAction::NextEvent;
    case Qt::Key_Left:
        return TimelineAction::PreviousEvent;
    case Qt::Key_Up:
        return TimelineAction::LaneAbove;
    case Qt::Key_Down:
        return TimelineAction::LaneBelow;
    case Qt::Key_W:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return TimelineAction::ZoomIn;
    case Qt::Key_S:
    case Qt::Key_Minus:
        return TimelineAction::ZoomOut;
    case Qt::Key_A:
        return TimelineAction::PanLeft;
    case Qt::Key_D:
        return TimelineAction::PanRight;
    case Qt::Key_F:
        return TimelineAction::FitFocus;
    case Qt::Key_Home:
        return TimelineAction::FirstEvent;
    case Qt::Key_End:
        return TimelineAction::LastEvent;
    case Qt::Key_Period:
        return TimelineAction::NextOfEntity;
    case Qt::Key_Comma:
        return TimelineAction::PreviousOfEntity;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return TimelineAction::OpenPassage;
    case Qt::Key_Escape:
        return TimelineAction::Clear;
    default:
        return {};
    }
}
