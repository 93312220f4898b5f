#pragma once

#include "views/common/plainwords.h"

/// Words on as many lines as they need, to be selected by the mouse. A label as Qt has it lays its text out a dozen
/// times before it is shown; this one once a width, as the panels are built anew with every change of the focus.
class Wording : public PlainLabel {
    Q_OBJECT
public:
    explicit Wording(const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    mutable int m_width = -1; ///< for which `m_height` holds; -1 for none
    mutable int m_height = 0;
};
