#pragma once

#include "model/records/articlespan.h"

#include <QObject>
#include <optional>
#include <vector>

/// What the analyst is looking at. Compared whole, so that setting the same value is silent.
/// At most one of event, entity and quotation is valid; `passage` is the place in the text, where one was chosen.
struct FocusState {
    EventId event;
    EntityId entity;
    QuotationId quotation;
    TimeId time;
    std::optional<ArticleSpan> passage;

    bool isEmpty() const { return *this == FocusState(); }
    friend bool operator==(const FocusState&, const FocusState&) = default;
};

/// The one selection shared by every view, with its history. Views read it and set it; no view talks to another view.
class Focus : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    const FocusState& state() const { return m_state; }
    /// Sets the focus and makes a step in the history; silent when nothing changes.
    void set(const FocusState& state);
    void clear() { set({}); }

    bool canGoBack() const { return !m_back.empty(); }
    bool canGoForward() const { return !m_forward.empty(); }
    void goBack();
    void goForward();
    /// Forgets the history and the focus, when other articles come.
    void reset();

signals:
    void changed(const FocusState& now, const FocusState& before);
    void historyChanged();

private:
    void move(std::vector<FocusState>& from, std::vector<FocusState>& to);

    FocusState m_state;
    std::vector<FocusState> m_back;
    std::vector<FocusState> m_forward;
};
