#include "model/io/pdf/pagelines.h"

#include "model/io/pdf/gutters.h"

#include <cmath>
#include <map>

namespace io {

namespace {

constexpr float WidestSpace = 2.5f; // between two words of a line, in sizes
constexpr float LargestInitial = 1.6f; // what is larger stands for itself, in sizes
constexpr size_t MostSegments = 4000; // that are compared with one another

/// Indices of words that stand on one line, from left to right.
struct Segment {
    std::vector<size_t> words;
    Box box;
};

// What never stands behind a space: a mark of a footnote stood before it.
bool isClosing(QChar c)
{
    return QStringView(u",.;:!?)\u201D\u2019").contains(c);
}

bool isMark(const QString& text)
{
    static constexpr QStringView signs = u"*\u2020\u2021\u00A7\u00B6";
    static constexpr QStringView digits = u"0123456789\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079,[]";
    return text.size() <= 5 && (std::ranges::all_of(text, [](QChar c) {
        return digits.contains(c);
    }) || std::ranges::all_of(text, [](QChar c) { return signs.contains(c); }));
}

/// Puts the words of a page together to lines.
class LineBuilder {
public:
    explicit LineBuilder(const PdfPage& page)
        : m_words(page.words)
        , m_size(usualSize(page))
        , m_gutters(guttersOf(page.words, m_size))
    {
    }

    std::vector<PdfLine> build();

private:
    const Box& box(size_t word) const { return m_words[word].box; }
    bool gutterBetween(const Box& left, const Box& right) const;
    bool continues(const Box& line, const Box& next, float widest) const;
    void segment();
    void joinSegments();
    void take(Segment& left, Segment& right);
    void attachInitials(std::vector<PdfLine>& lines) const;
    bool isRaised(const Segment& segment, size_t at, float size) const;
    bool spaceBetween(size_t left, size_t right) const;
    PdfLine lineOf(const Segment& segment) const;

    const std::vector<PdfWord>& m_words;
    float m_size;
    std::vector<Box> m_gutters;
    std::vector<Segment> m_segments;
};

bool LineBuilder::gutterBetween(const Box& left, const Box& right) const
{
    const float y = right.middle();
    return std::ranges::any_of(m_gutters, [&](const Box& gutter) {
        return gutter.top <= y && y <= gutter.bottom && gutter.left >= left.right - 0.3f * m_size
            && gutter.right <= right.left + 0.3f * m_size;
    });
}

// Whether a box goes on with a line to its left.
bool LineBuilder::continues(const Box& line, const Box& next, float widest) const
{
    const float lower = std::min(line.height(), next.height());
    const float higher = std::max(line.height(), next.height());
    if (higher > LargestInitial * m_size && higher > LargestInitial * lower) // an initial over several lines
        return false;
    const float gap = next.left - line.right;
    return line.sharedHeight(next) > 0.5f * lower && gap > -0.5f * lower && gap < widest && !gutterBetween(line, next);
}

// The library gives the words of a line one after another, but may cut a line in two or go on over a gutter.
void LineBuilder::segment()
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        const float widest = WidestSpace * std::max(m_size, box(i).height());
        if (m_segments.empty() || !continues(box(m_segments.back().words.back()), box(i), widest))
            m_segments.push_back({{i}, box(i)});
        else {
            m_segments.back().words.push_back(i);
            m_segments.back().box.unite(box(i));
        }
    }
}

void LineBuilder::take(Segment& left, Segment& right)
{
    left.words.insert(left.words.end(), right.words.begin(), right.words.end());
    left.box.unite(right.box);
    right.words.clear();
}

// Joins pieces of one line that came apart, such as marks and words in another font.
void LineBuilder::joinSegments()
{
    if (m_segments.size() > MostSegments)
        return;
    std::ranges::stable_sort(m_segments, {}, [](const Segment& segment) { return segment.box.left; });
    for (size_t i = 0; i < m_segments.size(); ++i) {
        if (m_segments[i].words.empty())
            continue;
        for (size_t j = i + 1; j < m_segments.size(); ++j) {
            Segment& left = m_segments[i];
            Segment& right = m_segments[j];
            const float widest = 0.9f * std::max(m_size, right.box.height());
            if (right.box.left > left.box.right + widest)
                break;
            const float ratio = left.box.height() / std::max(1.0f, right.box.height());
            if (!right.words.empty() && ratio < 2.5f && ratio > 0.4f && continues(left.box, right.box, widest))
                take(left, right);
        }
    }
    std::erase_if(m_segments, [](const Segment& segment) { return segment.words.empty(); });
}

// Whether the word at an index of a line is set smaller and higher than the words of the line.
bool LineBuilder::isRaised(const Segment& segment, size_t at, float size) const
{
    const Box& word = box(segment.words[at]);
    if (word.height() > 0.85f * size || !isMark(m_words[segment.words[at]].text))
        return false;
    const auto neighbour =
        std::ranges::find_if(segment.words, [&](size_t i) { return box(i).height() > 0.85f * size; });
    return neighbour != segment.words.end() && word.bottom < box(*neighbour).bottom - 0.1f * size;
}

bool LineBuilder::spaceBetween(size_t left, size_t right) const
{
    if (right == left + 1 && m_words[left].spaceAfter)
        return true;
    const float gap = box(right).left - box(left).right;
    return gap > (right == left + 1 ? 0.15f : 0.1f) * std::max(box(left).height(), box(right).height());
}

PdfLine LineBuilder::lineOf(const Segment& segment) const
{
    PdfLine line;
    for (const size_t word : segment.words)
        line.size = std::max(line.size, box(word).height());
    line.bold = true;
    std::optional<size_t> last;
    bool space = false;
    bool wasMark = false;
    for (size_t i = 0; i < segment.words.size(); ++i) {
        const size_t word = segment.words[i];
        const bool afterUnit = last && m_words[*last].text.endsWith(u'm') && m_words[*last].text.size() <= 2; // km²
        if (isRaised(segment, i, line.size) && !afterUnit) {
            line.marked = line.marked || !last;
            space = space || m_words[word].spaceAfter;
            wasMark = true;
            continue;
        }
        if (!last) {
            line.box = box(word);
            line.firstWord = box(word).width();
        } else if ((space || spaceBetween(*last, word)) && !(wasMark && isClosing(m_words[word].text.front()))) {
            line.text += u' ';
        }
        line.text += m_words[word].text;
        line.box.unite(box(word));
        line.bold = line.bold && m_words[word].bold;
        last = word;
        space = false;
        wasMark = false;
    }
    return line;
}

// A large initial goes before the first of the lines that it stands beside, and all of them begin where it does.
void LineBuilder::attachInitials(std::vector<PdfLine>& lines) const
{
    for (PdfLine& initial : lines) {
        const qsizetype letters = initial.text.size();
        if (letters > 2 || initial.size < LargestInitial * m_size || !initial.text.back().isLetter())
            continue;
        PdfLine* first = nullptr;
        std::vector<PdfLine*> beside;
        for (PdfLine& line : lines) {
            const float gap = line.box.left - initial.box.right;
            if (&line == &initial || line.size > 0.7f * initial.size || gap < -0.3f * m_size || gap > 1.2f * m_size
                || line.box.middle() < initial.box.top || line.box.middle() > initial.box.bottom - 0.1f * initial.size)
                continue;
            beside.push_back(&line);
            if (!first || line.box.top < first->box.top)
                first = &line;
        }
        if (!first)
            continue;
        const bool isWord = initial.text == u"A" || initial.text == u"I";
        const bool spaced = isWord && first->box.left - initial.box.right > 0.3f * m_size;
        first->text = initial.text + (spaced ? QStringLiteral(" ") : QString()) + first->text;
        for (PdfLine* line : beside)
            line->box.left = initial.box.left;
        initial.text.clear();
    }
    std::erase_if(lines, [](const PdfLine& line) { return line.text.isEmpty(); });
}

std::vector<PdfLine> LineBuilder::build()
{
    segment();
    joinSegments();
    std::vector<PdfLine> lines;
    lines.reserve(m_segments.size());
    for (const Segment& segment : m_segments) {
        PdfLine line = lineOf(segment);
        if (!line.text.isEmpty())
            lines.push_back(std::move(line));
    }
    if (lines.size() <= MostSegments)
        attachInitials(lines);
    return lines;
}

} // namespace

float usualSize(const PdfPage& page)
{
    std::map<int, qsizetype> letters; // by half points
    for (const PdfWord& word : page.words)
        letters[static_cast<int>(std::lround(2 * std::clamp(word.box.height(), 0.0f, 1000.0f)))] += word.text.size();
    const auto most = std::ranges::max_element(letters, {}, [](const auto& each) { return each.second; });
    return most == letters.end() ? 0 : std::max(1.0f, static_cast<float>(most->first) / 2);
}

std::vector<PdfLine> linesOfPage(const PdfPage& page)
{
    return LineBuilder(page).build();
}

} // namespace io
