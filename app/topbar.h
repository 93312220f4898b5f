#pragma once

#include "app/actions.h"
#include "model/session/recordfilter.h"
#include "views/common/palette.h"
#include "views/figures/timelineindex.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

/// The bar over the panes: menu, open, back and forward, the way to everything, articles, filters, amount, lanes,
/// briefing.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(const Actions& actions, QWidget* parent = nullptr);

    void setTheme(const Palette& palette);
    /// Chips for what is filtered: how many filters besides the amount are set.
    void setFilter(const FilterState& filter, const QString& entityName);
    void setLanes(LaneGrouping grouping);
    /// Names of the open articles and which is read; a choice only where there are several.
    void setArticles(const QStringList& names, int current);
    void setHasRecords(bool hasRecords);

signals:
    void lanesChosen(LaneGrouping grouping);
    void articleChosen(int index);

private:
    QToolButton* m_menu;
    QToolButton* m_open;
    QToolButton* m_back;
    QToolButton* m_forward;
    QPushButton* m_search;
    QPushButton* m_articles;
    QPushButton* m_filters;
    QPushButton* m_amount;
    QPushButton* m_lanes;
    QPushButton* m_briefing;
    QMenu* m_articleMenu;
};
