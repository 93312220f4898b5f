#include "model/io/textcut.h"

#include "model/io/limits.h"

#include <QLocale>
#include <algorithm>

namespace io {

namespace {

constexpr qsizetype FurthestParagraph = 16'384; // code units that may be given up for a clean end
constexpr qsizetype FurthestSentence = 4'096;
constexpr qsizetype FurthestWord = 256;
constexpr qsizetype QuotedEnd = 40;

// Behind the last place at or before `most` that `isEnd` takes, looking back at most `furthest`; -1 for none.
template <class Predicate> qsizetype lastEnd(qsizetype most, qsizetype furthest, Predicate isEnd)
{
    for (qsizetype at = most; at > std::max<qsizetype>(0, most - furthest); --at) {
        if (isEnd(at))
            return at;
    }
    return -1;
}

} // namespace

qsizetype cutPosition(QStringView text, qsizetype most)
{
    if (text.size() <= most)
        return text.size();
    constexpr QStringView closing = u".!?\u2026\"'\u201D\u2019";
    const auto isBlankLine = [&](qsizetype at) { return text[at] == u'\n' && text[at - 1] == u'\n'; };
    const auto isSentenceEnd = [&](qsizetype at) { return text[at].isSpace() && closing.contains(text[at - 1]); };
    const auto isWordEnd = [&](qsizetype at) { return text[at].isSpace() && !text[at - 1].isSpace(); };
    qsizetype cut = lastEnd(most, FurthestParagraph, isBlankLine);
    if (cut < 0)
        cut = lastEnd(most, FurthestSentence, isSentenceEnd);
    if (cut < 0)
        cut = lastEnd(most, FurthestWord, isWordEnd);
    if (cut < 0)
        cut = most > 0 && text[most].isLowSurrogate() && text[most - 1].isHighSurrogate() ? most - 1 : most;
    while (cut > 0 && text[cut - 1].isSpace())
        --cut;
    return cut;
}

Diagnostic remarkOnCut(const SourceText& kept, qsizetype whole)
{
    const QLocale plain = QLocale::c();
    const TextSpan end{std::max<qsizetype>(0, kept.length() - QuotedEnd), kept.length()};
    const QStringView tail = kept.slice(end);
    const qsizetype space = end.begin > 0 ? tail.indexOf(u' ') : -1;
    return {Severity::Warning, QStringLiteral("text-cut"),
        QStringLiteral("%1 Read were the first %2 of %3 characters, up to \u201C%4\u201D.")
            .arg(limitMessage(Limit::TextLength), plain.toString(kept.length()), plain.toString(whole),
                tail.sliced(space + 1).toString().simplified()),
        {}, end, {}};
}

} // namespace io
