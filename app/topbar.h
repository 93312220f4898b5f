#pragma once

#include "app/actions.h"
#include "app/timepane.h"
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
    /// How much is shown, and whether something is filtered besides.
    void setFilter(const FilterState& filter);
    void setLanes(LaneGrouping grouping);
    void setPage(TimePane::Page page);
    /// Names of the open articles and which is read; a choice only where there are several.
    void setArticles(const QStringList& names, int current);
    void setHasRecords(bool hasRecords);

signals:
    void lanesChosen(LaneGrouping grouping);
    void articleChosen(int index);
    /// The filters are to be chosen, under this point of the screen.
    void filtersAsked(const QPoint& topRight);

private:
    void askForFilters();

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
    LaneGrouping m_grouping = LaneGrouping::Kind;
    TimePane::Page m_page = TimePane::Page::Timeline;
};
