#include "coreference.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace evaluation {
namespace {

Partition withoutSingletons(Partition entities)
{
    std::erase_if(entities, [](const std::vector<int>& mentions) { return mentions.size() < 2; });
    return entities;
}

/// Mention -> entity; -1 where it is in none.
class EntityOf {
public:
    explicit EntityOf(const Partition& entities)
    {
        for (size_t entity = 0; entity < entities.size(); ++entity) {
            for (int mention : entities[entity])
                m_entities.insert(mention, static_cast<int>(entity));
        }
    }
    int operator()(int mention) const { return m_entities.value(mention, -1); }

private:
    QHash<int, int> m_entities;
};

/// Links kept: the mentions of an entity less the parts that the other side makes of it.
std::pair<double, double> links(const Partition& entities, const EntityOf& other)
{
    double kept = 0;
    double all = 0;
    for (const std::vector<int>& mentions : entities) {
        QHash<int, int> parts;
        int alone = 0;
        for (int mention : mentions) {
            if (other(mention) < 0)
                ++alone;
            else
                ++parts[other(mention)];
        }
        const auto size = static_cast<double>(mentions.size());
        kept += size - alone - static_cast<double>(parts.size());
        all += size - 1;
    }
    return {kept, all};
}

/// For every mention, the share of its entity's mentions that stand with it on the other side.
std::pair<double, double> together(const Partition& entities, const EntityOf& other)
{
    double sum = 0;
    double count = 0;
    for (const std::vector<int>& mentions : entities) {
        QHash<int, int> parts;
        for (int mention : mentions) {
            if (other(mention) >= 0)
                ++parts[other(mention)];
        }
        for (const int part : parts)
            sum += static_cast<double>(part) * part / static_cast<double>(mentions.size());
        count += static_cast<double>(mentions.size());
    }
    return {sum, count};
}

using Weights = std::vector<std::vector<double>>;

/// The greatest sum of weights of a one-to-one matching (Kuhn 1955, Munkres 1957); rows are no more than columns.
double bestMatching(const Weights& weights)
{
    const size_t rows = weights.size();
    const size_t columns = rows > 0 ? weights.front().size() : 0;
    std::vector<double> rowLabel(rows + 1, 0);
    std::vector<double> columnLabel(columns + 1, 0);
    std::vector<size_t> rowOf(columns + 1, 0);
    for (size_t row = 1; row <= rows; ++row) {
        std::vector<double> slack(columns + 1, std::numeric_limits<double>::max());
        std::vector<size_t> from(columns + 1, 0);
        std::vector<bool> used(columns + 1, false);
        size_t column = 0;
        rowOf[0] = row;
        while (rowOf[column] != 0) {
            used[column] = true;
            size_t next = 0;
            double least = std::numeric_limits<double>::max();
            for (size_t j = 1; j <= columns; ++j) {
                if (used[j])
                    continue;
                const size_t i = rowOf[column];
                const double rest = -weights[i - 1][j - 1] - rowLabel[i] - columnLabel[j];
                if (rest < slack[j]) {
                    slack[j] = rest;
                    from[j] = column;
                }
                if (slack[j] < least) {
                    least = slack[j];
                    next = j;
                }
            }
            for (size_t j = 0; j <= columns; ++j) {
                if (used[j]) {
                    rowLabel[rowOf[j]] += least;
                    columnLabel[j] -= least;
                } else {
                    slack[j] -= least;
                }
            }
            column = next;
        }
        for (; column != 0; column = from[column])
            rowOf[column] = rowOf[from[column]];
    }
    double sum = 0;
    for (size_t j = 1; j <= columns; ++j)
        sum += rowOf[j] > 0 ? weights[rowOf[j] - 1][j - 1] : 0;
    return sum;
}

double bestAlignment(const Partition& key, const Partition& response)
{
    const Partition& few = key.size() <= response.size() ? key : response;
    const Partition& many = key.size() <= response.size() ? response : key;
    const EntityOf entityOf(many);
    Weights weights(few.size(), std::vector<double>(many.size(), 0));
    for (size_t i = 0; i < few.size(); ++i) {
        for (int mention : few[i]) {
            if (entityOf(mention) >= 0)
                weights[i][static_cast<size_t>(entityOf(mention))] += 1;
        }
        for (size_t j = 0; j < many.size(); ++j)
            weights[i][j] = 2 * weights[i][j] / static_cast<double>(few[i].size() + many[j].size());
    }
    return bestMatching(weights);
}

double pairsOf(double size)
{
    return size * (size - 1) / 2;
}

} // namespace

Shares& Shares::operator+=(const Shares& other)
{
    recalled += other.recalled;
    key += other.key;
    precise += other.precise;
    response += other.response;
    return *this;
}

double Shares::f1() const
{
    return recall() + precision() > 0 ? 2 * recall() * precision() / (recall() + precision()) : 0;
}

CoreferenceScore& CoreferenceScore::operator+=(const CoreferenceScore& other)
{
    mentions += other.mentions;
    muc += other.muc;
    bCubed += other.bCubed;
    ceafe += other.ceafe;
    return *this;
}

CoreferenceScore scoreCoreference(const Partition& allKey, const Partition& allResponse)
{
    const Partition key = withoutSingletons(allKey);
    const Partition response = withoutSingletons(allResponse);
    const EntityOf inKey(key);
    const EntityOf inResponse(response);
    CoreferenceScore score;
    for (const std::vector<int>& mentions : key) {
        score.mentions.key += static_cast<double>(mentions.size());
        score.mentions.recalled += static_cast<double>(
            std::count_if(mentions.begin(), mentions.end(), [&](int mention) { return inResponse(mention) >= 0; }));
    }
    for (const std::vector<int>& mentions : response)
        score.mentions.response += static_cast<double>(mentions.size());
    score.mentions.precise = score.mentions.recalled;
    std::tie(score.muc.recalled, score.muc.key) = links(key, inResponse);
    std::tie(score.muc.precise, score.muc.response) = links(response, inKey);
    std::tie(score.bCubed.recalled, score.bCubed.key) = together(key, inResponse);
    std::tie(score.bCubed.precise, score.bCubed.response) = together(response, inKey);
    score.ceafe.recalled = score.ceafe.precise = bestAlignment(key, response);
    score.ceafe.key = static_cast<double>(key.size());
    score.ceafe.response = static_cast<double>(response.size());
    return score;
}

Shares scorePairs(const Partition& key, const Partition& response)
{
    const EntityOf inResponse(response);
    Shares shares;
    for (const std::vector<int>& mentions : key) {
        QHash<int, int> parts;
        for (int mention : mentions) {
            if (inResponse(mention) >= 0)
                ++parts[inResponse(mention)];
        }
        for (const int part : parts)
            shares.recalled += pairsOf(part);
        shares.key += pairsOf(static_cast<double>(mentions.size()));
    }
    for (const std::vector<int>& mentions : response)
        shares.response += pairsOf(static_cast<double>(mentions.size()));
    shares.precise = shares.recalled;
    return shares;
}

QString summary(const Shares& shares)
{
    return QStringLiteral("P %1 R %2 F1 %3")
        .arg(shares.precision(), 0, 'f', 3)
        .arg(shares.recall(), 0, 'f', 3)
        .arg(shares.f1(), 0, 'f', 3);
}

} // namespace evaluation
