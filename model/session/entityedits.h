#pragma once

#include "model/records/records.h"

/// What follows from saying who is who. Each gives the records as they then are: in mentions, quotations and events.
/// Ids that name nothing change nothing.

/// `absorbed` is `kept` as well: it takes its mentions, names, what it says and what it takes part in.
Records mergedEntities(const Records& records, EntityId kept, EntityId absorbed);

/// The mentions of an entity at `places` stand for somebody else, who gets the first free id (`freeEntityId`) and the
/// words of the first of them as name. Quotations whose source is among them, and events whose sentences name the
/// entity by nothing else, go with them. Unchanged when nothing or everything would go.
Records splitEntity(const Records& records, EntityId entity, const std::vector<ArticleSpan>& places);

/// These mentions of `from` stand for `to`; as with a split, what rests on them goes with them. An entity that is left
/// without mentions is merged.
Records movedMentions(const Records& records, EntityId from, EntityId to, const std::vector<ArticleSpan>& places);

/// It is no entity: its mentions go, and it neither speaks nor takes part any more.
Records withoutEntity(const Records& records, EntityId entity);

/// One mention is none.
Records withoutMention(const Records& records, EntityId entity, const ArticleSpan& place);

/// The id that a split gives.
EntityId freeEntityId(const Records& records);

/// Mentions of an entity by how they are worded, in order of first appearance.
struct Wording {
    QString words;
    std::vector<ArticleSpan> places;
    MentionForm form = MentionForm::Name;
};
std::vector<Wording> wordingsOf(const Records& records, EntityId entity);
