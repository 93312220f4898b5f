#pragma once

#include "model/records/eventrecord.h"
#include "views/common/palette.h"

#include <QAbstractButton>

/// One event without a day: its title over what is known about its time, in a dashed border.
class UndatedCard : public QAbstractButton {
    Q_OBJECT
public:
    UndatedCard(const EventRecord& event, const QString& why, QWidget* parent);

    void setFocused(bool focused);
    void setColors(const Palette& palette);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_title;
    QString m_known;
    Palette m_palette;
    bool m_focused = false;
    bool m_byKeyboard = false;
    bool m_under = false; ///< the pointer is over it
};

/// What the tray says about an event's time: "by 15 Nov 2023 · by order", "planned · no date in the text".
QString undatedWords(const EventRecord& event);
