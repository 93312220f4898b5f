#include "model/language/gazetteer.h"

#include "model/language/hash.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

constexpr size_t LongestPhrase = 10; ///< words

} // namespace

quint64 Gazetteer::next(quint64 state, const Word& word, bool lower)
{
    return mixed(state, lower ? word.lower : word.form);
}

quint32 Gazetteer::keyOf(quint64 state)
{
    return folded(state) | 1U;
}

quint32 Gazetteer::commonKeyOf(const Word& word)
{
    return keyOf(mixed(0xC033, word.lower));
}

void Gazetteer::walk(std::span<const Word> words, size_t from, bool lower, std::vector<Marks>& marks) const
{
    quint64 state = start(lower);
    std::array<size_t, 32> ends{}; // the end of the longest match in each list
    quint32 found = 0;
    for (size_t i = from; i < std::min(words.size(), from + LongestPhrase); ++i) {
        if (lower && !words[i].allCapitals && words[i].letters)
            break;
        state = next(state, words[i], lower);
        const quint32 value = m_phrases.find(keyOf(state)).value_or(0);
        for (quint32 list = 0; list < ListCount; ++list) {
            if ((value >> list & 1U) != 0)
                ends[list] = i + 1;
        }
        found |= value & AllLists;
        if ((value & Continues) == 0)
            break;
    }
    for (quint32 list = 0; found != 0 && list < ListCount; ++list) {
        if ((found >> list & 1U) == 0)
            continue;
        marks[from].begins |= 1U << list;
        for (size_t i = from + 1; i < ends[list]; ++i)
            marks[i].inside |= 1U << list;
        marks[ends[list] - 1].ends |= 1U << list;
    }
}

std::vector<Gazetteer::Marks> Gazetteer::mark(std::span<const Word> words) const
{
    std::vector<Marks> marks(words.size());
    for (size_t i = 0; i < words.size(); ++i) {
        walk(words, i, false, marks);
        if (words[i].allCapitals)
            walk(words, i, true, marks);
        if (words[i].capital && m_phrases.find(commonKeyOf(words[i])))
            marks[i].begins |= Common;
    }
    return marks;
}

quint32 Gazetteer::listsOf(std::span<const Word> words) const
{
    quint64 state = start(false);
    for (const Word& word : words)
        state = next(state, word, false);
    return m_phrases.find(keyOf(state)).value_or(0) & AllLists;
}

} // namespace language
