#include "views/inspector/inspector.h"

#include "views/inspector/eventpanel.h"
#include "views/inspector/recordpanels.h"
#include "views/inspector/timepanel.h"

#include <QScrollBar>

Inspector::Inspector(Dossier* dossier, Focus* focus, QWidget* parent)
    : QScrollArea(parent)
    , m_dossier(dossier)
    , m_focus(focus)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Inspector"));
    connect(m_focus, &Focus::changed, this, [this](const FocusState& now, const FocusState& before) {
        const bool isSame = now.event == before.event && now.entity == before.entity
            && now.quotation == before.quotation && now.time == before.time;
        if (!isSame)
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
    rebuild();
}

void Inspector::editTitle()
{
    if (auto* panel = qobject_cast<EventPanel*>(widget()))
        panel->editTitle();
}

void Inspector::editDate()
{
    if (auto* panel = qobject_cast<EventPanel*>(widget()))
        panel->editDate();
    else if (auto* time = qobject_cast<TimePanel*>(widget()))
        time->editDate();
}

void Inspector::correctEntity()
{
    if (auto* panel = qobject_cast<EntityPanel*>(widget()))
        panel->correct();
}

QWidget* Inspector::newPanel()
{
    const FocusState& focus = m_focus->state();
    const Palette& palette = Palette::of(m_theme);
    if (m_dossier->event(focus.event))
        return new EventPanel(m_dossier, m_focus, palette, focus.event, this);
    if (m_dossier->entity(focus.entity))
        return new EntityPanel(m_dossier, m_focus, palette, focus.entity, this);
    if (m_dossier->quotation(focus.quotation))
        return new QuotationPanel(m_dossier, m_focus, palette, focus.quotation, this);
    if (m_dossier->time(focus.time)) {
        auto* panel = new TimePanel(m_dossier, m_focus, palette, focus.time, this);
        connect(panel, &TimePanel::dateGiven, this, &Inspector::dateGiven);
        return panel;
    }
    return new OverviewPanel(m_dossier, m_focus, palette, this);
}

void Inspector::rebuild()
{
    const Palette& palette = Palette::of(m_theme);
    QWidget* panel = newPanel();
    panel->setObjectName(QStringLiteral("panel"));
    panel->setStyleSheet(QStringLiteral("#panel { background: %1; }").arg(palette.panel.name()));
    if (QWidget* old = takeWidget())
        old->deleteLater(); // a signal of its own may have led here
    setWidget(panel);
    verticalScrollBar()->setValue(0);
}
