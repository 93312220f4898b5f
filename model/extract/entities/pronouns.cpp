#include "model/extract/entities/pronouns.h"

#include <algorithm>
#include <array>

namespace extract {

using language::Gender;
using language::Number;
using language::Relation;
using language::Tag;
using language::Token;

namespace {

constexpr int window = 3; // sentences before the pronoun's
constexpr int memory = 100; // references that are looked at
constexpr double leastSalience = 0.4;
constexpr double clearLead = 1.4; // how many times the second the best must weigh

struct Form {
    QStringView word;
    Pronoun pronoun;
};

constexpr std::array<Form, 17> forms{{
    {u"he", {PronounKind::Person, Gender::Masculine, false, false}},
    {u"him", {PronounKind::Person, Gender::Masculine, false, false}},
    {u"his", {PronounKind::Person, Gender::Masculine, true, false}},
    {u"himself", {PronounKind::Person, Gender::Masculine, false, true}},
    {u"she", {PronounKind::Person, Gender::Feminine, false, false}},
    {u"her", {PronounKind::Person, Gender::Feminine, true, false}},
    {u"hers", {PronounKind::Person, Gender::Feminine, true, false}},
    {u"herself", {PronounKind::Person, Gender::Feminine, false, true}},
    {u"they", {PronounKind::Plural, Gender::None, false, false}},
    {u"them", {PronounKind::Plural, Gender::None, false, false}},
    {u"their", {PronounKind::Plural, Gender::None, true, false}},
    {u"theirs", {PronounKind::Plural, Gender::None, true, false}},
    {u"themselves", {PronounKind::Plural, Gender::None, false, true}},
    {u"its", {PronounKind::Neuter, Gender::Neuter, true, false}},
    {u"it", {PronounKind::Neuter, Gender::Neuter, false, false}},
    {u"itself", {PronounKind::Neuter, Gender::Neuter, false, true}},
    {u"'em", {PronounKind::Plural, Gender::None, false, false}},
}};

bool isSubject(Relation relation)
{
    return relation == Relation::Nsubj || relation == Relation::NsubjPass || relation == Relation::NsubjOuter;
}

/// The verb that a token is an argument of, over conjuncts and appositions; -1 when there is none.
int governorOf(const ArticleWords& words, int sentence, int token)
{
    for (int step = 0; step < 4; ++step) {
        const Token& here = words.token(sentence, token);
        if (here.relation != Relation::Conj && here.relation != Relation::Appos && here.relation != Relation::Flat)
            return here.head;
        if (here.head < 0)
            return -1;
        token = here.head;
    }
    return -1;
}

/// A pronoun that is no reflexive has another antecedent than the other arguments of its verb (binding).
bool isBound(
    const Pronoun& pronoun, const ArticleWords& words, const Discourse& discourse, int sentence, int token, int cluster)
{
    const bool possessive = words.token(sentence, token).relation == Relation::NmodPoss;
    if (pronoun.reflexive || possessive)
        return false;
    const int governor = governorOf(words, sentence, token);
    int looked = 0;
    for (auto reference = discourse.references().rbegin();
         reference != discourse.references().rend() && ++looked <= memory; ++reference) {
        if (reference->sentence != sentence)
            break;
        if (reference->cluster == cluster && governor >= 0 && governorOf(words, sentence, reference->token) == governor
            && words.token(sentence, reference->token).relation != Relation::NmodPoss)
            return true;
    }
    return false;
}

/// "on Tuesday" between verb and clause is nothing that "it" could mean.
bool isTimeWord(const Token& token)
{
    return token.relation == Relation::OblUnmarked || token.lemma.endsWith(QLatin1String("day"));
}

/// "a farmer and his wife", "Ana Diaz and her son": the head of the first conjunct, which alone is meant; -1 where no
/// conjunct stands right before the pronoun.
int conjunctBefore(const Pronoun& pronoun, const ArticleWords& words, int sentence, int token)
{
    if (!pronoun.possessive || token < 2 || words.token(sentence, token - 1).tag != Tag::Cconj)
        return -1;
    const Token& before = words.token(sentence, token - 2);
    const int head = before.relation == Relation::Flat ? before.head : token - 2;
    const bool person = before.tag == Tag::Propn || (before.tag == Tag::Noun && isSubject(before.relation));
    const int owned = words.token(sentence, token).head;
    const bool joined = owned >= 0 && words.token(sentence, owned).relation == Relation::Conj
        && words.token(sentence, owned).head == head;
    return person && joined ? head : -1;
}

std::vector<int> personOf(
    const Pronoun& pronoun, const ArticleWords& words, const Discourse& discourse, int sentence, int token)
{
    const bool quoted = words.isQuoted(sentence, token);
    const int conjunct = conjunctBefore(pronoun, words, sentence, token);
    double best = 0;
    double second = 0;
    int chosen = -1;
    for (const auto& [cluster, salience] : discourse.salience(sentence, token, window)) {
        if (cluster >= 0 && discourse.clusters()[size_t(cluster)].type != EntityType::Person)
            continue;
        const Gender gender = discourse.genderOf(cluster);
        if (gender != Gender::None && gender != pronoun.gender)
            continue;
        if (quoted && discourse.isSpeaker(words.quotationOf(sentence, token), cluster))
            continue;
        if (isBound(pronoun, words, discourse, sentence, token, cluster))
            continue;
        if (conjunct >= 0 && !discourse.refersAt(cluster, sentence, conjunct))
            continue;
        const double known = gender == Gender::None ? 0.7 : 1;
        const double score = salience * known;
        if (score > best) {
            second = best;
            best = score;
            chosen = cluster;
        } else {
            second = std::max(second, score);
        }
    }
    const bool clear = chosen >= 0 && best >= leastSalience && best >= clearLead * second;
    return clear ? std::vector{chosen} : std::vector<int>();
}

/// Whether a plural noun that could be meant stands between two places.
bool pluralNounBetween(const ArticleWords& words, int fromSentence, int fromToken, int sentence, int token)
{
    for (int here = fromSentence; here <= sentence; ++here) {
        const int first = here == fromSentence ? fromToken + 1 : 0;
        const int end = here == sentence ? token : int(words.sentence(here).tokens.size());
        for (int index = first; index < end; ++index) {
            const Token& noun = words.token(here, index);
            const bool plural = noun.tag == Tag::Noun && noun.features.number == Number::Plural;
            if (plural && (isSubject(noun.relation) || noun.relation == Relation::Conj))
                return true;
        }
    }
    return false;
}

std::vector<int> groupOf(const ArticleWords& words, const Discourse& discourse, int sentence, int token)
{
    for (auto joint = discourse.joints().rbegin(); joint != discourse.joints().rend(); ++joint) {
        if (sentence - joint->sentence > 1 || (joint->sentence == sentence && token - joint->token > memory))
            break;
        if (joint->type != EntityType::Person && joint->type != EntityType::Place
            && joint->type != EntityType::Organization)
            continue;
        if (!joint->subject || pluralNounBetween(words, joint->sentence, joint->token, sentence, token))
            return {};
        return joint->clusters;
    }
    return {};
}

/// The body or country that a token of a sentence refers to; -1 when it is none.
int bodyAt(const Discourse& discourse, int sentence, int token)
{
    for (auto reference = discourse.references().rbegin(); reference != discourse.references().rend(); ++reference) {
        if (reference->sentence != sentence)
            break;
        if (reference->cluster < 0 || reference->token != token)
            continue;
        const Cluster& candidate = discourse.clusters()[size_t(reference->cluster)];
        const bool body = candidate.type == EntityType::Organization
            || (candidate.type == EntityType::Place && candidate.subtype == u"country");
        return body ? reference->cluster : -1;
    }
    return -1;
}

/// "Airbus said its orders …": the subject of the same clause, when it is a body or a country and nothing else can be
/// meant.
std::vector<int> ownerOf(const ArticleWords& words, const Discourse& discourse, int sentence, int token)
{
    for (int index = token - 1; index >= std::max(0, token - memory); --index) {
        const Token& noun = words.token(sentence, index);
        const bool rival =
            (noun.tag == Tag::Noun || noun.tag == Tag::Propn || noun.tag == Tag::Pron) && isSubject(noun.relation);
        if (!rival)
            continue;
        const int body = bodyAt(discourse, sentence, index);
        return body < 0 ? std::vector<int>() : std::vector{body};
    }
    return {};
}

/// Whether a verb has a copula, so that its "it" may stand for nothing: "it is likely that".
bool hasCopula(const ArticleWords& words, int sentence, int verb)
{
    const auto& tokens = words.sentence(sentence).tokens;
    return std::ranges::any_of(
        tokens, [verb](const Token& token) { return token.head == verb && token.relation == Relation::Cop; });
}

/// "Airbus said it would deliver …": the subject of the verb above, when it is a body or a country and no other noun
/// stands between the two verbs' subjects.
std::vector<int> reporterOf(const ArticleWords& words, const Discourse& discourse, int sentence, int token)
{
    const int verb = words.token(sentence, token).head;
    if (!isSubject(words.token(sentence, token).relation) || verb <= token || hasCopula(words, sentence, verb))
        return {};
    const int above = words.token(sentence, verb).head;
    if (words.token(sentence, verb).relation != Relation::Ccomp || above < 0 || above >= token)
        return {};
    if (words.token(sentence, above).features.tense != language::Tense::Past)
        return {}; // "the institute says it would cost": mostly what was spoken of before
    for (int index = token - 1; index >= 0; --index) {
        const Token& noun = words.token(sentence, index);
        if (index > above && (noun.tag == Tag::Noun || noun.tag == Tag::Propn) && !isTimeWord(noun))
            return {};
        if (index < above && noun.head == above && isSubject(noun.relation)) {
            const int body = bodyAt(discourse, sentence, index);
            return body < 0 ? std::vector<int>() : std::vector{body};
        }
    }
    return {};
}

std::vector<int> bodyOf(
    const Pronoun& pronoun, const ArticleWords& words, const Discourse& discourse, int sentence, int token)
{
    if (pronoun.possessive)
        return ownerOf(words, discourse, sentence, token);
    return pronoun.reflexive ? std::vector<int>() : reporterOf(words, discourse, sentence, token);
}

} // namespace

std::optional<Pronoun> pronounAt(const ArticleWords& words, int sentence, int token)
{
    const QStringView word = words.word(sentence, token);
    if (word.size() < 2 || word.size() > 10 || words.token(sentence, token).tag == Tag::Propn)
        return {};
    for (const Form& form : forms) {
        if (word.compare(form.word, Qt::CaseInsensitive) == 0 && (word != u"IT" || word.size() != 2))
            return form.pronoun;
    }
    return {};
}

std::vector<int> antecedentsOf(
    const Pronoun& pronoun, const ArticleWords& words, const Discourse& discourse, int sentence, int token)
{
    switch (pronoun.kind) {
    case PronounKind::Person:
        return personOf(pronoun, words, discourse, sentence, token);
    case PronounKind::Plural:
        return groupOf(words, discourse, sentence, token);
    case PronounKind::Neuter:
        break;
    }
    return bodyOf(pronoun, words, discourse, sentence, token);
}

} // namespace extract
