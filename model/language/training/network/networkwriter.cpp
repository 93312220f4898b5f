#include "model/language/training/network/networkwriter.h"

#include "model/language/encoder.h"
#include "model/language/fixedpoint.h"
#include "model/language/parser.h"
#include "model/language/training/network/modelwriter.h"

#include <algorithm>
#include <cmath>

namespace language::training {

namespace {

template <typename Number> void append(QByteArray& to, Number number)
{
    to.append(reinterpret_cast<const char*>(&number), sizeof number);
}

qint16 fixedValue(float value)
{
    return fixed::saturated(static_cast<int>(std::lround(value * fixed::One)));
}

template <typename Values> QByteArray fixedValues(const Values& values)
{
    QByteArray bytes;
    for (Eigen::Index column = 0; column < values.cols(); ++column) {
        for (Eigen::Index row = 0; row < values.rows(); ++row)
            append(bytes, fixedValue(values(row, column)));
    }
    return bytes;
}

/// As many bits behind the point as keep every weight in 16 bits and every sum in 32, whatever the input.
int bitsFor(const Matrix& weights, const Vector& bias)
{
    int bits = 14;
    const auto fits = [&] {
        const float unit = std::ldexp(1.0F, bits);
        const Vector most =
            weights.cwiseAbs().rowwise().sum() * (8 * unit * fixed::One) + bias.cwiseAbs() * (unit * fixed::One);
        return weights.cwiseAbs().maxCoeff() * unit < 32767 && most.maxCoeff() < 2.1e9F;
    };
    while (bits > 1 && !fits())
        --bits;
    return bits;
}

/// `coarser`: by how many bits the outputs are coarser than other values, and reach further.
QByteArray affineBytes(const Matrix& weights, const Vector& bias, int coarser = 0)
{
    const int bits = bitsFor(weights, bias);
    constexpr Eigen::Index block = fixed::Affine::Block;
    const Eigen::Index outputs = (weights.rows() + block - 1) / block * block;
    Matrix all = Matrix::Zero(outputs, weights.cols());
    all.topRows(weights.rows()) = weights;
    fixed::Affine::Head head;
    head.fractionBits = static_cast<quint32>(bits + coarser);
    head.outputs = static_cast<quint32>(outputs);
    head.inputs = static_cast<quint32>(weights.cols());
    QByteArray bytes;
    append(bytes, head);
    const qint32 half = qint32{1} << (bits + coarser - 1); // so that cutting the bits off rounds
    for (Eigen::Index row = 0; row < outputs; ++row) {
        const float value = row < bias.rows() ? bias(row) : 0;
        append(bytes, static_cast<qint32>(std::lround(std::ldexp(value, bits + fixed::FractionBits))) + half);
    }
    for (Eigen::Index first = 0; first < outputs; first += block) {
        for (Eigen::Index pair = 0; pair < weights.cols(); pair += 2) {
            for (Eigen::Index row = first; row < first + block; ++row) {
                append(bytes, static_cast<qint16>(std::lround(std::ldexp(all(row, pair), bits))));
                append(bytes, static_cast<qint16>(std::lround(std::ldexp(all(row, pair + 1), bits))));
            }
        }
    }
    return bytes;
}

QByteArray affineBytes(const Affine& affine)
{
    return affineBytes(affine.weights.value, affine.bias.value.col(0));
}

QByteArray encoderBytes(const Network& network, const KeyTable& table)
{
    QByteArray vectors, scales;
    const Matrix& values = network.vectors.dense.value;
    for (Eigen::Index row = 0; row < values.cols(); ++row) {
        const float largest = values.col(row).cwiseAbs().maxCoeff() * fixed::One;
        int shift = 0;
        while (shift < 8 && largest / std::ldexp(1.0F, shift) > 127)
            ++shift;
        append(scales, static_cast<quint8>(shift));
        for (Eigen::Index i = 0; i < values.rows(); ++i) {
            const auto number = std::lround(std::ldexp(values(i, row) * fixed::One, -shift));
            append(vectors, static_cast<qint8>(std::clamp<long>(number, -127, 127)));
        }
    }
    std::vector<QByteArray> parts{flatMapBytes(table.rows()), vectors, scales};
    for (const Recurrent& layer : network.layers) {
        parts.push_back(
            affineBytes(layer.affine.weights.value, layer.affine.bias.value.col(0), Encoder::CoarserProjection));
        parts.push_back(fixedValues(layer.forgetState.value) + fixedValues(layer.resetState.value));
    }
    return archiveBytes(parts);
}

QByteArray parserBytes(const Network& network)
{
    QByteArray distances;
    for (Eigen::Index i = 0; i < network.distances.value.rows(); ++i)
        append(distances,
            static_cast<qint32>(std::lround(
                std::ldexp(network.distances.value(i, 0), 2 * fixed::FractionBits - Parser::CoarserQuery))));
    Matrix sides(network.sides.value.rows(), 3);
    sides << network.sides.value, network.rootLabel.value;
    const Vector none = Vector::Zero(network.arcMatrix.value.rows());
    return archiveBytes({affineBytes(network.asDependent),
        affineBytes(network.arcMatrix.value, none, Parser::CoarserQuery), affineBytes(network.asHead),
        fixedValues(network.rootKey.value), distances, affineBytes(network.labelDependent),
        affineBytes(network.labelHead), fixedValues(sides), affineBytes(network.labels)});
}

} // namespace

NetworkBytes bytesOf(const Network& network, const KeyTable& table, const QByteArray& classes)
{
    static_assert(Network::MostDistance == Parser::MostDistance);
    return {encoderBytes(network, table), archiveBytes({classes, affineBytes(network.tags)}), parserBytes(network)};
}

} // namespace language::training
