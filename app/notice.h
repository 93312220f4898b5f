#pragma once

#include "views/common/palette.h"

#include <QFrame>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

/// A strip above the panes that says one thing and offers what to do, in place of a dialog. What comes later replaces
/// it.
class Notice : public QFrame {
    Q_OBJECT
public:
    struct Offer {
        QString name;
        std::function<void()> run;
    };

    explicit Notice(QWidget* parent = nullptr);
    /// Every offer closes the strip; so does its own button.
    void say(const QString& sentence, std::vector<Offer> offers = {});
    void setTheme(const Palette& palette);

private:
    QLabel* m_sentence;
    QHBoxLayout* m_row;
    std::vector<QWidget*> m_buttons;
};
