#pragma once

#include "model/language/linearmodel.h"

#include <QByteArray>
#include <span>
#include <vector>

namespace language::training {

/// A multi-class averaged perceptron (Collins, 2002) that is trained in memory and written as a LinearModel.
class AveragedPerceptron {
public:
    explicit AveragedPerceptron(int classCount);

    LinearModel::Scores score(std::span<const quint64> features) const;
    /// Moves the weights towards `truth` and away from `guess`.
    void update(std::span<const quint64> features, int truth, int guess);
    /// One more example was seen, whether or not it led to an update.
    void tick() { ++m_now; }
    /// Changes the weight of one feature in one class.
    void add(quint64 feature, int number, int change);

    struct Pruning {
        double least = 0; ///< averaged weights smaller than this are left out
        double top = 0; ///< weights above this are cut to it; 0: none is
    };
    /// The averaged weights as a file that LinearModel reads.
    QByteArray write(Pruning pruning) const;
    /// What a weight of 1 becomes in the file.
    double scale(Pruning pruning) const;
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
    size_t slotOf(quint64 feature) const;
    void grow();

    int m_classCount;
    int m_now = 0;
    size_t m_rowCount = 0;
    std::vector<Row> m_rows; ///< open addressing; feature 0 is empty
};

} // namespace language::training
