#include "model/language/training/trainnetwork.h"

#include "model/language/labels.h"
#include "model/language/training/networkdata.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace language::training {

namespace {

/// The rate at a step: up over the first ones, then down along a cosine.
float rateAt(const NetworkPlan& plan, size_t step, double steps)
{
    constexpr double warmUp = 300, least = 0.02;
    const double done = std::min(1.0, static_cast<double>(step) / steps);
    const double shape = least + (1 - least) * 0.5 * (1 + std::cos(std::numbers::pi * done));
    return static_cast<float>(plan.rate * shape * std::min(1.0, static_cast<double>(step) / warmUp));
}

void shuffle(std::vector<size_t>& order, Random& random)
{
    for (size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
}

} // namespace

NetworkBytes trainNetwork(
    const Treebank& treebank, const NetworkPlan& plan, const std::function<void(const QString&)>& report)
{
    const TagClasses classes(treebank);
    const std::vector<NetworkSentence> sentences = networkSentences(treebank, classes);
    const KeyTable table(sentences);
    NetworkShape shape = plan.shape;
    shape.classes = classes.count();
    shape.relations = RelationCount;
    Random random(plan.seed);
    Network network(shape, table, random);

    size_t words = 0, step = 0;
    for (const NetworkSentence& sentence : sentences)
        words += sentence.keys.size();
    const double steps = static_cast<double>(words) / static_cast<double>(plan.batchWords) * plan.epochs;
    std::vector<size_t> order(sentences.size());
    std::iota(order.begin(), order.end(), size_t{0});
    for (int epoch = 1; epoch <= plan.epochs; ++epoch) {
        shuffle(order, random);
        std::vector<const NetworkSentence*> batch;
        size_t inBatch = 0, batches = 0;
        double loss = 0;
        for (const size_t number : order) {
            batch.push_back(&sentences[number]);
            inBatch += batch.back()->keys.size();
            if (inBatch < plan.batchWords && number != order.back())
                continue;
            loss += static_cast<double>(network.learn(batch, random));
            network.optimizer().step(rateAt(plan, ++step, steps));
            ++batches;
            batch.clear();
            inBatch = 0;
        }
        report(QStringLiteral("epoch %1 of %2: loss %3")
                   .arg(epoch)
                   .arg(plan.epochs)
                   .arg(loss / static_cast<double>(batches), 0, 'f', 4));
    }
    network.optimizer().swapAverages();
    return bytesOf(network, table, classes.bytes());
}

} // namespace language::training
