#pragma once

#include "model/records/records.h"
#include "views/common/palette.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;
class UndatedCard;

/// The events that have no day on the axis, as cards with what is known: bounds, order, or nothing. Never dropped,
/// never given an invented day.
class UndatedTray : public QWidget {
    Q_OBJECT
public:
    explicit UndatedTray(QWidget* parent = nullptr);

    /// Shows the events at `positions`; hides itself when there are none.
    void present(const Records& records, const std::vector<int>& positions);
    void setFocused(EventId event);
    void setColors(const Palette& palette);

signals:
    void eventPressed(EventId event);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_head;
    QLabel* m_more;
    QWidget* m_cards;
    QVBoxLayout* m_rows;
    QScrollArea* m_scroll;
    QHash<int, UndatedCard*> m_byEvent;
    Palette m_palette;
};
