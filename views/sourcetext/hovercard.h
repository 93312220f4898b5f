#pragma once

#include "model/session/dossier.h"
#include "views/common/palette.h"
#include "views/common/plainwords.h"

#include <QTimer>

/// What a word belongs to, said beside the pointer after it has rested for a moment.
class HoverCard : public HtmlLabel {
    Q_OBJECT
public:
    explicit HoverCard(QWidget* parent);

    /// What to show near a point of the parent; empty text takes the card away.
    void offer(const Html& text, const QPoint& point);
    void setTheme(const Palette& palette);

private:
    void appear();

    QTimer m_rest;
    QPoint m_point;
    Html m_offered;
};

/// What is said about the words at a position: the entity, the date with its reason, the event, who said it.
/// Empty where nothing is marked.
Html hoverText(const Dossier& dossier, ArticleId article, qsizetype position);
