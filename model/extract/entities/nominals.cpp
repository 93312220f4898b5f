#include "model/extract/entities/nominals.h"

#include "model/base/isoneof.h"

#include <algorithm>

namespace extract {

using language::Relation;
using language::Tag;

namespace {

constexpr int window = 5; // sentences
constexpr int memory = 100; // references that are looked at

/// Last references of the last sentences, each cluster once, the nearest first.
std::vector<int> recentClusters(const Discourse& discourse, int sentence)
{
    std::vector<int> clusters;
    int looked = 0;
    for (auto reference = discourse.references().rbegin();
         reference != discourse.references().rend() && ++looked <= memory; ++reference) {
        if (sentence - reference->sentence > window)
            break;
        if (reference->cluster >= 0
            && std::find(clusters.begin(), clusters.end(), reference->cluster) == clusters.end())
            clusters.push_back(reference->cluster);
    }
    return clusters;
}

bool isLeader(const Cluster& cluster)
{
    if (cluster.type != EntityType::Person)
        return false;
    const QString offices = cluster.office + u' ' + cluster.role.toLower();
    if (offices.contains(u"former ") || offices.contains(u"ex-"))
        return false;
    static const QStringList heads{QStringLiteral("president"), QStringLiteral("prime minister"),
        QStringLiteral("chancellor"), QStringLiteral("premier"), QStringLiteral("leader"), QStringLiteral("king"),
        QStringLiteral("crown prince")};
    return std::any_of(heads.begin(), heads.end(), [&offices](const QString& head) { return offices.contains(head); })
        && !offices.contains(u"vice president");
}

bool fits(const Nominal& nominal, const Cluster& cluster)
{
    if (cluster.type != nominal.rule.type)
        return false;
    switch (cluster.type) {
    case EntityType::Person: {
        if (!nominal.country.isEmpty() && cluster.country != nominal.country)
            return false;
        if (nominal.rule.subtype == u"leader")
            return isLeader(cluster);
        const QString offices = cluster.office + u' ' + cluster.role.toLower() + u' ';
        return offices.contains(u' ' + nominal.noun + u' ');
    }
    case EntityType::Organization:
        return cluster.subtype == nominal.rule.subtype;
    case EntityType::Place:
        return cluster.subtype == nominal.rule.subtype || (nominal.rule.plural && cluster.subtype == u"country");
    default:
        return false;
    }
}

std::vector<int> pairOf(const Nominal& nominal, const Discourse& discourse)
{
    int looked = 0;
    for (auto joint = discourse.joints().rbegin(); joint != discourse.joints().rend() && ++looked <= memory; ++joint) {
        if (nominal.at.sentence - joint->sentence > window + 10)
            break;
        const bool allFit = std::all_of(joint->clusters.begin(), joint->clusters.end(),
            [&](int cluster) { return fits(nominal, discourse.clusters()[size_t(cluster)]); });
        if (joint->clusters.size() == 2 && allFit)
            return joint->clusters;
    }
    return {};
}

} // namespace

std::optional<Nominal> nominalAt(const ArticleWords& words, int sentence, int token, const EntityRules::Tables& rules)
{
    const language::Token& noun = words.token(sentence, token);
    if (noun.tag != Tag::Noun && noun.tag != Tag::Propn)
        return {};
    int first = token;
    auto rule = rules.nominals.constEnd();
    for (int length = std::min(3, token + 1); length > 0 && rule == rules.nominals.constEnd(); --length) {
        rule = rules.nominals.constFind(words.words({sentence, token - length + 1, token + 1}).toString().toLower());
        first = token - length + 1;
    }
    if (rule == rules.nominals.constEnd())
        return {};
    const int count = int(words.sentence(sentence).tokens.size());
    if (token + 1 < count) { // "the leader of …", "the company that …", "the nations covered by …"
        const language::Token& next = words.token(sentence, token + 1);
        const bool goesOn = next.relation == Relation::Acl || next.tag == Tag::Noun || next.tag == Tag::Propn
            || isOneOf(words.word(sentence, token + 1).toString().toLower(),
                {u"of", u"who", u"that", u"which", u"for", u"in", u"-"});
        if (goesOn)
            return {};
    }
    Nominal nominal;
    nominal.rule = *rule;
    nominal.noun = words.words({sentence, first, token + 1}).toString().toLower();
    for (int end = first; end > 0 && end > first - 2; --end) {
        for (int begin = std::max(0, end - 2); begin < end; ++begin) {
            const auto found = rules.lists.find(words.words({sentence, begin, end}));
            if (!found.isEmpty()
                && (found.front()->listing == Listing::Nationality || found.front()->listing == Listing::Country)) {
                nominal.country = found.front()->country.toString();
                first = begin;
                break;
            }
        }
        if (!nominal.country.isEmpty())
            break;
    }
    const auto isDeterminer = [&words, sentence](int index) {
        return index >= 0
            && isOneOf(
                words.word(sentence, index).toString().toLower(), {u"the", u"these", u"this", u"that", u"those"});
    };
    nominal.both = first > 0 && isOneOf(words.word(sentence, first - 1).toString().toLower(), {u"both", u"two"});
    first -= nominal.both ? 1 : 0;
    const bool bare = nominal.both && words.word(sentence, first).compare(u"both", Qt::CaseInsensitive) == 0;
    if (!bare && !isDeterminer(first - 1))
        return {};
    nominal.at = {sentence, first, token + 1};
    while (nominal.at.first < token
        && isOneOf(words.word(sentence, nominal.at.first).toString().toLower(),
            {u"the", u"these", u"this", u"that", u"those"}))
        ++nominal.at.first;
    return nominal;
}

std::vector<int> antecedentsOf(const Nominal& nominal, const Discourse& discourse)
{
    const bool countries = nominal.rule.plural && nominal.rule.type != EntityType::Person;
    if (countries && !nominal.both)
        return {};
    if (nominal.rule.plural)
        return nominal.country.isEmpty() ? pairOf(nominal, discourse) : std::vector<int>();
    std::vector<int> fitting;
    for (const int cluster : recentClusters(discourse, nominal.at.sentence)) {
        if (fits(nominal, discourse.clusters()[size_t(cluster)]))
            fitting.push_back(cluster);
    }
    if (fitting.size() == 1)
        return fitting;
    return {};
}

} // namespace extract
