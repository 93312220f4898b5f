#pragma once

#include "model/language/training/network/parameter.h"

#include <span>
#include <vector>

/// The layers of the network, each with a step forwards and a step backwards. `forward` keeps what `backward` needs of
/// the last call; `backward` takes the gradient by the output, adds to the parameters' gradients and gives the gradient
/// by the input.
namespace language::training {

using Array = Eigen::ArrayXf;

/// The words of a batch, a column each; a sentence is the columns [begin, end).
struct Columns {
    Eigen::Index begin = 0;
    Eigen::Index end = 0;
};

/// y = W x + b.
class Affine {
public:
    Affine() = default;
    Affine(Eigen::Index outputs, Eigen::Index inputs, Random& random, float scale = 1);
    Matrix forward(const Matrix& input);
    Matrix backward(const Matrix& gradient);
    void parameters(std::vector<Parameter*>& to) { to.insert(to.end(), {&weights, &bias}); }

    Parameter weights;
    Parameter bias;

private:
    Matrix m_input;
};

/// Switches values off with a share of `rate`, the same ones all through a sentence (Gal and Ghahramani, 2016).
class Dropout {
public:
    explicit Dropout(float rate)
        : m_rate(rate)
    {
    }
    Matrix forward(const Matrix& input, std::span<const Columns> sentences, Random* random);
    Matrix backward(const Matrix& gradient) const;

private:
    float m_rate;
    Matrix m_mask; ///< empty: nothing is switched off
};

/// An S-shaped curve from -1 at -2 to 1 at 2 made of two parabolas: it needs no table and is exact in whole numbers.
template <typename Values> Array squash(const Values& x)
{
    const auto y = x.max(-2.0F).min(2.0F);
    return y * (1 - y.abs() * 0.25F);
}
template <typename Values> Array squashSlope(const Values& x)
{
    return (1 - x.abs() * 0.5F).max(0.0F);
}
/// The same from 0 to 1, as steep in the middle as the logistic function.
template <typename Values> Array gate(const Values& x)
{
    return squash(x * 0.5F) * 0.5F + 0.5F;
}
template <typename Values> Array gateSlope(const Values& x)
{
    return squashSlope(x * 0.5F) * 0.25F;
}

/// A simple recurrent unit in both directions (Lei and others, 2018): the first half of the outputs reads from left to
/// right, the second from right to left. As many outputs as inputs, which pass by on a highway.
class Recurrent {
public:
    Recurrent(Eigen::Index size, Random& random);
    Matrix forward(const Matrix& input, const Matrix& dropped, std::span<const Columns> sentences);
    struct Gradients {
        Matrix input; ///< by the highway's input
        Matrix dropped; ///< by the input of the weights
    };
    Gradients backward(const Matrix& gradient, std::span<const Columns> sentences);
    void parameters(std::vector<Parameter*>& to);

    Affine affine; ///< for each direction: candidates, forget gates, reset gates
    Parameter forgetState; ///< weights of the state in the gates
    Parameter resetState;

private:
    void run(Columns sentence, Eigen::Index direction);
    void runBack(const Matrix& gradient, Columns sentence, Eigen::Index direction);
    struct Parts;
    void step(Eigen::Index word, Eigen::Index before, Eigen::Index base);
    void stepBack(
        const Matrix& gradient, Eigen::Index word, Eigen::Index before, Eigen::Index base, Array& stateGradient);

    Eigen::Index m_half = 0;
    Matrix m_input, m_projected, m_states, m_output;
    Matrix m_projectedGradient, m_inputGradient;
    Array m_nothing; ///< the state before the first word
};

} // namespace language::training
