#pragma once

#include "model/extract/quotations/reading.h"
#include "model/records/entity.h"
#include "model/records/mentionindex.h"
#include "model/records/quotation.h"

#include <map>
#include <span>

namespace extract {

/// Finds the entities that the sources of attributions name.
class Speakers {
public:
    Speakers(const Reading& reading, std::span<const Entity> entities);

    /// Fills `speakers`, or `candidates` where a pronoun stays unresolved, `via`, and why it is so.
    Quotation resolved(Quotation quotation, const Attribution& attribution) const;
    /// `quotation` with the speaker of `previous`, where "he" or "she" goes on right behind what that person said.
    Quotation continued(const Quotation& previous, Quotation quotation) const;

private:
    std::vector<EntityId> entitiesOf(TextSpan source, int sentence) const;
    std::vector<EntityId> entitiesAt(const language::Sentence& sentence, int head, TextSpan within) const;
    /// "Alden mayor Ana Diaz", where `ids` holds Alden alone: the person at the end; invalid where nobody is.
    EntityId personBehind(TextSpan source, std::span<const EntityId> ids) const;
    /// A name that is all of the source but for words before it, where the tree has not shown it.
    std::vector<EntityId> plainName(TextSpan source) const;
    /// "The campaign's chairman, Phil Moss", "Campaign chairman Phil Moss": the name at the end says who the head is.
    std::vector<EntityId> apposedName(TextSpan source, const language::Token& head) const;
    /// `source` with all of the name that the tree cut in two at its end.
    TextSpan withWholeName(TextSpan source, TextSpan cue) const;
    std::vector<EntityId> candidatesFor(TextSpan pronoun, const Quotation& quotation) const;
    /// The outlet that was told: "told Reuters".
    EntityId outletBehind(TextSpan cue) const;
    const Entity* entity(EntityId id) const;

    const Reading& m_reading;
    std::map<EntityId, const Entity*> m_entities;
    MentionIndex m_mentions;
};

} // namespace extract
