#include "app/timepane.h"

#include "views/events/eventtable.h"
#include "views/timeline/timelineview.h"
#include "views/together/togetherview.h"

TimePane::TimePane(Dossier* dossier, Focus* focus, RecordFilter* filter, QWidget* parent)
    : QStackedWidget(parent)
    , m_timeline(new TimelineView(dossier, focus, filter, this))
    , m_table(new EventTable(dossier, focus, filter, this))
    , m_together(new TogetherView(dossier, focus, filter, this))
{
    for (QWidget* page : std::initializer_list<QWidget*>{m_timeline, m_table, m_together})
        addWidget(page);
    setFocusProxy(m_timeline);
}

void TimePane::show(Page page)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    setCurrentIndex(static_cast<int>(page));
    setFocusProxy(currentWidget());
    if (hadFocus)
        currentWidget()->setFocus();
    emit pageChanged(page);
}

void TimePane::setTheme(Theme theme)
{
    m_timeline->setTheme(theme);
    m_table->setTheme(theme);
    m_together->setTheme(theme);
}
