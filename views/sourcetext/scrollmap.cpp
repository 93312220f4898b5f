#include "views/sourcetext/scrollmap.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace {
constexpr double Inset = 8; ///< pixels above the first and below the last place
}

ScrollMap::ScrollMap(QWidget* parent)
    : QWidget(parent)
{
    setFixedWidth(14);
    setAccessibleName(tr("Where the focus stands in the text"));
}

void ScrollMap::setPlaces(std::vector<double> places)
{
    m_places = std::move(places);
    update();
}

void ScrollMap::setTheme(const Palette& palette)
{
    m_palette = palette;
    update();
}

void ScrollMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_palette.paper);
    double last = -2;
    for (const double place : m_places) {
        const double y = std::round(Inset + place * (height() - 2 * Inset));
        if (y - last >= 2) // a million places are no more strokes than there are pixels
            painter.fillRect(QRectF(3, y, 7, 2), m_palette.accent);
        last = std::max(last, y);
    }
}

void ScrollMap::mousePressEvent(QMouseEvent* event)
{
    if (m_places.empty())
        return;
    const double place = (event->position().y() - Inset) / std::max(1.0, height() - 2 * Inset);
    const auto nearest = std::ranges::min_element(m_places, {}, [place](double p) { return std::abs(p - place); });
    emit chosen(static_cast<int>(nearest - m_places.begin()));
}
