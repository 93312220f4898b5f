#pragma once

#include "model/base/result.h"
#include "model/extract/events/chronologychoice.h"

#include <memory>

namespace extract {

/// The rule tables of `resources/language/en/events/` and the background chronology. Cheap to copy.
class EventRules {
public:
    static Result<EventRules> load(const ChronologyChoice& choice = {});

    struct Tables; ///< eventtables.h
    const Tables& tables() const { return *m_tables; }

private:
    std::shared_ptr<const Tables> m_tables;
};

} // namespace extract
