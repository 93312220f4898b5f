#include "model/io/lines.h"

#include <QString>
#include <algorithm>
#include <array>

namespace io {

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (span.begin < span.end && text[span.end - 1].isSpace())
        --span.end;
    while (span.begin < span.end && text[span.begin].isSpace())
        ++span.begin;
    return span;
}

std::vector<TextSpan> linesOf(QStringView text)
{
    std::vector<TextSpan> lines;
    qsizetype begin = 0;
    while (begin <= text.size()) {
        qsizetype end = text.indexOf(QChar::LineFeed, begin);
        if (end < 0)
            end = text.size();
        lines.push_back(trimmed(text, {begin, end}));
        begin = end + 1;
    }
    return lines;
}

bool endsSentence(QStringView words)
{
    constexpr QStringView closers = u"\"'\u2019\u201D\u00BB)]*_";
    while (!words.isEmpty() && closers.contains(words.back()))
        words.chop(1);
    if (words.isEmpty())
        return false;
    if (words.back() != u'.')
        return words.back() == u'!' || words.back() == u'?' || words.back() == u'\u2026';
    const QStringView last = words.sliced(words.lastIndexOf(u' ') + 1);
    constexpr std::array abbreviations{u"Inc.", u"Corp.", u"Co.", u"Ltd.", u"Jr.", u"Sr."};
    const bool isInitials = last.size() >= 4 && last[1] == u'.' && last[0].isUpper();
    return !isInitials
        && std::ranges::none_of(abbreviations, [&](const char16_t* a) { return last == QStringView(a); });
}

qsizetype wordCount(QStringView words)
{
    qsizetype count = 0;
    bool inside = false;
    for (const QChar c : words) {
        if (!c.isSpace() && !inside)
            ++count;
        inside = !c.isSpace();
    }
    return count;
}

} // namespace io
