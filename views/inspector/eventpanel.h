#pragma once

#include "model/session/commands.h"
#include "views/inspector/panel.h"

class InPlaceField;

/// One event: what and what became of it, when and why that date, who, where, the sentences that say it. Everything
/// a person may correct is corrected here, by commands.
class EventPanel : public Panel {
    Q_OBJECT
public:
    EventPanel(Dossier* dossier, Focus* focus, const Palette& palette, EventId event, QWidget* parent);
    void editTitle();
    void editDate();

signals:
    /// The date that a person gave is to be found again.
    void dateTakenBack(EventId event);

private:
    void addHead(const EventRecord& event);
    void addWhen(const EventRecord& event);
    void addParticipants(const EventRecord& event);
    void addEvidence(const EventRecord& event);
    void addButtons(const EventRecord& event);
    /// "Why this row?", which unfolds the reasons of its fields.
    void addReasons(const EventRecord& event);
    /// A link that shows and hides the content under it; nothing where there is none.
    void addFolded(const QString& name, QWidget* content);
    void setTitle(const QString& title);
    void setDate(const QString& words);
    void setReview(Review review);
    void push(const EventRecord& changed, EditEvent::Field field, const QString& name);

    EventId m_event;
    InPlaceField* m_title = nullptr;
    InPlaceField* m_date = nullptr;
};
