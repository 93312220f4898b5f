#include "model/language/encoder.h"
#include "model/language/labels.h"
#include "model/language/parser.h"
#include "model/language/tagger.h"
#include "model/language/training/network/networkwriter.h"

#include <QStringList>
#include <gtest/gtest.h>

using namespace language;
using namespace language::training;

namespace {

/// "word/class/head/relation" of each word, heads counted from 1.
NetworkSentence sentence(const char* marked)
{
    NetworkSentence out;
    const QStringList words = QString::fromUtf8(marked).split(u' ');
    QStringList forms;
    for (const QString& word : words) {
        const QStringList parts = word.split(u'/');
        forms.append(parts[0]);
        out.classes.push_back(parts[1].toInt());
        out.heads.push_back(parts[2].toInt() - 1);
        out.relations.push_back(parts[3].toInt());
    }
    out.keys = wordKeys({std::vector<QStringView>(forms.begin(), forms.end())});
    return out;
}

const std::vector<NetworkSentence>& sentences()
{
    static const std::vector<NetworkSentence> all{sentence("The/0/2/2 envoy/1/3/1 left/2/0/0 Oslo/1/3/3 ./3/3/4"),
        sentence("She/1/2/1 left/2/0/0 the/0/4/2 town/1/2/3"),
        sentence("The/0/2/2 envoy/1/3/1 saw/2/0/0 the/0/5/2 town/1/3/3 and/3/7/4 left/2/3/3"),
        sentence("Left/2/0/0 ./3/1/4"), sentence("The/0/2/2 town/1/3/1 left/2/0/0 She/1/3/3")};
    return all;
}

NetworkShape smallShape()
{
    NetworkShape shape;
    shape.size = 32;
    shape.layers = 2;
    shape.arcSize = shape.relationSize = 16;
    shape.relations = RelationCount;
    shape.classes = 4;
    shape.dropout = 0.2F;
    return shape;
}

std::vector<const NetworkSentence*> batch()
{
    std::vector<const NetworkSentence*> all;
    for (const NetworkSentence& one : sentences())
        all.push_back(&one);
    return all;
}

/// The loss of the batch with the same values switched off every time.
float lossOf(Network& network)
{
    Random random(7);
    return network.learn(batch(), random);
}

} // namespace

TEST(Network, goesBackwardsAsItWentForwards)
{
    const KeyTable table(sentences());
    Random random(3);
    Network network(smallShape(), table, random);
    auto& parameters = network.optimizer().parameters;
    for (Parameter* parameter : parameters) // away from zero, where half of the slopes vanish
        parameter->value.array() += 0.05F;
    lossOf(network);
    std::vector<Matrix> gradients;
    for (const Parameter* parameter : parameters)
        gradients.push_back(parameter->gradient);
    int checked = 0, close = 0;
    for (size_t p = 0; p < parameters.size(); ++p) {
        Matrix& value = parameters[p]->value;
        for (Eigen::Index at = 0; at < value.size(); at += std::max<Eigen::Index>(1, value.size() / 9)) {
            constexpr float step = 0.004F;
            const float before = value.data()[at];
            value.data()[at] = before + step;
            const float above = lossOf(network);
            value.data()[at] = before - step;
            const float below = lossOf(network);
            value.data()[at] = before;
            const float slope = (above - below) / (2 * step), expected = gradients[p].data()[at];
            ++checked;
            close += std::abs(slope - expected) < 0.002F + 0.05F * std::abs(expected);
        }
    }
    EXPECT_GT(checked, 150);
    EXPECT_GE(close, checked * 97 / 100) << "of " << checked; // the others stand at a kink
}

TEST(Network, learnsAndReadsTheSameInWholeNumbers)
{
    const KeyTable table(sentences());
    Random random(3);
    Network network(smallShape(), table, random);
    const float before = lossOf(network);
    for (int step = 0; step < 300; ++step) {
        network.learn(batch(), random);
        network.optimizer().step(0.01F);
    }
    network.optimizer().swapAverages();
    EXPECT_LT(lossOf(network), before / 4);

    const NetworkBytes bytes = bytesOf(network, table, QByteArray(8, '\1'));
    const auto view = [](const QByteArray& of) {
        return std::as_bytes(std::span(of.constData(), static_cast<size_t>(of.size())));
    };
    const Encoder encoder(view(bytes.encoder));
    const Tagger tagger(view(bytes.tagger));
    const Parser parser(view(bytes.parser));
    ASSERT_TRUE(encoder.isValid() && tagger.isValid() && parser.isValid());
    for (const char* text : {"The envoy left Oslo .", "She left the town", "The envoy saw the town and left"}) {
        const QStringList forms = QString::fromUtf8(text).split(u' ');
        const std::vector<QStringView> views(forms.begin(), forms.end());
        NetworkSentence asked;
        asked.keys = wordKeys(views);
        const Network::Reading expected = network.read(asked);
        const auto vectors = encoder.encode(views);
        const auto scores = tagger.scores(vectors);
        const auto arcs = parser.parse(vectors);
        for (size_t i = 0; i < views.size(); ++i) {
            EXPECT_EQ(tagger.best(scores[i]), expected.classes[i]) << text << ' ' << i;
            EXPECT_EQ(arcs[i].head, expected.heads[i]) << text << ' ' << i;
            EXPECT_EQ(static_cast<int>(arcs[i].relation), expected.relations[i]) << text << ' ' << i;
        }
    }
}
