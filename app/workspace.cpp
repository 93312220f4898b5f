#include "app/workspace.h"

#include "app/sidepane.h"
#include "app/timepane.h"
#include "views/entities/entitylist.h"
#include "views/filters/filterbar.h"
#include "views/filters/filterpanel.h"
#include "views/inspector/inspector.h"
#include "views/quotations/quotationlist.h"
#include "views/sourcetext/sourcetextview.h"
#include "views/timeline/timelineview.h"

#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

Workspace::Workspace(Dossier* dossier, Focus* focus, RecordFilter* filter, QWidget* parent)
    : QWidget(parent)
    , m_filterBar(new FilterBar(dossier, filter, this))
    , m_filterPanel(new FilterPanel(dossier, filter, this))
    , m_time(new TimePane(dossier, focus, filter, this))
    , m_entities(new EntityList(dossier, focus, filter, this))
    , m_quotations(new QuotationList(dossier, focus, filter, this))
    , m_side(new SidePane(m_entities, m_quotations, this))
    , m_text(new SourceTextView(dossier, focus, filter, this))
    , m_inspector(new Inspector(dossier, focus, this))
    , m_upDown(new QSplitter(Qt::Vertical, this))
    , m_leftRight(new QSplitter(Qt::Horizontal, this))
{
    m_upDown->setObjectName(QStringLiteral("upDown"));
    m_leftRight->setObjectName(QStringLiteral("leftRight"));
    for (QWidget* pane : std::initializer_list<QWidget*>{m_side, m_text, m_inspector})
        m_leftRight->addWidget(pane);
    m_side->setMinimumWidth(220);
    m_text->setMinimumWidth(320);
    m_inspector->setMinimumWidth(252);
    m_leftRight->setStretchFactor(1, 1);
    m_upDown->addWidget(m_time);
    m_upDown->addWidget(m_leftRight);
    m_upDown->setStretchFactor(1, 1);
    m_upDown->setSizes({262, 560});
    for (QSplitter* splitter : {m_upDown, m_leftRight}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_upDown, 1);
    connect(m_entities, &EntityList::countChanged, m_side, &SidePane::setEntityCount);
    connect(m_quotations, &QuotationList::countChanged, m_side, &SidePane::setQuotationCount);
}

TimelineView* Workspace::timeline() const
{
    return m_time->timeline();
}

void Workspace::chooseFilters(const QPoint& topRight)
{
    m_filterPanel->open(topRight, timeline()->visiblePeriod());
}

QWidget* Workspace::reading() const
{
    return m_leftRight;
}

void Workspace::setTheme(Theme theme)
{
    m_filterBar->setTheme(Palette::of(theme));
    m_filterPanel->setTheme(Palette::of(theme));
    m_time->setTheme(theme);
    m_entities->setTheme(theme);
    m_quotations->setTheme(theme);
    m_text->setTheme(theme);
    m_inspector->setTheme(theme);
    m_side->setTheme(Palette::of(theme));
}

void Workspace::restore(const Settings& settings)
{
    const int width = window()->width();
    const int left = std::clamp(width / 4, 248, 340);
    const int right = std::clamp(width / 4, 256, 300);
    m_leftRight->setSizes({left, width - left - right, right});
    for (QSplitter* splitter : {m_upDown, m_leftRight}) {
        const QByteArray sizes = settings.paneSizes(splitter->objectName());
        if (!sizes.isEmpty())
            splitter->restoreState(sizes);
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
}

void Workspace::remember(Settings& settings) const
{
    for (const QSplitter* splitter : {m_upDown, m_leftRight})
        settings.setPaneSizes(splitter->objectName(), splitter->saveState());
}

void Workspace::focusNextPane()
{
    QWidget* const panes[] = {m_time, m_side, m_text, m_inspector};
    const size_t count = std::size(panes);
    size_t present = count - 1;
    for (size_t i = 0; i < count; ++i) {
        if (panes[i]->hasFocus() || panes[i]->isAncestorOf(window()->focusWidget()))
            present = i;
    }
    QWidget* next = panes[(present + 1) % count];
    if (!next->focusProxy() && next->focusPolicy() == Qt::NoFocus) {
        for (QWidget* child : next->findChildren<QWidget*>()) {
            if (child->isVisible() && (child->focusPolicy() & Qt::TabFocus))
                return child->setFocus(Qt::TabFocusReason);
        }
    }
    next->setFocus(Qt::TabFocusReason);
}
