#include "model/extract/times/tagtimes.h"

#include "model/extract/times/recognise.h"
#include "model/extract/times/resolver.h"

namespace extract {

struct TimeRules::Tables {
    times::Rules rules;
};

Result<TimeRules> TimeRules::load()
{
    auto rules = times::Rules::read(QStringLiteral(":/language/en/times"));
    if (!rules)
        return tl::unexpected(rules.error());
    TimeRules loaded;
    loaded.m_tables = std::make_shared<const Tables>(Tables{std::move(*rules)});
    return loaded;
}

std::vector<TimeExpression> tagTimes(
    const Article& article, std::span<const language::Sentence> sentences, const TimeRules& rules)
{
    const std::vector<times::Found> found = times::recognise(article, sentences, rules.tables().rules);
    times::Resolver resolver(article, sentences, times::modeOf(found, timex3::fromEdtf(article.published.edtf)));
    std::vector<TimeExpression> expressions;
    expressions.reserve(found.size());
    for (const times::Found& words : found)
        expressions.push_back(resolver.resolve(words, TimeId{static_cast<int>(expressions.size()) + 1}));
    return expressions;
}

} // namespace extract
