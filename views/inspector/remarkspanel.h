#pragma once

#include "views/inspector/panel.h"

/// What could not be read, or has no place in its text, each with what can be done about it.
class RemarksPanel : public Panel {
    Q_OBJECT
public:
    RemarksPanel(Dossier* dossier, Focus* focus, const Palette& palette, QWidget* parent);

signals:
    /// Words are to be looked for in an article.
    void searchAsked(ArticleId article, const QString& words);

private:
    void addOrphans();
    void addDiagnostics();
    void addSearch(const Orphan& orphan);
};

/// How many things there are to say in it.
int remarkCount(const Records& records);
