#pragma once

#include "model/session/dossier.h"
#include "views/common/palette.h"

#include <QFrame>

class HtmlLabel;

/// What is shown beside the pointer: an event's title, its date as worded and as read, why, and the sentence that says
/// it.
class EventCard : public QFrame {
    Q_OBJECT
public:
    explicit EventCard(QWidget* parent);

    void setColors(const Palette& palette);
    /// Shows the event near `place`, in the coordinates of the screen, wholly on it.
    void present(const Dossier& dossier, const EventRecord& event, const QPoint& place);

private:
    HtmlLabel* m_words;
    Palette m_palette;
};
