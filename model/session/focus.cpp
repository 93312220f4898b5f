#include "model/session/focus.h"

#include <utility>

namespace {
constexpr size_t MaximumHistory = 500;
}

void Focus::set(const FocusState& state)
{
    if (state == m_state)
        return;
    const FocusState before = std::exchange(m_state, state);
    if (!before.isEmpty()) {
        m_back.push_back(before);
        if (m_back.size() > MaximumHistory)
            m_back.erase(m_back.begin());
    }
    m_forward.clear();
    emit changed(m_state, before);
    emit historyChanged();
}

void Focus::goBack()
{
    move(m_back, m_forward);
}

void Focus::goForward()
{
    move(m_forward, m_back);
}

void Focus::reset()
{
    m_back.clear();
    m_forward.clear();
    const FocusState before = std::exchange(m_state, FocusState());
    if (before != m_state)
        emit changed(m_state, before);
    emit historyChanged();
}

void Focus::move(std::vector<FocusState>& from, std::vector<FocusState>& to)
{
    if (from.empty())
        return;
    const FocusState target = from.back();
    from.pop_back();
    to.push_back(m_state);
    const FocusState before = std::exchange(m_state, target);
    emit changed(m_state, before);
    emit historyChanged();
}
