#pragma once

#include "model/language/training/treebank.h"

#include <QByteArray>

/// Each function trains one model and gives the bytes of its file; the same input gives the same bytes.
namespace language::training {

QByteArray trainTagger(const Treebank& treebank, int rounds);
/// The tags of each sentence as a tagger gives them that has not seen the sentence (`folds`-fold).
std::vector<std::vector<quint8>> jackknifedTags(const Treebank& treebank, const QByteArray& tagger, int folds, int rounds);
QByteArray trainMorphology(const Treebank& treebank, const QByteArray& tagger);
QByteArray trainParser(const Treebank& treebank, const std::vector<std::vector<quint8>>& tags, const QByteArray& tagger, int rounds);

} // namespace language::training
