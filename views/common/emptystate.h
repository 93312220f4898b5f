#pragma once

#include "views/common/palette.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// What stands in a pane that has nothing to show: one sentence, and at most one button.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    /// An empty `button` hides the button.
    void say(const QString& sentence, const QString& button = {});
    void setTheme(const Palette& palette);

signals:
    void pressed();

private:
    QLabel* m_sentence;
    QPushButton* m_button;
};
