#pragma once

#include "model/base/result.h"

#include <memory>

namespace extract {

/// The rule tables of `resources/language/en/entities/` and the name lists. Cheap to copy.
class EntityRules {
public:
    static Result<EntityRules> load();

    struct Tables;
    const Tables& tables() const { return *m_tables; }

private:
    std::shared_ptr<const Tables> m_tables;
};

} // namespace extract
