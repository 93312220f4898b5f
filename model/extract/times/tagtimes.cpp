#include "model/extract/times/tagtimes.h"

#include "model/extract/times/recognise.h"
#include "model/extract/times/resolver.h"

#include <algorithm>

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

namespace {

times::Mode modeFor(const Article& article, const std::vector<times::Found>& found)
{
    switch (datingOf(article)) {
    case Dating::News:
        return times::Mode::News;
    case Dating::Narrative:
        return times::Mode::Narrative;
    case Dating::Automatic:
        break;
    }
    return times::modeOf(found, timex3::fromTimeValue(anchorOf(article).date));
}

/// What a person gave for this article, in order of place.
std::vector<TimeExpression> givenIn(const Article& article, std::span<const TimeExpression> times)
{
    std::vector<TimeExpression> given;
    std::ranges::copy_if(times, std::back_inserter(given), [&](const TimeExpression& time) {
        return isGiven(time) && time.where.article == article.id && time.where.span.end <= article.text.length();
    });
    std::ranges::stable_sort(given, {}, [](const TimeExpression& time) { return time.where.span; });
    return given;
}

} // namespace

std::vector<TimeExpression> tagTimes(
    const Article& article, const ParsedArticle& parsed, const TimeRules& rules, std::span<const TimeExpression> given)
{
    const std::vector<times::Found> found = times::recognise(article, parsed.sentences(), rules.tables().rules);
    times::Resolver resolver(article, parsed, modeFor(article, found));
    std::vector<TimeExpression> expressions;
    expressions.reserve(found.size());
    const auto nextId = [&] { return TimeId{static_cast<int>(expressions.size()) + 1}; };
    const std::vector<TimeExpression> kept = givenIn(article, given);
    auto next = kept.begin();
    for (const times::Found& words : found) {
        for (; next != kept.end() && next->where.span.end <= words.span.begin; ++next)
            expressions.push_back(resolver.take({next->where.span, {}, words.sentence, 0, {}}, *next, nextId()));
        if (next == kept.end() || !next->where.span.overlaps(words.span))
            expressions.push_back(resolver.resolve(words, nextId()));
        else if (next->where.span == words.span)
            expressions.push_back(resolver.take(words, *next++, nextId()));
    }
    for (; next != kept.end(); ++next)
        expressions.push_back(resolver.take({next->where.span, {}, 0, 0, {}}, *next, nextId()));
    return expressions;
}

} // namespace extract
