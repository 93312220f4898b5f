#pragma once

#include "model/language/gazetteer.h"
#include "model/language/nametagger.h"
#include "model/language/tables.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace language::corpora {

/// A sentence with gold name labels (see NameLabelCount).
struct NamedSentence {
    QStringList forms;
    std::vector<int> labels;
};

/// Sentences that belong to one text.
using NamedDocument = std::vector<NamedSentence>;
using NamedCorpus = std::vector<NamedDocument>;

/// Readers of the open corpora. What a corpus calls otherwise is mapped to NameType; nationalities are told by the
/// name lists, for most corpora leave them out.
NamedCorpus readUniversalNer(const QString& path, const Gazetteer& lists);
NamedCorpus readWikiGold(const QString& path, const Gazetteer& lists);
NamedCorpus readCrossNer(const QString& path, const Gazetteer& lists);
/// English news of the whole world (Shan and others, 2023); for measuring only.
NamedCorpus readWorldwide(const QString& path, const Gazetteer& lists);
NamedCorpus readRe3d(const QString& folder, const Gazetteer& lists);
/// GUM marks whole noun phrases; of these the name alone is taken, told by the tree.
NamedCorpus readGum(const QStringList& paths, const Gazetteer& lists);

/// Some corpora take a country that acts for an organisation; news takes it for a place everywhere.
void takeCountriesForPlaces(NamedCorpus& corpus, const Gazetteer& lists);

struct NamedParts {
    NamedCorpus train;
    NamedCorpus held;
};
/// Every `share`th document is held back.
NamedParts divided(const NamedCorpus& corpus, size_t share);

} // namespace language::corpora
