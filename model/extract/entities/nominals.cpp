#include "model/extract/entities/nominals.h"

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

bool isLeader(const Cluster& cluster, const WordClasses& classes)
{
    if (cluster.type != EntityType::Person)
        return false;
    const QString offices = cluster.office + u' ' + cluster.role.toLower();
    if (offices.contains(u"former ") || offices.contains(u"ex-"))
        return false;
    const QStringList& heads = classes.words(WordClass::LeadingOffice);
    return std::any_of(heads.begin(), heads.end(), [&offices](const QString& head) { return offices.contains(head); })
        && !offices.contains(u"vice president");
}

bool fits(const Nominal& nominal, const Cluster& cluster, const WordClasses& classes)
{
    if (cluster.type != nominal.rule.type)
        return false;
    switch (cluster.type) {
    case EntityType::Person: {
        if (!nominal.country.isEmpty() && cluster.country != nominal.country)
            return false;
        if (nominal.rule.subtype == u"leader")
            return isLeader(cluster, classes);
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
            [&](int cluster) { return fits(nominal, discourse.clusters()[size_t(cluster)], discourse.classes()); });
        if (joint->clusters.size() == 2 && allFit)
            return joint->clusters;
    }
    return {};
}

/// The longest noun of the table that ends with the token, and where it begins.
struct NounAt {
    const NominalRule* rule = nullptr;
    int first = 0;
};

NounAt nounAt(const ArticleWords& words, int sentence, int token, const EntityRules::Tables& rules)
{
    for (int length = std::min(3, token + 1); length > 0; --length) {
        const int first = token - length + 1;
        const auto found = rules.nominals.constFind(words.words({sentence, first, token + 1}).toString().toLower());
        if (found != rules.nominals.constEnd())
            return {&*found, first};
    }
    return {};
}

/// "the leader of …", "the company that …", "the nations covered by …": words behind the noun say which it is.
bool goesOn(const ArticleWords& words, int sentence, int next)
{
    if (next >= int(words.sentence(sentence).tokens.size()))
        return false;
    const language::Token& token = words.token(sentence, next);
    return token.relation == Relation::Acl || token.tag == Tag::Noun || token.tag == Tag::Propn
        || words.lowerIs(sentence, next, WordClass::GoesOn);
}

/// The country or nationality in front of the noun at `first`: "the Chinese leader".
struct CountryBefore {
    QString country;
    int first = 0;
};

CountryBefore countryBefore(const ArticleWords& words, int sentence, int first, const NameLists& lists)
{
    for (int end = first; end > 0 && end > first - 2; --end) {
        for (int begin = std::max(0, end - 2); begin < end; ++begin) {
            const auto found = lists.find(words.words({sentence, begin, end}));
            if (!found.isEmpty() && !found.front()->country.isEmpty()
                && (found.front()->listing == Listing::Nationality || found.front()->listing == Listing::Country))
                return {found.front()->country.toString(), begin};
        }
    }
    return {{}, first};
}

} // namespace

std::optional<Nominal> nominalAt(const ArticleWords& words, int sentence, int token, const EntityRules::Tables& rules)
{
    const language::Token& noun = words.token(sentence, token);
    if (noun.tag != Tag::Noun && noun.tag != Tag::Propn)
        return {};
    const NounAt found = nounAt(words, sentence, token, rules);
    if (!found.rule || goesOn(words, sentence, token + 1))
        return {};
    Nominal nominal;
    nominal.rule = *found.rule;
    nominal.noun = words.words({sentence, found.first, token + 1}).toString().toLower();
    const CountryBefore before = countryBefore(words, sentence, found.first, rules.lists);
    nominal.country = before.country;
    int first = before.first;
    nominal.both = first > 0 && words.lowerIs(sentence, first - 1, WordClass::Pair);
    first -= nominal.both ? 1 : 0;
    const bool bare = nominal.both && words.word(sentence, first).compare(u"both", Qt::CaseInsensitive) == 0;
    const bool definite = first > 0 && words.lowerIs(sentence, first - 1, WordClass::Definite);
    if (!bare && !definite)
        return {};
    nominal.at = {sentence, first, token + 1};
    while (nominal.at.first < token && words.lowerIs(sentence, nominal.at.first, WordClass::Definite))
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
        if (fits(nominal, discourse.clusters()[size_t(cluster)], discourse.classes()))
            fitting.push_back(cluster);
    }
    if (fitting.size() == 1)
        return fitting;
    return {};
}

} // namespace extract
