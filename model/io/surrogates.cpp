#include "model/io/surrogates.h"

#include "model/text/wellformed.h"

namespace io {

namespace {

constexpr qsizetype EscapeLength = 6; // \uD800

// The code unit that an escape at `at` stands for, nothing where there is none.
std::optional<char16_t> escapedUnit(QByteArrayView json, qsizetype at)
{
    if (at + EscapeLength > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return {};
    bool isHex = false;
    const ushort unit = json.sliced(at + 2, 4).toByteArray().toUShort(&isHex, 16);
    return isHex ? std::optional(char16_t(unit)) : std::nullopt;
}

qsizetype mend(QString& text)
{
    const qsizetype count = loneSurrogates(text);
    if (count > 0)
        text = wellFormed(text);
    return count;
}

} // namespace

MendedJson withoutLoneSurrogates(const QByteArray& json)
{
    MendedJson result{json, 0};
    const QByteArrayView given = json;
    for (qsizetype at = given.indexOf('\\'); at >= 0; at = given.indexOf('\\', at)) {
        const auto unit = escapedUnit(given, at);
        if (!unit) {
            at += 2; // any other escape
            continue;
        }
        const auto next = QChar::isHighSurrogate(*unit) ? escapedUnit(given, at + EscapeLength) : std::nullopt;
        if (next && QChar::isLowSurrogate(*next)) {
            at += 2 * EscapeLength;
            continue;
        }
        if (QChar::isSurrogate(*unit)) {
            result.json.replace(at, EscapeLength, "\\ufffd");
            ++result.mended;
        }
        at += EscapeLength;
    }
    return result;
}

qsizetype mendSurrogates(Draft& draft)
{
    qsizetype count = 0;
    for (DraftBlock& block : draft.blocks)
        count += mend(block.text);
    for (QString* text : {&draft.title, &draft.byline, &draft.publisher, &draft.url, &draft.language,
             &draft.published.evidenceText, &draft.issued.evidenceText})
        count += mend(*text);
    for (Diagnostic& diagnostic : draft.diagnostics)
        count += mend(diagnostic.message);
    return count;
}

std::optional<Diagnostic> remarkOnSurrogates(qsizetype count)
{
    if (count == 0)
        return {};
    return remark(Severity::Warning, "lone-surrogates",
        QStringLiteral("%1 characters of it are broken in two (halves of surrogate pairs) and are shown as \uFFFD; "
                       "check names and quotations against the original.")
            .arg(count));
}

} // namespace io
