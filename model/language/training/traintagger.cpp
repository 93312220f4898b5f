#include "model/language/training/perceptron.h"
#include "model/language/training/trainers.h"

#include "model/language/tagger.h"
#include "model/language/words.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <random>

namespace language::training {

namespace {

constexpr int LeastCount = 8; ///< rarer pairs of tag and Penn tag are taken for the commonest with that tag

using Pair = std::pair<Tag, quint8>;

/// The classes of the tagger, the commonest first.
std::vector<Pair> classesOf(const Treebank& treebank)
{
    std::map<Pair, int> counts;
    for (const TreebankSentence& sentence : treebank) {
        for (const TreebankWord& word : sentence.words)
            ++counts[{ word.tag, word.penn }];
    }
    std::vector<Pair> classes;
    for (const auto& [pair, count] : counts) {
        if (count >= LeastCount)
            classes.push_back(pair);
    }
    std::ranges::stable_sort(classes, [&](const Pair& a, const Pair& b) { return counts[a] > counts[b]; });
    return classes;
}

int classOf(const std::vector<Pair>& classes, const TreebankWord& word)
{
    const auto exact = std::ranges::find(classes, Pair { word.tag, word.penn });
    const auto found = exact != classes.end() ? exact : std::ranges::find(classes, word.tag, &Pair::first);
    return found == classes.end() ? 0 : static_cast<int>(found - classes.begin());
}

struct Example {
    std::vector<Word> words;
    std::vector<int> classes;
};

QByteArray train(const std::vector<Example>& examples, int classCount, int rounds)
{
    AveragedPerceptron model(classCount);
    std::vector<size_t> order(examples.size());
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 random(20231116);
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
        for (const size_t number : order) {
            const Example& example = examples[number];
            quint8 last = 255, beforeLast = 255;
            for (size_t i = 0; i < example.words.size(); ++i) {
                const auto features = Tagger::features(example.words, i, last, beforeLast);
                const auto scores = model.score(features);
                const auto guess = std::max_element(scores.begin(), scores.begin() + classCount) - scores.begin();
                model.tick();
                model.update(features, example.classes[i], static_cast<int>(guess));
                beforeLast = last;
                last = static_cast<quint8>(guess);
            }
        }
    }
    return model.write({ 300000, 5 });
}

QByteArray classBytes(const std::vector<Pair>& classes)
{
    QByteArray bytes(Tagger::ClassBytes, '\0');
    for (size_t i = 0; i < classes.size() && i < LinearModel::MostClasses; ++i) {
        bytes[static_cast<qsizetype>(2 * i)] = static_cast<char>(classes[i].first);
        bytes[static_cast<qsizetype>(2 * i + 1)] = static_cast<char>(classes[i].second);
    }
    return bytes;
}

Example exampleOf(const TreebankSentence& sentence, const std::vector<Pair>& classes)
{
    Example example;
    for (const TreebankWord& word : sentence.words) {
        example.words.push_back(describe(word.form));
        example.classes.push_back(classOf(classes, word));
    }
    return example;
}

} // namespace

QByteArray trainTagger(const Treebank& treebank, int rounds)
{
    const std::vector<Pair> classes = classesOf(treebank);
    std::vector<Example> examples;
    for (const TreebankSentence& sentence : treebank)
        examples.push_back(exampleOf(sentence, classes));
    return classBytes(classes) + train(examples, static_cast<int>(classes.size()), rounds);
}

std::vector<std::vector<quint8>> jackknifedTags(const Treebank& treebank, const QByteArray& tagger, int folds, int rounds)
{
    const std::vector<Pair> classes = classesOf(treebank);
    std::vector<std::vector<quint8>> tags(treebank.size());
    for (int fold = 0; fold < folds; ++fold) {
        std::vector<Example> examples;
        for (size_t i = 0; i < treebank.size(); ++i) {
            if (static_cast<int>(i / 16) % folds != fold)
                examples.push_back(exampleOf(treebank[i], classes));
        }
        const QByteArray bytes = tagger.first(Tagger::ClassBytes) + train(examples, static_cast<int>(classes.size()), rounds);
        const Tagger other(std::as_bytes(std::span(bytes.constData(), static_cast<size_t>(bytes.size()))));
        for (size_t i = 0; i < treebank.size(); ++i) {
            if (static_cast<int>(i / 16) % folds == fold)
                tags[i] = other.tag(exampleOf(treebank[i], classes).words);
        }
    }
    return tags;
}

} // namespace language::training
