#include "model/extract/events/syntax.h"

#include "model/base/isoneof.h"

#include <algorithm>
#include <limits>
#include <ranges>

namespace extract::events {

Clauses::Clauses(const Sentence& sentence)
    : m_sentence(&sentence)
    , m_places(4 * sentence.tokens.size() + 1, 0)
{
    Q_ASSERT(sentence.tokens.size() <= std::numeric_limits<quint16>::max()); // parse cuts longer ones
    const int count = size();
    for (const Token& token : sentence.tokens) {
        if (token.head >= 0)
            ++at(Part::Begin, token.head + 1);
    }
    for (int i = 1; i <= count; ++i)
        at(Part::Begin, i) = static_cast<quint16>(at(Part::Begin, i) + at(Part::Begin, i - 1));
    std::vector<quint16> next(m_places.end() - count - 1, m_places.end());
    for (int i = 0; i < count; ++i) {
        at(Part::First, i) = static_cast<quint16>(i);
        at(Part::End, i) = static_cast<quint16>(i + 1);
        if (const int head = (*this)[i].head; head >= 0)
            at(Part::Dependents, next[static_cast<size_t>(head)]++) = static_cast<quint16>(i);
    }
    std::vector<int> order;
    if (const int root = sentence.root(); root >= 0)
        order.push_back(root);
    for (size_t i = 0; i < order.size(); ++i) {
        const auto below = dependents(order[i]);
        order.insert(order.end(), below.begin(), below.end());
    }
    for (const int below : std::views::reverse(order)) {
        if (const int head = (*this)[below].head; head >= 0) {
            at(Part::First, head) = std::min(at(Part::First, head), at(Part::First, below));
            at(Part::End, head) = std::max(at(Part::End, head), at(Part::End, below));
        }
    }
}

std::span<const quint16> Clauses::dependents(int head) const
{
    const quint16 begin = at(Part::Begin, head);
    return {&at(Part::Dependents, begin), static_cast<size_t>(at(Part::Begin, head + 1) - begin)};
}

int Clauses::dependent(int head, std::initializer_list<Relation> relations) const
{
    for (const int below : dependents(head)) {
        if (isOneOf((*this)[below].relation, relations))
            return below;
    }
    return -1;
}

std::vector<int> Clauses::dependents(int head, std::initializer_list<Relation> relations) const
{
    std::vector<int> found;
    for (const int below : dependents(head)) {
        if (isOneOf((*this)[below].relation, relations))
            found.push_back(below);
    }
    return found;
}

std::vector<int> Clauses::conjuncts(int top) const
{
    std::vector<int> found{top};
    for (size_t i = 0; i < found.size(); ++i) {
        for (const int below : dependents(found[i], {Relation::Conj}))
            found.push_back(below);
    }
    std::ranges::sort(found);
    return found;
}

QString Clauses::word(int index, QStringView text) const
{
    const TextSpan span = (*this)[index].span;
    return text.sliced(span.begin, span.length()).toString().toLower();
}

QString particleOf(const Clauses& clauses, int verb)
{
    if (const int particle = clauses.dependent(verb, {Relation::CompoundPrt}); particle >= 0)
        return clauses[particle].lemma;
    const int next = verb + 1;
    if (next >= clauses.size())
        return {};
    const Token& token = clauses[next];
    if (token.tag == Tag::Adp || (token.tag == Tag::Adv && token.head == verb))
        return token.lemma;
    return {};
}

bool isFinite(const Clauses& clauses, int verb)
{
    if (clauses[verb].features.verbForm == language::VerbForm::Finite)
        return true;
    return std::ranges::any_of(
        clauses.dependents(verb, {Relation::Aux, Relation::AuxPass, Relation::Cop}), [&](int aux) {
            return clauses[aux].features.verbForm == language::VerbForm::Finite || clauses[aux].tag == Tag::Aux;
        });
}

bool isToldInPast(const Clauses& clauses, int verb, int controller)
{
    for (const int at : {verb, controller}) {
        if (at < 0)
            continue;
        const auto& features = clauses[at].features;
        if (features.verbForm == language::VerbForm::Finite && features.tense == language::Tense::Past)
            return true;
        const int be = auxiliary(clauses, at, {"be", "have"});
        if (be >= 0 && clauses[be].features.tense == language::Tense::Past)
            return true;
        if (auxiliary(clauses, at, {"have"}) >= 0 && clauses.dependents(at, {Relation::Aux}).size() == 1)
            return true; // "has promised"
    }
    return false;
}

bool isBare(const Clauses& clauses, int verb)
{
    const auto& features = clauses[verb].features;
    const bool ing = features.verbForm == language::VerbForm::Gerund
        || (features.verbForm == language::VerbForm::Participle && features.tense == language::Tense::Present);
    return (ing || features.verbForm == language::VerbForm::Infinitive)
        && clauses.dependent(verb, {Relation::Aux, Relation::AuxPass}) < 0;
}

int auxiliary(const Clauses& clauses, int verb, std::initializer_list<const char*> lemmas)
{
    for (const int aux : clauses.dependents(verb, {Relation::Aux, Relation::AuxPass, Relation::Cop})) {
        if (isOneOf(clauses[aux].lemma, lemmas))
            return aux;
    }
    return -1;
}

bool isLooseParticiple(const Clauses& clauses, int verb)
{
    const auto& features = clauses[verb].features;
    if (clauses[verb].relation == Relation::Appos && clauses[verb].tag == Tag::Verb
        && features.tense == language::Tense::Past && clauses.dependent(verb, {Relation::AuxPass}) < 0)
        return true;
    if (!isOneOf(clauses[verb].relation, {Relation::Acl, Relation::Amod})
        || features.verbForm != language::VerbForm::Participle || features.tense != language::Tense::Past
        || clauses.dependent(verb, {Relation::AuxPass, Relation::OblAgent}) >= 0)
        return false;
    return clauses.dependent(verb, {Relation::Obj, Relation::Ccomp}) >= 0
        || isOneOf(clauses[verb].lemma,
            {"crash", "collapse", "cross", "arrive", "die", "fall", "rise", "erupt", "explode", "resign", "travel",
                "go", "come", "happen", "occur", "begin", "return", "roll", "follow", "emerge", "land", "sail", "march",
                "flee", "escape", "vanish", "surge", "plunge", "walk", "run", "sink"});
}

bool isLooseConjunct(const Clauses& clauses, int verb)
{
    const auto& features = clauses[verb].features;
    return clauses[verb].relation == Relation::Advcl && markOf(clauses, verb) < 0
        && features.verbForm == language::VerbForm::Finite && features.tense == language::Tense::Past
        && clauses.dependent(verb, {Relation::Aux}) < 0;
}

int reducedHead(const Clauses& clauses, int verb)
{
    if (verb < 2 || clauses[verb].features.verbForm == language::VerbForm::Finite || clauses[verb - 1].tag != Tag::Punct
        || clauses[verb - 2].tag != Tag::Noun
        || clauses.dependent(verb, {Relation::Aux, Relation::AuxPass, Relation::Obj}) >= 0)
        return -1;
    for (int next = verb + 1; next < clauses.size(); ++next) {
        if (clauses[next].tag != Tag::Verb || clauses.dependent(next, {Relation::Nsubj, Relation::NsubjPass}) >= 0)
            continue;
        const int aux = clauses.dependent(next, {Relation::Aux, Relation::AuxPass});
        if (aux > verb + 1 && clauses[aux - 1].tag == Tag::Punct)
            return verb - 2;
    }
    return -1;
}

bool isPassive(const Clauses& clauses, int verb)
{
    if (reducedHead(clauses, verb) >= 0)
        return true;
    if (isLooseParticiple(clauses, verb))
        return false;
    if (clauses.dependent(verb, {Relation::AuxPass}) >= 0)
        return true;
    const Token& token = clauses[verb];
    const bool hasSubject = clauses.dependent(verb, {Relation::Nsubj, Relation::NsubjPass}) >= 0;
    const bool byOthers = clauses.dependent(verb, {Relation::Obj}) < 0
        && std::ranges::any_of(clauses.dependents(verb, {Relation::Obl}),
            [&](int oblique) { return prepositionOf(clauses, oblique) == QLatin1String("by"); });
    if (hasSubject && !byOthers && clauses.dependent(verb, {Relation::Aux, Relation::OblAgent}) < 0)
        return false; // a past tense that looks like a participle: "the senator called for"
    return token.features.passive || clauses.dependent(verb, {Relation::NsubjPass}) >= 0
        || (token.features.verbForm == language::VerbForm::Participle && token.features.tense == language::Tense::Past
            && isOneOf(token.relation, {Relation::Acl, Relation::Amod}));
}

namespace {

/// "a contract to supply", "a means of renewing": a common noun that says what somebody else is to do.
bool isPurposeOfNoun(const Clauses& clauses, int verb)
{
    return clauses[verb].relation == Relation::Acl && isBare(clauses, verb)
        && clauses.dependent(verb, {Relation::Mark}) >= 0 && clauses[clauses[verb].head].tag == Tag::Noun;
}

/// The verb that a noun is an argument of, also through other nouns; -1 when there is none.
int verbAbove(const Clauses& clauses, int noun)
{
    int at = noun;
    for (int steps = 0; at >= 0 && steps < 4; ++steps) {
        if (!isOneOf(clauses[at].relation,
                {Relation::Obj, Relation::Obl, Relation::Nmod, Relation::Conj, Relation::Xcomp, Relation::NsubjPass}))
            return -1;
        at = clauses[at].head;
        if (at >= 0 && clauses[at].tag == Tag::Verb)
            return at;
    }
    return -1;
}

/// "The court this week rejected": the noun before the time, where the parse took the time for the subject.
int beforeItsTime(const Clauses& clauses, int subject)
{
    if (!isOneOf(clauses[subject].lemma.toLower(),
            {"week", "month", "year", "day", "morning", "afternoon", "evening", "night", "weekend", "today",
                "yesterday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
                "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
                "spring", "summer", "autumn", "fall", "winter"}))
        return subject;
    for (const int below : clauses.dependents(subject)) {
        if (below < subject && (clauses[below].tag == Tag::Propn || clauses[below].tag == Tag::Noun))
            return below;
    }
    return -1;
}

/// "After the vote, the party split": the noun phrase between a comma and its verb that the parse put into apposition;
/// -1 when there is none.
int lostSubject(const Clauses& clauses, int verb)
{
    if (!isFinite(clauses, verb) || clauses[verb].features.verbForm == language::VerbForm::Infinitive)
        return -1;
    int first = verb;
    for (const int aux : clauses.dependents(verb, {Relation::Aux, Relation::AuxPass}))
        first = std::min(first, aux);
    for (int t = first - 1; t > 1; --t) {
        const int head = clauses[t].head;
        const auto range = clauses.range(t);
        if (clauses[t].relation != Relation::Appos || head < 0 || range.end != first)
            continue;
        const bool afterComma =
            clauses[range.first].tag == Tag::Punct || (range.first > 0 && clauses[range.first - 1].tag == Tag::Punct);
        if (afterComma && head < t && clauses[head].relation == Relation::Obl && clauses[head].head == verb)
            return t;
    }
    return -1;
}

} // namespace

int subjectOf(const Clauses& clauses, int verb)
{
    for (int steps = 0; verb >= 0 && steps < 6; ++steps) {
        if (const int noun = reducedHead(clauses, verb); noun >= 0)
            return noun;
        const auto subjects = clauses.dependents(verb, {Relation::Nsubj, Relation::NsubjPass, Relation::NsubjOuter});
        if (!subjects.empty()) {
            const auto before = std::ranges::find_if(std::views::reverse(subjects), [verb](int s) { return s < verb; });
            const int nearest = before != std::views::reverse(subjects).end() ? *before : subjects.back();
            const int subject = beforeItsTime(clauses, nearest);
            const bool relative = subject >= 0 && isOneOf(clauses[subject].lemma, {"who", "which", "that"})
                && clauses[subject].tag == Tag::Pron;
            if (relative && isOneOf(clauses[verb].relation, {Relation::AclRelcl, Relation::Acl}))
                return clauses[verb].head;
            if (subject >= 0)
                return subject;
        }
        if (const int lost = lostSubject(clauses, verb); lost >= 0)
            return lost;
        const Token& token = clauses[verb];
        if (token.relation == Relation::Appos && isLooseParticiple(clauses, verb))
            return token.head;
        if (isOneOf(token.relation, {Relation::Acl, Relation::AclRelcl})) {
            const int above = isPurposeOfNoun(clauses, verb) ? verbAbove(clauses, token.head) : -1;
            if (above < 0)
                return token.head;
            verb = above;
            continue;
        }
        if (!isOneOf(token.relation, {Relation::Conj, Relation::Xcomp, Relation::Advcl}))
            return -1;
        if (token.relation == Relation::Advcl && isFinite(clauses, verb))
            return -1;
        verb = token.head;
    }
    return -1;
}

QString objectLemma(const Clauses& clauses, int verb)
{
    const int object = clauses.dependent(verb, {isPassive(clauses, verb) ? Relation::NsubjPass : Relation::Obj});
    return object >= 0 ? clauses[object].lemma.toLower() : QString();
}

int markOf(const Clauses& clauses, int verb)
{
    for (const int below : clauses.dependents(verb)) {
        const Token& token = clauses[below];
        if (token.relation == Relation::Mark && token.lemma != QLatin1String("to"))
            return below;
        if (token.relation == Relation::Advmod && below < verb
            && isOneOf(token.lemma, {"when", "where", "how", "why", "whether"}))
            return below;
    }
    return -1;
}

QString prepositionOf(const Clauses& clauses, int noun)
{
    const int adposition = clauses.dependent(noun, {Relation::Case});
    return adposition >= 0 && adposition < noun ? clauses[adposition].lemma : QString();
}

bool isPhaseOfTime(const Clauses& clauses, int verb)
{
    return verb > 0 && clauses[verb].features.verbForm != language::VerbForm::Finite
        && isOneOf(clauses[verb].lemma, {"begin", "start", "end", "commence"})
        && isOneOf(clauses[verb - 1].lemma, {"week", "month", "year", "season", "period", "quarter", "weekend"});
}

} // namespace extract::events
