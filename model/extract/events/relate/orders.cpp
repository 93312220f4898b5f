#include "model/extract/events/relate/orders.h"

#include "model/base/isoneof.h"
#include "model/extract/events/find/bindings.h"
#include "model/extract/events/relate/merge.h"

#include <algorithm>
#include <map>

namespace extract::events {

namespace {

std::optional<RelationType> relationOf(const QString& word)
{
    if (isOneOf(word, {"after", "since", "following"}))
        return RelationType::After;
    if (isOneOf(word, {"before", "ahead", "prior", "until"}))
        return RelationType::Before;
    if (isOneOf(word, {"during", "amid", "at"}))
        return RelationType::During;
    return std::nullopt;
}

/// Which candidate a word of a sentence belongs to.
class Owners {
public:
    Owners(const std::vector<Candidate>& candidates)
    {
        for (size_t i = 0; i < candidates.size(); ++i) {
            const Candidate& c = candidates[i];
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
    /// The nearest candidate above `token`, -1 when there is none.
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
bool isPastModifier(const Clauses& clauses, const Candidate& c)
{
    return c.verb >= 0 && c.standpoint != Standpoint::Condition
        && (((clauses[c.verb].relation == Relation::Acl || reducedHead(clauses, c.verb) >= 0)
                && isPassive(clauses, c.verb))
            || (auxiliary(clauses, c.verb, {"have"}) >= 0
                && clauses[auxiliary(clauses, c.verb, {"have"})].features.tense == language::Tense::Past));
}

} // namespace

std::vector<Order> ordersOf(const Reading& reading, const std::vector<Candidate>& candidates, int main)
{
    const Owners owners(candidates);
    std::vector<Order> orders;
    auto add = [&](int from, int to, RelationType type, bool stated) {
        if (from >= 0 && to >= 0 && from != to)
            orders.push_back({from, to, type, stated});
    };
    int previous = -1;
    for (int i = 0; i < static_cast<int>(candidates.size()); ++i) {
        const Candidate& c = candidates[static_cast<size_t>(i)];
        const Clauses& clauses = reading.clauses(c.sentence);
        const int top = c.verb >= 0 ? c.verb : c.token;
        const int above = owners.above(clauses, c.sentence, top);
        if (c.form == TriggerForm::Noun || c.verb < 0) {
            if (const auto relation = relationOf(prepositionOf(clauses, c.token)))
                add(owners.above(clauses, c.sentence, c.token), i, *relation, true);
        }
        if (c.verb >= 0) {
            const int mark = markOf(clauses, c.verb);
            const auto relation = mark >= 0 ? relationOf(clauses.word(mark, reading.text())) : std::nullopt;
            if (relation && relation != RelationType::During)
                add(above, i, *relation, true);
            if (isPastModifier(clauses, c))
                add(i, above >= 0 ? above : main, RelationType::Before, false);
            for (const int adverb : clauses.dependents(c.verb, {Relation::Advmod, Relation::Obl})) {
                if (isOneOf(clauses[adverb].lemma,
                        {"later", "afterwards", "afterward", "subsequently", "then", "thereafter"})
                    && previous >= 0)
                    add(i, previous, RelationType::After, true);
            }
        }
        if (c.standpoint == Standpoint::Main && c.verbClass != VerbClass::Report && !c.isGeneric)
            previous = i;
    }
    return orders;
}

} // namespace extract::events
