#include "model/language/listmarks.h"

#include <QString>
#include <array>

namespace language {

namespace {

constexpr int MostEntries = 999;

bool isBullet(QChar c)
{
    constexpr std::array Bullets{u'•', u'⁃', u'‣', u'◦', u'▪', u'·', u'●', u'–', u'-', u'*'};
    for (const char16_t bullet : Bullets) {
        if (c == bullet)
            return true;
    }
    return false;
}

/// A run of marks and letters without a space: the words that it is made of are joined by hand.
struct Stretch {
    QString letters;
    size_t words = 0;
};

Stretch stretchAt(QStringView text, std::span<const TextSpan> words, size_t at)
{
    Stretch stretch;
    constexpr size_t most = 4;
    for (size_t i = at; i < std::min(words.size(), at + most); ++i) {
        if (i > at && words[i].begin > words[i - 1].end)
            break;
        stretch.letters += text.sliced(words[i].begin, words[i].length());
        ++stretch.words;
    }
    return stretch;
}

} // namespace

std::optional<ListMark> listMarkAt(QStringView text, std::span<const TextSpan> words, size_t at)
{
    if (at >= words.size() || words[at].length() > 6)
        return {};
    ListMark mark;
    Stretch stretch = stretchAt(text, words, at);
    if (!stretch.letters.isEmpty() && isBullet(stretch.letters[0])) {
        mark.length = stretch.letters.size() == 1 ? 1 : 0;
        stretch.letters.remove(0, 1);
        if (mark.length == 1)
            stretch = stretchAt(text, words, at + 1);
    }
    QString& letters = stretch.letters;
    mark.length += stretch.words;
    mark.bracket = letters.endsWith(u')');
    while (letters.endsWith(u')') || letters.endsWith(u'.'))
        letters.chop(1);
    if (letters.startsWith(u'('))
        letters.remove(0, 1);
    if (letters.isEmpty() || letters.size() > 3 || stretch.words < 1)
        return {};
    bool isNumber = false;
    mark.number = letters.toInt(&isNumber);
    mark.style = isNumber ? '1' : 'a';
    if (!isNumber && (letters.size() != 1 || letters[0] < u'a' || letters[0] > u'z'))
        return {};
    if (!isNumber)
        mark.number = letters[0].unicode() - u'a' + 1;
    const QChar last = text[words[at + mark.length - 1].end - 1];
    if (mark.number < 1 || mark.number > MostEntries || (last != u'.' && last != u')'))
        return {};
    return mark;
}

} // namespace language
