#pragma once

#include "model/session/dossier.h"

#include <QUndoCommand>
#include <optional>

/// Changes many records at once: who is who, or what was found in an article that was read again. It keeps what
/// differs alone, so that records which came later stay.
class ReplaceRecords : public QUndoCommand {
public:
    /// `changed` holds all records as they shall be (see entityedits.h and readagain.h).
    ReplaceRecords(Dossier* dossier, const Records& changed, const QString& name);

    void undo() override { swap(); }
    void redo() override { swap(); }

private:
    /// A record as it is not now; nothing where there shall be none.
    template <class Record> struct Other {
        decltype(Record::id) id;
        size_t place = 0; ///< in its list
        std::optional<Record> record;
    };
    template <class Record> using Others = std::vector<Other<Record>>;

    template <class Record>
    static Others<Record> difference(const std::vector<Record>& present, const std::vector<Record>& changed);
    template <class Record> static void exchange(std::vector<Record>& records, Others<Record>& others);
    void swap();

    Dossier* m_dossier;
    Others<Article> m_articles;
    Others<Entity> m_entities;
    Others<TimeExpression> m_times;
    Others<Quotation> m_quotations;
    Others<EventRecord> m_events;
};
