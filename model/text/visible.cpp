#include "model/text/visible.h"

#include <QChar>
#include <QList>

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Embeddings, overrides and isolates of direction (UAX 9) with the deprecated ones, annotations, tags, the mark of
// byte order. Joiners, soft hyphens and single marks of direction belong to words and stay.
constexpr Range turners[] = {
    {0x202A, 0x202E}, {0x2066, 0x206F}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F}};

bool isVisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        break;
    }
    for (const Range& range : turners) {
        if (range.first <= c && c <= range.last)
            return false;
    }
    return true;
}

} // namespace

QString visible(QStringView words, QChar instead)
{
    QString shown;
    shown.reserve(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isPair = words[i].isHighSurrogate() && i + 1 < words.size() && words[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(words[i], words[i + 1]) : words[i].unicode();
        if (isVisible(c))
            shown.append(words.sliced(i, isPair ? 2 : 1));
        else
            shown.append(instead);
        i += isPair ? 1 : 0;
    }
    return shown;
}
