#include "model/language/words.h"

#include "model/language/hash.h"

#include <algorithm>

namespace language {

namespace {

constexpr qsizetype LongestWord = 64; ///< what lies beyond takes no part in the hashes

char16_t normal(char16_t unit)
{
    switch (unit) {
    case u'‘':
    case u'’':
    case u'‛':
    case u'`':
        return u'\'';
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
        return u'"';
    case u'–':
    case u'—':
    case u'‒':
    case u'−':
        return u'-';
    default:
        return unit;
    }
}

char16_t lowered(char16_t unit)
{
    if (unit < 128) {
        if (unit >= u'A' && unit <= u'Z')
            return static_cast<char16_t>(unit + 32);
        return unit >= u'0' && unit <= u'9' ? u'0' : unit;
    }
    return QChar::isDigit(unit) ? u'0' : static_cast<char16_t>(QChar::toLower(unit));
}

char16_t shapeOf(char16_t unit)
{
    if (unit < 128) {
        if (unit >= u'a' && unit <= u'z')
            return u'x';
        if (unit >= u'A' && unit <= u'Z')
            return u'X';
        return unit >= u'0' && unit <= u'9' ? u'd' : unit;
    }
    if (QChar::isUpper(unit))
        return u'X';
    if (QChar::isLetter(unit))
        return u'x';
    return QChar::isDigit(unit) ? u'd' : unit;
}

} // namespace

Word describe(QStringView form)
{
    Word word;
    const qsizetype length = std::min(form.size(), LongestWord);
    quint64 exact = 1, small = 2;
    int upper = 0, lowerCase = 0;
    for (qsizetype i = 0; i < length; ++i) {
        const char16_t unit = normal(form[i].unicode());
        const char16_t kind = shapeOf(unit);
        exact = mixed(exact, unit);
        small = mixed(small, lowered(unit));
        upper += kind == u'X';
        lowerCase += kind == u'x';
        word.digits = word.digits || kind == u'd';
    }
    word.form = folded(exact);
    word.lower = folded(small);
    word.capital = length > 0 && shapeOf(form[0].unicode()) == u'X';
    word.letters = upper + lowerCase > 0;
    word.allCapitals = upper > 1 && lowerCase == 0;
    return word;
}

bool isTitleCase(std::span<const QStringView> forms)
{
    int small = 0, capital = 0;
    for (size_t i = 1; i < forms.size(); ++i) {
        if (forms[i].size() < 4 || !forms[i][0].isLetter())
            continue;
        (forms[i][0].isUpper() ? capital : small) += 1;
    }
    return capital >= 2 && capital > 3 * small;
}

} // namespace language
