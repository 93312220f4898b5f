#include "model/language/pieces.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <algorithm>
#include <cstring>

namespace language {

namespace {

bool isCjk(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x2FA1F)
        || (c >= 0xF900 && c <= 0xFAFF);
}

bool isMark(char32_t c)
{
    if (c < 128)
        return (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
    return QChar::isPunct(c);
}

/// Stands in the text to steer how it is set, and is not seen: a soft hyphen.
bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || QChar::category(c) == QChar::Other_Control;
}

/// In lower case and without accents.
QString folded(QStringView word)
{
    const QString parts = word.toString().toLower().normalized(QString::NormalizationForm_D);
    QString bare;
    bare.reserve(parts.size());
    for (const char32_t c : parts.toUcs4()) {
        if (QChar::category(c) != QChar::Mark_NonSpacing && !isInvisible(c))
            bare.append(QChar::fromUcs4(c));
    }
    return bare;
}

} // namespace

Casing casingOf(QStringView word)
{
    int letters = 0, small = 0, capitals = 0;
    bool digits = false, firstCapital = false;
    for (const QChar c : word) {
        digits = digits || c.isDigit();
        if (!c.isLetter())
            continue;
        if (letters++ == 0)
            firstCapital = c.isUpper();
        small += c.isLower() ? 1 : 0;
        capitals += c.isUpper() ? 1 : 0;
    }
    if (digits)
        return letters > 0 ? Casing::DigitsAndLetters : Casing::Digits;
    if (letters == 0)
        return word.isEmpty() || word[0].isLetterOrNumber() ? Casing::Other : Casing::Mark;
    if (small == letters)
        return Casing::Small;
    if (capitals == letters)
        return letters > 1 ? Casing::Capitals : Casing::Title;
    return firstCapital && small == letters - 1 ? Casing::Title : Casing::Mixed;
}

WordPieces::WordPieces(std::span<const std::byte> places, std::span<const std::byte> letters)
{
    const size_t count = places.size() / sizeof(quint32);
    if (count < 2)
        return;
    m_places = reinterpret_cast<const quint32*>(places.data());
    m_letters = reinterpret_cast<const char*>(letters.data());
    const bool inOrder = std::is_sorted(m_places, m_places + count) && m_places[count - 1] <= letters.size();
    m_count = inOrder ? count - 1 : 0;
    const qint64 begin = find("[CLS]"), end = find("[SEP]"), unknown = find("[UNK]");
    if (begin < 0 || end < 0 || unknown < 0) {
        m_count = 0;
        return;
    }
    for (size_t i = 0; i < m_count; ++i)
        m_longest = std::max(m_longest, piece(i).size());
    m_begin = static_cast<quint32>(begin);
    m_end = static_cast<quint32>(end);
    m_unknown = static_cast<quint32>(unknown);
}

QByteArrayView WordPieces::piece(size_t number) const
{
    return {m_letters + m_places[number], static_cast<qsizetype>(m_places[number + 1] - m_places[number])};
}

qint64 WordPieces::find(QByteArrayView wanted) const
{
    size_t first = 0, count = m_count;
    while (count > 0) {
        const size_t half = count / 2;
        if (piece(first + half) < wanted) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first < m_count && piece(first) == wanted ? static_cast<qint64>(first) : -1;
}

/// Cuts an unbroken run; `part` begins with two marks that say "goes on", which its first piece has not.
bool WordPieces::appendPart(QByteArrayView part, std::vector<quint32>& pieces) const
{
    constexpr qsizetype marks = 2;
    const auto isInside = [&](qsizetype at) { return (static_cast<uchar>(part[at]) & 0xC0U) == 0x80U; };
    QByteArray buffer;
    for (qsizetype start = marks; start < part.size();) {
        qsizetype end = std::min(part.size(), start + m_longest);
        qint64 found = -1;
        for (; end > start; --end) {
            if (end < part.size() && isInside(end))
                continue;
            buffer = start == marks ? QByteArray() : QByteArray("##");
            buffer.append(part.sliced(start, end - start));
            found = find(buffer);
            if (found >= 0)
                break;
        }
        if (found < 0)
            return false;
        pieces.push_back(static_cast<quint32>(found));
        start = end;
    }
    return true;
}

void WordPieces::append(QStringView word, std::vector<quint32>& pieces) const
{
    const size_t before = pieces.size();
    QString run;
    const auto close = [&] {
        if (run.isEmpty())
            return;
        const size_t mark = pieces.size();
        if (run.toUcs4().size() > LongestPart || !appendPart(QByteArray("##") + run.toUtf8(), pieces)) {
            pieces.resize(mark);
            pieces.push_back(m_unknown);
        }
        run.clear();
    };
    for (const char32_t c : folded(word).toUcs4()) {
        const bool apart = isMark(c) || isCjk(c);
        if (apart || QChar::isSpace(c))
            close();
        if (!QChar::isSpace(c))
            run.append(QChar::fromUcs4(c));
        if (apart)
            close();
    }
    close();
    if (pieces.size() == before)
        pieces.push_back(m_unknown);
    if (pieces.size() > before + MostPieces)
        pieces.resize(before + MostPieces);
}

} // namespace language
