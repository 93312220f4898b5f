#pragma once

#include "model/language/linearmodel.h"

#include <QByteArray>
#include <span>
#include <vector>

namespace language::training {

/// Counts how often features are seen, roughly: two that fall together are counted together.
class FeatureCounter {
public:
    FeatureCounter()
        : m_counts(size_t{1} << Bits)
    {
    }
    void see(quint64 feature)
    {
        quint8& count = m_counts[feature >> (64 - Bits)];
        count = count == 255 ? count : static_cast<quint8>(count + 1);
    }
    int count(quint64 feature) const { return m_counts[feature >> (64 - Bits)]; }

private:
    static constexpr int Bits = 25;
    std::vector<quint8> m_counts;
};

/// A multi-class averaged perceptron (Collins, 2002) that is trained in memory and written as a LinearModel.
class AveragedPerceptron {
public:
    explicit AveragedPerceptron(int classCount);
    /// Features seen less often than `least` times get no weights.
    void leaveOutRare(const FeatureCounter& counter, int least);

    LinearModel::Scores score(std::span<const quint64> features) const;
    /// Moves the weights towards `truth` and away from `guess`.
    void update(std::span<const quint64> features, int truth, int guess);
    /// One more example was seen, whether or not it led to an update.
    void tick() { ++m_now; }
    /// Changes the weight of one feature in one class.
    void add(quint64 feature, int number, int change);

    struct Pruning {
        size_t mostFeatures = 0; ///< those with the largest weights
        int leastCode = 1; ///< weights whose code (see LinearModel::weightOf) is nearer to 0 are left out
    };
    /// The averaged weights as a file that LinearModel reads.
    QByteArray write(Pruning pruning) const;
    /// What a weight of 1 becomes in the file.
    double scale() const { return LinearModel::LargestWeight / largest(); }
    size_t featureCount() const { return m_rowCount; }

private:
    struct Weight {
        quint8 number = 0;
        int value = 0;
        int since = 0;
        qint64 total = 0;
    };
    struct Row {
        quint64 feature = 0;
        std::vector<Weight> weights;
    };
    double averageOf(const Weight& weight) const;
    double largest() const;
    size_t slotOf(quint64 feature) const;
    void grow();

    int m_classCount;
    int m_now = 0;
    size_t m_rowCount = 0;
    std::vector<Row> m_rows; ///< open addressing; feature 0 is empty
    const FeatureCounter* m_counter = nullptr;
    int m_least = 0;
};

} // namespace language::training
