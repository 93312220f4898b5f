#pragma once

#include "model/language/language.h"

#include <QByteArray>
#include <QList>
#include <span>
#include <stop_token>

/// Analysed text as CoNLL-U files (https://universaldependencies.org/format.html), out and in.
namespace language {

/// Sentences with "# text", multiword ranges for contractions, and in MISC the names (NER=B-PER, I-PER), SpaceAfter=No
/// and TokenRange (half-open, in code points of the text). `blocks` are those given to `parse`.
QByteArray toConllu(const SourceText& text, std::span<const Sentence> sentences, std::span<const Name> names);

/// A CoNLL-U file of which the forms alone are read; everything else is kept for writing it again.
class ConlluFile {
public:
    /// Fails with UnknownFormat, naming the line, where a word line has not ten columns.
    static Result<ConlluFile> read(const QByteArray& utf8);

    /// The same file with LEMMA, UPOS, FEATS, HEAD, DEPREL and names by the models; comments, multiword ranges and
    /// empty nodes stay as they were, XPOS and DEPS become empty. Ends after a sentence when `stop` is requested.
    QByteArray analysed(const Models& models, std::stop_token stop = {}) const;

private:
    struct Line {
        QByteArray bytes; ///< a comment, range or empty node; for a word its ID, FORM and MISC by tabs
        int word = -1; ///< index in the sentence, -1 for anything but a word
    };
    struct Block {
        QList<Line> lines;
        QList<QString> forms;
        bool newDocument = false;
    };
    void write(const Block& block, const std::vector<Token>& tokens, const std::vector<QByteArray>& names,
        QByteArray& out) const;

    QList<Block> m_blocks;
};

} // namespace language
