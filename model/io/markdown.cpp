#include "model/io/markdown.h"

#include "model/io/lines.h"

#include <algorithm>

namespace io {

namespace {

constexpr size_t LongestFrontMatter = 100; // lines

// The value of a front-matter line: white space and one pair of quotation marks around it taken off.
TextSpan valueSpan(QStringView text, TextSpan span)
{
    span = trimmed(text, span);
    if (span.length() >= 2 && (text[span.begin] == u'"' || text[span.begin] == u'\'')
        && text[span.end - 1] == text[span.begin])
        return {span.begin + 1, span.end - 1};
    return span;
}

void take(FrontMatter& matter, QStringView key, QStringView value, TextSpan span)
{
    const QString name = key.trimmed().toString().toLower();
    if (name == u"title" || name == u"headline")
        matter.title = value.toString();
    else if (name == u"author" || name == u"authors" || name == u"byline" || name == u"by")
        matter.author = value.toString();
    else if (name == u"publisher" || name == u"source" || name == u"site" || name == u"publication")
        matter.publisher = value.toString();
    else if (name == u"url" || name == u"link" || name == u"canonical" || name == u"canonical_url")
        matter.url = value.toString();
    else if (name == u"lang" || name == u"language")
        matter.language = value.toString();
    else if (name == u"published" || (name == u"date" && matter.published.isEmpty())) {
        matter.published = value.toString();
        matter.publishedSpan = span;
    }
}

bool consistsOf(QStringView line, char16_t mark, qsizetype atLeast)
{
    qsizetype count = 0;
    for (const QChar c : line) {
        if (c == mark)
            ++count;
        else if (c != u' ')
            return false;
    }
    return count >= atLeast;
}

} // namespace

FrontMatter frontMatterOf(QStringView text, const std::vector<TextSpan>& lines)
{
    const auto words = [&](TextSpan line) { return text.sliced(line.begin, line.length()); };
    if (lines.empty() || lines[0].begin != 0 || words(lines[0]) != u"---")
        return {};
    FrontMatter matter;
    for (size_t i = 1; i < std::min(lines.size(), LongestFrontMatter); ++i) {
        if (words(lines[i]) == u"---" || words(lines[i]) == u"...") {
            matter.span = {0, lines[i].end};
            return matter;
        }
        const auto colon = words(lines[i]).indexOf(u':');
        if (colon <= 0)
            continue;
        const TextSpan value = valueSpan(text, {lines[i].begin + colon + 1, lines[i].end});
        take(matter, words(lines[i]).first(colon), words(value), value);
    }
    return {};
}

std::optional<MarkdownHeading> markdownHeading(QStringView text, TextSpan line)
{
    int level = 0;
    while (line.begin + level < line.end && text[line.begin + level] == u'#')
        ++level;
    if (level < 1 || level > 6 || line.begin + level >= line.end || text[line.begin + level] != u' ')
        return {};
    TextSpan heading = trimmed(text, {line.begin + level, line.end});
    while (heading.length() > 0 && text[heading.end - 1] == u'#')
        --heading.end;
    heading = trimmed(text, heading);
    if (heading.isEmpty())
        return {};
    return MarkdownHeading{heading, level};
}

int markdownUnderline(QStringView line)
{
    if (line.contains(u' '))
        return 0;
    return consistsOf(line, u'=', 3) ? 1 : consistsOf(line, u'-', 3) ? 2 : 0;
}

bool isMarkdownFurniture(QStringView line)
{
    const bool isRule = consistsOf(line, u'-', 3) || consistsOf(line, u'*', 3) || consistsOf(line, u'_', 3)
        || consistsOf(line, u'=', 3);
    const bool isPicture = line.startsWith(u"![") && line.endsWith(u')') && line.count(u"](") == 1;
    return isRule || isPicture || (line.startsWith(u"<!--") && line.endsWith(u"-->"));
}

} // namespace io
