#pragma once

#include <QtGlobal>
#include <array>
#include <cstddef>
#include <span>

namespace language {

/// A linear classifier over hashed features whose weights are read in place from a model file.
///
/// Features that hash into one bucket lie side by side, told apart by sixteen more bits of their hash; a feature
/// lists only the classes it has a weight for (eight bits each). A feature that is not there says nothing.
class LinearModel {
public:
    static constexpr int MostClasses = 128;
    using Scores = std::array<int, MostClasses>;

    LinearModel() = default;
    /// `bytes` must outlive the model. Not valid when the bytes are no such model.
    explicit LinearModel(std::span<const std::byte> bytes);

    bool isValid() const { return m_starts != nullptr; }
    int classCount() const { return m_classCount; }

    /// The sum of the weights of `features` for each class, in the model's own scale.
    Scores score(std::span<const quint64> features) const;
    /// The same for a model of two classes: above 0 for class 1.
    int margin(std::span<const quint64> features) const;

    struct Head {
        std::array<char, 4> magic {};
        quint16 version = 0;
        quint16 classCount = 0;
        quint32 bucketBits = 0;
        quint32 entryBytes = 0;
    };
    static constexpr std::array<char, 4> Magic { 'C', 'Q', 'L', 'M' };
    static constexpr quint16 Version = 1;
    static constexpr quint32 bucketOf(quint64 feature, quint32 bits) { return static_cast<quint32>(feature >> (64 - bits)); }
    /// Weights are kept in eight bits, finely when they are small: the code c stands for c (16 + |c|).
    static constexpr int weightOf(qint8 code) { return code * (16 + (code < 0 ? -code : code)); }
    static constexpr int LargestWeight = 127 * (16 + 127);
    static constexpr quint16 fingerprintOf(quint64 feature) { return static_cast<quint16>(feature); }

private:
    const quint32* m_starts = nullptr; ///< offsets into the entries, one a bucket and one more
    const std::byte* m_entries = nullptr; ///< fingerprint (2), count (1), then count times class (1) and weight (1)
    quint32 m_bucketBits = 0;
    int m_classCount = 0;
};

} // namespace language
