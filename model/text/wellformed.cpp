#include "model/text/wellformed.h"

namespace {

// Index of the first lone half at or behind `from`, the text's length where there is none.
qsizetype nextLoneSurrogate(QStringView text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 >= text.size() || !text[i + 1].isLowSurrogate())
            return i;
        ++i;
    }
    return text.size();
}

} // namespace

qsizetype loneSurrogates(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype i = nextLoneSurrogate(text, 0); i < text.size(); i = nextLoneSurrogate(text, i + 1))
        ++count;
    return count;
}

QString wellFormed(QString text)
{
    for (qsizetype i = nextLoneSurrogate(text, 0); i < text.size(); i = nextLoneSurrogate(text, i + 1))
        text[i] = QChar(QChar::ReplacementCharacter);
    return text;
}
