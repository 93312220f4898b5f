#pragma once

#include "views/common/palette.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// What stands in place of an empty timeline: one sentence and at most one button.
class EmptyTimeline : public QWidget {
    Q_OBJECT
public:
    explicit EmptyTimeline(QWidget* parent = nullptr);
    /// An empty `button` hides the button.
    void say(const QString& sentence, const QString& button);
    void setColors(const Palette& palette);

signals:
    void pressed();

private:
    QLabel* m_sentence;
    QPushButton* m_button;
};
