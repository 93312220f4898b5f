#pragma once

#include "model/records/records.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <optional>
#include <vector>

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
    QSet<int> bases{}; ///< DateBasis; what the dates of shown events rest on

    /// Whether anything besides the amount is asked for.
    bool isLimited() const;
    /// The same amount and nothing else asked for.
    FilterState unlimited() const;

    friend bool operator==(const FilterState&, const FilterState&) = default;
};

/// The least salience that an amount shows.
double leastSalience(EventAmount amount);

/// Whether the filter lets a record through. Rejected events are shown only with EventAmount::All.
bool accepts(const FilterState& filter, const EventRecord& event);
bool accepts(const FilterState& filter, const Entity& entity);
bool accepts(const FilterState& filter, const Quotation& quotation, const Records& records);

/// What is shown, shared by every view, with a history of its own. Setting an equal value is silent.
class RecordFilter : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    const FilterState& state() const { return m_state; }
    /// Makes a step in the history; words that are being typed make one step together.
    void set(const FilterState& state);
    void clear() { set({}); }

    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    void goBack();
    void goForward();
    /// Shows the main events and forgets the history, when other articles come.
    void reset();

signals:
    void changed(const FilterState& now);

private:
    void move(std::vector<FilterState>& from, std::vector<FilterState>& to);

    FilterState m_state;
    std::vector<FilterState> m_back;
    std::vector<FilterState> m_forward;
};
