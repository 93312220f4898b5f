#pragma once

#include "model/language/training/examples.h"

#include <QByteArray>

namespace language::training {

/// A file that FlatMap reads: by Morphology::endingKey, the number of the lemma rule (in `kinds`) of a form or, for
/// forms that the treebank has not, of forms with that ending. Where a form has several lemmas under a tag,
/// Morphology::Open.
QByteArray lemmaTable(const Treebank& treebank, const Kinds& kinds);

} // namespace language::training
