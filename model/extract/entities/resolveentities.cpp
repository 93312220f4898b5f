#include "model/extract/entities/resolveentities.h"

#include "model/extract/entities/anaphora.h"
#include "model/extract/entities/appositions.h"
#include "model/extract/entities/cluster.h"
#include "model/extract/entities/findnames.h"

#include <algorithm>

namespace extract {

namespace {

/// The fullest form of a name that the text has; capitals only where nothing else stands.
QString fullestName(const ArticleWords& words, const std::vector<NameMention>& names, const Cluster& cluster)
{
    QString best;
    for (const size_t index : cluster.names) {
        if (names[index].shared)
            continue;
        const QString text = words.words(names[index].at).toString().simplified();
        const bool shouts = isAllCapitals(text) && text.size() > 4 && !text.contains(u'.');
        const QString form = shouts && cluster.type != EntityType::Organization ? titleCased(text) : text;
        if (best.isEmpty() || form.size() > best.size())
            best = form;
    }
    return best.isEmpty() && cluster.listed ? cluster.listed->name.toString() : best;
}

QStringList aliasesOf(
    const ArticleWords& words, const std::vector<NameMention>& names, const Cluster& cluster, const QString& name)
{
    QStringList aliases;
    for (const size_t index : cluster.names) {
        const QString text = words.words(names[index].at).toString().simplified();
        const bool known = text.compare(name, Qt::CaseInsensitive) == 0 || aliases.contains(text, Qt::CaseInsensitive);
        if (!known && !names[index].shared)
            aliases.append(text);
    }
    return aliases;
}

Entity entityOf(
    const Article& article, const ArticleWords& words, const std::vector<NameMention>& names, const Cluster& cluster)
{
    Entity entity;
    entity.type = cluster.type;
    entity.subtype = cluster.subtype;
    entity.name = fullestName(words, names, cluster);
    entity.aliases = aliasesOf(words, names, cluster, entity.name);
    entity.role = cluster.role;
    for (const size_t index : cluster.names)
        entity.mentions.push_back(
            {{article.id, words.textSpan(names[index].at)}, MentionForm::Name, false, {}, names[index].rule});
    return entity;
}

} // namespace

std::vector<Entity> resolveEntities(const Article& article, const ParsedArticle& parsed,
    std::span<const language::Name> names, const EntityRules& rules)
{
    const ArticleWords words(article, parsed);
    std::vector<NameMention> found = findNames(words, names, rules.tables());
    std::vector<Cluster> clusters = gatherNames(words, found, rules.tables());
    addAppositions(words, found, rules.tables().lists, clusters);
    std::vector<Entity> entities;
    for (const Cluster& cluster : clusters) {
        entities.push_back(entityOf(article, words, found, cluster));
        entities.back().id = EntityId{int(entities.size())};
    }
    for (const Anaphor& anaphor : resolveAnaphora(words, found, clusters, rules.tables())) {
        const ArticleSpan where{article.id, words.textSpan(anaphor.at)};
        for (const int cluster : anaphor.clusters)
            entities[size_t(cluster)].mentions.push_back(
                {where, anaphor.form, anaphor.clusters.size() > 1, {}, anaphor.rule});
    }
    for (Entity& entity : entities) {
        std::stable_sort(entity.mentions.begin(), entity.mentions.end(),
            [](const Mention& left, const Mention& right) { return left.where < right.where; });
    }
    return entities;
}

} // namespace extract
