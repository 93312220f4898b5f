#pragma once

#include "model/session/dossier.h"
#include "model/session/focus.h"
#include "views/common/palette.h"

#include <QScrollArea>

/// Says what is in focus: where it comes from, why it is dated so, and lets a person correct it.
class Inspector : public QScrollArea {
    Q_OBJECT
public:
    Inspector(Dossier* dossier, Focus* focus, QWidget* parent = nullptr);

    void setTheme(Theme theme);
    /// Opens the title, or the date, of the focused event (or time) for editing; does nothing without one.
    void editTitle();
    void editDate();
    /// Opens what can be corrected about the focused entity; does nothing without one.
    void correctEntity();

signals:
    /// Somebody gives a time expression its date as EDTF, or with empty text takes that back.
    void dateGiven(TimeId time, const QString& edtf);

private:
    void rebuild();
    QWidget* newPanel();

    Dossier* m_dossier;
    Focus* m_focus;
    Theme m_theme = Theme::Light;
};
