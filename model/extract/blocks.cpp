#include "model/extract/blocks.h"

#include "model/time/calendarwords.h"

#include <QRegularExpression>
#include <algorithm>

namespace extract {

namespace {

/// Longest lead-in, in code units.
constexpr qsizetype LongestLeadIn = 80;

/// Length of "• May 25, 2011: " or "Wednesday: " at the begin of `text`, 0 when it begins otherwise.
qsizetype dateHeading(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[•*·–—\\s-]*(?:(?:(?:%1|%2)\\b\\.?|Today|Yesterday|Spring|Summer|Autumn|Fall|Winter|Early|Late|"
        "Mid|early|late|mid|the|of|and|to|\\d{1,4}(?:st|nd|rd|th|s)?)[\\s,–—-]*){1,9}:\\s+(?=\\S)")
                                                .arg(calendar::weekdayPattern(), calendar::monthPattern()));
    const auto match = pattern.match(text.first(std::min(text.size(), LongestLeadIn)).toString());
    return match.hasMatch() ? match.capturedLength() : 0;
}

/// Length of "BERLIN (rnk) – " at the begin of `text`, 0 when it begins otherwise.
qsizetype dateline(QStringView text, const QString& place)
{
    if (place.isEmpty() || !text.startsWith(place, Qt::CaseInsensitive))
        return 0;
    static const QRegularExpression pattern(
        QStringLiteral("^[\\p{Lu}\\p{Ll}\\d.,'’/ -]{2,60}?(?:\\s*\\([^)]{1,24}\\))?\\s*,?\\s*(?:—|–|--|-)\\s+(?=\\S)"));
    const auto match = pattern.match(text.first(std::min(text.size(), LongestLeadIn)).toString());
    return match.hasMatch() ? match.capturedLength() : 0;
}

} // namespace

std::vector<TextSpan> readableBlocks(const Article& article)
{
    std::vector<TextSpan> blocks;
    bool isFirstBody = true;
    for (const Paragraph& paragraph : article.paragraphs) {
        if (paragraph.kind == ParagraphKind::Boilerplate || paragraph.kind == ParagraphKind::Byline)
            continue;
        const QStringView text = article.text.slice(paragraph.span);
        qsizetype leadIn = 0;
        if (paragraph.kind == ParagraphKind::Body || paragraph.kind == ParagraphKind::ListEntry) {
            leadIn = isFirstBody ? dateline(text, article.dateline) : 0;
            isFirstBody = false;
            if (leadIn == 0)
                leadIn = dateHeading(text);
        }
        qsizetype end = leadIn;
        while (end > 0 && text[end - 1].isSpace())
            --end;
        if (end > 0)
            blocks.push_back({paragraph.span.begin, paragraph.span.begin + end});
        if (leadIn < paragraph.span.length())
            blocks.push_back({paragraph.span.begin + leadIn, paragraph.span.end});
    }
    return blocks;
}

} // namespace extract
