#include "model/extract/quotations/attribute.h"

namespace extract {
struct QuotationRules::Tables { };
Result<QuotationRules> QuotationRules::load() { return QuotationRules(); }
std::vector<Quotation> attribute(const Article&, std::span<const language::Sentence>, std::span<const Entity>, const QuotationRules&) { return {}; }
}
