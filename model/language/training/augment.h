#pragma once

#include "model/language/corpora/namedata.h"
#include "model/language/tokenizer.h"

#include <QStringList>
#include <random>

namespace language::training {

using namespace corpora;

/// More sentences out of those there are, so that the tagger learns to trust the name lists and to read headlines and
/// datelines, of which the corpora have few. The same seed gives the same sentences.
class Augmenter {
public:
    Augmenter(const QString& nameFolder, const Tokenizer& tokenizer);

    /// The documents with their names replaced by others of the same type, alike all through a document.
    NamedCorpus withOtherNames(const NamedCorpus& corpus);
    /// Single sentences in the title case of headlines or in capitals throughout.
    NamedCorpus asHeadlines(const NamedCorpus& corpus);
    /// Single sentences with a place (and sometimes an agency and a date) before them.
    NamedCorpus withDatelines(const NamedCorpus& corpus);

private:
    QStringList otherName(const QStringList& forms, NameType type);
    QStringList tokens(const QString& phrase) const;
    const QString& pick(const QStringList& from);

    const Tokenizer& m_tokenizer;
    std::mt19937 m_random{1989};
    QStringList m_countries, m_cities, m_regions, m_adjectives, m_people, m_leaders, m_surnames, m_given,
        m_organizations, m_outlets;
};

} // namespace language::training
