#include "model/language/training/namedata.h"

namespace language::training {

NamedParts divided(const NamedCorpus& corpus, size_t share)
{
    NamedParts parts;
    for (size_t i = 0; i < corpus.size(); ++i)
        (i % share == share - 1 ? parts.held : parts.train).push_back(corpus[i]);
    return parts;
}

} // namespace language::training
