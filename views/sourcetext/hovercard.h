#pragma once

#include "model/session/dossier.h"
#include "views/common/palette.h"

#include <QLabel>
#include <QTimer>

/// What a word belongs to, said beside the pointer after it has rested for a moment.
class HoverCard : public QLabel {
    Q_OBJECT
public:
    explicit HoverCard(QWidget* parent);

    /// Rich text to show near a point of the parent; empty text takes the card away.
    void offer(const QString& text, const QPoint& point);
    void setTheme(const Palette& palette);

private:
    void appear();

    QTimer m_rest;
    QPoint m_point;
    QString m_offered;
};

/// What is said about the words at a position: the entity, the date with its reason, the event, who said it.
/// Rich text; empty where nothing is marked.
QString hoverText(const Dossier& dossier, ArticleId article, qsizetype position);
