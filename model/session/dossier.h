#pragma once

#include "model/records/records.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUndoStack>

/// The articles that are open and everything known about them: the one owner of records, and the one place that says
/// that a record has changed. Everything a person changes goes through a command on its undo stack.
class Dossier : public QObject {
    Q_OBJECT
public:
    explicit Dossier(QObject* parent = nullptr);
    ~Dossier() override;

    const Records& records() const { return m_records; }
    /// Pointers live until the next change; null for an id that names nothing.
    const Article* article(ArticleId id) const;
    const Entity* entity(EntityId id) const;
    const TimeExpression* time(TimeId id) const;
    const Quotation* quotation(QuotationId id) const;
    const EventRecord* event(EventId id) const;
    using QObject::event; // another question of the same name

    QUndoStack* undoStack() { return &m_undoStack; }

    /// Adds extracted or read records with all their articles. Ids are given anew where they are taken.
    /// Returns the ids of the articles as they are here.
    std::vector<ArticleId> add(Records records);
    /// Closes every article and forgets the undo history.
    void clear();

    // Changes made by commands. Each emits exactly the signal that says so; an id that names nothing changes nothing.
    void replaceEvent(const EventRecord& event);
    void replaceEntity(const Entity& entity);
    void replaceQuotation(const Quotation& quotation);
    /// Replaces every record of the dossier at once (a publication date was changed, entities were merged).
    void replaceRecords(Records records);

signals:
    void articleAdded(ArticleId article);
    void eventChanged(EventId event);
    void entityChanged(EntityId entity);
    void quotationChanged(QuotationId quotation);
    /// Every record may be another: read all of them again.
    void recordsReplaced();
    void cleared();

private:
    void index();

    Records m_records;
    QUndoStack m_undoStack;
    QSet<int> m_retired; ///< numbers of entities that were merged or removed, and may come back by Undo
    QHash<int, size_t> m_articles;
    QHash<int, size_t> m_entities;
    QHash<int, size_t> m_times;
    QHash<int, size_t> m_quotations;
    QHash<int, size_t> m_events;
};
