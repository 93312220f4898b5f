#include "model/language/training/perceptron.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <map>

namespace language::training {

namespace {

/// The code whose weight is nearest; see LinearModel::weightOf.
qint8 codeOf(double weight)
{
    const double code = std::min(127.0, std::sqrt(64 + std::abs(weight)) - 8);
    return static_cast<qint8>(std::lround(weight < 0 ? -code : code));
}

} // namespace

AveragedPerceptron::AveragedPerceptron(int classCount)
    : m_classCount(classCount)
    , m_rows(size_t { 1 } << 16)
{
}

size_t AveragedPerceptron::slotOf(quint64 feature) const
{
    const size_t mask = m_rows.size() - 1;
    size_t at = (feature >> 20) & mask;
    while (m_rows[at].feature != 0 && m_rows[at].feature != feature)
        at = (at + 1) & mask;
    return at;
}

void AveragedPerceptron::grow()
{
    std::vector<Row> old(m_rows.size() * 2);
    old.swap(m_rows);
    for (Row& row : old) {
        if (row.feature != 0)
            m_rows[slotOf(row.feature)] = std::move(row);
    }
}

LinearModel::Scores AveragedPerceptron::score(std::span<const quint64> features) const
{
    LinearModel::Scores scores {};
    const size_t mask = m_rows.size() - 1;
    for (const quint64 feature : features)
        __builtin_prefetch(&m_rows[(feature >> 20) & mask]);
    for (const quint64 feature : features) {
        for (const Weight& weight : m_rows[slotOf(feature)].weights)
            scores[weight.number] += weight.value;
    }
    return scores;
}

void AveragedPerceptron::add(quint64 feature, int number, int change)
{
    size_t slot = slotOf(feature);
    if (m_rows[slot].feature == 0) {
        if (2 * ++m_rowCount > m_rows.size()) {
            grow();
            slot = slotOf(feature);
        }
        m_rows[slot].feature = feature;
    }
    auto& weights = m_rows[slot].weights;
    auto found = std::ranges::find(weights, static_cast<quint8>(number), &Weight::number);
    if (found == weights.end())
        found = weights.insert(weights.end(), { static_cast<quint8>(number), 0, m_now, 0 });
    found->total += qint64 { found->value } * (m_now - found->since);
    found->since = m_now;
    found->value += change;
}

void AveragedPerceptron::update(std::span<const quint64> features, int truth, int guess)
{
    if (truth == guess)
        return;
    for (const quint64 feature : features) {
        add(feature, truth, 1);
        add(feature, guess, -1);
    }
}

double AveragedPerceptron::averageOf(const Weight& weight) const
{
    return static_cast<double>(weight.total + qint64 { weight.value } * (m_now - weight.since)) / std::max(1, m_now);
}

double AveragedPerceptron::scale(Pruning pruning) const
{
    double top = 0;
    for (const Row& row : m_rows) {
        for (const Weight& weight : row.weights)
            top = std::max(top, std::abs(averageOf(weight)));
    }
    return LinearModel::LargestWeight / (pruning.top > 0 ? std::min(top, pruning.top) : top);
}

QByteArray AveragedPerceptron::write(Pruning pruning) const
{
    struct Entry {
        quint64 feature = 0;
        std::vector<std::pair<quint8, double>> weights;
    };
    std::vector<Entry> kept;
    for (const Row& row : m_rows) {
        Entry entry { row.feature, {} };
        for (const Weight& weight : row.weights) {
            const double average = averageOf(weight);
            if (std::abs(average) < pruning.least || average == 0)
                continue;
            entry.weights.emplace_back(weight.number, average);
        }
        if (!entry.weights.empty())
            kept.push_back(std::move(entry));
    }
    std::ranges::sort(kept, {}, &Entry::feature);
    const double scaled = scale(pruning);

    LinearModel::Head head { LinearModel::Magic, LinearModel::Version, static_cast<quint16>(m_classCount), 0, 0 };
    head.bucketBits = static_cast<quint32>(std::max<size_t>(5, std::bit_width(kept.size())) - 1);
    std::vector<quint32> starts((size_t { 1 } << head.bucketBits) + 1);
    QByteArray entries;
    size_t bucket = 0;
    for (const Entry& entry : kept) {
        std::vector<std::pair<quint8, qint8>> rounded;
        for (const auto& [number, weight] : entry.weights) {
            const qint8 value = codeOf(weight * scaled);
            if (value != 0)
                rounded.emplace_back(number, value);
        }
        if (rounded.empty())
            continue;
        std::ranges::sort(rounded);
        while (bucket <= LinearModel::bucketOf(entry.feature, head.bucketBits))
            starts[bucket++] = static_cast<quint32>(entries.size());
        const quint16 fingerprint = LinearModel::fingerprintOf(entry.feature);
        entries.append(reinterpret_cast<const char*>(&fingerprint), sizeof fingerprint);
        entries.append(static_cast<char>(rounded.size()));
        for (const auto& [number, value] : rounded) {
            entries.append(static_cast<char>(number));
            entries.append(static_cast<char>(value));
        }
    }
    while (bucket < starts.size())
        starts[bucket++] = static_cast<quint32>(entries.size());
    head.entryBytes = static_cast<quint32>(entries.size());
    QByteArray file(reinterpret_cast<const char*>(&head), sizeof head);
    file.append(reinterpret_cast<const char*>(starts.data()), static_cast<qsizetype>(starts.size() * sizeof(quint32)));
    return file + entries;
}

} // namespace language::training
