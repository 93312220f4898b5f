#include "model/language/linearmodel.h"

#include <bit>
#include <cstring>

namespace language {

static_assert(std::endian::native == std::endian::little, "model files are little-endian");

LinearModel::LinearModel(std::span<const std::byte> bytes)
{
    Head head;
    if (bytes.size() < sizeof head || reinterpret_cast<quintptr>(bytes.data()) % alignof(quint32) != 0)
        return;
    std::memcpy(&head, bytes.data(), sizeof head);
    if (head.magic != Magic || head.version != Version || head.bucketBits < 1 || head.bucketBits > 24
        || head.classCount > MostClasses)
        return;
    const size_t starts = ((size_t { 1 } << head.bucketBits) + 1) * sizeof(quint32);
    if (bytes.size() < sizeof head + starts + head.entryBytes)
        return;
    m_starts = reinterpret_cast<const quint32*>(bytes.data() + sizeof head);
    m_entries = bytes.data() + sizeof head + starts;
    m_bucketBits = head.bucketBits;
    m_classCount = head.classCount;
}

LinearModel::Scores LinearModel::score(std::span<const quint64> features) const
{
    Scores scores {};
    constexpr size_t Ahead = 12;
    for (size_t i = 0; i < features.size() && i < Ahead; ++i)
        __builtin_prefetch(m_starts + bucketOf(features[i], m_bucketBits));
    for (size_t i = 0; i < features.size(); ++i) {
        if (i + Ahead < features.size())
            __builtin_prefetch(m_starts + bucketOf(features[i + Ahead], m_bucketBits));
        if (i + Ahead / 2 < features.size())
            __builtin_prefetch(m_entries + m_starts[bucketOf(features[i + Ahead / 2], m_bucketBits)]);
        const quint32 bucket = bucketOf(features[i], m_bucketBits);
        const std::byte* at = m_entries + m_starts[bucket];
        const std::byte* const end = m_entries + m_starts[bucket + 1];
        const quint16 fingerprint = fingerprintOf(features[i]);
        while (at < end) {
            quint16 found = 0;
            std::memcpy(&found, at, sizeof found);
            const int count = std::to_integer<int>(at[2]);
            at += 3;
            if (found == fingerprint) {
                for (int k = 0; k < count; ++k)
                    scores[std::to_integer<size_t>(at[2 * k]) % MostClasses] += weightOf(static_cast<qint8>(at[2 * k + 1]));
                break;
            }
            at += 2 * count;
        }
    }
    return scores;
}

int LinearModel::margin(std::span<const quint64> features) const
{
    const Scores scores = score(features);
    return scores[1] - scores[0];
}

} // namespace language
