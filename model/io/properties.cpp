#include "model/io/properties.h"

#include "model/io/datelines.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <span>

namespace io {

namespace {

constexpr qsizetype LongestTitle = 250;
constexpr size_t HeadBlocks = 10; // in which headline and by-line stand

// "D:20231116093000+01'00'" and "2023-11-16T09:30:00Z" as a day.
TimeValue dayOf(const QString& words)
{
    static const QRegularExpression date(QStringLiteral("(*NO_JIT)^(?:D:)?([12][0-9]{3})-?([01][0-9])-?([0-3][0-9])"));
    const auto match = date.match(words.trimmed());
    if (!match.hasMatch())
        return {};
    return dayFromWords(QStringLiteral("%1-%2-%3").arg(match.captured(1), match.captured(2), match.captured(3)));
}

// "Microsoft Word - draft 3.doc", "untitled", "article_final.indd", "https://…"
bool isTitle(const QString& words)
{
    static const QRegularExpression unasked(
        QStringLiteral(
            "(*NO_JIT)^(?:untitled|microsoft|document|dokument|slide|presentation|layout|print|new|about:|"
            "https?:|file:)\\b.*|^\\S*[_/\\\\]\\S*$|.*\\.(?:docx?|odt|rtf|indd|qxd|qxp|pdf|txt|html?|tex|dvi|ps)$"),
        QRegularExpression::CaseInsensitiveOption);
    return words.size() <= LongestTitle && words.contains(u' ') && !unasked.match(words).hasMatch();
}

// "Jane Doe", "Jane Doe and John Smith"; not "admin", "Microsoft Office User", "user@example.org".
bool isAuthor(const QString& words)
{
    static const QRegularExpression unasked(
        QStringLiteral(
            "(*NO_JIT)\\b(?:user|admin|administrator|owner|microsoft|adobe|unknown|office|default|root|anonymous|"
            "redaktion|converter|writer|python|author)\\b|[@0-9/\\\\_]"),
        QRegularExpression::CaseInsensitiveOption);
    return words.size() <= 100 && words.contains(u' ') && words.front().isUpper() && !unasked.match(words).hasMatch();
}

// Letters and digits alone, so that spaces and quotation marks make no difference.
QString bare(QStringView words)
{
    QString letters;
    for (const QChar c : words) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

bool isHeadline(const DraftBlock& block)
{
    return block.kind == ParagraphKind::Headline;
}

void takeTitle(Draft& draft, const QString& title)
{
    const auto head = std::span(draft.blocks).first(std::min(HeadBlocks, draft.blocks.size()));
    const auto shown =
        std::ranges::find_if(head, [&](const DraftBlock& block) { return bare(block.text) == bare(title); });
    if (shown != head.end()) {
        for (DraftBlock& block : head) {
            if (isHeadline(block))
                block.kind = ParagraphKind::Heading;
        }
        shown->kind = ParagraphKind::Headline;
    } else if (std::ranges::none_of(draft.blocks, &isHeadline)) {
        draft.title = title;
    }
}

} // namespace

void describeByProperties(Draft& draft, const DocumentProperties& properties)
{
    const QString title = properties.title.simplified();
    if (draft.title.isEmpty() && isTitle(title))
        takeTitle(draft, title);
    if (draft.title.isEmpty() && !draft.blocks.empty() && draft.blocks.front().kind == ParagraphKind::Heading
        && std::ranges::none_of(draft.blocks, &isHeadline))
        draft.blocks.front().kind = ParagraphKind::Headline;
    const QString author = properties.author.simplified();
    const auto head = std::span(draft.blocks).first(std::min(HeadBlocks, draft.blocks.size()));
    const bool hasByline = std::ranges::any_of(head, [](const DraftBlock& block) {
        return block.kind == ParagraphKind::Byline || block.text.startsWith(u"By ", Qt::CaseInsensitive);
    });
    if (draft.byline.isEmpty() && !hasByline && isAuthor(author))
        draft.byline = author;
    if (draft.madeOn.isNull())
        draft.madeOn = dayOf(properties.made);
    if (draft.language.isEmpty())
        draft.language = properties.language;
}

} // namespace io
