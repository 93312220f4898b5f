#pragma once

#include <QByteArrayView>
#include <QStringView>
#include <cstddef>
#include <span>
#include <vector>

namespace language {

/// How a word is written, which the pieces, all in lower case, do not say.
enum class Casing : quint8 { Other, Small, Title, Capitals, Mixed, Digits, DigitsAndLetters, Mark };
inline constexpr int CasingCount = 8;
Casing casingOf(QStringView word);

/// Word pieces: words cut into the parts that a pretrained encoder knows, the longest first (Wu and others, 2016),
/// after the rules of BERT (Devlin and others, 2019): without case and accents, marks and CJK characters apart.
class WordPieces {
public:
    static constexpr size_t MostPieces = 24; ///< of a word; what comes after is left out
    static constexpr qsizetype LongestPart = 100; ///< letters of an unbroken run that are looked up

    WordPieces() = default;
    /// Read in place. `places`: where each piece's letters begin in `letters`, 32 bits each, one more than there are
    /// pieces; `letters`: UTF-8, sorted, so that a piece's number is its place in order.
    WordPieces(std::span<const std::byte> places, std::span<const std::byte> letters);
    bool isValid() const { return m_count > 0; }

    size_t count() const { return m_count; }
    quint32 begin() const { return m_begin; } ///< stands before a sentence
    quint32 end() const { return m_end; }
    quint32 unknown() const { return m_unknown; }

    /// UTF-8; "##" before what goes on with a word.
    QByteArrayView text(quint32 number) const { return piece(number); }
    /// Appends the pieces of a word, one at least.
    void append(QStringView word, std::vector<quint32>& pieces) const;

private:
    qint64 find(QByteArrayView piece) const; ///< -1: there is none
    QByteArrayView piece(size_t number) const;
    bool appendPart(QByteArrayView part, std::vector<quint32>& pieces) const;

    const quint32* m_places = nullptr;
    const char* m_letters = nullptr;
    size_t m_count = 0;
    qsizetype m_longest = 0; ///< bytes of the longest piece
    quint32 m_begin = 0, m_end = 0, m_unknown = 0;
};

} // namespace language
