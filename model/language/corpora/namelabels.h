#pragma once

#include "model/language/corpora/namedata.h"

#include <QStringList>
#include <optional>

/// What the readers of the corpora share.
namespace language::corpora {

/// The lines of a text file; none when it cannot be read.
QStringList linesOf(const QString& path);

/// Words [first, end) of a sentence.
struct Chunk {
    size_t first = 0;
    size_t end = 0;
};

/// What a name of an unclear kind is, by its own words.
NameType typeByWords(const QString& name, NameType otherwise);
/// Labels the chunk, without an article before it and small words at its ends.
void setName(NamedSentence& sentence, Chunk chunk, NameType type);
std::vector<Word> wordsOf(const NamedSentence& sentence, Chunk chunk);
/// Labels the nationalities and peoples that no name holds.
void addGroups(NamedSentence& sentence, const Gazetteer& lists);

} // namespace language::corpora
