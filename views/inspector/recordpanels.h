#pragma once

#include "views/inspector/panel.h"

/// One entity: its type, role and other names, its mentions to step through, what it takes part in and says.
class EntityPanel : public Panel {
    Q_OBJECT
public:
    EntityPanel(Dossier* dossier, Focus* focus, const Palette& palette, EntityId entity, QWidget* parent);
    /// Opens what can be said about who it is.
    void correct();

private:
    void addHead(const Entity& entity, Focus* focus);
    void addSteps(const Entity& entity, Focus* focus);
    void addCorrection(Focus* focus);
    void addEvents(const Entity& entity);
    void addQuotations(const Entity& entity);

    EntityId m_entity;
    QPushButton* m_correct = nullptr;
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

/// What is said while nothing is in focus.
class OverviewPanel : public Panel {
    Q_OBJECT
public:
    OverviewPanel(Dossier* dossier, Focus* focus, const Palette& palette, QWidget* parent);

signals:
    void remarksAsked();

private:
    void addMainEvents(const Records& records);
};
