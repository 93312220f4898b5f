#include "views/inspector/inspector.h"

#include "views/inspector/eventpanel.h"
#include "views/inspector/recordpanels.h"
#include "views/inspector/remarkspanel.h"
#include "views/inspector/timepanel.h"

#include <QScrollBar>
#include <QVBoxLayout>
#include <utility>

Inspector::Inspector(Dossier* dossier, Focus* focus, QWidget* parent)
    : QScrollArea(parent)
    , m_dossier(dossier)
    , m_focus(focus)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Inspector"));
    auto* holder = new QWidget;
    holder->setObjectName(QStringLiteral("panels"));
    holder->setAttribute(Qt::WA_StyledBackground);
    m_place = new QVBoxLayout(holder);
    m_place->setContentsMargins(0, 0, 0, 0);
    setWidget(holder);
    connect(m_focus, &Focus::changed, this, [this](const FocusState& now, const FocusState& before) {
        const bool isSame = now.event == before.event && now.entity == before.entity
            && now.quotation == before.quotation && now.time == before.time;
        const bool wasAside = std::exchange(m_showsRemarks, false);
        if (!isSame || wasAside)
            rebuild();
    });
    connect(m_dossier, &Dossier::articleAdded, this, &Inspector::rebuild);
    connect(m_dossier, &Dossier::recordsReplaced, this, &Inspector::rebuild);
    connect(m_dossier, &Dossier::eventChanged, this, &Inspector::rebuild);
    connect(m_dossier, &Dossier::entityChanged, this, &Inspector::rebuild);
    connect(m_dossier, &Dossier::quotationChanged, this, &Inspector::rebuild);
    connect(m_dossier, &Dossier::cleared, this, &Inspector::rebuild);
    setTheme(m_theme);
}

void Inspector::setTheme(Theme theme)
{
    m_theme = theme;
    setStyleSheet(::Panel::styleSheet(Palette::of(theme)));
    rebuild();
}

void Inspector::editTitle()
{
    if (auto* panel = qobject_cast<EventPanel*>(m_panel))
        panel->editTitle();
}

void Inspector::editDate()
{
    if (auto* panel = qobject_cast<EventPanel*>(m_panel))
        panel->editDate();
    else if (auto* time = qobject_cast<TimePanel*>(m_panel))
        time->editDate();
}

void Inspector::showRemarks()
{
    m_focus->clear();
    m_showsRemarks = true;
    rebuild();
}

void Inspector::correctEntity()
{
    if (auto* panel = qobject_cast<EntityPanel*>(m_panel))
        panel->correct();
}

::Panel* Inspector::newPanel()
{
    const FocusState& focus = m_focus->state();
    const Palette& palette = Palette::of(m_theme);
    if (m_dossier->event(focus.event)) {
        auto* panel = new EventPanel(m_dossier, m_focus, palette, focus.event, widget());
        connect(panel, &EventPanel::dateTakenBack, this, &Inspector::dateTakenBack);
        return panel;
    }
    if (m_dossier->entity(focus.entity))
        return new EntityPanel(m_dossier, m_focus, palette, focus.entity, widget());
    if (m_dossier->quotation(focus.quotation))
        return new QuotationPanel(m_dossier, m_focus, palette, focus.quotation, widget());
    if (m_dossier->time(focus.time)) {
        auto* panel = new TimePanel(m_dossier, m_focus, palette, focus.time, widget());
        connect(panel, &TimePanel::dateGiven, this, &Inspector::dateGiven);
        return panel;
    }
    if (m_showsRemarks) {
        auto* panel = new RemarksPanel(m_dossier, m_focus, palette, widget());
        connect(panel, &RemarksPanel::searchAsked, this, &Inspector::searchAsked);
        return panel;
    }
    auto* panel = new OverviewPanel(m_dossier, m_focus, palette, widget());
    connect(panel, &OverviewPanel::remarksAsked, this, &Inspector::showRemarks, Qt::QueuedConnection);
    return panel;
}

void Inspector::rebuild()
{
    ::Panel* panel =
        newPanel(); // a child of its place from the beginning: to be moved there costs as much as all of it
    if (::Panel* old = std::exchange(m_panel, panel)) {
        m_place->removeWidget(old);
        old->hide();
        old->deleteLater(); // a signal of its own may have led here
    }
    m_place->addWidget(panel);
    panel->show();
    verticalScrollBar()->setValue(0);
}
