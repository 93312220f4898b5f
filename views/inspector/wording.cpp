#include "views/inspector/wording.h"

#include <QEvent>

namespace {
constexpr int UsualWidth = 160;
constexpr int LeastWidth = 24;
} // namespace

Wording::Wording(const QString& words, QWidget* parent)
    : PlainLabel(words, parent)
{
    setWordWrap(true);
    setCursor(Qt::IBeamCursor);
}

QSize Wording::sizeHint() const
{
    return {UsualWidth, fontMetrics().height()};
}

QSize Wording::minimumSizeHint() const
{
    return {LeastWidth, fontMetrics().height()};
}

int Wording::heightForWidth(int width) const
{
    if (width != m_width) {
        m_height = QLabel::heightForWidth(width);
        m_width = width;
    }
    return m_height;
}

/// Only now: what makes text selectable costs more than all the rest of a label.
void Wording::mousePressEvent(QMouseEvent* event)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::mousePressEvent(event);
}

void Wording::contextMenuEvent(QContextMenuEvent* event)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel::contextMenuEvent(event);
}

void Wording::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_width = -1;
    QLabel::changeEvent(event);
}
