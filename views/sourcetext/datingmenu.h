#pragma once

#include "model/session/articledates.h"

#include <QPushButton>

/// Says what the relative dates of an article count from, and lets one choose it: publication, update or dateline, or
/// the date that was mentioned before.
class DatingMenu : public QPushButton {
    Q_OBJECT
public:
    explicit DatingMenu(QWidget* parent = nullptr);

    void setArticle(const Article& article, const std::vector<ArticleDate>& dates);

signals:
    void anchorChosen(const DatingAnchor& anchor);
    void datingChosen(Dating dating);

private:
    void addAnchors(const Article& article, const std::vector<ArticleDate>& dates);
    void addDatings(const Article& article);
    QAction* add(const QString& words, bool isChosen);
};
