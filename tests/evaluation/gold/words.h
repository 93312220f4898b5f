#pragma once

#include "model/language/language.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace gold {

/// What a title or sentence consists of.
struct Words {
    QSet<QString> lemmas; ///< lower-case lemmas and forms of all words
    QSet<QString> content; ///< lemmas of nouns, names, verbs, adjectives, numbers
    QStringList contentForms; ///< lower-case forms of those, in order
    QHash<QString, QString> lemmaOf; ///< by lower-case form
    QSet<QString> verbs; ///< lower-case forms of verbs
    bool isFinite = false; ///< holds a finite verb, or "to" with an infinitive
};

/// Takes texts apart by tagger and tree, each once.
class WordReader {
public:
    explicit WordReader(const language::Models& models)
        : m_models(models)
    {
    }

    Words of(const QString& text);

private:
    Words read(const QString& text) const;

    language::Models m_models;
    QHash<QString, Words> m_known;
};

/// Whether words of two sets are one word, also in another part of speech: "withdraw" and "withdrawal" share all of the
/// shorter one but for its last two letters, and at least four.
bool shareStem(const QSet<QString>& some, const QSet<QString>& others);

/// The share of content words that two titles have in common: 2 * common / (both), 0 to 1.
double likeness(const Words& one, const Words& other);

} // namespace gold
