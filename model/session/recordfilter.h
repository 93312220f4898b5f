#pragma once

#include "model/records/records.h"

#include <QObject>
#include <QSet>
#include <QString>

/// How many of the events are shown: what an editor would keep, more, or every one that was found.
enum class EventAmount { Main, More, All };

/// What is shown. Empty sets hide nothing.
struct FilterState {
    EventAmount amount = EventAmount::Main;
    QSet<int> entityTypes{}; ///< EntityType; shown types
    QSet<int> eventKinds{}; ///< EventKind; shown kinds
    QSet<int> statuses{}; ///< EventStatus; shown statuses
    EntityId entity{}; ///< only what this entity takes part in or says
    QString words{}; ///< only what holds these words, case folded
    std::optional<std::pair<qint64, qint64>> period{}; ///< local milliseconds as in TimeExtent, half-open

    friend bool operator==(const FilterState&, const FilterState&) = default;
};

/// The least salience that an amount shows.
double leastSalience(EventAmount amount);

/// Whether the filter lets a record through. Rejected events are shown only with EventAmount::All.
bool accepts(const FilterState& filter, const EventRecord& event);
bool accepts(const FilterState& filter, const Entity& entity);
bool accepts(const FilterState& filter, const Quotation& quotation, const Records& records);

/// What is shown, shared by every view. Setting an equal value is silent.
class RecordFilter : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    const FilterState& state() const { return m_state; }
    void set(const FilterState& state);
    void clear() { set({}); }

signals:
    void changed(const FilterState& now);

private:
    FilterState m_state;
};
