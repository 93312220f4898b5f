#pragma once

#include "model/language/corpora/treebank.h"
#include "model/language/training/network/networkwriter.h"

#include <QString>
#include <functional>

namespace language::training {

using namespace corpora;

/// How the network is trained.
struct NetworkPlan {
    NetworkShape shape;
    int epochs = 30;
    size_t batchWords = 250;
    float rate = 0.003F; ///< the highest; it rises over the first steps and falls with a cosine
    unsigned seed = 2;
};

/// Trains Encoder, Tagger and Parser together; the same plan and treebank give the same bytes on the same kind of
/// processor. `report` gets a line an epoch.
NetworkBytes trainNetwork(
    const Treebank& treebank, const NetworkPlan& plan, const std::function<void(const QString&)>& report);

} // namespace language::training
