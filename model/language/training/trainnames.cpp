#include "model/language/training/trainnames.h"
#include "model/language/corpora/namescores.h"

#include "model/language/analysis.h"
#include "model/language/labels.h"
#include "model/language/namefeatures.h"
#include "model/language/namerefiner.h"
#include "model/language/training/network/modelwriter.h"
#include "model/language/training/perceptron.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <random>
#include <set>

namespace language::training {

namespace {

/// A candidate's features, or none where the word is surely outside.
struct Example {
    std::vector<std::vector<quint64>> features;
    NameTagger::Labels labels;
};

/// The labels of every sentence of every document.
using CorpusLabels = std::vector<std::vector<NameTagger::Labels>>;

Example exampleOf(const NameFeatures& features, size_t s, const NamedSentence& sentence)
{
    Example example;
    int last = -1;
    for (size_t i = 0; i < sentence.labels.size(); ++i) {
        const bool candidate = features.isCandidate(s, i);
        int label = candidate ? sentence.labels[i] : 0;
        if (!mayFollow(last, label))
            label = firstLabel(typeOfLabel(label));
        example.labels.push_back(label);
        last = label;
        example.features.emplace_back();
        if (candidate) {
            const auto list = features.features(s, i);
            example.features.back().assign(list.view().begin(), list.view().end());
        }
    }
    return example;
}

constexpr int Never = -(1 << 29);

/// The averaged structured perceptron: emissions in a sparse model, transitions in a matrix.
class Trainer {
public:
    Trainer()
        : m_model(NameLabelCount)
    {
    }

    void learn(const Example& example)
    {
        NameTagger::Emissions emissions(example.labels.size());
        for (size_t i = 0; i < emissions.size(); ++i) {
            emissions[i].fill(Never);
            emissions[i][0] = 0;
            if (example.features[i].empty())
                continue;
            const auto scores = m_model.score(example.features[i]);
            for (int label = 0; label < NameLabelCount; ++label)
                emissions[i][static_cast<size_t>(label)] =
                    scores[static_cast<size_t>(label)] - (label == example.labels[i] ? Margin : 0);
        }
        const auto guess = NameTagger::decode(emissions, m_transitions);
        m_model.tick();
        ++m_now;
        int last = NameLabelCount, lastGuess = NameLabelCount;
        for (size_t i = 0; i < guess.size(); ++i) {
            if (guess[i] != example.labels[i])
                m_model.update(example.features[i], example.labels[i], guess[i]);
            if (guess[i] != example.labels[i] || last != lastGuess) {
                change(last, example.labels[i], 1);
                change(lastGuess, guess[i], -1);
            }
            last = example.labels[i];
            lastGuess = guess[i];
        }
    }

    /// Transitions are scaled as the model's own weights are.
    std::vector<QByteArray> write() const
    {
        const double scale = m_model.scale();
        NameTagger::Transitions averaged{};
        for (size_t a = 0; a < averaged.size(); ++a) {
            for (size_t b = 0; b < averaged[a].size(); ++b) {
                const double total =
                    static_cast<double>(m_totals[a][b] + qint64{m_transitions[a][b]} * (m_now - m_since[a][b]));
                averaged[a][b] = static_cast<int>(std::lround(total / m_now * scale));
            }
        }
        const QByteArray transitions(reinterpret_cast<const char*>(&averaged), sizeof averaged);
        return {transitions, m_model.write({200000, 1})};
    }

private:
    static constexpr int Margin = 3; ///< the gold path must win by this much

    void change(int from, int to, int by)
    {
        const auto a = static_cast<size_t>(from), b = static_cast<size_t>(to);
        m_totals[a][b] += qint64{m_transitions[a][b]} * (m_now - m_since[a][b]);
        m_since[a][b] = m_now;
        m_transitions[a][b] += by;
    }

    AveragedPerceptron m_model;
    NameTagger::Transitions m_transitions{};
    NameTagger::Transitions m_since{};
    std::array<std::array<qint64, NameLabelCount>, NameLabelCount + 1> m_totals{};
    int m_now = 0;
};

std::vector<QByteArray> train(const std::vector<const Example*>& examples, int rounds)
{
    Trainer trainer;
    std::vector<size_t> order(examples.size());
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(3);
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
        for (const size_t number : order)
            trainer.learn(*examples[number]);
    }
    return trainer.write();
}

NameTagger::Look lookOf(const std::vector<QByteArray>& parts)
{
    const auto view = [](const QByteArray& bytes) {
        return std::as_bytes(std::span(bytes.constData(), static_cast<size_t>(bytes.size())));
    };
    return {view(parts[0]), view(parts[1])};
}

/// Copies of a document with other names share its fold, as the number of documents is made a multiple of this.
constexpr size_t Folds = 4;

std::vector<const Example*> pointersTo(const std::vector<std::vector<Example>>& documents, size_t withoutFold)
{
    std::vector<const Example*> pointers;
    for (size_t d = 0; d < documents.size(); ++d) {
        for (const Example& example : documents[d]) {
            if (d % Folds != withoutFold)
                pointers.push_back(&example);
        }
    }
    return pointers;
}

} // namespace

QByteArray trainNames(const NamedCorpus& corpus, const Models::Tables& tables, const QByteArray& gazetteerBytes,
    const QByteArray& digest, int rounds)
{
    const Gazetteer gazetteer(
        std::as_bytes(std::span(gazetteerBytes.constData(), static_cast<size_t>(gazetteerBytes.size()))));
    std::vector<std::unique_ptr<AnalysedDocument>> analysed;
    std::vector<NameFeatures> features;
    for (const NamedDocument& document : corpus) {
        analysed.push_back(std::make_unique<AnalysedDocument>(document, tables));
        features.emplace_back(std::span<const NameInput>(analysed.back()->inputs), gazetteer);
    }
    const auto examples = [&] {
        std::vector<std::vector<Example>> documents(corpus.size());
        for (size_t d = 0; d < corpus.size(); ++d) {
            for (size_t s = 0; s < corpus[d].size(); ++s)
                documents[d].push_back(exampleOf(features[d], s, corpus[d][s]));
        }
        return documents;
    };
    std::vector<QByteArray> first;
    {
        const auto documents = examples();
        first = train(pointersTo(documents, Folds), rounds);
        for (size_t fold = 0; fold < Folds; ++fold) {
            const auto parts = train(pointersTo(documents, fold), rounds / 2);
            const NameTagger::Look look = lookOf(parts);
            for (size_t d = fold; d < corpus.size(); d += Folds)
                features[d].setFirstLook(look.labels(features[d]));
        }
    }
    const auto documents = examples();
    const auto second = train(pointersTo(documents, Folds), rounds);
    return archiveBytes({gazetteerBytes, first[0], first[1], second[0], second[1], digest});
}

} // namespace language::training
