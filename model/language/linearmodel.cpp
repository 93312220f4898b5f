#include "model/language/linearmodel.h"

#include <bit>
#include <cstring>

namespace language {

static_assert(std::endian::native == std::endian::little, "model files are little-endian");

namespace {

constexpr size_t Ahead = 12; ///< features whose bucket is fetched before it is needed

qint16 sum(qint16 a, qint16 b)
{
    return static_cast<qint16>(static_cast<quint16>(a) + static_cast<quint16>(b));
}

} // namespace

LinearModel::LinearModel(std::span<const std::byte> bytes)
{
    Head head;
    if (bytes.size() < sizeof head || reinterpret_cast<quintptr>(bytes.data()) % 8 != 0)
        return;
    std::memcpy(&head, bytes.data(), sizeof head);
    if (head.magic != Magic || head.version != Version || head.bucketBits < 1 || head.bucketBits > 24
        || head.classCount > MostClasses)
        return;
    const size_t starts = ((size_t{1} << head.bucketBits) + 1) * sizeof(quint32);
    const size_t rows = head.rowCount * rowWidth(head.classCount) * sizeof(qint16);
    if (bytes.size() < sizeof head + starts + head.entryBytes + rows)
        return;
    m_starts = reinterpret_cast<const quint32*>(bytes.data() + sizeof head);
    m_entries = bytes.data() + sizeof head + starts;
    m_rows = m_entries + head.entryBytes;
    m_bucketBits = head.bucketBits;
    m_rowCount = head.rowCount;
    m_classCount = head.classCount;
}

void LinearModel::addRow(Sums& sums, quint16 row) const
{
    using Lanes = qint16 __attribute__((vector_size(16)));
    const size_t width = rowWidth(m_classCount);
    const std::byte* from = m_rows + row * width * sizeof(qint16);
    for (size_t k = 0; k < width; k += 8, from += sizeof(Lanes)) {
        Lanes a, b;
        std::memcpy(&a, sums.data() + k, sizeof a);
        std::memcpy(&b, from, sizeof b);
        using Unsigned = quint16 __attribute__((vector_size(16)));
        a = reinterpret_cast<Lanes>(reinterpret_cast<Unsigned>(a) + reinterpret_cast<Unsigned>(b));
        std::memcpy(sums.data() + k, &a, sizeof a);
    }
}

void LinearModel::addFeature(Sums& sums, quint64 feature) const
{
    const quint32 bucket = bucketOf(feature, m_bucketBits);
    const std::byte* at = m_entries + m_starts[bucket];
    const std::byte* const end = m_entries + m_starts[bucket + 1];
    const quint16 fingerprint = fingerprintOf(feature);
    while (at < end) {
        quint16 found = 0;
        std::memcpy(&found, at, sizeof found);
        const auto count = std::to_integer<quint8>(at[2]);
        at += 3;
        if (found != fingerprint) {
            at += count == WholeRow ? 2 : 2 * count;
        } else if (count == WholeRow) {
            quint16 row = 0;
            std::memcpy(&row, at, sizeof row);
            if (row < m_rowCount)
                addRow(sums, row);
            return;
        } else {
            for (int k = 0; k < count; ++k) {
                qint16& place = sums[std::to_integer<size_t>(at[2 * k]) % MostClasses];
                place = sum(place, static_cast<qint16>(weightOf(static_cast<qint8>(at[2 * k + 1]))));
            }
            return;
        }
    }
}

LinearModel::Scores LinearModel::score(std::span<const quint64> features) const
{
    Sums sums{};
    for (size_t i = 0; i < features.size() && i < Ahead; ++i)
        __builtin_prefetch(m_starts + bucketOf(features[i], m_bucketBits));
    for (size_t i = 0; i < features.size(); ++i) {
        if (i + Ahead < features.size())
            __builtin_prefetch(m_starts + bucketOf(features[i + Ahead], m_bucketBits));
        if (i + Ahead / 2 < features.size())
            __builtin_prefetch(m_entries + m_starts[bucketOf(features[i + Ahead / 2], m_bucketBits)]);
        addFeature(sums, features[i]);
    }
    Scores scores;
    for (size_t k = 0; k < MostClasses; ++k)
        scores[k] = sums[k];
    return scores;
}

} // namespace language
