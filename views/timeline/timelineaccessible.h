#pragma once

#include <QAccessibleWidget>
#include <map>

class TimelineCanvas;

/// The timeline for screen readers: a list of its events in order of time. Qt Charts offers none.
class TimelineAccessible : public QAccessibleWidget {
public:
    explicit TimelineAccessible(TimelineCanvas* canvas);
    ~TimelineAccessible() override;

    int childCount() const override;
    QAccessibleInterface* child(int position) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    QString text(QAccessible::Text kind) const override;

private:
    TimelineCanvas* canvas() const;

    mutable std::map<int, QAccessible::Id> m_children; ///< by position
};

/// Makes Qt ask for the interface above when it meets a canvas. Calling it again does nothing more.
void installTimelineAccessibility();
