#include "views/timeline/travel.h"

#include <algorithm>
#include <cmath>

namespace {
constexpr int JourneyTime = 170; // milliseconds
constexpr int GlideTime = 700;
} // namespace

Travel::Travel(QObject* parent)
    : QObject(parent)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
        [this](const QVariant& value) { advance(value.toDouble()); });
}

void Travel::to(TimeWindow from, TimeWindow target)
{
    m_animation.stop();
    m_glide = 0;
    m_from = from;
    m_target = target;
    if (m_reduced || from == target) {
        emit moved(target);
        return;
    }
    m_animation.setDuration(JourneyTime);
    m_animation.start();
}

void Travel::glide(double speed)
{
    m_animation.stop();
    if (m_reduced || std::abs(speed) < 0.05)
        return;
    // OutCubic starts at three times its mean speed.
    m_glide = std::clamp(speed, -8.0, 8.0) * GlideTime / 1000.0 / 3.0;
    m_glided = 0;
    m_animation.setDuration(GlideTime);
    m_animation.start();
}

void Travel::stop()
{
    m_animation.stop();
}

void Travel::advance(double progress)
{
    if (m_glide != 0) {
        emit glided(m_glide * progress - m_glided);
        m_glided = m_glide * progress;
        return;
    }
    const auto between = [progress](qint64 a, qint64 b) { return a + qint64(double(b - a) * progress); };
    emit moved(progress >= 1 ? m_target
                             : TimeWindow{between(m_from.begin, m_target.begin), between(m_from.end, m_target.end)});
}
