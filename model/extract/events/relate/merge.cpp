#include "model/extract/events/relate/merge.h"

#include "model/extract/events/arguments/participants.h"

#include <algorithm>
#include <set>

namespace extract::events {

namespace {

/// How far back a mention looks for its event, in candidates.
constexpr int Reach = 120;

bool datesAgree(const EventTime& a, const EventTime& b)
{
    if (a.edtf.isEmpty() || b.edtf.isEmpty())
        return true;
    const bool apart = (a.latest.isValid() && b.earliest.isValid() && a.latest < b.earliest)
        || (b.latest.isValid() && a.earliest.isValid() && b.latest < a.earliest);
    return !apart;
}

std::set<int> actors(const Candidate& candidate)
{
    std::set<int> found;
    for (const Participant& participant : candidate.participants) {
        if (participant.role != ParticipantRole::Topic
            && (participant.role != ParticipantRole::Place || candidate.kind == EventKind::Visit))
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

bool meansTheSame(const Candidate& a, const Candidate& b)
{
    if (a.kind != b.kind)
        return false;
    if (a.meaning == b.meaning || (a.verbClass == VerbClass::Agree && b.verbClass == VerbClass::Agree))
        return true;
    return (a.form == TriggerForm::Noun || b.form == TriggerForm::Noun)
        && (a.kind == EventKind::Meeting || a.kind == EventKind::Agreement || a.kind == EventKind::Visit
            || a.kind == EventKind::Election);
}

int shared(const QStringList& a, const QStringList& b)
{
    return static_cast<int>(std::ranges::count_if(a, [&](const QString& word) { return b.contains(word); }));
}

/// Scores how well `later` is a mention of `earlier`; negative when it cannot be.
/// `restated`: one of them stands in a clause of "after", "before" or "when", which tells again what was told.
double likeness(const Candidate& earlier, const QStringList& earlierWords, const Candidate& later,
    const QStringList& laterWords, bool restated)
{
    if (!meansTheSame(earlier, later) || !statusAgrees(earlier.status, later.status)
        || !datesAgree(earlier.when, later.when))
        return -1;
    if (earlier.sentence == later.sentence && earlier.token == later.token)
        return -1;
    if (later.named >= 0 && later.named != earlier.named)
        return -1;
    const auto a = actors(earlier);
    const auto b = actors(later);
    const int common = shared(earlierWords, laterWords);
    const bool anaphoric = later.form == TriggerForm::Noun && later.isDefinite;
    const bool headline = earlier.standpoint == Standpoint::Headline || later.standpoint == Standpoint::Headline;
    const bool nameless = b.empty() || std::ranges::includes(a, b);
    if (anaphoric && earlier.standpoint == Standpoint::Headline) // "the deal" looks to the body first
        return nameless || common >= 1 ? 0.3 + 0.1 * std::min(common, 4) : -1;
    if (anaphoric)
        return (nameless || (headline && common >= 1) || (overlap(a, b) && a.size() < 2)) ? 1.0 + common
            : overlap(a, b) && common >= 2                                                ? 0.5 + common
                                                                                          : -1;
    if (headline)
        return overlap(a, b) || common >= 2 ? 0.5 + common : -1;
    if (earlier.form == TriggerForm::Noun && later.form == TriggerForm::Verb && earlier.isDefinite && a.empty()
        && !later.nouns.empty() && earlier.kind == EventKind::Election)
        return 0.6 + common;
    if (earlier.form == TriggerForm::Noun && later.form == TriggerForm::Verb && earlier.isDefinite)
        return overlap(a, b) && common >= 1 ? 0.5 + common : -1;
    if (!headline && earlier.meaning != later.meaning)
        return -1;
    if (restated && common >= 1 && earlier.form == later.form && (nameless || std::ranges::includes(b, a)))
        return 0.5 + common;
    return overlap(a, b) && common >= 2 ? 0.5 + common : common >= 4 ? 0.25 + common : -1;
}

int rank(const Candidate& candidate)
{
    int score = 0;
    score += candidate.standpoint == Standpoint::Headline ? -8 : 0;
    score += candidate.form == TriggerForm::Verb ? 2 : candidate.verb >= 0 ? 1 : 0;
    score += candidate.when.edtf.isEmpty() ? 0 : 3;
    score += candidate.standpoint == Standpoint::Main ? 2 : 0;
    score += static_cast<int>(std::min<size_t>(candidate.participants.size(), 2));
    return score;
}

void absorb(Candidate& into, Candidate& from, int intoIndex)
{
    from.mergedInto = intoIndex;
    if (into.when.edtf.isEmpty() && !from.when.edtf.isEmpty())
        into.when = from.when;
    for (const Participant& participant : from.participants) {
        if (std::ranges::none_of(
                into.participants, [&](const Participant& p) { return p.entity == participant.entity; }))
            into.participants.push_back(participant);
    }
}

} // namespace

int standFor(const std::vector<Candidate>& candidates, int index)
{
    while (candidates[static_cast<size_t>(index)].mergedInto >= 0)
        index = candidates[static_cast<size_t>(index)].mergedInto;
    return index;
}

QStringList contentWords(const Reading& reading, const Candidate& candidate)
{
    const Clauses& clauses = reading.clauses(candidate.sentence);
    language::TokenRange range = clauses.range(candidate.token);
    if (candidate.content >= 0 && (candidate.verbClass == VerbClass::Agree || candidate.verbClass == VerbClass::Decide))
        range = clauses.range(candidate.content);
    else if (candidate.verb >= 0)
        range = clauses.range(candidate.verb);
    QStringList words;
    for (int t = range.first; t < range.end && words.size() < 40; ++t) {
        const Tag tag = clauses[t].tag;
        if (t == candidate.token || (tag != Tag::Noun && tag != Tag::Propn && tag != Tag::Adj && tag != Tag::Verb))
            continue;
        if (clauses[t].relation == Relation::Conj && candidate.content >= 0 && clauses[t].head == candidate.content)
            break;
        const QString lemma = clauses[t].lemma.toLower();
        if (!words.contains(lemma))
            words.append(lemma);
    }
    return words;
}

namespace {

bool isRestating(const Reading& reading, const Candidate& c)
{
    if (c.verb < 0 || reading.clauses(c.sentence)[c.verb].relation != Relation::Advcl)
        return false;
    const int mark = markOf(reading.clauses(c.sentence), c.verb);
    const QString word = mark >= 0 ? reading.clauses(c.sentence).word(mark, reading.text()) : QString();
    return word == QLatin1String("after") || word == QLatin1String("before") || word == QLatin1String("when")
        || word == QLatin1String("since");
}

} // namespace

void mergeMentions(const Reading& reading, std::vector<Candidate>& candidates)
{
    std::vector<QStringList> words;
    std::vector<bool> restating;
    for (const Candidate& candidate : candidates) {
        words.push_back(contentWords(reading, candidate));
        restating.push_back(isRestating(reading, candidate));
    }
    for (int later = 1; later < static_cast<int>(candidates.size()); ++later) {
        Candidate& mention = candidates[static_cast<size_t>(later)];
        if (mention.status == EventStatus::Negated && mention.form == TriggerForm::Noun)
            continue;
        int best = -1;
        double bestScore = 0;
        std::set<int> seen;
        for (int earlier = later - 1; earlier >= std::max(0, later - Reach); --earlier) {
            const int cluster = standFor(candidates, earlier);
            if (cluster >= later)
                continue;
            const bool restated = restating[static_cast<size_t>(later)] || restating[static_cast<size_t>(earlier)];
            double score = likeness(candidates[static_cast<size_t>(cluster)], words[static_cast<size_t>(cluster)],
                mention, words[static_cast<size_t>(later)], restated);
            const bool viaHeadline = candidates[static_cast<size_t>(earlier)].standpoint == Standpoint::Headline;
            if (cluster != earlier && !viaHeadline)
                score = std::max(score,
                    likeness(candidates[static_cast<size_t>(earlier)], words[static_cast<size_t>(earlier)], mention,
                        words[static_cast<size_t>(later)], restated));
            if (score > bestScore + 1e-9 || (score > 0 && score == bestScore && cluster < best)) {
                best = cluster;
                bestScore = score;
            }
        }
        if (best < 0)
            continue;
        Candidate& event = candidates[static_cast<size_t>(best)];
        if (rank(mention) > rank(event))
            absorb(mention, event, later);
        else
            absorb(event, mention, best);
    }
}

} // namespace extract::events
