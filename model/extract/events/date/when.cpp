#include "model/extract/events/date/when.h"

#include "model/base/isoneof.h"
#include "model/time/timevalue.h"

#include <algorithm>
#include <ranges>

namespace extract::events {

namespace {

QString words(const Reading& reading, const TimeExpression& time)
{
    return reading.article().text.slice(time.where.span).toString().simplified();
}

/// Preposition or conjunction in front of a time: "before", "since", "not before" counts as "after".
QString linkOf(const Clauses& clauses, TextSpan where, QStringView text)
{
    const int first = clauses.at(where.begin);
    for (int t = std::max(0, first - 3); t < first; ++t) {
        const QString word = clauses.word(t, text);
        if (t < first - 1 && !std::ranges::all_of(std::views::iota(t + 1, first), [&](int u) {
                return clauses[u].tag == Tag::Det || clauses[u].tag == Tag::Adp || clauses[u].tag == Tag::Adj
                    || clauses[u].tag == Tag::Adv;
            }))
            continue;
        if (clauses.word(first - 1, text) == QLatin1String("on") && t < first - 1)
            continue;
        if (isOneOf(word,
                {"before", "until", "till", "by", "after", "since", "following", "from", "between", "within", "prior",
                    "ahead", "beyond", "past"}))
            return t > 0 && clauses.word(t - 1, text) == QLatin1String("not") && word == QLatin1String("before")
                ? QStringLiteral("after")
                : word;
    }
    return {};
}

bool isPlainEdtf(const QString& edtf)
{
    return !edtf.contains(QLatin1Char('/')) && !edtf.contains(QLatin1Char('[')) && !edtf.contains(QLatin1Char('{'));
}

QString openEdtf(const QString& edtf, const QString& link, bool ongoing)
{
    if (!isPlainEdtf(edtf))
        return edtf;
    const QString day = edtf.section(QLatin1Char('T'), 0, 0);
    if (edtf.contains(QLatin1Char('T')))
        return edtf;
    if (isOneOf(link, {"before", "until", "till", "by", "prior", "ahead"}))
        return QStringLiteral("[..%1]").arg(day);
    if (link == QLatin1String("since"))
        return ongoing ? day + QStringLiteral("/..") : QStringLiteral("[%1..]").arg(day);
    if (isOneOf(link, {"after", "following", "beyond", "past"}))
        return QStringLiteral("[%1..]").arg(day);
    return edtf;
}

int granularity(const QString& edtf)
{
    return static_cast<int>(edtf.section(QLatin1Char('/'), 0, 0).size());
}

bool lastsSince(const Clauses& clauses, int verb)
{
    return verb >= 0 && auxiliary(clauses, verb, {"have"}) >= 0;
}

/// The finest of several times; two that stand as "from … to …" give an interval.
EventTime combine(const Reading& reading, const Candidate& candidate, const std::vector<TimeAt>& times)
{
    const Clauses& clauses = reading.clauses(candidate.sentence);
    const TimeAt* best = nullptr;
    for (const TimeAt& at : times) {
        const QString& edtf = reading.time(at.time).edtf;
        if (!best || granularity(edtf) > granularity(reading.time(best->time).edtf))
            best = &at;
    }
    EventTime when;
    const TimeExpression& time = reading.time(best->time);
    const QString link = best->isInner ? QString() : linkOf(clauses, time.where.span, reading.text());
    when.edtf = openEdtf(time.edtf, link, lastsSince(clauses, candidate.verb));
    when.time = time.id;
    if (times.size() == 2 && isPlainEdtf(time.edtf)) {
        const TimeExpression& first = reading.time(times[0].time);
        const TimeExpression& second = reading.time(times[1].time);
        const QString opener = linkOf(clauses, first.where.span, reading.text());
        const auto a = edtfDays(first.edtf);
        const auto b = edtfDays(second.edtf);
        if (isOneOf(opener, {"from", "between"}) && a && b && a->latest < b->earliest && isPlainEdtf(first.edtf)
            && isPlainEdtf(second.edtf))
            when.edtf = first.edtf.section(QLatin1Char('T'), 0, 0) + QLatin1Char('/')
                + second.edtf.section(QLatin1Char('T'), 0, 0);
    }
    when.basis = time.anchoredAtPublication || time.anchor.isValid() ? DateBasis::Relative : DateBasis::Text;
    return withBounds(when);
}

EventTime explained(const Reading& reading, EventTime when, const QString& pattern)
{
    const auto found = std::ranges::find(reading.findings().times, when.time, &TimeExpression::id);
    if (found == reading.findings().times.end())
        return when;
    when.why = pattern.arg(words(reading, *found));
    if (!found->why.isEmpty())
        when.why += QStringLiteral(": ") + found->why;
    else
        when.why += QStringLiteral(": %1.").arg(edtfWords(when.edtf));
    return when;
}

/// Whether "and", "or" or "but" ties a conjunct to its head, at itself or at the last of the row. Without one the parse
/// has only put two clauses side by side: "X, whose term was extended on Monday, ruled it out".
bool isTied(const Clauses& clauses, int conjunct)
{
    for (const int other : clauses.dependents(clauses[conjunct].head, {Relation::Conj})) {
        if (other >= conjunct && clauses.dependent(other, {Relation::Cc}) >= 0)
            return true;
    }
    return false;
}

/// When a clause is told to be, as its verb says it; `Any` where the verb takes that from another one.
enum class Telling { Any, Past, Present, Future };

Telling tellingOf(const Clauses& clauses, int verb, QStringView text)
{
    for (const int aux : clauses.dependents(verb, {Relation::Aux, Relation::AuxPass, Relation::Cop})) {
        const QString word = clauses.word(aux, text);
        if (isOneOf(word, {"will", "wo", "shall", "'ll", "’ll"}))
            return Telling::Future;
        if (isOneOf(word, {"had", "did", "was", "were", "has", "have", "'ve", "’ve"}))
            return Telling::Past;
        if (isOneOf(word, {"is", "are", "am", "do", "does", "'re", "’re"}))
            return Telling::Present;
        return Telling::Any;
    }
    const auto& features = clauses[verb].features;
    if (features.verbForm != language::VerbForm::Finite)
        return Telling::Any;
    return features.tense == language::Tense::Past   ? Telling::Past
        : features.tense == language::Tense::Present ? Telling::Present
                                                     : Telling::Any;
}

/// "While he won by much, she is ahead this year": two clauses told at different times share none.
bool mayShare(const Clauses& clauses, int verb, int other, QStringView text)
{
    const Telling mine = tellingOf(clauses, verb, text);
    const Telling its = tellingOf(clauses, other, text);
    return mine == its || mine == Telling::Any || its == Telling::Any;
}

/// The verb whose time a clause shares: the first conjunct, the verb above an infinitive or a "when" clause.
int sharedWith(const Clauses& clauses, int verb, QStringView text)
{
    const Token& token = clauses[verb];
    if (token.head < 0)
        return -1;
    switch (token.relation) {
    case Relation::Conj:
        return isTied(clauses, verb) ? token.head : -1;
    case Relation::Xcomp:
        return token.head;
    case Relation::Advcl: {
        const int mark = markOf(clauses, verb);
        if (mark < 0)
            return isFinite(clauses, verb) && !isLooseConjunct(clauses, verb) ? -1 : token.head;
        return isOneOf(clauses.word(mark, text), {"when", "as", "while"}) ? token.head : -1;
    }
    default:
        return -1;
    }
}

} // namespace

EventTime withBounds(EventTime time)
{
    if (const auto days = edtfDays(time.edtf)) {
        time.earliest = days->earliest;
        time.latest = days->latest;
    }
    return time;
}

namespace {

/// Whether the token is a word of an event.
bool isKnown(const std::vector<Candidate>& candidates, int token)
{
    return std::ranges::any_of(candidates, [token](const Candidate& c) {
        return c.token == token || c.verb == token || std::ranges::find(c.nouns, token) != c.nouns.end();
    });
}

/// Where the parse hangs a time on a word that names no event: the nearest event verb, the one after it for a time that
/// opens the sentence. `token` itself when it is a verb or belongs to an event.
int adopted(const Clauses& clauses, int time, int token, const std::vector<Candidate>& candidates)
{
    if (isKnown(candidates, token) || clauses[token].tag == Tag::Verb || clauses.dependent(token, {Relation::Cop}) >= 0)
        return token;
    int best = token;
    int distance = clauses.size() + 1;
    constexpr int Opening = 3;
    for (const Candidate& c : candidates) {
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

} // namespace

namespace {

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

TimesByWord::TimesByWord(const Reading& reading, int sentence, const std::vector<Candidate>& candidates)
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
            if (std::ranges::any_of(candidates, [token](const Candidate& c) {
                    return c.token == token || std::ranges::find(c.nouns, token) != c.nouns.end();
                }))
                break;
        }
        if (clauses[at.token].relation == Relation::NmodPoss && !isKnown(candidates, clauses[at.token].head))
            continue; // "Monday's debate" dates the debate
        m_times[adopted(clauses, at.token, token, candidates)].push_back(at);
    }
}

std::vector<TimeAt> TimesByWord::of(int token) const
{
    const auto found = m_times.find(token);
    return found == m_times.end() ? std::vector<TimeAt>{} : found->second;
}

EventTime statedTime(const Reading& reading, const Candidate& candidate, const TimesByWord& times)
{
    const Clauses& clauses = reading.clauses(candidate.sentence);
    std::vector<TimeAt> own = times.of(candidate.token);
    auto add = [&](int token) {
        const auto more = times.of(token);
        own.insert(own.end(), more.begin(), more.end());
    };
    if (candidate.verb >= 0 && candidate.verb != candidate.token)
        add(candidate.verb);
    for (const int noun : candidate.nouns)
        add(noun);
    std::erase_if(own, [&](const TimeAt& at) { return at.time == reading.runInTime(candidate.sentence); });
    const QString trigger = clauses.word(candidate.token, reading.text());
    if (!own.empty())
        return explained(reading, combine(reading, candidate, own),
            QStringLiteral("“%1” stands with “%2”").arg(QStringLiteral("%1"), trigger));
    int verb = candidate.verb;
    for (int steps = 0; verb >= 0 && steps < 4; ++steps) {
        verb = sharedWith(clauses, verb, reading.text());
        if (verb < 0 || !mayShare(clauses, candidate.verb, verb, reading.text()))
            break;
        auto shared = times.of(verb);
        std::erase_if(shared, [&](const TimeAt& at) { return at.time == reading.runInTime(candidate.sentence); });
        const int mark = markOf(clauses, candidate.verb);
        for (TimeAt& at : shared)
            at.isInner = mark >= 0 && std::abs(clauses[mark].span.begin - reading.time(at.time).where.span.end) <= 2;
        if (std::ranges::any_of(shared, &TimeAt::isInner)) // "from 2006 until 2011, when": the time right before it
            std::erase_if(shared, [](const TimeAt& at) { return !at.isInner; });
        if (!shared.empty())
            return explained(reading, combine(reading, candidate, shared),
                QStringLiteral("“%1” stands in the same sentence as “%2”").arg(QStringLiteral("%1"), trigger));
    }
    const int head = reading.runInTime(candidate.sentence);
    if (head >= 0
        && (candidate.standpoint == Standpoint::Main || candidate.standpoint == Standpoint::Quoted
            || candidate.standpoint == Standpoint::Subordinate)
        && (candidate.verb >= 0 || candidate.isListed)) {
        EventTime when;
        const TimeExpression& time = reading.time(head);
        when.edtf = time.edtf;
        when.time = time.id;
        when.basis = reading.times(candidate.sentence).empty() || reading.times(candidate.sentence).front().time != head
            ? DateBasis::Inherited
            : time.anchoredAtPublication || time.anchor.isValid() ? DateBasis::Relative
                                                                  : DateBasis::Text;
        return explained(reading, withBounds(when),
            QStringLiteral("The paragraph of “%2” is headed “%1”").arg(QStringLiteral("%1"), trigger));
    }
    return {};
}

} // namespace extract::events
