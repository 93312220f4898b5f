#pragma once

#include "model/language/training/network/layers.h"
#include "model/language/wordkeys.h"

#include <map>

namespace language::training {

/// The sizes of the network.
struct NetworkShape {
    Eigen::Index size = 128; ///< of a word's vector, all through the layers; even
    int layers = 8;
    Eigen::Index arcSize = 64;
    Eigen::Index relationSize = 64;
    int relations = 0;
    int classes = 0; ///< of the tagger
    float dropout = 0.2F;
};

/// One sentence to learn from or to read. `heads` are -1 for the root.
struct NetworkSentence {
    std::vector<WordKeys> keys;
    std::vector<int> classes;
    std::vector<int> heads;
    std::vector<int> relations;
};

/// The rows of the table of vectors: a number for each key that occurs often enough, and how often the words do.
class KeyTable {
public:
    explicit KeyTable(std::span<const NetworkSentence> sentences);
    /// -1 for a key that has no row; for the word itself the row of unknown words.
    Eigen::Index row(const WordKeys& keys, size_t kind) const;
    int count(Eigen::Index row) const { return m_counts[static_cast<size_t>(row)]; }
    Eigen::Index rowCount() const { return std::ssize(m_counts); }
    Eigen::Index unknownRow() const { return 0; }
    const std::map<quint32, quint32>& rows() const { return m_rows; }

private:
    std::map<quint32, quint32> m_rows;
    std::vector<int> m_counts;
};

/// Tags and trees from one stack of recurrent layers: every word's vector is the sum of its keys' vectors; on top a
/// classifier of tags, a biaffine scorer of heads (Dozat and Manning, 2017) and a classifier of relations that sees a
/// word and its head (Kiperwasser and Goldberg, 2016).
class Network {
public:
    Network(NetworkShape shape, const KeyTable& table, Random& random);

    /// Adds the gradients of one batch. Returns the loss a word.
    float learn(std::span<const NetworkSentence* const> batch, Random& random);

    struct Reading {
        std::vector<int> classes;
        std::vector<int> heads;
        std::vector<int> relations;
    };
    Reading read(const NetworkSentence& sentence);

    Adam& optimizer() { return m_adam; }
    const NetworkShape& shape() const { return m_shape; }

    // The weights, for writing.
    SparseParameter vectors;
    std::vector<Recurrent> layers;
    Affine tags, asDependent, asHead, labelDependent, labelHead, labels;
    Parameter arcMatrix, rootKey, rootLabel, distances, sides;

    static constexpr int MostDistance = 16; ///< distances beyond count as this one
    static Eigen::Index distanceIndex(Eigen::Index word, Eigen::Index head);

private:
    void collectRows(std::span<const NetworkSentence* const> batch, Random* random);
    Matrix encode(Random* random);
    void encodeBackward(Matrix gradient);
    Matrix arcScores(Columns sentence) const;
    float learnTags(std::span<const NetworkSentence* const> batch, const Matrix& top, Matrix& gradient, Random& random);
    float learnArcs(std::span<const NetworkSentence* const> batch, const Matrix& top, Matrix& gradient, Random& random);
    float learnRelations(
        std::span<const NetworkSentence* const> batch, const Matrix& top, Matrix& gradient, Random& random);
    Matrix relationHidden(const std::vector<Eigen::Index>& heads) const;

    NetworkShape m_shape;
    const KeyTable& m_table;
    Adam m_adam;
    std::vector<Columns> m_sentences;
    std::vector<std::vector<Eigen::Index>> m_rows;
    Eigen::Index m_words = 0;
    std::vector<Dropout> m_layerDropout;
    Dropout m_inputDropout, m_tagDropout, m_queryDropout, m_keyDropout, m_labelDropout;
    Matrix m_queries, m_keys, m_labelDependents, m_labelHeads;
};

} // namespace language::training
