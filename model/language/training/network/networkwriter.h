#pragma once

#include "model/language/training/network/network.h"

#include <QByteArray>

namespace language::training {

/// The network in whole numbers, as Encoder, Tagger and Parser read it.
struct NetworkBytes {
    QByteArray encoder;
    QByteArray tagger;
    QByteArray parser;
};

/// `classes`: the tagger's classes, two bytes each.
NetworkBytes bytesOf(const Network& network, const KeyTable& table, const QByteArray& classes);

} // namespace language::training
