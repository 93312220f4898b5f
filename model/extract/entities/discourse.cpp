#include "model/extract/entities/discourse.h"

#include <algorithm>
#include <cmath>

namespace extract {

using language::Relation;
using language::Token;

namespace {

constexpr double parallelSubject = 2.0; // how much more a subject means the last one
constexpr int reach = 100; // tokens around a speaker in which quotations are looked for
constexpr int memory = 100; // references that are looked at, so that a text without full stops costs no more

bool isSubject(Relation relation)
{
    return relation == Relation::Nsubj || relation == Relation::NsubjPass || relation == Relation::NsubjOuter;
}

double roleWeight(Relation relation)
{
    switch (relation) {
    case Relation::Nsubj:
    case Relation::NsubjPass:
    case Relation::NsubjOuter:
        return 1.8;
    case Relation::Obj:
    case Relation::Iobj:
    case Relation::OblAgent:
        return 1.4;
    case Relation::NmodPoss:
        return 1.1;
    case Relation::Compound:
    case Relation::Amod:
        return 0.5;
    default:
        return 1.0;
    }
}

/// Whether a verb heads the sentence, or is joined to the one that does.
bool isMain(const ArticleWords& words, int sentence, int verb)
{
    for (int step = 0; step < 3 && verb >= 0; ++step) {
        const Token& token = words.token(sentence, verb);
        if (token.relation == Relation::Root)
            return true;
        if (token.relation != Relation::Conj && token.relation != Relation::Parataxis)
            return false;
        verb = token.head;
    }
    return false;
}

/// "A and Chancellor B": whether only "and" and a title stand between two names.
bool areCoordinated(const ArticleWords& words, const TokenSpan& first, const TokenSpan& second)
{
    if (words.word(first.sentence, first.end) != u"and" || second.first - first.end > 5)
        return false;
    for (int token = first.end + 1; token < second.first; ++token) {
        const language::Tag tag = words.token(first.sentence, token).tag;
        if (tag != language::Tag::Propn && tag != language::Tag::Noun && tag != language::Tag::Adj)
            return false;
    }
    return true;
}

} // namespace

int headOf(const ArticleWords& words, const TokenSpan& at)
{
    for (int token = at.first; token < at.end; ++token) {
        const int head = words.token(at.sentence, token).head;
        if (head < at.first || head >= at.end)
            return token;
    }
    return at.end - 1;
}

Discourse::Discourse(
    const ArticleWords& words, const std::vector<NameMention>& names, const std::vector<Cluster>& clusters)
    : m_words(words)
    , m_names(names)
    , m_clusters(clusters)
    , m_clusterOfName(names.size(), -1)
{
    for (size_t cluster = 0; cluster < clusters.size(); ++cluster) {
        for (const size_t name : clusters[cluster].names)
            m_clusterOfName[name] = int(cluster);
    }
    noteSpeakers();
    countToldSentences();
}

void Discourse::countToldSentences()
{
    int told = 0;
    for (int sentence = 0; sentence < m_words.sentenceCount(); ++sentence) {
        m_toldBefore.push_back(told);
        const auto& tokens = m_words.sentence(sentence).tokens;
        for (int token = 0; token < int(tokens.size()); ++token) {
            if (tokens[size_t(token)].tag != language::Tag::Punct && !m_words.isQuoted(sentence, token)) {
                ++told;
                break;
            }
        }
    }
}

/// Who is the subject outside the quotation marks of a sentence speaks what stands inside.
void Discourse::noteSpeakers()
{
    for (size_t name = 0; name < m_names.size(); ++name) {
        const TokenSpan at = m_names[name].at;
        if (m_clusterOfName[name] < 0 || m_names[name].type != EntityType::Person)
            continue;
        const Reference reference = referenceTo(m_clusterOfName[name], at);
        if (!reference.subject || reference.quoted)
            continue;
        const int count = int(m_words.sentence(at.sentence).tokens.size());
        const int end = std::min(count, at.end + reach);
        for (int token = std::max(0, at.first - reach); token < end; ++token) {
            if (m_words.isQuoted(at.sentence, token)) {
                auto& speakers = m_speakers[m_words.quotationOf(at.sentence, token)];
                if (speakers.empty() || speakers.back() != reference.cluster)
                    speakers.push_back(reference.cluster);
            }
        }
    }
}

Reference Discourse::referenceTo(int cluster, const TokenSpan& at) const
{
    Reference reference;
    reference.cluster = cluster;
    reference.sentence = at.sentence;
    reference.token = headOf(m_words, at);
    reference.quoted = m_words.isQuoted(at.sentence, at.first);
    const Token* token = &m_words.token(at.sentence, reference.token);
    double share = 1;
    for (int step = 0; step < 3 && token->head >= 0; ++step) {
        const bool passesOn = token->relation == Relation::Conj || token->relation == Relation::Appos
            || token->relation == Relation::Flat;
        if (!passesOn)
            break;
        share *= token->relation == Relation::Conj ? 0.75 : 0.95;
        token = &m_words.token(at.sentence, token->head);
    }
    reference.subject = isSubject(token->relation);
    reference.mainSubject = reference.subject && !reference.quoted && isMain(m_words, at.sentence, token->head);
    reference.weight = roleWeight(token->relation) * share * (m_words.isTitleCase(at.sentence) ? 0.3 : 1);
    return reference;
}

void Discourse::advanceTo(int sentence, int token)
{
    for (; m_nextName < m_names.size(); ++m_nextName) {
        const TokenSpan at = m_names[m_nextName].at;
        if (std::pair(at.sentence, at.first) >= std::pair(sentence, token))
            return;
        const int cluster = m_clusterOfName[m_nextName];
        if (cluster < 0)
            continue;
        m_references.push_back(referenceTo(cluster, at));
        noteJoint(m_nextName, cluster);
    }
}

/// "A and B" by the tree, "A-B" by the hyphen between them.
void Discourse::noteJoint(size_t name, int cluster)
{
    if (name == 0 || m_names[name].nested || m_words.isTitleCase(m_names[name].at.sentence))
        return;
    const TokenSpan at = m_names[name].at;
    for (size_t back = 1; back <= 4 && back <= name; ++back) {
        const NameMention& before = m_names[name - back];
        const int other = m_clusterOfName[name - back];
        if (before.at.sentence != at.sentence)
            return;
        if (other < 0 || other == cluster || before.type != m_names[name].type || before.nested)
            continue;
        const bool hyphen = before.at.end + 1 == at.first && m_words.word(at.sentence, before.at.end) == u"-";
        const Token& token = m_words.token(at.sentence, headOf(m_words, at));
        const bool conjunct = token.relation == Relation::Conj && token.head == headOf(m_words, before.at);
        if (!hyphen && !conjunct && !areCoordinated(m_words, before.at, at))
            continue;
        const bool extends = !m_joints.empty() && m_joints.back().sentence == at.sentence
            && std::find(m_joints.back().clusters.begin(), m_joints.back().clusters.end(), other)
                != m_joints.back().clusters.end();
        if (extends) {
            m_joints.back().clusters.push_back(cluster);
            m_joints.back().token = at.end - 1;
        } else {
            m_joints.push_back(
                {{other, cluster}, at.sentence, at.end - 1, m_names[name].type, m_references.back().subject});
        }
        return;
    }
}

void Discourse::refer(const std::vector<int>& clusters, const TokenSpan& at)
{
    for (const int cluster : clusters) {
        m_references.push_back(referenceTo(cluster, at));
        if (clusters.size() > 1)
            m_references.back().weight *= 0.5;
    }
    if (clusters.size() > 1) {
        m_joints.push_back({clusters, at.sentence, at.end - 1, m_clusters[size_t(clusters.front())].type,
            m_references.back().subject});
    }
}

void Discourse::referToUnnamed(const TokenSpan& at, language::Gender gender)
{
    m_unnamed.push_back(gender);
    m_references.push_back(referenceTo(-int(m_unnamed.size()), at));
}

language::Gender Discourse::genderOf(int cluster) const
{
    return cluster < 0 ? m_unnamed[size_t(-cluster - 1)] : m_clusters[size_t(cluster)].gender;
}

bool Discourse::isSpeaker(int quotation, int cluster) const
{
    const auto speakers = m_speakers.find(quotation);
    return speakers != m_speakers.end()
        && std::find(speakers->second.begin(), speakers->second.end(), cluster) != speakers->second.end();
}

bool Discourse::refersAt(int cluster, int sentence, int token) const
{
    for (auto reference = m_references.rbegin(); reference != m_references.rend(); ++reference) {
        if (reference->sentence != sentence)
            return false;
        if (reference->cluster == cluster && reference->token == token)
            return true;
    }
    return false;
}

std::map<int, double> Discourse::salience(int sentence, int token, int sentences) const
{
    const bool quoted = m_words.isQuoted(sentence, token);
    const Token& seen = m_words.token(sentence, token);
    const bool asSubject = !quoted && isSubject(seen.relation) && isMain(m_words, sentence, seen.head);
    bool takesUpSubject = asSubject;
    const auto distance = [&](int from) {
        return quoted ? sentence - from : m_toldBefore[size_t(sentence)] - m_toldBefore[size_t(from)];
    };
    std::map<std::pair<int, int>, double> bySentence; // cluster, sentence: the best reference
    int looked = 0;
    for (auto reference = m_references.rbegin(); reference != m_references.rend() && ++looked <= memory; ++reference) {
        if (distance(reference->sentence) > sentences)
            break;
        const bool takenUp = takesUpSubject && reference->mainSubject;
        const bool spokenOf = asSubject && reference->quoted && reference->sentence == sentence;
        const double weight = spokenOf ? 0 : reference->weight * (reference->quoted && !quoted ? 0.4 : 1);
        double& best = bySentence[{reference->cluster, reference->sentence}];
        best = std::max(best, weight * (takenUp ? parallelSubject : 1));
        takesUpSubject = takesUpSubject && !takenUp;
    }
    std::map<int, double> result;
    for (const auto& [key, weight] : bySentence)
        result[key.first] += weight * std::pow(0.5, distance(key.second));
    return result;
}

} // namespace extract
