#pragma once

#include "views/common/palette.h"
#include "views/together/matrixmodel.h"

#include <QTableView>

/// The triangle of pairs, with the names along the diagonal: read a name's row to the left and its column downwards.
class MatrixTable : public QTableView {
    Q_OBJECT
public:
    MatrixTable(const Dossier* dossier, MatrixModel* model, QWidget* parent = nullptr);

    void setTheme(const Palette& palette);
    /// Whose row and column are marked, by position; -1 for none.
    void setMarked(int position);
    /// Makes the cells as large as the width allows and the reader needs.
    void fitCells();

signals:
    /// A cell was pressed or entered; equal where it is a name.
    void chosen(int row, int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    /// The cell under a point; the name where the point is on a name. Invalid elsewhere.
    QModelIndex cellAt(const QPoint& point) const;
    void paintCell(QPainter& painter, const QRect& area, int row, int column) const;
    void paintName(QPainter& painter, const QRect& area, int position) const;
    int size() const { return model() ? model()->rowCount() : 0; }

    const Dossier* m_dossier;
    MatrixModel* m_model;
    Palette m_palette;
    int m_marked = -1;
    QModelIndex m_hovered;
};
