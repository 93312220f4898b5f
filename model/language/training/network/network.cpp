#include "model/language/training/network/network.h"

#include "model/language/spanningtree.h"

#include <algorithm>
#include <cmath>

namespace language::training {

namespace {

constexpr float WordDropout =
    0.25F; ///< a word seen n times is hidden with w / (w + n) (Kiperwasser and Goldberg, 2016)

/// Turns each column of scores into the gradient of the cross entropy by them. Returns the sum of the losses.
template <typename Scores> float crossEntropy(Scores&& scores, std::span<const Eigen::Index> gold)
{
    float loss = 0;
    for (Eigen::Index column = 0; column < scores.cols(); ++column) {
        auto values = scores.col(column);
        const float largest = values.maxCoeff();
        values = (values.array() - largest).exp().matrix();
        values /= values.sum();
        const Eigen::Index right = gold[static_cast<size_t>(column)];
        loss -= std::log(std::max(values(right), 1e-9F));
        values(right) -= 1;
    }
    return loss;
}

Matrix relu(const Matrix& input)
{
    return input.cwiseMax(0.0F);
}
Matrix reluSlope(const Matrix& output, const Matrix& gradient)
{
    return (output.array() > 0).select(gradient, 0.0F);
}

constexpr std::array<int, 12> LeastCount{2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 3, 1};

} // namespace

KeyTable::KeyTable(std::span<const NetworkSentence> sentences)
{
    std::map<std::pair<quint32, size_t>, int> counts;
    for (const NetworkSentence& sentence : sentences) {
        for (const WordKeys& keys : sentence.keys) {
            for (size_t kind = 0; kind < keys.size(); ++kind) {
                if (keys[kind] != 0)
                    ++counts[{keys[kind], kind}];
            }
        }
    }
    m_rows.emplace(UnknownWordKey, 0);
    m_counts.push_back(0);
    for (const auto& [key, count] : counts) {
        if (count >= LeastCount[key.second] && m_rows.emplace(key.first, m_counts.size()).second)
            m_counts.push_back(count);
    }
}

Eigen::Index KeyTable::row(const WordKeys& keys, size_t kind) const
{
    const auto found = m_rows.find(keys[kind]);
    if (found != m_rows.end())
        return found->second;
    return kind == 0 ? unknownRow() : -1;
}

Network::Network(NetworkShape shape, const KeyTable& table, Random& random)
    : vectors(shape.size, table.rowCount(), 0.3F, random)
    , tags(shape.classes, shape.size, random)
    , asDependent(shape.arcSize, shape.size, random)
    , asHead(shape.arcSize, shape.size, random)
    , labelDependent(shape.relationSize, shape.size, random)
    , labelHead(shape.relationSize, shape.size, random)
    , labels(shape.relations, shape.relationSize, random)
    , arcMatrix(shape.arcSize, shape.arcSize, 1, random)
    , rootKey(shape.arcSize, 1, 1, random)
    , rootLabel(shape.relationSize, 1, 1, random)
    , distances(Parameter::constant(2 * MostDistance + 1, 0))
    , sides(shape.relationSize, 2, 1, random)
    , m_shape(shape)
    , m_table(table)
    , m_inputDropout(shape.dropout)
    , m_tagDropout(shape.dropout)
    , m_queryDropout(shape.dropout)
    , m_keyDropout(shape.dropout)
    , m_labelDropout(shape.dropout)
{
    for (int layer = 0; layer < shape.layers; ++layer) {
        layers.emplace_back(shape.size, random);
        m_layerDropout.emplace_back(shape.dropout);
    }
    m_adam.sparse = {&vectors};
    for (Recurrent& layer : layers)
        layer.parameters(m_adam.parameters);
    for (Affine* affine : {&tags, &asDependent, &asHead, &labelDependent, &labelHead, &labels})
        affine->parameters(m_adam.parameters);
    m_adam.parameters.insert(m_adam.parameters.end(), {&arcMatrix, &rootKey, &rootLabel, &distances, &sides});
}

Eigen::Index Network::distanceIndex(Eigen::Index word, Eigen::Index head)
{
    return std::clamp<Eigen::Index>(head - word, -MostDistance, MostDistance) + MostDistance;
}

void Network::collectRows(std::span<const NetworkSentence* const> batch, Random* random)
{
    m_sentences.clear();
    m_rows.clear();
    for (const NetworkSentence* sentence : batch) {
        const Eigen::Index begin = std::ssize(m_rows);
        for (const WordKeys& keys : sentence->keys) {
            std::vector<Eigen::Index> rows;
            Eigen::Index word = m_table.row(keys, 0);
            const auto count = static_cast<float>(m_table.count(word));
            const bool hidden = random != nullptr && word != m_table.unknownRow()
                && uniform(*random) < WordDropout / (WordDropout + count);
            rows.push_back(hidden ? m_table.unknownRow() : word);
            for (size_t kind = 1; kind < keys.size(); ++kind) {
                const Eigen::Index row = keys[kind] == 0 ? -1 : m_table.row(keys, kind);
                const bool known = row >= 0 && (!hidden || kind != 1);
                if (known && (random == nullptr || uniform(*random) >= 0.05F))
                    rows.push_back(row);
            }
            m_rows.push_back(std::move(rows));
        }
        m_sentences.push_back({begin, std::ssize(m_rows)});
    }
    m_words = std::ssize(m_rows);
}

Matrix Network::encode(Random* random)
{
    Matrix values = Matrix::Zero(m_shape.size, m_words);
    for (Eigen::Index word = 0; word < m_words; ++word) {
        for (const Eigen::Index row : m_rows[static_cast<size_t>(word)])
            values.col(word) += vectors.dense.value.col(row);
    }
    values = m_inputDropout.forward(values, m_sentences, random);
    for (size_t layer = 0; layer < layers.size(); ++layer) {
        const Matrix dropped = layer == 0 ? values : m_layerDropout[layer].forward(values, m_sentences, random);
        values = layers[layer].forward(values, dropped, m_sentences);
    }
    return values;
}

void Network::encodeBackward(Matrix gradient)
{
    for (size_t layer = layers.size(); layer-- > 0;) {
        const auto by = layers[layer].backward(gradient, m_sentences);
        gradient = by.input + (layer == 0 ? by.dropped : m_layerDropout[layer].backward(by.dropped));
    }
    gradient = m_inputDropout.backward(gradient);
    for (Eigen::Index word = 0; word < m_words; ++word) {
        for (const Eigen::Index row : m_rows[static_cast<size_t>(word)])
            vectors.add(row, gradient.col(word));
    }
}

float Network::learn(std::span<const NetworkSentence* const> batch, Random& random)
{
    collectRows(batch, &random);
    const Matrix top = encode(&random);
    Matrix gradient = Matrix::Zero(top.rows(), top.cols());
    float loss = learnTags(batch, top, gradient, random);
    loss += learnArcs(batch, top, gradient, random);
    loss += learnRelations(batch, top, gradient, random);
    encodeBackward(std::move(gradient));
    return loss / static_cast<float>(m_words);
}

float Network::learnTags(
    std::span<const NetworkSentence* const> batch, const Matrix& top, Matrix& gradient, Random& random)
{
    Matrix scores = tags.forward(m_tagDropout.forward(top, m_sentences, &random));
    std::vector<Eigen::Index> gold;
    for (const NetworkSentence* sentence : batch)
        gold.insert(gold.end(), sentence->classes.begin(), sentence->classes.end());
    const float loss = crossEntropy(scores, gold);
    scores /= static_cast<float>(m_words);
    gradient += m_tagDropout.backward(tags.backward(scores));
    return loss;
}

Matrix Network::arcScores(Columns sentence) const
{
    const Eigen::Index length = sentence.end - sentence.begin;
    const auto queries = m_queries.middleCols(sentence.begin, length);
    Matrix scores(length + 1, length);
    scores.bottomRows(length).noalias() = m_keys.middleCols(sentence.begin, length).transpose() * queries;
    scores.row(0).noalias() = rootKey.value.transpose() * queries;
    for (Eigen::Index word = 0; word < length; ++word) {
        for (Eigen::Index head = 0; head < length; ++head)
            scores(head + 1, word) += head == word ? -1e4F : distances.value(distanceIndex(word, head), 0);
    }
    return scores;
}

float Network::learnArcs(
    std::span<const NetworkSentence* const> batch, const Matrix& top, Matrix& gradient, Random& random)
{
    const Matrix dependents = relu(asDependent.forward(top));
    const Matrix dropped = m_queryDropout.forward(dependents, m_sentences, &random);
    m_queries = arcMatrix.value * dropped;
    const Matrix heads = relu(asHead.forward(top));
    m_keys = m_keyDropout.forward(heads, m_sentences, &random);
    Matrix queryGradient = Matrix::Zero(m_queries.rows(), m_words), keyGradient = queryGradient;
    float loss = 0;
    for (size_t s = 0; s < batch.size(); ++s) {
        const Columns sentence = m_sentences[s];
        const Eigen::Index length = sentence.end - sentence.begin;
        Matrix scores = arcScores(sentence);
        std::vector<Eigen::Index> gold;
        for (const int head : batch[s]->heads)
            gold.push_back(head + 1);
        loss += crossEntropy(scores, gold);
        scores /= static_cast<float>(m_words);
        const auto below = scores.bottomRows(length);
        queryGradient.middleCols(sentence.begin, length) =
            m_keys.middleCols(sentence.begin, length) * below + rootKey.value * scores.row(0);
        keyGradient.middleCols(sentence.begin, length).noalias() =
            m_queries.middleCols(sentence.begin, length) * below.transpose();
        rootKey.gradient += m_queries.middleCols(sentence.begin, length) * scores.row(0).transpose();
        for (Eigen::Index word = 0; word < length; ++word) {
            for (Eigen::Index head = 0; head < length; ++head)
                distances.gradient(distanceIndex(word, head), 0) += head == word ? 0 : below(head, word);
        }
    }
    arcMatrix.gradient += queryGradient * dropped.transpose();
    gradient += asDependent.backward(
        reluSlope(dependents, m_queryDropout.backward(arcMatrix.value.transpose() * queryGradient)));
    gradient += asHead.backward(reluSlope(heads, m_keyDropout.backward(keyGradient)));
    return loss;
}

Matrix Network::relationHidden(const std::vector<Eigen::Index>& heads) const
{
    Matrix hidden = m_labelDependents;
    for (Eigen::Index word = 0; word < m_words; ++word) {
        const Eigen::Index head = heads[static_cast<size_t>(word)];
        if (head < 0)
            hidden.col(word) += rootLabel.value;
        else
            hidden.col(word) += m_labelHeads.col(head) + sides.value.col(head < word ? 0 : 1);
    }
    return relu(hidden);
}

float Network::learnRelations(
    std::span<const NetworkSentence* const> batch, const Matrix& top, Matrix& gradient, Random& random)
{
    std::vector<Eigen::Index> heads, gold;
    for (size_t s = 0; s < batch.size(); ++s) {
        for (size_t i = 0; i < batch[s]->heads.size(); ++i) {
            heads.push_back(batch[s]->heads[i] < 0 ? -1 : batch[s]->heads[i] + m_sentences[s].begin);
            gold.push_back(batch[s]->relations[i]);
        }
    }
    m_labelDependents = labelDependent.forward(top);
    m_labelHeads = labelHead.forward(top);
    const Matrix hidden = relationHidden(heads);
    Matrix scores = labels.forward(m_labelDropout.forward(hidden, m_sentences, &random));
    const float loss = crossEntropy(scores, gold);
    scores /= static_cast<float>(m_words);
    const Matrix below = reluSlope(hidden, m_labelDropout.backward(labels.backward(scores)));
    Matrix headGradient = Matrix::Zero(below.rows(), below.cols());
    for (Eigen::Index word = 0; word < m_words; ++word) {
        const Eigen::Index head = heads[static_cast<size_t>(word)];
        if (head < 0) {
            rootLabel.gradient += below.col(word);
            continue;
        }
        headGradient.col(head) += below.col(word);
        sides.gradient.col(head < word ? 0 : 1) += below.col(word);
    }
    gradient += labelDependent.backward(below) + labelHead.backward(headGradient);
    return loss;
}

Network::Reading Network::read(const NetworkSentence& sentence)
{
    const NetworkSentence* const one = &sentence;
    collectRows({&one, 1}, nullptr);
    const Matrix top = encode(nullptr);
    Reading reading;
    const Matrix tagScores = tags.forward(top);
    m_queries = arcMatrix.value * relu(asDependent.forward(top));
    m_keys = relu(asHead.forward(top));
    const Matrix scores = arcScores(m_sentences.front());
    std::vector<int> whole;
    for (Eigen::Index word = 0; word < m_words; ++word) {
        for (Eigen::Index head = 0; head <= m_words; ++head)
            whole.push_back(static_cast<int>(std::lround(scores(head, word) * 1000)));
    }
    reading.heads = bestTree(whole, static_cast<int>(m_words));
    m_labelDependents = labelDependent.forward(top);
    m_labelHeads = labelHead.forward(top);
    const Matrix relationScores = labels.forward(relationHidden({reading.heads.begin(), reading.heads.end()}));
    for (Eigen::Index word = 0; word < m_words; ++word) {
        Eigen::Index best = 0;
        tagScores.col(word).maxCoeff(&best);
        reading.classes.push_back(static_cast<int>(best));
        relationScores.col(word).maxCoeff(&best);
        reading.relations.push_back(static_cast<int>(best));
    }
    return reading;
}

} // namespace language::training
