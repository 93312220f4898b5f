#include "model/language/training/perceptron.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <tuple>

namespace language::training {

namespace {

constexpr size_t ListedClasses = 12; ///< a feature with weights for more gets a whole row

/// The code whose weight is nearest; see LinearModel::weightOf.
qint8 codeOf(double weight)
{
    const double code = std::min(127.0, std::sqrt(64 + 8 * std::abs(weight)) - 8);
    return static_cast<qint8>(std::lround(weight < 0 ? -code : code));
}

template <class Value> void append(QByteArray& bytes, Value value)
{
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

struct Entry {
    quint64 feature = 0;
    std::vector<std::pair<quint8, double>> weights;
    double top = 0;
};

/// The entries and rows of a LinearModel, put down feature by feature.
class EntryWriter {
public:
    EntryWriter(int classCount, quint32 bucketBits)
        : m_width(LinearModel::rowWidth(classCount))
        , m_bucketBits(bucketBits)
        , m_starts((size_t{1} << bucketBits) + 1)
    {
    }

    /// In ascending order of features.
    void add(const Entry& entry, double scale)
    {
        while (m_bucket <= LinearModel::bucketOf(entry.feature, m_bucketBits))
            m_starts[m_bucket++] = static_cast<quint32>(m_entries.size());
        append(m_entries, LinearModel::fingerprintOf(entry.feature));
        if (entry.weights.size() > ListedClasses && m_rowCount < 65535)
            addRow(entry, scale);
        else
            addList(entry, scale);
    }

    QByteArray finish(LinearModel::Head head)
    {
        while (m_bucket < m_starts.size())
            m_starts[m_bucket++] = static_cast<quint32>(m_entries.size());
        while (m_entries.size() % 16 != 0)
            m_entries.append('\0');
        head.entryBytes = static_cast<quint32>(m_entries.size());
        head.rowCount = m_rowCount;
        QByteArray file;
        append(file, head);
        file.append(
            reinterpret_cast<const char*>(m_starts.data()), static_cast<qsizetype>(m_starts.size() * sizeof(quint32)));
        return file + m_entries + m_rows;
    }

private:
    void addRow(const Entry& entry, double scale)
    {
        append(m_entries, LinearModel::WholeRow);
        append(m_entries, static_cast<quint16>(m_rowCount++));
        std::vector<qint16> row(m_width);
        for (const auto& [number, weight] : entry.weights)
            row[number] = static_cast<qint16>(std::lround(weight * scale));
        m_rows.append(reinterpret_cast<const char*>(row.data()), static_cast<qsizetype>(row.size() * sizeof(qint16)));
    }

    void addList(const Entry& entry, double scale)
    {
        append(m_entries, static_cast<quint8>(entry.weights.size()));
        for (const auto& [number, weight] : entry.weights) {
            append(m_entries, number);
            append(m_entries, codeOf(weight * scale));
        }
    }

    size_t m_width;
    quint32 m_bucketBits;
    std::vector<quint32> m_starts;
    QByteArray m_entries;
    QByteArray m_rows;
    size_t m_bucket = 0;
    quint32 m_rowCount = 0;
};

} // namespace

AveragedPerceptron::AveragedPerceptron(int classCount)
    : m_classCount(classCount)
    , m_rows(size_t{1} << 16)
{
}

void AveragedPerceptron::leaveOutRare(const FeatureCounter& counter, int least)
{
    m_counter = &counter;
    m_least = least;
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
    LinearModel::Scores scores{};
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
        if (m_counter != nullptr && m_counter->count(feature) < m_least)
            return;
        if (2 * ++m_rowCount > m_rows.size()) {
            grow();
            slot = slotOf(feature);
        }
        m_rows[slot].feature = feature;
    }
    auto& weights = m_rows[slot].weights;
    auto found = std::ranges::find(weights, static_cast<quint8>(number), &Weight::number);
    if (found == weights.end())
        found = weights.insert(weights.end(), {static_cast<quint8>(number), 0, m_now, 0});
    found->total += qint64{found->value} * (m_now - found->since);
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
    return static_cast<double>(weight.total + qint64{weight.value} * (m_now - weight.since)) / std::max(1, m_now);
}

double AveragedPerceptron::largest() const
{
    double top = 1e-9;
    for (const Row& row : m_rows) {
        for (const Weight& weight : row.weights)
            top = std::max(top, std::abs(averageOf(weight)));
    }
    return top;
}

QByteArray AveragedPerceptron::write(Pruning pruning) const
{
    const double scale = this->scale();
    std::vector<Entry> kept;
    for (const Row& row : m_rows) {
        Entry entry{row.feature, {}, 0};
        for (const Weight& weight : row.weights) {
            const double average = averageOf(weight);
            if (std::abs(codeOf(average * scale)) < pruning.leastCode)
                continue;
            entry.weights.emplace_back(weight.number, average);
            entry.top = std::max(entry.top, std::abs(average));
        }
        std::ranges::sort(entry.weights);
        if (!entry.weights.empty())
            kept.push_back(std::move(entry));
    }
    std::ranges::sort(
        kept, [](const Entry& a, const Entry& b) { return std::tie(b.top, a.feature) < std::tie(a.top, b.feature); });
    kept.resize(std::min(kept.size(), pruning.mostFeatures));
    std::ranges::sort(kept, {}, &Entry::feature);
    LinearModel::Head head{LinearModel::Magic, LinearModel::Version, static_cast<quint16>(m_classCount), 0, 0, 0, 0};
    head.bucketBits = static_cast<quint32>(std::max<size_t>(5, static_cast<size_t>(std::bit_width(kept.size()))) - 1);
    EntryWriter writer(m_classCount, head.bucketBits);
    for (const Entry& entry : kept)
        writer.add(entry, scale);
    return writer.finish(head);
}

} // namespace language::training
