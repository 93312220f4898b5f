#pragma once

#include "model/language/corpora/treebank.h"
#include "model/language/tagger.h"
#include "model/language/training/network/network.h"

#include <QByteArray>

namespace language::training {

using namespace corpora;

/// The classes of the tagger: the pairs of tag and Penn tag of a treebank, the commonest first.
class TagClasses {
public:
    explicit TagClasses(const Treebank& treebank);
    /// A rare pair is taken for the commonest with its tag.
    int of(const TreebankWord& word) const;
    int count() const { return static_cast<int>(m_classes.size()); }
    QByteArray bytes() const;

private:
    std::vector<FineTag> m_classes;
};

/// The sentences to learn from. Some come again as headlines, in capitals or without their full stop, of which
/// treebanks have few and newspapers many.
std::vector<NetworkSentence> networkSentences(const Treebank& treebank, const TagClasses& classes);

} // namespace language::training
