#include "model/extract/events/relate/clusters.h"

#include "model/base/isoneof.h"
#include "model/extract/events/relate/contentwords.h"
#include "model/extract/events/relate/likeness.h"

#include <algorithm>

namespace extract::events {

namespace {

/// How far back a mention looks for its event, in mentions.
constexpr int Reach = 120;

/// Whether the mention stands in a clause that tells again what was told: "after they met".
bool isRestating(const Reading& reading, const Trigger& trigger)
{
    const Clauses& clauses = reading.clauses(trigger.sentence);
    if (trigger.verb < 0 || clauses[trigger.verb].relation != Relation::Advcl)
        return false;
    const int mark = markOf(clauses, trigger.verb);
    return mark >= 0 && clauses.formIs(mark, WordClass::Restating);
}

/// Joins the mentions of one article, from the first to the last.
class Joiner {
public:
    Joiner(const Reading& reading, const std::vector<EventMention>& mentions, Refusals& refusals)
        : m_reading(reading)
        , m_mentions(mentions)
        , m_refusals(refusals)
    {
        for (const EventMention& mention : mentions) {
            m_words.push_back(contentWords(reading, mention));
            m_restating.push_back(isRestating(reading, mention.trigger));
            m_clusters.push_back({-1, mention.arguments, mention.when});
        }
    }

    std::vector<Cluster> run()
    {
        for (int later = 1; later < static_cast<int>(m_mentions.size()); ++later) {
            const EventMention& mention = m_mentions[static_cast<size_t>(later)];
            if (mention.verdict.status == EventStatus::Negated && mention.trigger.form == TriggerForm::Noun)
                continue;
            if (const int best = bestFor(later); best >= 0)
                join(best, later);
        }
        return std::move(m_clusters);
    }

private:
    Likened likened(int index) const
    {
        const auto i = static_cast<size_t>(index);
        return {m_mentions[i], m_clusters[i].arguments, m_clusters[i].when, m_words[i]};
    }

    /// The event before `later` that it is most like; -1 when there is none.
    int bestFor(int later) const
    {
        int best = -1;
        double bestScore = 0;
        for (int earlier = later - 1; earlier >= std::max(0, later - Reach); --earlier) {
            const int cluster = standFor(m_clusters, earlier);
            if (cluster >= later)
                continue;
            const double score = scoreOf(cluster, earlier, later);
            if (score > bestScore + 1e-9 || (score > 0 && score == bestScore && cluster < best)) {
                best = cluster;
                bestScore = score;
            }
        }
        return best;
    }

    double scoreOf(int cluster, int earlier, int later) const
    {
        const bool restated = m_restating[static_cast<size_t>(later)] || m_restating[static_cast<size_t>(earlier)];
        const double score = likeness(likened(cluster), likened(later), restated);
        const bool viaHeadline = m_mentions[static_cast<size_t>(earlier)].trigger.standpoint == Standpoint::Headline;
        return cluster == earlier || viaHeadline
            ? score
            : std::max(score, likeness(likened(earlier), likened(later), restated));
    }

    void join(int event, int mention)
    {
        const bool tellsBetter = rankOf(likened(mention)) > rankOf(likened(event));
        const int into = tellsBetter ? mention : event;
        const int from = tellsBetter ? event : mention;
        Cluster& whole = m_clusters[static_cast<size_t>(into)];
        Cluster& part = m_clusters[static_cast<size_t>(from)];
        part.joined = into;
        if (whole.when.date.isNull() && !part.when.date.isNull())
            whole.when = part.when;
        for (const Argument& argument : part.arguments) {
            if (std::ranges::none_of(whole.arguments,
                    [&](const Argument& known) { return known.participant.entity == argument.participant.entity; }))
                whole.arguments.push_back(argument);
        }
        m_refusals.add(wordOf(from), {QStringLiteral("relate.joined"), 0}, {wordOf(into)});
    }

    TextSpan wordOf(int mention) const
    {
        const Trigger& trigger = m_mentions[static_cast<size_t>(mention)].trigger;
        return m_reading.word(trigger.sentence, trigger.token);
    }

    const Reading& m_reading;
    const std::vector<EventMention>& m_mentions;
    Refusals& m_refusals;
    std::vector<QStringList> m_words;
    std::vector<bool> m_restating;
    std::vector<Cluster> m_clusters;
};

} // namespace

std::vector<Cluster> joinMentions(const Reading& reading, const std::vector<EventMention>& mentions, Refusals& refusals)
{
    return Joiner(reading, mentions, refusals).run();
}

int standFor(const std::vector<Cluster>& clusters, int index)
{
    while (clusters[static_cast<size_t>(index)].joined >= 0)
        index = clusters[static_cast<size_t>(index)].joined;
    return index;
}

} // namespace extract::events
