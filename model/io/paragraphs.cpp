#include "model/io/paragraphs.h"

#include "model/io/datelines.h"
#include "model/io/lines.h"

#include <algorithm>

namespace io {

namespace {

constexpr qsizetype WidestWrappedLine = 120; // code units; longer lines are paragraphs of their own
constexpr qsizetype NarrowestWrappedLine = 40;

// Length of a bullet or number with the space after it at the begin of a line, 0 for none.
qsizetype bulletLength(QStringView line)
{
    constexpr QStringView bullets = u"\u2022\u25CF\u25AA\u25E6\u2023\u2219\u25CB\u25A0*+-\u2013";
    qsizetype i = 0;
    if (line.size() > 2 && bullets.contains(line[0]))
        i = 1;
    else {
        const bool bracket = line.startsWith(u'(');
        i = bracket ? 1 : 0;
        while (i < line.size() && i < 3 && line[i].isDigit())
            ++i;
        if (i == (bracket ? 1 : 0) || i >= line.size() || (line[i] != u')' && (bracket || line[i] != u'.')))
            return 0;
        ++i;
    }
    const qsizetype mark = i;
    while (i < line.size() && line[i].isSpace())
        ++i;
    return i > mark && i < line.size() ? i : 0;
}

// A paragraph in the making: its words and how many lines they came from.
struct Block {
    TextSpan span;
    int lineCount = 1;
    std::optional<ParagraphKind> kind; // where a line says it by itself
    int headingLevel = 0;
};

/// Joins lines to paragraphs.
class Joiner {
public:
    Joiner(QStringView text, bool markdown, const LineRules& rules)
        : m_text(text)
        , m_markdown(markdown)
        , m_rules(rules)
    {
    }

    std::vector<Block> join(const std::vector<TextSpan>& lines, qsizetype from);

private:
    QStringView words(TextSpan span) const { return m_text.sliced(span.begin, span.length()); }
    bool standsAlone(TextSpan line) const;
    bool continues(TextSpan line, TextSpan next) const;
    void add(TextSpan line);

    QStringView m_text;
    bool m_markdown;
    const LineRules& m_rules;
    qsizetype m_width = 0; // of the document, 0 where its lines are not broken at a width
    std::vector<Block> m_blocks;
};

bool Joiner::standsAlone(TextSpan line) const
{
    return bulletLength(words(line)) > 0 || markdownHeading(m_text, line) || isMarkdownFurniture(words(line))
        || m_rules.match(words(line)).has_value() || lineDate(m_text, line).has_value();
}

// Whether a line was broken before `next` because its first word did not fit.
bool Joiner::continues(TextSpan line, TextSpan next) const
{
    if (m_markdown)
        return true;
    if (m_width == 0)
        return false;
    const QStringView following = words(next);
    const qsizetype space = following.indexOf(u' ');
    const qsizetype firstWord = space < 0 ? following.size() : space;
    const qsizetype slack = endsSentence(words(line)) ? 0 : 8;
    return line.length() + 1 + firstWord + slack > m_width;
}

void Joiner::add(TextSpan line)
{
    if (const auto heading = markdownHeading(m_text, line)) {
        m_blocks.push_back({heading->words, 1, ParagraphKind::Heading, heading->level});
    } else if (isMarkdownFurniture(words(line)) || m_rules.match(words(line)) == LineKind::Boilerplate) {
        m_blocks.push_back({line, 1, ParagraphKind::Boilerplate});
    } else if (const qsizetype bullet = bulletLength(words(line)); bullet > 0) {
        m_blocks.push_back({{line.begin + bullet, line.end}, 1, ParagraphKind::ListEntry});
    } else {
        m_blocks.push_back({line, 1, {}});
    }
}

std::vector<Block> Joiner::join(const std::vector<TextSpan>& lines, qsizetype from)
{
    for (const TextSpan line : lines)
        m_width = std::max(m_width, words(line).contains(u' ') ? line.length() : 0);
    if (m_width > WidestWrappedLine || m_width < NarrowestWrappedLine)
        m_width = 0;
    TextSpan previous;
    for (const TextSpan line : lines) {
        if (line.begin < from)
            continue;
        const bool afterText = !previous.isEmpty() && !line.isEmpty();
        if (afterText && markdownUnderline(words(line)) > 0 && m_blocks.back().lineCount == 1
            && !m_blocks.back().kind) {
            m_blocks.back().kind = ParagraphKind::Heading;
            m_blocks.back().headingLevel = markdownUnderline(words(line));
            previous = {};
            continue;
        }
        const bool open =
            afterText && m_blocks.back().kind.value_or(ParagraphKind::ListEntry) == ParagraphKind::ListEntry;
        if (open && !standsAlone(line) && (m_blocks.back().kind || !standsAlone(previous))
            && continues(previous, line)) {
            m_blocks.back().span.end = line.end;
            ++m_blocks.back().lineCount;
        } else if (!line.isEmpty()) {
            add(line);
        }
        previous = line;
    }
    return std::move(m_blocks);
}

bool mayBeHeadline(QStringView words)
{
    return words.size() <= 250 && wordCount(words) <= 35
        && (!endsSentence(words) || (words.back() != u'.' && wordCount(words) <= 20));
}

bool mayBeHeading(QStringView words)
{
    constexpr QStringView open = u",;:";
    return words.size() <= 80 && wordCount(words) <= 12 && !open.contains(words.back())
        && (!endsSentence(words) || words.back() == u'?') && !words.front().isLower();
}

/// Gives each paragraph its kind; the order of the paragraphs decides.
class Classifier {
public:
    Classifier(QStringView text, const LineRules& rules)
        : m_text(text)
        , m_rules(rules)
    {
    }

    std::vector<Paragraph> classify(const std::vector<Block>& blocks);

private:
    ParagraphKind kindOf(const std::vector<Block>& blocks, size_t index);
    bool bodyFollows(const std::vector<Block>& blocks, size_t index) const;

    QStringView m_text;
    const LineRules& m_rules;
    bool m_headlineSeen = false;
    bool m_bodySeen = false;
};

// Whether running text comes after the paragraph, other headings, by-lines and dates between them aside.
bool Classifier::bodyFollows(const std::vector<Block>& blocks, size_t index) const
{
    for (size_t i = index + 1; i < std::min(blocks.size(), index + 6); ++i) {
        const QStringView words = m_text.sliced(blocks[i].span.begin, blocks[i].span.length());
        if (blocks[i].kind == ParagraphKind::ListEntry
            || (!blocks[i].kind && (blocks[i].lineCount > 1 || endsSentence(words) || words.size() > 120)))
            return true;
    }
    return false;
}

ParagraphKind Classifier::kindOf(const std::vector<Block>& blocks, size_t index)
{
    const Block& block = blocks[index];
    const QStringView words = m_text.sliced(block.span.begin, block.span.length());
    const bool first = !m_headlineSeen && !m_bodySeen;
    if (block.kind)
        return first && block.headingLevel > 0 && block.headingLevel < 3 ? ParagraphKind::Headline : *block.kind;
    if (block.lineCount > 2)
        return ParagraphKind::Body;
    const auto rule = m_rules.match(words);
    const auto date = lineDate(m_text, block.span);
    if (rule == LineKind::Credit || (date && date->labelled) || (!m_bodySeen && (rule == LineKind::Byline || date)))
        return ParagraphKind::Byline;
    if (first && mayBeHeadline(words) && bodyFollows(blocks, index) && !datelineAt(m_text, block.span, m_rules))
        return ParagraphKind::Headline;
    if (block.lineCount == 1 && mayBeHeading(words) && bodyFollows(blocks, index))
        return ParagraphKind::Heading;
    return ParagraphKind::Body;
}

std::vector<Paragraph> Classifier::classify(const std::vector<Block>& blocks)
{
    std::vector<Paragraph> paragraphs;
    paragraphs.reserve(blocks.size());
    for (size_t i = 0; i < blocks.size(); ++i) {
        const ParagraphKind kind = kindOf(blocks, i);
        m_headlineSeen = m_headlineSeen || kind == ParagraphKind::Headline;
        m_bodySeen = m_bodySeen || kind == ParagraphKind::Body || kind == ParagraphKind::ListEntry;
        paragraphs.push_back({blocks[i].span, kind});
    }
    return paragraphs;
}

} // namespace

std::vector<Paragraph> paragraphsOf(
    const SourceText& text, const std::vector<StatedParagraph>& stated, const LineRules& rules)
{
    std::vector<Block> blocks;
    blocks.reserve(stated.size());
    for (const StatedParagraph& paragraph : stated)
        blocks.push_back({paragraph.span, 1, paragraph.kind});
    return Classifier(text.view(), rules).classify(blocks);
}

bool isMarkdown(const QString& name, const SourceText& text)
{
    static const QRegularExpression heading(QStringLiteral("(*NO_JIT)(?:^|\\n)#{1,6} \\S"));
    return name.endsWith(u".md", Qt::CaseInsensitive) || name.endsWith(u".markdown", Qt::CaseInsensitive)
        || heading.match(text.view()).hasMatch();
}

Layout layoutOf(const SourceText& text, bool markdown, const LineRules& rules)
{
    const auto lines = linesOf(text.view());
    Layout layout;
    layout.frontMatter = frontMatterOf(text.view(), lines);
    const TextSpan matter = layout.frontMatter.span;
    const auto blocks = Joiner(text.view(), markdown || !matter.isEmpty(), rules).join(lines, matter.end);
    layout.paragraphs = Classifier(text.view(), rules).classify(blocks);
    if (!matter.isEmpty())
        layout.paragraphs.insert(layout.paragraphs.begin(), {matter, ParagraphKind::Boilerplate});
    return layout;
}

} // namespace io
