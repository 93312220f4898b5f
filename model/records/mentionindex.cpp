#include "model/records/mentionindex.h"

#include <algorithm>
#include <tuple>

namespace {

bool standsBefore(const IndexedMention& left, const IndexedMention& right)
{
    return std::tuple(left.span.begin, -left.span.end, left.entity, left.form)
        < std::tuple(right.span.begin, -right.span.end, right.entity, right.form);
}

/// The tree over the sorted mentions [first, end): its root is the middle one.
struct Range {
    size_t first;
    size_t end;

    bool isEmpty() const { return first == end; }
    size_t middle() const { return first + (end - first) / 2; }
    Range left() const { return {first, middle()}; }
    Range right() const { return {middle() + 1, end}; }
};

qsizetype fillReach(std::span<const IndexedMention> mentions, std::vector<qsizetype>& reach, Range range)
{
    if (range.isEmpty())
        return -1;
    const size_t middle = range.middle();
    reach[middle] = std::max({mentions[middle].span.end, fillReach(mentions, reach, range.left()),
        fillReach(mentions, reach, range.right())});
    return reach[middle];
}

/// Calls `visit` in order with the mentions that begin before `beginsBefore` and end after `endsAfter`.
template <class Visit>
void visitOverlapping(std::span<const IndexedMention> mentions, std::span<const qsizetype> reach, Range range,
    qsizetype beginsBefore, qsizetype endsAfter, const Visit& visit)
{
    if (range.isEmpty() || reach[range.middle()] <= endsAfter)
        return;
    visitOverlapping(mentions, reach, range.left(), beginsBefore, endsAfter, visit);
    const IndexedMention& mention = mentions[range.middle()];
    if (mention.span.begin >= beginsBefore)
        return;
    if (mention.span.end > endsAfter)
        visit(mention);
    visitOverlapping(mentions, reach, range.right(), beginsBefore, endsAfter, visit);
}

} // namespace

MentionIndex::MentionIndex(std::span<const Entity> entities, ArticleId article)
{
    for (const Entity& entity : entities) {
        for (const Mention& mention : entity.mentions) {
            if (mention.where.article == article)
                m_mentions.push_back({mention.where.span, entity.id, mention.form, mention.joint});
        }
    }
    std::sort(m_mentions.begin(), m_mentions.end(), standsBefore);
    m_reach.resize(m_mentions.size());
    fillReach(m_mentions, m_reach, {0, m_mentions.size()});
}

std::vector<IndexedMention> MentionIndex::at(qsizetype position) const
{
    return overlapping({position, position + 1});
}

std::vector<IndexedMention> MentionIndex::within(TextSpan span) const
{
    std::vector<IndexedMention> found;
    auto mention = std::lower_bound(m_mentions.begin(), m_mentions.end(), span.begin,
        [](const IndexedMention& candidate, qsizetype begin) { return candidate.span.begin < begin; });
    for (; mention != m_mentions.end() && mention->span.begin < span.end; ++mention) {
        if (mention->span.end <= span.end)
            found.push_back(*mention);
    }
    return found;
}

std::vector<IndexedMention> MentionIndex::overlapping(TextSpan span) const
{
    std::vector<IndexedMention> found;
    visitOverlapping(m_mentions, m_reach, {0, m_mentions.size()}, span.end, span.begin,
        [&found](const IndexedMention& mention) { found.push_back(mention); });
    return found;
}

std::vector<IndexedMention> MentionIndex::longestCovering(TextSpan span) const
{
    std::vector<IndexedMention> longest;
    visitOverlapping(m_mentions, m_reach, {0, m_mentions.size()}, span.begin + 1, span.end - 1,
        [&longest](const IndexedMention& mention) {
            if (longest.empty() || mention.span.length() > longest.front().span.length())
                longest = {mention};
            else if (mention.span == longest.front().span)
                longest.push_back(mention);
        });
    return longest;
}

std::vector<IndexedMention> MentionIndex::outermostWithin(TextSpan span) const
{
    std::vector<IndexedMention> outermost;
    for (const IndexedMention& mention : within(span)) {
        const bool inside = !outermost.empty() && mention.span.end <= outermost.back().span.end
            && mention.span != outermost.back().span;
        if (!inside)
            outermost.push_back(mention);
    }
    return outermost;
}

std::vector<EntityId> MentionIndex::entitiesOf(TextSpan span) const
{
    std::vector<EntityId> entities;
    const auto sameSpan = std::equal_range(m_mentions.begin(), m_mentions.end(), IndexedMention{span, {}, {}, {}},
        [](const IndexedMention& left, const IndexedMention& right) {
            return std::tuple(left.span.begin, -left.span.end) < std::tuple(right.span.begin, -right.span.end);
        });
    for (auto mention = sameSpan.first; mention != sameSpan.second; ++mention)
        entities.push_back(mention->entity);
    entities.erase(std::unique(entities.begin(), entities.end()), entities.end());
    return entities;
}
