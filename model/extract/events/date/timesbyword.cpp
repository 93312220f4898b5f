#include "model/extract/events/date/timesbyword.h"

#include <algorithm>

namespace extract::events {

namespace {

/// Whether the token is a word of an event.
bool isKnown(const std::vector<Trigger>& triggers, int token)
{
    return std::ranges::any_of(triggers, [token](const Trigger& c) {
        return c.token == token || c.verb == token || std::ranges::find(c.nouns, token) != c.nouns.end();
    });
}

/// Where the parse hangs a time on a word that names no event: the nearest event verb, the one after it for a time that
/// opens the sentence. `token` itself when it is a verb or belongs to an event.
int adopted(const Clauses& clauses, int time, int token, const std::vector<Trigger>& triggers)
{
    if (isKnown(triggers, token) || clauses[token].tag == Tag::Verb || clauses.dependent(token, {Relation::Cop}) >= 0)
        return token;
    int best = token;
    int distance = clauses.size() + 1;
    constexpr int Opening = 3;
    for (const Trigger& c : triggers) {
        if (c.verb < 0 || c.standpoint == Standpoint::Condition)
            continue;
        const int weak = c.standpoint == Standpoint::Main ? 0 : 20;
        const int away = time <= Opening ? c.verb - time : std::abs(c.verb - time);
        if (away >= 0 && away + weak < distance) {
            best = c.verb;
            distance = away + weak;
        }
    }
    return best;
}

/// "ten days before the feast" tells of the feast, "as of Friday" of what is so by then: neither dates an event.
bool datesNothing(const Reading& reading, const Clauses& clauses, const TimeExpression& time)
{
    const QString text = reading.article().text.slice(time.where.span).toString().toLower();
    const int first = clauses.at(time.where.span.begin);
    const int last = clauses.at(time.where.span.end - 1);
    if (first >= 2 && clauses.word(first - 1, reading.text()) == QLatin1String("of")
        && clauses.word(first - 2, reading.text()) == QLatin1String("as"))
        return true;
    if (last < 0 || last + 1 >= clauses.size() || !time.anchoredAtPublication)
        return false;
    const bool points = text.endsWith(QLatin1String(" before")) || text.endsWith(QLatin1String(" after"));
    const Tag next = clauses[last + 1].tag;
    return points && (next == Tag::Det || next == Tag::Noun || next == Tag::Propn || next == Tag::Pron);
}

} // namespace

TimesByWord::TimesByWord(const Reading& reading, int sentence, const std::vector<Trigger>& triggers)
{
    const Clauses& clauses = reading.clauses(sentence);
    for (const TimeAt& at : reading.times(sentence)) {
        if (datesNothing(reading, clauses, reading.time(at.time)))
            continue;
        int token = at.token;
        for (const int below : clauses.dependents(token, {Relation::AclRelcl, Relation::AdvclRelcl, Relation::Acl})) {
            if (isFinite(clauses, below))
                m_times[below].push_back({at.time, at.token, true});
        }
        for (int steps = 0; steps < 20; ++steps) {
            const int above = clauses[token].head;
            if (above < 0)
                break;
            token = above;
            if (clauses[token].tag == Tag::Verb && clauses[token].relation != Relation::Amod
                && !isPhaseOfTime(clauses, token))
                break;
            if (std::ranges::any_of(triggers, [token](const Trigger& c) {
                    return c.token == token || std::ranges::find(c.nouns, token) != c.nouns.end();
                }))
                break;
        }
        if (clauses[at.token].relation == Relation::NmodPoss && !isKnown(triggers, clauses[at.token].head))
            continue; // "Monday's debate" dates the debate
        m_times[adopted(clauses, at.token, token, triggers)].push_back(at);
    }
}

std::vector<TimeAt> TimesByWord::of(int token) const
{
    const auto found = m_times.find(token);
    return found == m_times.end() ? std::vector<TimeAt>{} : found->second;
}

} // namespace extract::events
