#pragma once

#include "views/figures/timelineindex.h"

#include <QElapsedTimer>
#include <QObject>
#include <QVariantAnimation>

/// Carries the visible window smoothly to another, or lets it glide on after a drag; at once where motion is reduced.
class Travel : public QObject {
    Q_OBJECT
public:
    explicit Travel(QObject* parent = nullptr);

    void setReducedMotion(bool reduced) { m_reduced = reduced; }
    void to(TimeWindow from, TimeWindow target);
    /// Glides with a speed in windows per second until friction stops it.
    void glide(double speed);
    void stop();
    bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }
    /// Where a running journey ends; the last window otherwise.
    TimeWindow target() const { return m_target; }

signals:
    void moved(TimeWindow window);
    /// Move on by this part of the window.
    void glided(double fraction);

private:
    void advance(double progress);

    QVariantAnimation m_animation;
    TimeWindow m_from;
    TimeWindow m_target;
    double m_glide = 0; ///< windows that a glide covers in all; 0 while travelling to a target
    double m_glided = 0;
    bool m_reduced = false;
};
