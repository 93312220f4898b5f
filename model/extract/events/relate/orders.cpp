#include "model/extract/events/relate/orders.h"

#include "model/base/isoneof.h"

#include <algorithm>
#include <map>
#include <optional>

namespace extract::events {

namespace {

std::optional<RelationType> relationOf(const WordClasses& classes, const QString& word)
{
    if (classes.has(word, WordClass::LaterThan))
        return RelationType::After;
    if (classes.has(word, WordClass::EarlierThan))
        return RelationType::Before;
    if (classes.has(word, WordClass::Within))
        return RelationType::During;
    return std::nullopt;
}

/// Which mention a word of a sentence belongs to.
class Owners {
public:
    explicit Owners(const std::vector<EventMention>& mentions)
    {
        for (size_t i = 0; i < mentions.size(); ++i) {
            const Trigger& c = mentions[i].trigger;
            m_owner.try_emplace({c.sentence, c.token}, static_cast<int>(i));
            if (c.verb >= 0)
                m_owner.try_emplace({c.sentence, c.verb}, static_cast<int>(i));
            for (const int noun : c.nouns)
                m_owner.try_emplace({c.sentence, noun}, static_cast<int>(i));
        }
    }
    int of(int sentence, int token) const
    {
        const auto found = m_owner.find({sentence, token});
        return found == m_owner.end() ? -1 : found->second;
    }
    /// The nearest mention above `token`, -1 when there is none.
    int above(const Clauses& clauses, int sentence, int token) const
    {
        int at = clauses[token].head;
        for (int steps = 0; at >= 0 && steps < 6; ++steps, at = clauses[at].head) {
            if (const int owner = of(sentence, at); owner >= 0)
                return owner;
        }
        return -1;
    }

private:
    std::map<std::pair<int, int>, int> m_owner;
};

/// A participle that tells what had happened to the thing: "contacts, suspended in spring".
bool isPastModifier(const Clauses& clauses, const Trigger& c)
{
    return c.verb >= 0 && c.standpoint != Standpoint::Condition
        && (((clauses[c.verb].relation == Relation::Acl || reducedHead(clauses, c.verb) >= 0)
                && isPassive(clauses, c.verb))
            || (auxiliary(clauses, c.verb, {"have"}) >= 0
                && clauses[auxiliary(clauses, c.verb, {"have"})].features.tense == language::Tense::Past));
}

/// "later", "then": after what was told before it.
bool pointsBack(const Clauses& clauses, int adverb)
{
    return clauses.lemmaIs(adverb, WordClass::Afterwards);
}

/// Gathers the orders of one article.
class OrderReader {
public:
    OrderReader(const Reading& reading, const std::vector<EventMention>& mentions, int main)
        : m_reading(reading)
        , m_mentions(mentions)
        , m_owners(mentions)
        , m_main(main)
    {
    }

    std::vector<Order> run()
    {
        for (int i = 0; i < static_cast<int>(m_mentions.size()); ++i) {
            const EventMention& mention = m_mentions[static_cast<size_t>(i)];
            const Trigger& trigger = mention.trigger;
            if (trigger.form == TriggerForm::Noun || trigger.verb < 0)
                ofNoun(i, trigger);
            if (trigger.verb >= 0)
                ofVerb(i, trigger);
            if (trigger.standpoint == Standpoint::Main && mention.sense.verbClass != VerbClass::Report
                && !mention.isHabit)
                m_previous = i;
        }
        return std::move(m_orders);
    }

private:
    void add(int from, int to, RelationType type, bool stated)
    {
        if (from >= 0 && to >= 0 && from != to)
            m_orders.push_back({from, to, type, stated});
    }

    /// "after the summit".
    void ofNoun(int index, const Trigger& trigger)
    {
        const Clauses& clauses = m_reading.clauses(trigger.sentence);
        if (const auto relation = relationOf(clauses.classes(), prepositionOf(clauses, trigger.token)))
            add(m_owners.above(clauses, trigger.sentence, trigger.token), index, *relation, true);
    }

    /// "after they met", "had met", "later met".
    void ofVerb(int index, const Trigger& trigger)
    {
        const Clauses& clauses = m_reading.clauses(trigger.sentence);
        const int above = m_owners.above(clauses, trigger.sentence, trigger.verb);
        const int mark = markOf(clauses, trigger.verb);
        const auto relation =
            mark >= 0 ? relationOf(clauses.classes(), clauses.word(mark, m_reading.text())) : std::nullopt;
        if (relation && relation != RelationType::During)
            add(above, index, *relation, true);
        if (isPastModifier(clauses, trigger))
            add(index, above >= 0 ? above : m_main, RelationType::Before, false);
        for (const int adverb : clauses.dependents(trigger.verb, {Relation::Advmod, Relation::Obl})) {
            if (pointsBack(clauses, adverb))
                add(index, m_previous, RelationType::After, true);
        }
    }

    const Reading& m_reading;
    const std::vector<EventMention>& m_mentions;
    Owners m_owners;
    int m_main;
    int m_previous = -1; ///< the mention of a main clause that was read last
    std::vector<Order> m_orders;
};

} // namespace

std::vector<Order> ordersOf(const Reading& reading, const std::vector<EventMention>& mentions, int main)
{
    return OrderReader(reading, mentions, main).run();
}

} // namespace extract::events
