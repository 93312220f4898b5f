#include "model/session/recordfilter.h"

void RecordFilter::set(const FilterState& state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit changed(m_state);
}

double leastSalience(EventAmount amount)
{
    switch (amount) {
    case EventAmount::Main: return MainSalience;
    case EventAmount::More: return 0.25;
    case EventAmount::All: break;
    }
    return 0;
}
