#pragma once

#include "model/base/result.h"
#include "model/text/textspan.h"

#include <QSet>
#include <QStringView>
#include <vector>

namespace language {

/// Splits text into syntactic words as the English treebanks of Universal Dependencies (EWT, GUM) do: contractions,
/// possessives and hyphens apart, abbreviations, numbers, addresses and runs of full stops whole.
///
/// Which words keep their full stop or their hyphen stands in the tables abbreviations.tsv and hyphens.tsv.
class Tokenizer {
public:
    static Result<Tokenizer> load();

    /// The words of `text`, in order, never overlapping, never holding white space; spans count from `offset`.
    /// Linear in the length of the text.
    std::vector<TextSpan> tokenize(QStringView text, qsizetype offset = 0) const;

    /// Whether `form` ends in a full stop that belongs to it ("Gen.", "U.S.", "J.").
    bool isAbbreviation(QStringView form) const;
    /// Whether `form` is an abbreviation that always has something after it ("Gen.", "No.").
    bool wantsMore(QStringView form) const;
    /// Whether a hyphen joins `before` and `after` into one word ("co-founder", "anti-war").
    bool isJoining(QStringView before, QStringView after) const;

private:
    QSet<QString> m_abbreviations; ///< in lower case, with their full stop
    QSet<QString> m_openers; ///< those that always have something after them
    QSet<QString> m_prefixes; ///< in lower case, without the hyphen
    QSet<QString> m_suffixes;
};

} // namespace language
