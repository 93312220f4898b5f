#pragma once

#include "model/session/dossier.h"
#include "views/common/palette.h"

#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>

/// Draws one entity in 38 pixels: shape, name and role, where in the text it is named, how often quoted and named.
class EntityDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit EntityDelegate(const Dossier* dossier, QObject* parent = nullptr);

    void setTheme(const Palette& palette) { m_palette = palette; }
    /// Entities that take part in what is in focus: a stroke at the edge.
    void setPartaking(QSet<int> entities) { m_partaking = std::move(entities); }
    /// Counts who is quoted how often again.
    void recount();

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintSparkline(QPainter& painter, const QRectF& area, const Entity& entity) const;

    const Dossier* m_dossier;
    Palette m_palette;
    QSet<int> m_partaking;
    QHash<int, int> m_quoted; ///< entity -> quotations it speaks
};
