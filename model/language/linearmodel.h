#pragma once

#include <QtGlobal>
#include <array>
#include <cstddef>
#include <span>

namespace language {

/// A linear classifier over hashed features whose weights are read in place from a model file.
///
/// Features that hash into one bucket lie side by side, told apart by sixteen more bits of their hash. A feature with
/// weights for few classes lists these classes; one with weights for many has a row of all classes. A feature that is
/// not there says nothing.
class LinearModel {
public:
    static constexpr int MostClasses = 128;
    using Scores = std::array<int, MostClasses>;

    LinearModel() = default;
    /// `bytes` must outlive the model and lie at a multiple of eight. Not valid when the bytes are no such model.
    explicit LinearModel(std::span<const std::byte> bytes);

    bool isValid() const { return m_starts != nullptr; }
    int classCount() const { return m_classCount; }

    /// The sum of the weights of `features` for each class, in the model's own scale.
    Scores score(std::span<const quint64> features) const;

    struct Head {
        std::array<char, 4> magic{};
        quint16 version = 0;
        quint16 classCount = 0;
        quint32 bucketBits = 0;
        quint32 entryBytes = 0; ///< a multiple of 16
        quint32 rowCount = 0;
        quint32 unused = 0;
    };
    static constexpr std::array<char, 4> Magic{'C', 'Q', 'L', 'M'};
    static constexpr quint16 Version = 2;
    static constexpr quint8 WholeRow = 255; ///< in place of the number of classes: the number of a row follows
    static constexpr size_t rowWidth(int classCount) { return (static_cast<size_t>(classCount) + 7) / 8 * 8; }
    static constexpr quint32 bucketOf(quint64 feature, quint32 bits)
    {
        return static_cast<quint32>(feature >> (64 - bits));
    }
    static constexpr quint16 fingerprintOf(quint64 feature) { return static_cast<quint16>(feature); }
    /// Weights in lists are kept in eight bits, finely when they are small: the code c stands for c (16 + |c|) / 8.
    static constexpr int weightOf(qint8 code) { return code * (16 + (code < 0 ? -code : code)) / 8; }
    static constexpr int LargestWeight = 127 * (16 + 127) / 8;

private:
    /// Sums in 16 bits, which the weights are so small that they never fill.
    struct alignas(16) Sums : std::array<qint16, MostClasses> { };
    void addRow(Sums& sums, quint16 row) const;
    void addFeature(Sums& sums, quint64 feature) const;

    const quint32* m_starts = nullptr; ///< offsets into the entries, one a bucket and one more
    const std::byte* m_entries = nullptr; ///< fingerprint (2), count (1), then count times class (1) and weight (1)
    const std::byte* m_rows = nullptr; ///< rowWidth weights of 16 bits each
    quint32 m_bucketBits = 0;
    quint32 m_rowCount = 0;
    int m_classCount = 0;
};

} // namespace language
