#include "model/extract/entities/entityrules.h"

#include "model/extract/entities/entitytables.h"

namespace extract {

Result<EntityRules> EntityRules::load()
{
    auto tables = Tables::load(QStringLiteral(":/language/en/names"), QStringLiteral(":/language/en/entities"));
    if (!tables)
        return tl::unexpected(tables.error());
    EntityRules rules;
    rules.m_tables = std::make_shared<const Tables>(std::move(*tables));
    return rules;
}

} // namespace extract
