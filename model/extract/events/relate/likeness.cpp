#include "model/extract/events/relate/likeness.h"

#include <algorithm>
#include <set>

namespace extract::events {

namespace {

bool datesAgree(const EventTime& a, const EventTime& b)
{
    if (a.date.isNull() || b.date.isNull())
        return true;
    const bool apart = (a.latest.isValid() && b.earliest.isValid() && a.latest < b.earliest)
        || (b.latest.isValid() && a.earliest.isValid() && b.latest < a.earliest);
    return !apart;
}

/// Entities that tell two events of a kind apart: no topics, and places only of a visit.
std::set<int> actors(const Likened& likened)
{
    std::set<int> found;
    for (const auto& [participant, reason] : likened.arguments) {
        if (participant.role != ParticipantRole::Topic
            && (participant.role != ParticipantRole::Place || likened.mention.sense.kind == EventKind::Visit))
            found.insert(participant.entity.number);
    }
    return found;
}

bool overlap(const std::set<int>& a, const std::set<int>& b)
{
    return std::ranges::any_of(a, [&](int x) { return b.contains(x); });
}

bool isReal(EventStatus status)
{
    return status == EventStatus::Occurred || status == EventStatus::Ongoing;
}

bool statusAgrees(EventStatus a, EventStatus b)
{
    return a == b || (isReal(a) && isReal(b)) || (a == EventStatus::Planned && isReal(b))
        || (isReal(a) && b == EventStatus::Planned);
}

bool meansTheSame(const EventMention& a, const EventMention& b)
{
    if (a.sense.kind != b.sense.kind)
        return false;
    if (a.sense.meaning == b.sense.meaning
        || (a.sense.verbClass == VerbClass::Agree && b.sense.verbClass == VerbClass::Agree))
        return true;
    const EventKind kind = a.sense.kind;
    return (a.trigger.form == TriggerForm::Noun || b.trigger.form == TriggerForm::Noun)
        && (kind == EventKind::Meeting || kind == EventKind::Agreement || kind == EventKind::Visit
            || kind == EventKind::Election);
}

/// Whether the two may be one event at all.
bool mayBeOne(const Likened& earlier, const Likened& later)
{
    const Trigger& first = earlier.mention.trigger;
    const Trigger& second = later.mention.trigger;
    const bool isSameWord = first.sentence == second.sentence && first.token == second.token;
    return meansTheSame(earlier.mention, later.mention)
        && statusAgrees(earlier.mention.verdict.status, later.mention.verdict.status)
        && datesAgree(earlier.when, later.when) && !isSameWord && (second.named < 0 || second.named == first.named);
}

int shared(const QStringList& a, const QStringList& b)
{
    return static_cast<int>(std::ranges::count_if(a, [&](const QString& word) { return b.contains(word); }));
}

/// What two mentions have in common.
struct Common {
    std::set<int> earlier; ///< actors
    std::set<int> later;
    int words = 0;
    bool isNameless = false; ///< the later names nobody whom the earlier does not
    bool inHeadline = false; ///< one of them

    bool overlaps() const { return overlap(earlier, later); }
};

/// "this agreement", "the deal": a noun that points back.
double ofAnaphor(const Likened& earlier, const Common& common)
{
    if (earlier.mention.trigger.standpoint == Standpoint::Headline) // "the deal" looks to the body first
        return common.isNameless || common.words >= 1 ? 0.3 + 0.1 * std::min(common.words, 4) : -1;
    if (common.isNameless || (common.inHeadline && common.words >= 1)
        || (common.overlaps() && common.earlier.size() < 2))
        return 1.0 + common.words;
    return common.overlaps() && common.words >= 2 ? 0.5 + common.words : -1;
}

/// "the election … elected": a definite noun before the verb that tells it.
double ofVerbAfterNoun(const Likened& earlier, const Likened& later, const Common& common)
{
    if (common.earlier.empty() && !later.mention.trigger.nouns.empty()
        && earlier.mention.sense.kind == EventKind::Election)
        return 0.6 + common.words;
    return common.overlaps() && common.words >= 1 ? 0.5 + common.words : -1;
}

} // namespace

double likeness(const Likened& earlier, const Likened& later, bool restated)
{
    if (!mayBeOne(earlier, later))
        return -1;
    const Trigger& first = earlier.mention.trigger;
    const Trigger& second = later.mention.trigger;
    Common common{actors(earlier), actors(later), shared(earlier.words, later.words), false,
        first.standpoint == Standpoint::Headline || second.standpoint == Standpoint::Headline};
    common.isNameless = common.later.empty() || std::ranges::includes(common.earlier, common.later);
    if (second.form == TriggerForm::Noun && second.isDefinite)
        return ofAnaphor(earlier, common);
    if (common.inHeadline)
        return common.overlaps() || common.words >= 2 ? 0.5 + common.words : -1;
    if (first.form == TriggerForm::Noun && second.form == TriggerForm::Verb && first.isDefinite)
        return ofVerbAfterNoun(earlier, later, common);
    if (earlier.mention.sense.meaning != later.mention.sense.meaning)
        return -1;
    if (restated && common.words >= 1 && first.form == second.form
        && (common.isNameless || std::ranges::includes(common.later, common.earlier)))
        return 0.5 + common.words;
    return common.overlaps() && common.words >= 2 ? 0.5 + common.words : common.words >= 4 ? 0.25 + common.words : -1;
}

int rankOf(const Likened& likened)
{
    const Trigger& trigger = likened.mention.trigger;
    int score = 0;
    score += trigger.standpoint == Standpoint::Headline ? -8 : 0;
    score += trigger.form == TriggerForm::Verb ? 2 : trigger.verb >= 0 ? 1 : 0;
    score += likened.when.date.isNull() ? 0 : 3;
    score += trigger.standpoint == Standpoint::Main ? 2 : 0;
    score += static_cast<int>(std::min<size_t>(likened.arguments.size(), 2));
    return score;
}

} // namespace extract::events
