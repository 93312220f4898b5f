#pragma once

#include "model/session/dossier.h"
#include "model/session/focus.h"
#include "model/session/recordfilter.h"
#include "views/common/palette.h"

#include <QStackedWidget>

class EventTable;
class TimelineView;
class TogetherView;

/// The pane over the article: the same events as a timeline, as a table, or who is named with whom.
class TimePane : public QStackedWidget {
    Q_OBJECT
public:
    enum class Page { Timeline, Table, Together };

    TimePane(Dossier* dossier, Focus* focus, RecordFilter* filter, QWidget* parent = nullptr);

    TimelineView* timeline() const { return m_timeline; }
    void show(Page page);
    Page page() const { return static_cast<Page>(currentIndex()); }
    void setTheme(Theme theme);

    QSize minimumSizeHint() const override { return {480, 170}; }

signals:
    void pageChanged(Page page);

private:
    TimelineView* m_timeline;
    EventTable* m_table;
    TogetherView* m_together;
};
