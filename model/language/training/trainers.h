#pragma once

#include "model/language/corpora/treebank.h"

#include <QByteArray>

/// Each function trains one model and gives the bytes of its file; the same input gives the same bytes.
namespace language::training {

using namespace corpora;

QByteArray trainMorphology(const Treebank& treebank, const QByteArray& tagger);

} // namespace language::training
