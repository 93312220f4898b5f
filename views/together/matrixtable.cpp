#include "views/together/matrixtable.h"

#include "views/common/fonts.h"
#include "views/common/marks.h"
#include "views/common/plainwords.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace {

constexpr int NameWidth = 190;
constexpr int LeastCell = 14;
constexpr int MostCell = 24;

QColor mixed(const QColor& color, const QColor& surface, double share)
{
    const auto between = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return {between(color.red(), surface.red()), between(color.green(), surface.green()),
        between(color.blue(), surface.blue())};
}

} // namespace

MatrixTable::MatrixTable(const Dossier* dossier, MatrixModel* model, QWidget* parent)
    : QTableView(parent)
    , m_dossier(dossier)
    , m_model(model)
{
    setModel(model);
    setAccessibleName(tr("Who is named with whom"));
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QHeaderView* heads : {verticalHeader(), horizontalHeader()}) {
        heads->hide();
        heads->setMinimumSectionSize(LeastCell);
        heads->setSectionResizeMode(QHeaderView::Fixed);
    }
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixTable::fitCells);
}

void MatrixTable::setTheme(const Palette& palette)
{
    m_palette = palette;
    viewport()->update();
}

void MatrixTable::setMarked(int position)
{
    if (position == m_marked)
        return;
    m_marked = position;
    if (position >= 0)
        scrollTo(m_model->index(position, 0), EnsureVisible);
    viewport()->update();
}

void MatrixTable::fitCells()
{
    m_hovered = {};
    if (size() == 0)
        return;
    const int cell = std::clamp((viewport()->width() - NameWidth) / size(), LeastCell, MostCell);
    for (QHeaderView* heads : {verticalHeader(), horizontalHeader()})
        heads->setDefaultSectionSize(cell);
    viewport()->update();
}

void MatrixTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitCells();
}

void MatrixTable::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1) < 0 ? size() - 1 : rowAt(viewport()->height() - 1);
    painter.fillRect(event->rect(), m_palette.panel);
    for (int row = first; row <= last; ++row) {
        for (int column = 0; column < row; ++column)
            paintCell(painter, visualRect(m_model->index(row, column)), row, column);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = first; row <= last; ++row)
        paintName(painter, visualRect(m_model->index(row, row)), row);
    if (hasFocus() && currentIndex().isValid()) {
        painter.setPen(QPen(m_palette.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(visualRect(currentIndex()).adjusted(1, 1, -1, -1));
    }
}

void MatrixTable::paintCell(QPainter& painter, const QRect& area, int row, int column) const
{
    const int count = m_model->pairs().count(static_cast<size_t>(row), static_cast<size_t>(column));
    const bool isMarked = row == m_marked || column == m_marked;
    const bool isHovered = m_hovered.isValid()
        && (row == m_hovered.row() || column == m_hovered.column() || row == m_hovered.column()
            || column == m_hovered.row());
    const QColor surface = isMarked ? m_palette.wash : isHovered ? m_palette.band : m_palette.panel;
    const QRect cell = area.adjusted(0, 0, -1, -1);
    painter.fillRect(area, surface);
    if (count == 0) {
        painter.fillRect(QRect(area.center(), QSize(1, 1)), m_palette.line);
        return;
    }
    const double share = std::log1p(count) / std::log1p(std::max(2, m_model->pairs().greatest()));
    const QColor fill = mixed(isMarked ? m_palette.accent : m_palette.statements, m_palette.panel, 0.22 + 0.6 * share);
    painter.fillRect(cell, fill);
    if (area.width() < 16 && count < 2)
        return;
    painter.setFont(interfaceFont(area.width() < 17 ? 9 : 11));
    painter.setPen(share > 0.75 ? m_palette.panel : m_palette.ink);
    painter.drawText(cell, Qt::AlignCenter, QString::number(count));
}

void MatrixTable::paintName(QPainter& painter, const QRect& area, int position) const
{
    const Entity* entity = m_dossier->entity(m_model->pairs().entities()[static_cast<size_t>(position)]);
    if (!entity)
        return;
    const QRect row(area.left(), area.top(), NameWidth, area.height());
    const bool isHovered = m_hovered.isValid() && (m_hovered.row() == position || m_hovered.column() == position);
    if (position == m_marked)
        painter.fillRect(row, m_palette.wash);
    else if (isHovered)
        painter.fillRect(row, m_palette.band);
    paintEntityMark(painter, QPointF(area.left() + area.width() / 2.0, area.center().y() + 0.5), 9, entity->type,
        m_palette.colorOf(entity->type));
    const QFont font = interfaceFont(area.height() < 17 ? 11 : 12, isHovered ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(m_palette.ink);
    const QRect room = row.adjusted(area.width() + 2, 0, 0, 0);
    painter.drawText(room, Qt::AlignVCenter, QFontMetrics(font).elidedText(entity->name, Qt::ElideRight, room.width()));
}

QModelIndex MatrixTable::cellAt(const QPoint& point) const
{
    const int row = rowAt(point.y());
    if (row < 0)
        return {};
    const int column = columnAt(point.x());
    if (column >= 0 && column < row)
        return m_model->index(row, column);
    const QRect name = visualRect(m_model->index(row, row));
    const bool isName = point.x() >= name.left() && point.x() < name.left() + NameWidth;
    return isName ? m_model->index(row, row) : QModelIndex();
}

void MatrixTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex cell = cellAt(event->pos());
    if (event->button() != Qt::LeftButton || !cell.isValid())
        return;
    setFocus(Qt::MouseFocusReason);
    setCurrentIndex(cell);
    emit chosen(cell.row(), cell.column());
}

void MatrixTable::mouseMoveEvent(QMouseEvent* event)
{
    const QModelIndex cell = cellAt(event->pos());
    viewport()->setCursor(cell.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (cell == m_hovered)
        return;
    m_hovered = cell;
    viewport()->update();
}

void MatrixTable::leaveEvent(QEvent* event)
{
    m_hovered = {};
    viewport()->update();
    QTableView::leaveEvent(event);
}

void MatrixTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isEnter && currentIndex().isValid())
        emit chosen(currentIndex().row(), currentIndex().column());
    else
        QTableView::keyPressEvent(event);
}

/// There is nothing above the diagonal.
QModelIndex MatrixTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex to = QTableView::moveCursor(action, modifiers);
    viewport()->update();
    return to.isValid() && to.column() > to.row() ? m_model->index(to.row(), to.row()) : to;
}

bool MatrixTable::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex cell = cellAt(help->pos());
    if (cell.isValid())
        showPlainTip(help->globalPos(), cell.data(Qt::AccessibleTextRole).toString(), viewport());
    else
        QToolTip::hideText();
    return true;
}
