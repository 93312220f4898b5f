#include "model/extract/entities/cluster.h"

#include "model/extract/entities/organizationnames.h"
#include "model/extract/entities/personclusters.h"

#include <QHash>
#include <algorithm>

namespace extract {

namespace {

QString normalized(const ArticleWords& words, const NameMention& name)
{
    const QString text = words.words(name.at).toString().simplified();
    const bool shouts =
        isAllCapitals(text) && text.size() > 4 && (text.contains(u' ') || name.type != EntityType::Organization);
    return shouts ? titleCased(text) : text;
}

/// "in Erzincan": where a preposition of place stands before a single word that nothing else proves to be somebody.
bool standsAsPlace(const ArticleWords& words, const NameMention& name)
{
    if (name.at.first == 0 || name.at.length() > 2 || !name.title.isEmpty()
        || (name.type != EntityType::Person && name.type != EntityType::Other))
        return false;
    const int count = int(words.sentence(name.at.sentence).tokens.size());
    const QStringView after = name.at.end < count ? words.word(name.at.sentence, name.at.end) : QStringView();
    const bool local = words.is(name.at.sentence, name.at.first - 1, WordClass::PlacePreposition);
    return local && !after.startsWith(u'\'') && !after.startsWith(u'\u2019') && name.gender == language::Gender::None;
}

/// Gives mentions without a title the listed name that stands elsewhere in the same words.
void spreadListed(const ArticleWords& words, std::vector<NameMention>& names)
{
    QHash<QString, const NameMention*> listed;
    for (const NameMention& name : names) {
        if (name.listed && name.type != EntityType::Person)
            listed.insert(normalized(words, name), &name);
    }
    for (NameMention& name : names) {
        const NameMention* known =
            name.listed || !name.title.isEmpty() ? nullptr : listed.value(normalized(words, name));
        if (known && known->listed) {
            name.type = known->type;
            name.subtype = known->subtype;
            name.listed = known->listed;
            name.gender = language::Gender::None;
        }
    }
}

/// How often the mentions of the same words were given each type.
struct Votes {
    int byType[7] = {};
    QString subtype[7];
};

QHash<QString, Votes> votesOf(const ArticleWords& words, const std::vector<NameMention>& names)
{
    QHash<QString, Votes> votes;
    for (const NameMention& name : names) {
        if (name.listed)
            continue;
        Votes& count = votes[normalized(words, name)];
        const auto type = size_t(name.type);
        count.byType[type] += name.source == NameSource::Repeated ? 0 : 1;
        count.byType[size_t(EntityType::Place)] += standsAsPlace(words, name) ? 3 : 0;
        if (count.subtype[type].isEmpty())
            count.subtype[type] = name.subtype;
    }
    return votes;
}

/// The type that most mentions of the same unlisted words have; an entity has one type.
void settleTypes(const ArticleWords& words, std::vector<NameMention>& names)
{
    spreadListed(words, names);
    const QHash<QString, Votes> votes = votesOf(words, names);
    for (NameMention& name : names) {
        if (name.listed || (name.type == EntityType::Person && !name.title.isEmpty()))
            continue;
        const Votes count = votes.value(normalized(words, name));
        const auto best =
            size_t(std::max_element(std::begin(count.byType), std::end(count.byType)) - std::begin(count.byType));
        if (count.byType[best] > count.byType[size_t(name.type)]) {
            name.type = EntityType(best);
            name.subtype = count.subtype[best];
        }
    }
}

/// What two mentions share when they stand for the same thing by their words alone.
QString keyOf(const ArticleWords& words, const NameMention& name)
{
    const QString kind = QString::number(int(name.type)) + u':';
    if (!name.listed)
        return kind + normalized(words, name);
    const QString sort = name.listed->listing == Listing::City ? QStringLiteral("city:") : QString();
    return kind + sort + name.listed->name.toString() + u':' + name.listed->country.toString();
}

void addName(Cluster& cluster, size_t index, const NameMention& name)
{
    cluster.names.push_back(index);
    cluster.type = name.type;
    if (cluster.subtype.isEmpty())
        cluster.subtype = name.subtype;
    if (!cluster.listed)
        cluster.listed = name.listed;
    cluster.plural = cluster.plural || name.plural;
}

} // namespace

std::vector<Cluster> gatherNames(
    const ArticleWords& words, std::vector<NameMention>& names, const EntityRules::Tables& rules)
{
    settleTypes(words, names);
    std::vector<Cluster> clusters = gatherPeople(words, names, rules.lists);
    QHash<QString, size_t> byKey;
    for (size_t index = 0; index < names.size(); ++index) {
        if (names[index].type == EntityType::Person)
            continue;
        const QString key = keyOf(words, names[index]);
        const auto known = byKey.constFind(key);
        if (known == byKey.constEnd()) {
            byKey.insert(key, clusters.size());
            clusters.emplace_back();
            addName(clusters.back(), index, names[index]);
        } else {
            addName(clusters[*known], index, names[index]);
        }
    }
    clusters = withJoinedOrganizations(words, names, std::move(clusters));
    for (Cluster& cluster : clusters) {
        std::sort(cluster.names.begin(), cluster.names.end());
        if (cluster.country.isEmpty() && cluster.listed)
            cluster.country = cluster.listed->country.toString();
    }
    std::sort(clusters.begin(), clusters.end(),
        [](const Cluster& left, const Cluster& right) { return left.names.front() < right.names.front(); });
    return clusters;
}

} // namespace extract
