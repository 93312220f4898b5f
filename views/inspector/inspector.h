#pragma once

#include "model/session/dossier.h"
#include "model/session/focus.h"
#include "views/common/palette.h"

#include <QScrollArea>

class Panel;
class QVBoxLayout;

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
    /// Lists what could not be read or placed, until something is in focus again.
    void showRemarks();

signals:
    /// Words that are not where they should be are to be looked for in an article.
    void searchAsked(ArticleId article, const QString& words);
    /// Somebody gives a time expression its date, or with the null date takes that back.
    void dateGiven(TimeId time, const TimeValue& date);
    /// The date that somebody gave an event is to be found again.
    void dateTakenBack(EventId event);

private:
    void rebuild();
    ::Panel* newPanel();

    Dossier* m_dossier;
    Focus* m_focus;
    Theme m_theme = Theme::Light;
    QVBoxLayout* m_place; ///< of the panel
    ::Panel* m_panel = nullptr;
    bool m_showsRemarks = false;
};
