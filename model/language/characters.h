#pragma once

#include <QChar>

/// Classes of characters that tokens and sentences turn on.
namespace language {

inline bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»' || c == u'‟';
}
inline bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'ʼ';
}
inline bool isHyphen(QChar c)
{
    return c == u'-' || c == u'‐' || c == u'‑';
}
inline bool isDash(QChar c)
{
    return c == u'–' || c == u'—' || c == u'―' || c == u'‒';
}
inline bool isStop(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u'‽';
}
inline bool isOpening(QChar c)
{
    return c == u'(' || c == u'[' || c == u'{' || c == u'“' || c == u'«' || c == u'„' || c == u'<';
}
inline bool isClosing(QChar c)
{
    return c == u')' || c == u']' || c == u'}' || c == u'”' || c == u'»' || c == u'>';
}
inline bool isCurrency(QChar c)
{
    return c.category() == QChar::Symbol_Currency;
}
/// Part of a word: a letter, a mark on one, a digit, or half of a character beyond the basic plane that is no emoji.
inline bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_';
}

} // namespace language
