#include "model/language/training/network/layers.h"

namespace language::training {

Affine::Affine(Eigen::Index outputs, Eigen::Index inputs, Random& random, float scale)
    : weights(outputs, inputs, scale, random)
    , bias(Parameter::constant(outputs, 0))
{
}

Matrix Affine::forward(const Matrix& input)
{
    m_input = input;
    return (weights.value * input).colwise() + bias.value.col(0);
}

Matrix Affine::backward(const Matrix& gradient)
{
    weights.gradient.noalias() += gradient * m_input.transpose();
    bias.gradient += gradient.rowwise().sum();
    return weights.value.transpose() * gradient;
}

Matrix Dropout::forward(const Matrix& input, std::span<const Columns> sentences, Random* random)
{
    if (random == nullptr || m_rate <= 0) {
        m_mask.resize(0, 0);
        return input;
    }
    m_mask.resize(input.rows(), input.cols());
    const float kept = 1 / (1 - m_rate);
    for (const Columns sentence : sentences) {
        for (Eigen::Index row = 0; row < input.rows(); ++row) {
            const float factor = uniform(*random) < m_rate ? 0 : kept;
            for (Eigen::Index column = sentence.begin; column < sentence.end; ++column)
                m_mask(row, column) = factor;
        }
    }
    return input.cwiseProduct(m_mask);
}

Matrix Dropout::backward(const Matrix& gradient) const
{
    return m_mask.size() == 0 ? gradient : gradient.cwiseProduct(m_mask);
}

Recurrent::Recurrent(Eigen::Index size, Random& random)
    : affine(3 * size, size, random)
    , forgetState(Parameter::constant(size, 0))
    , resetState(Parameter::constant(size, 0))
    , m_half(size / 2)
{
    for (Eigen::Index direction = 0; direction < 2; ++direction)
        affine.bias.value.col(0).segment((3 * direction + 1) * m_half, m_half).setConstant(0.5F);
    affine.bias.average = affine.bias.value;
}

void Recurrent::parameters(std::vector<Parameter*>& to)
{
    affine.parameters(to);
    to.insert(to.end(), {&forgetState, &resetState});
}

Matrix Recurrent::forward(const Matrix& input, const Matrix& dropped, std::span<const Columns> sentences)
{
    m_input = input;
    m_projected = affine.forward(dropped);
    m_nothing = Array::Zero(m_half);
    m_states.resize(input.rows(), input.cols());
    m_output.resize(input.rows(), input.cols());
    for (const Columns sentence : sentences) {
        run(sentence, 0);
        run(sentence, 1);
    }
    return m_output;
}

void Recurrent::run(Columns sentence, Eigen::Index direction)
{
    for (Eigen::Index t = sentence.begin; t < sentence.end; ++t) {
        if (direction == 0)
            step(t, t == sentence.begin ? -1 : t - 1, 0);
        else
            step(sentence.end - 1 - (t - sentence.begin),
                t == sentence.begin ? -1 : sentence.end - (t - sentence.begin), m_half);
    }
}

/// What one step in one direction reads, a value a unit.
struct Recurrent::Parts {
    using Values = Eigen::Map<const Array>;
    Parts(const Recurrent& layer, Eigen::Index word, Eigen::Index before, Eigen::Index base)
        : candidate(layer.m_projected.col(word).data() + 3 * base, layer.m_half)
        , forget(candidate.data() + layer.m_half, layer.m_half)
        , reset(forget.data() + layer.m_half, layer.m_half)
        , input(layer.m_input.col(word).data() + base, layer.m_half)
        , forgetState(layer.forgetState.value.data() + base, layer.m_half)
        , resetState(layer.resetState.value.data() + base, layer.m_half)
        , last(before < 0 ? layer.m_nothing.data() : layer.m_states.col(before).data() + base, layer.m_half)
    {
    }
    Values candidate, forget, reset, input, forgetState, resetState, last;
};

void Recurrent::step(Eigen::Index word, Eigen::Index before, Eigen::Index base)
{
    const Parts parts(*this, word, before, base);
    const Array forget = gate(parts.forget + parts.forgetState * parts.last);
    const Array reset = gate(parts.reset + parts.resetState * parts.last);
    auto state = m_states.col(word).segment(base, m_half).array();
    state = forget * parts.last + (1 - forget) * parts.candidate;
    m_output.col(word).segment(base, m_half).array() = reset * squash(state) + (1 - reset) * parts.input;
}

Recurrent::Gradients Recurrent::backward(const Matrix& gradient, std::span<const Columns> sentences)
{
    m_projectedGradient.resize(m_projected.rows(), m_projected.cols());
    m_inputGradient.resize(m_input.rows(), m_input.cols());
    for (const Columns sentence : sentences) {
        runBack(gradient, sentence, 0);
        runBack(gradient, sentence, 1);
    }
    return {m_inputGradient, affine.backward(m_projectedGradient)};
}

void Recurrent::runBack(const Matrix& gradient, Columns sentence, Eigen::Index direction)
{
    Array stateGradient = Array::Zero(m_half);
    for (Eigen::Index n = sentence.end - sentence.begin; n-- > 0;) {
        if (direction == 0)
            stepBack(gradient, sentence.begin + n, n == 0 ? -1 : sentence.begin + n - 1, 0, stateGradient);
        else
            stepBack(gradient, sentence.end - 1 - n, n == 0 ? -1 : sentence.end - n, m_half, stateGradient);
    }
}

void Recurrent::stepBack(
    const Matrix& gradient, Eigen::Index word, Eigen::Index before, Eigen::Index base, Array& stateGradient)
{
    const Parts parts(*this, word, before, base);
    const Array atForget = parts.forget + parts.forgetState * parts.last,
                atReset = parts.reset + parts.resetState * parts.last;
    const Array forget = gate(atForget), reset = gate(atReset);
    const auto state = m_states.col(word).segment(base, m_half).array();
    const auto out = gradient.col(word).segment(base, m_half).array();
    const Array byState = stateGradient + out * reset * squashSlope(state);
    const Array byReset = out * (squash(state) - parts.input) * gateSlope(atReset);
    const Array byForget = byState * (parts.last - parts.candidate) * gateSlope(atForget);
    m_inputGradient.col(word).segment(base, m_half).array() = out * (1 - reset);
    auto projected = m_projectedGradient.col(word).segment(3 * base, 3 * m_half).array();
    projected.segment(0, m_half) = byState * (1 - forget);
    projected.segment(m_half, m_half) = byForget;
    projected.segment(2 * m_half, m_half) = byReset;
    forgetState.gradient.col(0).segment(base, m_half).array() += byForget * parts.last;
    resetState.gradient.col(0).segment(base, m_half).array() += byReset * parts.last;
    stateGradient = byState * forget + byForget * parts.forgetState + byReset * parts.resetState;
}

} // namespace language::training
