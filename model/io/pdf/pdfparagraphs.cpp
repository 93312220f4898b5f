#include "model/io/pdf/pdfparagraphs.h"

#include "model/io/lines.h"
#include "model/io/pdf/hyphens.h"

#include <cmath>

namespace io {

namespace {

constexpr qsizetype LongestHeading = 250; // code units

bool sameSize(float a, float b)
{
    return a < 1.08f * b && b < 1.08f * a;
}

bool beginsEntry(QStringView line)
{
    constexpr QStringView bullets = u"\u2022\u25CF\u25AA\u25E6\u2023\u2219\u25CB\u25A0\uF0B7";
    return line.size() > 1 && (bullets.contains(line[0]) || (line[0] == u'\u2013' && line[1] == u' '));
}

/// A paragraph in the making.
struct Growing {
    DraftBlock block;
    float size = 0;
    bool bold = false;
    bool isNote = false;
    bool isRow = false; // of a table
    float lastWidth = 0; // of its last line
    bool isFull = false; // its last line reaches the end of the column
};

/// Takes lines in reading order and decides where a paragraph ends.
class ParagraphBuilder {
public:
    ParagraphBuilder(float bodySize, const Hyphens& hyphens)
        : m_bodySize(bodySize)
        , m_hyphens(hyphens)
    {
    }

    void takeBlock(const TextBlock& block, bool isNote);
    std::vector<DraftBlock> finish();

private:
    bool breaksBefore(const TextBlock& block, size_t line) const;
    std::optional<size_t> continued(const TextBlock& block, bool isNote) const;
    void append(Growing& paragraph, const PdfLine& line, const TextBlock& block) const;
    bool isHeading(const Growing& paragraph) const;
    const Growing* findHeadline() const;

    float m_bodySize;
    const Hyphens& m_hyphens;
    std::vector<Growing> m_paragraphs;
};

// The end of the lines around one, so that text beside a picture is no column of its own.
float rightEdge(const TextBlock& block, size_t line)
{
    const size_t first = line < 3 ? 0 : line - 3;
    float right = 0;
    for (size_t i = first; i < std::min(block.lines.size(), line + 4); ++i)
        right = std::max(right, block.lines[i].box.right);
    return right;
}

float leftEdge(const TextBlock& block, size_t line)
{
    const size_t first = line < 3 ? 0 : line - 3;
    float left = block.lines[line].box.left;
    for (size_t i = first; i < std::min(block.lines.size(), line + 4); ++i)
        left = std::min(left, block.lines[i].box.left);
    return left;
}

// The usual step between lines: the lower quartile, because steps between paragraphs are larger.
float pitchOf(const TextBlock& block)
{
    std::vector<float> steps;
    for (size_t i = 1; i < block.lines.size(); ++i)
        steps.push_back(block.lines[i].box.bottom - block.lines[i - 1].box.bottom);
    if (steps.empty())
        return 0;
    const auto quarter = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 4);
    std::ranges::nth_element(steps, quarter);
    return *quarter;
}

bool isIndented(const TextBlock& block, size_t line)
{
    const float indent = block.lines[line].box.left - leftEdge(block, line);
    return indent > 0.5f * block.size && indent < 6 * block.size;
}

// Whether the first word of the next line would have fitted behind a line.
bool endsShort(const TextBlock& block, size_t line, float nextWord)
{
    return block.lines[line].box.right + nextWord + 0.7f * block.size < rightEdge(block, line);
}

bool ParagraphBuilder::breaksBefore(const TextBlock& block, size_t line) const
{
    const PdfLine& previous = block.lines[line - 1];
    const PdfLine& next = block.lines[line];
    if (next.isRow)
        return true;
    if (previous.bold != next.bold && (previous.text.size() > 3 && next.text.size() > 3))
        return true;
    if (next.box.bottom - previous.box.bottom > 1.25f * pitchOf(block) + 0.1f * block.size)
        return true;
    if (beginsEntry(next.text))
        return true;
    const bool ended = endsSentence(previous.text) || previous.text.endsWith(u':');
    if (block.size > 1.2f * m_bodySize) // the lines of a headline are as long as its author likes
        return false;
    if (isIndented(block, line) && !isIndented(block, line - 1) && !beginsEntry(previous.text))
        return ended || !next.text.front().isLower();
    return ended && endsShort(block, line - 1, next.firstWord);
}

// The paragraph that the first line of a block goes on with; figures and captions may stand between.
std::optional<size_t> ParagraphBuilder::continued(const TextBlock& block, bool isNote) const
{
    const PdfLine& line = block.lines.front();
    for (size_t i = m_paragraphs.size(); i-- > 0 && m_paragraphs.size() - i <= 8;) {
        const Growing& last = m_paragraphs[i];
        if (last.isRow && !line.isRow)
            continue; // a table may stand inside a paragraph that runs over two columns
        if (last.isNote != isNote || !sameSize(last.size, line.size) || last.bold != line.bold) {
            if (last.size > 1.2f * m_bodySize && !line.text.front().isLower())
                return {};
            continue;
        }
        const bool open = !endsSentence(last.block.text) && !last.block.text.endsWith(u':');
        if (line.isRow || beginsEntry(line.text) || (isNote && line.marked))
            return {};
        if (open && (line.text.front().isLower() || last.block.text.endsWith(u'-') || last.block.text.endsWith(u',')))
            return i;
        // a line alone in its block, such as a by-line, fills no column
        const bool isFull = last.isFull && last.lastWidth > 0.7f * block.box.width();
        return open && isFull && i + 1 == m_paragraphs.size() ? std::optional(i) : std::nullopt;
    }
    return {};
}

void ParagraphBuilder::append(Growing& paragraph, const PdfLine& line, const TextBlock& block) const
{
    DraftBlock& draft = paragraph.block;
    m_hyphens.append(draft.text, line.text);
    const int lastPage = draft.turns.empty() ? draft.page : draft.turns.back().page;
    if (block.page != lastPage)
        draft.turns.push_back({draft.text.size() - line.text.size(), block.page});
}

void ParagraphBuilder::takeBlock(const TextBlock& block, bool isNote)
{
    std::optional<size_t> current = continued(block, isNote);
    for (size_t i = 0; i < block.lines.size(); ++i) {
        const PdfLine& line = block.lines[i];
        if (i == 0 ? !current : breaksBefore(block, i) || (isNote && line.marked)) {
            current = m_paragraphs.size();
            Growing paragraph;
            paragraph.block.page = block.page;
            paragraph.size = block.size;
            paragraph.bold = line.bold;
            paragraph.isNote = isNote;
            paragraph.isRow = line.isRow;
            m_paragraphs.push_back(std::move(paragraph));
        }
        Growing& paragraph = m_paragraphs[*current];
        append(paragraph, line, block);
        paragraph.isFull = !endsShort(block, i, 0);
        paragraph.lastWidth = line.box.width();
    }
}

bool ParagraphBuilder::isHeading(const Growing& paragraph) const
{
    const QString& text = paragraph.block.text;
    return !paragraph.isNote && text.size() <= LongestHeading && !text.front().isLower()
        && (paragraph.size > 1.15f * m_bodySize || (paragraph.bold && text.size() <= 100 && !endsSentence(text)));
}

// The largest heading of the first page, or a smaller one that begins it; null where there is none.
const Growing* ParagraphBuilder::findHeadline() const
{
    const Growing* headline = nullptr;
    for (const Growing& paragraph : m_paragraphs) {
        if (paragraph.block.page != m_paragraphs.front().block.page)
            break;
        const bool mayBe = paragraph.size > 1.3f * m_bodySize || &paragraph == &m_paragraphs.front();
        if (mayBe && isHeading(paragraph) && (!headline || paragraph.size > 1.1f * headline->size))
            headline = &paragraph;
    }
    return headline;
}

std::vector<DraftBlock> ParagraphBuilder::finish()
{
    std::vector<DraftBlock> drafts;
    const Growing* headline = findHeadline();
    for (Growing& paragraph : m_paragraphs) {
        DraftBlock& draft = paragraph.block;
        if (&paragraph == headline)
            draft.kind = ParagraphKind::Headline;
        else if (paragraph.isRow)
            draft.kind = ParagraphKind::ListEntry;
        else if (isHeading(paragraph))
            draft.kind = ParagraphKind::Heading;
        else if (beginsEntry(draft.text)) {
            draft.kind = ParagraphKind::ListEntry;
            const qsizetype length = draft.text.size();
            draft.text = draft.text.sliced(1).trimmed();
            for (PageBegin& turn : draft.turns)
                turn.begin = std::max<qsizetype>(0, turn.begin - (length - draft.text.size()));
        }
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

} // namespace

std::vector<DraftBlock> paragraphsOfBlocks(const std::vector<TextBlock>& blocks, float bodySize, size_t notes)
{
    Hyphens hyphens;
    for (const TextBlock& block : blocks) {
        for (const PdfLine& line : block.lines)
            hyphens.learn(line.text);
    }
    ParagraphBuilder builder(bodySize, hyphens);
    for (size_t i = 0; i < blocks.size(); ++i)
        builder.takeBlock(blocks[i], i + notes >= blocks.size());
    return builder.finish();
}

} // namespace io
