#pragma once

#include <Eigen/Core>
#include <random>
#include <vector>

namespace language::training {

/// Features by words: a column is a word (or whatever is counted), so that words lie one after the other in memory.
using Matrix = Eigen::MatrixXf;
using Vector = Eigen::VectorXf;
using Random = std::mt19937;

/// A number from 0 to 1 that is the same everywhere, unlike std::uniform_real_distribution's.
inline float uniform(Random& random)
{
    return static_cast<float>(random() >> 8) * 0x1p-24F;
}

/// Weights with their gradient and the moments that Adam keeps of it.
struct Parameter {
    Matrix value;
    Matrix gradient;
    Matrix first;
    Matrix second;
    Matrix average; ///< a running mean of the values, which is what gets written

    Parameter() = default;
    /// Evenly spread around zero with a variance of `scale` over the mean of rows and columns (Glorot and Bengio,
    /// 2010).
    Parameter(Eigen::Index rows, Eigen::Index columns, float scale, Random& random);
    static Parameter constant(Eigen::Index rows, float value);
};

/// A matrix of which few columns change at a time: the moments of a column stand still while nobody uses it.
struct SparseParameter {
    Parameter dense;
    std::vector<Eigen::Index> touched; ///< columns with a gradient, each once
    std::vector<bool> isTouched;

    SparseParameter() = default;
    SparseParameter(Eigen::Index rows, Eigen::Index columns, float scale, Random& random);
    void add(Eigen::Index column, const Eigen::Ref<const Vector>& gradient);
};

/// Adam (Kingma and Ba, 2015) with clipping of the gradient's norm and an average of the weights.
class Adam {
public:
    std::vector<Parameter*> parameters;
    std::vector<SparseParameter*> sparse;

    /// Moves against the gradients and sets them to zero.
    void step(float rate);
    /// Puts the averages in place of the values, or back.
    void swapAverages();

private:
    static constexpr float Decay1 = 0.9F, Decay2 = 0.98F, Tiny = 1e-8F, LargestNorm = 5.0F, AverageDecay = 0.999F;
    int m_steps = 0;
};

} // namespace language::training
