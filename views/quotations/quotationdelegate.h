#pragma once

#include "model/session/dossier.h"
#include "views/common/palette.h"

#include <QStyledItemDelegate>

/// Draws one quotation: who, what kind and where over two lines of its words.
class QuotationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit QuotationDelegate(const Dossier* dossier, QObject* parent = nullptr);

    void setTheme(const Palette& palette) { m_palette = palette; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHead(QPainter& painter, const QRect& area, const Quotation& quotation) const;

    const Dossier* m_dossier;
    Palette m_palette;
};
