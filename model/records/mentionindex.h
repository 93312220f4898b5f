#pragma once

#include "model/records/entity.h"

#include <span>
#include <vector>

/// One mention of one entity, as the index holds it. A joint mention stands there once for each of its entities.
struct IndexedMention {
    TextSpan span;
    EntityId entity;
    MentionForm form = MentionForm::Name;
    bool joint = false;

    friend bool operator==(const IndexedMention&, const IndexedMention&) = default;
};

/// The mentions of one article by place: which entities do these words stand for? Use it so:
///
///     const MentionIndex mentions(records.entities, article.id);
///     for (const IndexedMention& mention : mentions.within(sentence.span)) ...
///
/// An implicit interval tree: each query costs O(log n + answers). Keeps copies; does not look at the entities again.
class MentionIndex {
public:
    MentionIndex() = default;
    MentionIndex(std::span<const Entity> entities, ArticleId article);

    /// All mentions in order of begin, the longer first where they begin together, then by entity.
    std::span<const IndexedMention> all() const { return m_mentions; }
    /// The mentions that hold `position` (UTF-16), outermost first.
    std::vector<IndexedMention> at(qsizetype position) const;
    /// The mentions that lie wholly in `span`, in order of place.
    std::vector<IndexedMention> within(TextSpan span) const;
    /// The mentions that share at least one code unit with `span`, in order of place.
    std::vector<IndexedMention> overlapping(TextSpan span) const;
    /// The longest mention that covers all of `span`: several rows, with the same span, when it is joint; else one or
    /// none.
    std::vector<IndexedMention> longestCovering(TextSpan span) const;
    /// The outermost mentions in `span`: those of `within` that lie in no other of them.
    std::vector<IndexedMention> outermostWithin(TextSpan span) const;
    /// Whose mention exactly these words are, in order of id; empty when they are none.
    std::vector<EntityId> entitiesOf(TextSpan span) const;

private:
    std::vector<IndexedMention> m_mentions;
    std::vector<qsizetype> m_reach; ///< greatest end in the subtree of each mention
};
