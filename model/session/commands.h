#pragma once

#include "model/session/dossier.h"

#include <QUndoCommand>
#include <vector>

/// Changes one event. Repeated changes of the same field of the same event, made one after the other, are one step.
class EditEvent : public QUndoCommand {
public:
    enum class Field { Title, Kind, Status, Date, Review };

    /// `changed` has the id of the event and its new value; `name` is what Undo shows.
    EditEvent(Dossier* dossier, const EventRecord& changed, Field field, const QString& name);

    void undo() override { swap(); }
    void redo() override { swap(); }
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void swap();

    Dossier* m_dossier;
    EventRecord m_other; ///< the value that is not in the dossier now
    Field m_field;
};

/// Changes one entity: its name, type or role.
class EditEntity : public QUndoCommand {
public:
    EditEntity(Dossier* dossier, const Entity& changed, const QString& name);

    void undo() override { swap(); }
    void redo() override { swap(); }

private:
    void swap();

    Dossier* m_dossier;
    Entity m_other;
};

/// Changes one quotation: its speakers.
class EditQuotation : public QUndoCommand {
public:
    EditQuotation(Dossier* dossier, const Quotation& changed, const QString& name);

    void undo() override { swap(); }
    void redo() override { swap(); }

private:
    void swap();

    Dossier* m_dossier;
    Quotation m_other;
};

/// Replaces an article with its times and events: its publication date was set and everything resolved again.
/// Several articles that change for the same reason, one after the other, are one step.
class ReplaceArticle : public QUndoCommand {
public:
    /// `changed` holds the records of this article alone; those with the same `group` are one step, 0 is a step alone.
    ReplaceArticle(Dossier* dossier, Records changed, const QString& name, int group = 0);

    void undo() override;
    void redo() override;
    int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    void swap(Records& other);

    Dossier* m_dossier;
    std::vector<Records> m_others; ///< in the order in which they came
    int m_group;
};
