#pragma once

#include "model/session/dossier.h"
#include "model/session/focus.h"
#include "views/common/palette.h"

#include <QFrame>
#include <functional>

class QAction;
class QLineEdit;
class QListWidget;

/// One line to reach everything: commands, entities, events and words of the text, by letters in order.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    CommandPalette(const Dossier* dossier, Focus* focus, std::vector<QAction*> actions, QWidget* parent);

    /// Shows it over the middle of the parent, empty and with the keyboard in it.
    void open();
    void setTheme(const Palette& palette);

signals:
    void findAsked(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Choice {
        QString name;
        QString note;
        int score = 0;
        std::function<void()> run;
    };

    std::vector<Choice> choices(const QString& typed);
    void update();
    void run();
    void close();

    const Dossier* m_dossier;
    Focus* m_focus;
    std::vector<QAction*> m_actions;
    QStringList m_recent; ///< names of what was run, the latest first
    QLineEdit* m_field;
    QListWidget* m_list;
    std::vector<Choice> m_shown;
};
