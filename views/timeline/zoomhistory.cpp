#include "views/timeline/zoomhistory.h"

void ZoomHistory::rest(const TimeWindow& window)
{
    if (window.isEmpty() || (!m_back.empty() && m_back.back() == window))
        return;
    m_back.push_back(window);
    m_forward.clear();
}

TimeWindow ZoomHistory::goBack()
{
    if (canGoBack()) {
        m_forward.push_back(m_back.back());
        m_back.pop_back();
    }
    return m_back.empty() ? TimeWindow() : m_back.back();
}

TimeWindow ZoomHistory::goForward()
{
    if (canGoForward()) {
        m_back.push_back(m_forward.back());
        m_forward.pop_back();
    }
    return m_back.empty() ? TimeWindow() : m_back.back();
}

void ZoomHistory::clear()
{
    m_back.clear();
    m_forward.clear();
}
