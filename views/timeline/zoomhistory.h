#pragma once

#include "views/figures/timelineindex.h"

#include <vector>

/// The windows of time at which somebody stayed, so that zoom has a way back of its own. A value.
class ZoomHistory {
public:
    /// A window has come to rest. The same again is no step.
    void rest(const TimeWindow& window);
    bool canGoBack() const { return m_back.size() > 1; }
    bool canGoForward() const { return !m_forward.empty(); }
    /// The window before the present one; the present one where there is none.
    TimeWindow goBack();
    TimeWindow goForward();
    void clear();

private:
    std::vector<TimeWindow> m_back; ///< the present one last
    std::vector<TimeWindow> m_forward;
};
