#pragma once

#include "views/inspector/panel.h"

/// One entity: its type, role and other names, its mentions to step through, what it takes part in and says.
class EntityPanel : public Panel {
    Q_OBJECT
public:
    EntityPanel(Dossier* dossier, Focus* focus, const Palette& palette, EntityId entity, QWidget* parent);

private:
    void addHead(const Entity& entity, Focus* focus);
    void addEvents(const Entity& entity);
    void addQuotations(const Entity& entity);

    EntityId m_entity;
};

/// One quotation: its words, who says them, and by which cue that is known.
class QuotationPanel : public Panel {
    Q_OBJECT
public:
    QuotationPanel(Dossier* dossier, Focus* focus, const Palette& palette, QuotationId quotation, QWidget* parent);

private:
    void addSpeakers(const Quotation& quotation);
    void setSpeaker(EntityId speaker);

    QuotationId m_quotation;
};

/// One time expression: what it means and why.
class TimePanel : public Panel {
    Q_OBJECT
public:
    TimePanel(Dossier* dossier, Focus* focus, const Palette& palette, TimeId time, QWidget* parent);
};

/// What is known altogether, while nothing is in focus: orphans and remarks included.
class OverviewPanel : public Panel {
    Q_OBJECT
public:
    OverviewPanel(Dossier* dossier, Focus* focus, const Palette& palette, QWidget* parent);
};
