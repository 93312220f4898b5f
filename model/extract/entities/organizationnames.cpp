#include "model/extract/entities/organizationnames.h"

#include <QHash>
#include <algorithm>
#include <numeric>

namespace extract {

namespace {

bool isBodyType(EntityType type)
{
    return type == EntityType::Organization || type == EntityType::Event || type == EntityType::Document
        || type == EntityType::Other;
}

/// "Asia-Pacific Economic Cooperation" -> "APEC", and with small words counted too: two spellings at most.
QStringList initialsOf(const QString& name)
{
    QString capitals;
    QString all;
    bool atStart = true;
    for (const QChar character : name) {
        if (atStart && character.isLetter()) {
            all += character.toUpper();
            if (character.isUpper())
                capitals += character;
        }
        atStart = character == u' ' || character == u'-' || character == u'/';
    }
    return capitals == all ? QStringList{capitals} : QStringList{capitals, all};
}

bool isAcronym(const QString& text)
{
    return text.size() >= 2 && text.size() <= 8 && !text.contains(u' ') && isAllCapitals(text);
}

QString withoutDots(QString text)
{
    return text.remove(u'.');
}

QString withoutSuffix(const QString& name, const WordClasses& classes)
{
    QStringList words = name.split(u' ');
    while (words.size() > 1 && classes.has(words.back(), WordClass::CompanySuffix))
        words.removeLast();
    QString stem = words.join(u' ');
    if (stem.endsWith(u','))
        stem.chop(1);
    return stem;
}

/// Clusters joined into sets (union–find).
class Joins {
public:
    explicit Joins(size_t count)
        : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), size_t(0));
    }
    size_t root(size_t cluster)
    {
        while (m_parent[cluster] != cluster)
            cluster = m_parent[cluster] = m_parent[m_parent[cluster]];
        return cluster;
    }
    void join(size_t left, size_t right)
    {
        left = root(left);
        right = root(right);
        m_parent[std::max(left, right)] = std::min(left, right);
    }

private:
    std::vector<size_t> m_parent;
};

using ByText = QHash<QString, std::vector<size_t>>;

void joinBracketed(const ArticleWords& words, const std::vector<NameMention>& names,
    const std::vector<Cluster>& clusters, Joins& joins)
{
    QHash<qsizetype, size_t> clusterByBegin;
    for (size_t cluster = 0; cluster < clusters.size(); ++cluster) {
        for (const size_t index : clusters[cluster].names)
            clusterByBegin.insert(words.textSpan(names[index].at).begin, cluster);
    }
    for (size_t cluster = 0; cluster < clusters.size(); ++cluster) {
        for (const size_t index : clusters[cluster].names) {
            const TokenSpan at = names[index].at;
            const int count = int(words.sentence(at.sentence).tokens.size());
            if (at.end + 1 >= count || words.word(at.sentence, at.end) != u"(" || !isBodyType(clusters[cluster].type))
                continue;
            const auto other = clusterByBegin.constFind(words.token(at.sentence, at.end + 1).span.begin);
            if (other == clusterByBegin.constEnd() || !isBodyType(clusters[*other].type))
                continue;
            const QString acronym = withoutDots(words.word(at.sentence, at.end + 1).toString());
            const QString first = words.words(at).toString();
            if (isAcronym(acronym) && !first.isEmpty() && acronym.front() == first.front().toUpper())
                joins.join(cluster, *other);
        }
    }
}

/// The one cluster of a list, or nothing when several sets are in it.
std::optional<size_t> onlyOne(const ByText& table, const QString& text, Joins& joins)
{
    const auto found = table.constFind(text);
    if (found == table.constEnd())
        return {};
    const size_t root = joins.root(found->front());
    const bool same =
        std::all_of(found->begin(), found->end(), [&](size_t cluster) { return joins.root(cluster) == root; });
    return same ? std::optional(root) : std::nullopt;
}

std::vector<Cluster> merged(const std::vector<Cluster>& clusters, Joins& joins)
{
    std::vector<Cluster> result;
    QHash<size_t, size_t> placeOf;
    for (size_t cluster = 0; cluster < clusters.size(); ++cluster) {
        const size_t root = joins.root(cluster);
        const auto known = placeOf.constFind(root);
        if (known == placeOf.constEnd()) {
            placeOf.insert(root, result.size());
            result.push_back(clusters[cluster]);
            continue;
        }
        Cluster& target = result[*known];
        target.names.insert(target.names.end(), clusters[cluster].names.begin(), clusters[cluster].names.end());
        if (!target.listed && clusters[cluster].listed) {
            target.listed = clusters[cluster].listed;
            target.subtype = clusters[cluster].subtype;
            target.type = clusters[cluster].type;
        }
    }
    return result;
}

} // namespace

std::vector<Cluster> withJoinedOrganizations(
    const ArticleWords& words, const std::vector<NameMention>& names, std::vector<Cluster> clusters)
{
    Joins joins(clusters.size());
    joinBracketed(words, names, clusters, joins);
    ByText initials;
    ByText stems;
    ByText firstWords;
    std::vector<QString> texts(clusters.size());
    for (size_t cluster = 0; cluster < clusters.size(); ++cluster) {
        if (clusters[cluster].type != EntityType::Organization)
            continue;
        texts[cluster] = words.words(names[clusters[cluster].names.front()].at).toString().simplified();
        const QString& text = texts[cluster];
        if (text.contains(u' ')) {
            for (const QString& letters : initialsOf(text))
                initials[letters].push_back(cluster);
            firstWords[text.section(u' ', 0, 0)].push_back(cluster);
        }
        stems[withoutSuffix(text, words.classes())].push_back(cluster);
    }
    for (size_t cluster = 0; cluster < clusters.size(); ++cluster) {
        const QString& text = texts[cluster];
        if (text.isEmpty())
            continue;
        const QString acronym = withoutDots(text);
        if (const auto whole = onlyOne(initials, acronym, joins); whole && isAcronym(acronym) && acronym.size() >= 3)
            joins.join(*whole, cluster);
        else if (const auto stem = onlyOne(stems, withoutSuffix(text, words.classes()), joins))
            joins.join(*stem, cluster);
        else if (const auto longer = onlyOne(firstWords, text, joins);
                 longer && text.size() >= 4 && !clusters[cluster].listed)
            joins.join(*longer, cluster);
    }
    return merged(clusters, joins);
}

} // namespace extract
