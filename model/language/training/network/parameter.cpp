#include "model/language/training/network/parameter.h"

#include <algorithm>
#include <cmath>

namespace language::training {

namespace {

Matrix zero(const Matrix& like)
{
    return Matrix::Zero(like.rows(), like.cols());
}

} // namespace

Parameter::Parameter(Eigen::Index rows, Eigen::Index columns, float scale, Random& random)
    : value(rows, columns)
{
    const float reach = std::sqrt(6.0F * scale / static_cast<float>(rows + columns));
    for (Eigen::Index c = 0; c < columns; ++c) {
        for (Eigen::Index r = 0; r < rows; ++r)
            value(r, c) = (2 * uniform(random) - 1) * reach;
    }
    gradient = first = second = zero(value);
    average = value;
}

Parameter Parameter::constant(Eigen::Index rows, float value)
{
    Parameter parameter;
    parameter.value = Matrix::Constant(rows, 1, value);
    parameter.gradient = parameter.first = parameter.second = zero(parameter.value);
    parameter.average = parameter.value;
    return parameter;
}

SparseParameter::SparseParameter(Eigen::Index rows, Eigen::Index columns, float scale, Random& random)
    : dense(rows, columns, 1, random)
    , isTouched(static_cast<size_t>(columns), false)
{
    const float reach = dense.value.cwiseAbs().maxCoeff();
    dense.value *= scale / std::max(reach, 1e-6F);
    dense.average = dense.value;
}

void SparseParameter::add(Eigen::Index column, const Eigen::Ref<const Vector>& gradient)
{
    dense.gradient.col(column) += gradient;
    if (isTouched[static_cast<size_t>(column)])
        return;
    isTouched[static_cast<size_t>(column)] = true;
    touched.push_back(column);
}

void Adam::step(float rate)
{
    ++m_steps;
    double norm = 0;
    for (const Parameter* p : parameters)
        norm += static_cast<double>(p->gradient.squaredNorm());
    for (const SparseParameter* p : sparse) {
        for (const Eigen::Index column : p->touched)
            norm += static_cast<double>(p->dense.gradient.col(column).squaredNorm());
    }
    const float clip = norm > LargestNorm * LargestNorm ? LargestNorm / static_cast<float>(std::sqrt(norm)) : 1.0F;
    const auto steps = static_cast<float>(m_steps);
    const float correction = std::sqrt(1 - std::pow(Decay2, steps)) / (1 - std::pow(Decay1, steps));
    const float keep = std::min(AverageDecay, steps / (steps + 10));
    const auto update = [&](auto value, auto gradient, auto first, auto second, auto average) {
        gradient *= clip;
        first = Decay1 * first + (1 - Decay1) * gradient;
        second = (Decay2 * second.array() + (1 - Decay2) * gradient.array().square()).matrix();
        value.array() -= rate * correction * first.array() / (second.array().sqrt() + Tiny);
        average = keep * average + (1 - keep) * value;
        gradient.setZero();
    };
    for (Parameter* p : parameters) {
        update(Eigen::Ref<Matrix>(p->value), Eigen::Ref<Matrix>(p->gradient), Eigen::Ref<Matrix>(p->first),
            Eigen::Ref<Matrix>(p->second), Eigen::Ref<Matrix>(p->average));
    }
    for (SparseParameter* p : sparse) {
        for (const Eigen::Index column : p->touched) {
            Parameter& d = p->dense;
            update(d.value.col(column), d.gradient.col(column), d.first.col(column), d.second.col(column),
                d.average.col(column));
            p->isTouched[static_cast<size_t>(column)] = false;
        }
        p->touched.clear();
    }
}

void Adam::swapAverages()
{
    for (Parameter* p : parameters)
        p->value.swap(p->average);
    for (SparseParameter* p : sparse)
        p->dense.value.swap(p->dense.average);
}

} // namespace language::training
