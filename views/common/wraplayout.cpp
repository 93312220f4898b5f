#include "views/common/wraplayout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <utility>

WrapLayout::WrapLayout(int spacing, QWidget* parent)
    : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

WrapLayout::~WrapLayout()
{
    for (QLayoutItem* placed : m_placed)
        delete placed;
}

void WrapLayout::addItem(QLayoutItem* placed)
{
    m_placed.push_back(placed);
}

QLayoutItem* WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_placed[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    QLayoutItem* taken = itemAt(index);
    if (taken) {
        m_placed.erase(m_placed.begin() + index);
        invalidate();
    }
    return taken;
}

int WrapLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

/// All on one line.
QSize WrapLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* placed : m_placed) {
        if (placed->isEmpty())
            continue;
        const QSize hint = placed->sizeHint();
        size = {
            size.width() + hint.width() + (size.width() > 0 ? spacing() : 0), std::max(size.height(), hint.height())};
    }
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* placed : m_placed) {
        if (!placed->isEmpty())
            size = size.expandedTo(placed->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const int spare = std::max(0, rect.height() - heightForWidth(rect.width())); // beside something taller
    place(rect.translated(0, spare / 2), true);
}

int WrapLayout::place(const QRect& rect, bool moves) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    std::vector<std::pair<QLayoutItem*, QRect>> line;
    int x = inner.left();
    int y = inner.top();
    int lineHeight = 0;
    const auto setLine = [&] { // about its middle, so that words and buttons stand on one line
        for (const auto& [placed, at] : line) {
            const QRect middle = at.translated(0, (lineHeight - at.height()) / 2);
            if (moves)
                placed->setGeometry(QStyle::visualRect(direction, inner, middle));
        }
        line.clear();
    };
    for (QLayoutItem* placed : m_placed) {
        if (placed->isEmpty())
            continue;
        const QSize hint = placed->sizeHint();
        const QSize size(std::min(hint.width(), inner.width()), hint.height());
        if (x > inner.left() && x + size.width() > inner.left() + inner.width()) {
            setLine();
            x = inner.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        line.emplace_back(placed, QRect({x, y}, size));
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    setLine();
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}
