#pragma once

#include "model/language/flatmap.h"
#include "model/language/words.h"

#include <span>
#include <vector>

namespace language {

/// The name lists of resources/language/en/names, compiled to one table of phrases that is read in place.
class Gazetteer {
public:
    enum List : quint32 {
        Country = 1,
        Nationality = 2,
        People = 4,
        City = 8,
        Region = 16,
        Organization = 32,
        Outlet = 64,
        Leader = 128,
        Surname = 256,
        GivenName = 512,
        Honorific = 1024,
        Office = 2048,
        Common = 4096 ///< no list of names: words that the treebanks write small
    };
    static constexpr quint32 ListCount = 13;
    static constexpr quint32 AllLists = (1U << ListCount) - 1;
    static constexpr quint32 Places = Country | City | Region;
    static constexpr quint32 Continues = 0x80000000; ///< a longer phrase begins so

    Gazetteer() = default;
    /// `bytes`, a FlatMap, must outlive this.
    explicit Gazetteer(std::span<const std::byte> bytes)
        : m_phrases(bytes)
    {
    }
    bool isValid() const { return !m_phrases.isEmpty(); }

    /// In which lists a word stands at the beginning, inside, or at the end of a phrase.
    struct Marks {
        quint32 begins = 0;
        quint32 inside = 0;
        quint32 ends = 0;
        quint32 any() const { return begins | inside; }
    };
    std::vector<Marks> mark(std::span<const Word> words) const;
    /// The lists that hold just this phrase.
    quint32 listsOf(std::span<const Word> words) const;

    /// Keys are chained word by word; `start(false)` for words as written, `start(true)` for words without case.
    static constexpr quint64 start(bool lower) { return lower ? 0x10E5 : 0xCA5E; }
    static quint64 next(quint64 state, const Word& word, bool lower);
    static quint32 keyOf(quint64 state);
    static quint32 commonKeyOf(const Word& word);

private:
    void walk(std::span<const Word> words, size_t from, bool lower, std::vector<Marks>& marks) const;

    FlatMap m_phrases;
};

} // namespace language
