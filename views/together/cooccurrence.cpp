#include "views/together/cooccurrence.h"

#include <QHash>
#include <algorithm>
#include <numeric>

Cooccurrence::Cooccurrence(const Records& records, const FilterState& filter, Order order, size_t most)
{
    choose(records, filter, most);
    if (order == Order::Name) {
        std::vector<size_t> places(m_entities.size());
        std::iota(places.begin(), places.end(), size_t{0});
        QHash<int, QString> names;
        for (const Entity& entity : records.entities)
            names.insert(entity.id.number, entity.name.toCaseFolded());
        std::ranges::stable_sort(places, {}, [&](size_t i) { return names.value(m_entities[i].number); });
        const auto entities = m_entities;
        const auto occurrences = m_occurrences;
        for (size_t i = 0; i < places.size(); ++i) {
            m_entities[i] = entities[places[i]];
            m_occurrences[i] = occurrences[places[i]];
        }
    }
    countPairs();
    if (order == Order::Neighbours)
        sortByNeighbours();
}

void Cooccurrence::choose(const Records& records, const FilterState& filter, size_t most)
{
    const ShownParts parts = shownParts(filter, records);
    QHash<int, std::pair<const Article*, int>> articles; // with the number of its first paragraph over all articles
    int before = 0;
    for (const Article& article : records.articles) {
        articles.insert(article.id.number, {&article, before});
        before += static_cast<int>(article.paragraphs.size()) + 1;
    }
    std::vector<std::pair<EntityId, std::vector<Occurrence>>> found;
    for (const Entity& entity : records.entities) {
        if (!parts.hasEntity(entity.id) || !accepts(filter, entity))
            continue;
        std::vector<Occurrence> occurrences;
        for (const Mention& mention : entity.mentions) {
            const auto [article, first] = articles.value(mention.where.article.number);
            const int paragraph = article ? paragraphAt(*article, mention.where.span.begin) : -1;
            if (paragraph >= 0 && (occurrences.empty() || occurrences.back().paragraph != first + paragraph))
                occurrences.push_back({first + paragraph, mention.where});
        }
        std::ranges::stable_sort(occurrences, {}, &Occurrence::paragraph);
        const auto doubled = std::ranges::unique(occurrences, {}, &Occurrence::paragraph);
        occurrences.erase(doubled.begin(), doubled.end());
        if (!occurrences.empty())
            found.emplace_back(entity.id, std::move(occurrences));
    }
    std::ranges::stable_sort(found, std::greater<>(), [](const auto& one) { return one.second.size(); });
    found.resize(std::min(found.size(), most));
    for (auto& [entity, occurrences] : found) {
        m_entities.push_back(entity);
        m_occurrences.push_back(std::move(occurrences));
    }
}

void Cooccurrence::countPairs()
{
    const size_t size = m_entities.size();
    m_counts.assign(size * size, 0);
    m_greatest = 0;
    QHash<int, std::vector<size_t>> named; // by paragraph
    for (size_t i = 0; i < size; ++i) {
        for (const Occurrence& occurrence : m_occurrences[i])
            named[occurrence.paragraph].push_back(i);
    }
    for (const auto& together : std::as_const(named)) {
        for (const size_t a : together) {
            for (const size_t b : together) {
                const int count = ++m_counts[a * size + b];
                if (a != b)
                    m_greatest = std::max(m_greatest, count);
            }
        }
    }
}

/// Begins with the most named and puts next whoever shares the most with those just before.
void Cooccurrence::sortByNeighbours()
{
    constexpr size_t Reach = 4;
    const size_t size = m_entities.size();
    std::vector<size_t> order;
    std::vector<bool> isPlaced(size);
    while (order.size() < size) {
        size_t best = size;
        int bestShared = -1;
        for (size_t i = 0; i < size; ++i) {
            if (isPlaced[i])
                continue;
            int shared = 0;
            for (size_t k = 0; k < std::min(Reach, order.size()); ++k)
                shared += count(i, order[order.size() - 1 - k]) * static_cast<int>(Reach - k);
            if (shared > bestShared) {
                best = i;
                bestShared = shared;
            }
        }
        isPlaced[best] = true;
        order.push_back(best);
    }
    const auto entities = m_entities;
    const auto occurrences = m_occurrences;
    for (size_t i = 0; i < size; ++i) {
        m_entities[i] = entities[order[i]];
        m_occurrences[i] = occurrences[order[i]];
    }
    countPairs();
}

std::vector<ArticleSpan> Cooccurrence::places(size_t a, size_t b) const
{
    std::vector<ArticleSpan> places;
    for (const Occurrence& occurrence : m_occurrences[a]) {
        if (std::ranges::binary_search(m_occurrences[b], occurrence.paragraph, {}, &Occurrence::paragraph))
            places.push_back(occurrence.where);
    }
    return places;
}
