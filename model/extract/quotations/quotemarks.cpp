#include "model/extract/quotations/quotemarks.h"

#include <algorithm>

namespace extract {

namespace {

enum class Kind : quint8 { Double, Single, Guillemet, SingleGuillemet };

struct Mark {
    TextSpan span;
    Kind kind = Kind::Double;
    bool canOpen = false;
    bool canClose = false;
    bool weakClose = false; ///< after a plural s, so perhaps a possessive
    bool low = false; ///< a low mark, which a raised opening mark may close
};

constexpr bool isOpeningBracket(char16_t c)
{
    return c == u'(' || c == u'[' || c == u'{';
}
constexpr bool isDash(char16_t c)
{
    return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == u'/' || c == u'=';
}

bool isMark(char16_t c)
{
    return c == u'"' || c == u'\'' || c == u'`' || (c >= 0x2018 && c <= 0x201F) || c == 0x00AB || c == 0x00BB
        || c == 0x2039 || c == 0x203A;
}

/// The surroundings of a mark inside its paragraph.
struct Context {
    QStringView text;
    TextSpan block;

    char16_t at(qsizetype i) const { return i < block.begin || i >= block.end ? u' ' : text[i].unicode(); }
    bool spaceAt(qsizetype i) const { return QChar::isSpace(at(i)) || at(i) == 0x200B || at(i) == 0xFEFF; }
    bool wordAt(qsizetype i) const { return QChar::isLetterOrNumber(at(i)) || QChar::isSurrogate(at(i)); }
    bool opensBefore(qsizetype i) const
    {
        return spaceAt(i) || isOpeningBracket(at(i)) || isDash(at(i)) || isMark(at(i));
    }
    bool endsAt(qsizetype i) const
    {
        return spaceAt(i)
            || (!wordAt(i) && !isOpeningBracket(at(i)) && at(i) != u'$' && at(i) != u'#' && at(i) != u'@');
    }
};

/// Words that lost their beginning ("'em", "'90s"), so that a single mark before them is an apostrophe.
bool startsElision(const Context& context, qsizetype i)
{
    if (QChar::isDigit(context.at(i)))
        return QChar::isDigit(context.at(i + 1)) && (!context.wordAt(i + 2) || context.at(i + 2) == u's');
    static constexpr QStringView words[] = {u"em", u"til", u"cause", u"tis", u"twas", u"bout", u"round", u"n"};
    qsizetype end = i;
    while (end - i < 6 && context.wordAt(end))
        ++end;
    const QStringView word = context.text.sliced(i, std::min(end, context.block.end) - i);
    return std::any_of(std::begin(words), std::end(words),
        [word](QStringView w) { return w.compare(word, Qt::CaseInsensitive) == 0; });
}

Mark straightDouble(const Context& c, TextSpan span)
{
    Mark mark{span, Kind::Double, false, false, false, false};
    mark.canOpen = !c.spaceAt(span.end) && (c.opensBefore(span.begin - 1) || c.wordAt(span.end));
    mark.canClose = !c.spaceAt(span.begin - 1);
    if (mark.canOpen && mark.canClose && c.endsAt(span.end) && !isMark(c.at(span.end)))
        mark.canOpen = false;
    if (mark.canOpen && mark.canClose && isOpeningBracket(c.at(span.begin - 1)))
        mark.canClose = false;
    if (!mark.canOpen && !mark.canClose)
        mark.canOpen = mark.canClose = true;
    return mark;
}

Mark singleMark(const Context& c, TextSpan span)
{
    const char16_t mark = c.at(span.begin);
    Mark result{span, Kind::Single, false, false, false, false};
    const bool before = c.opensBefore(span.begin - 1);
    const bool wordAfter = c.wordAt(span.end);
    result.canOpen = before && !c.spaceAt(span.end) && !startsElision(c, span.end) && mark != 0x2019;
    result.canClose = !c.spaceAt(span.begin - 1) && !wordAfter && mark != 0x2018 && mark != u'`';
    if (result.canOpen && result.canClose && !c.wordAt(span.end) && !isMark(c.at(span.end)))
        result.canOpen = false;
    const char16_t last = c.at(span.begin - 1);
    result.weakClose =
        result.canClose && (last == u's' || last == u'S') && c.spaceAt(span.end) && QChar::isLower(c.at(span.end + 1));
    return result;
}

Mark markAt(const Context& c, qsizetype i)
{
    const TextSpan one{i, i + 1};
    const bool before = c.spaceAt(i - 1) || isOpeningBracket(c.at(i - 1));
    const bool wordAfter = c.wordAt(i + 1);
    switch (c.at(i)) {
    case u'"':
    case 0x201F:
        return straightDouble(c, one);
    case 0x201C:
        return {one, Kind::Double, true, !before && !wordAfter, false, false};
    case 0x201D:
        return {one, Kind::Double, before && wordAfter, true, false, false};
    case 0x201E:
        return {one, Kind::Double, true, false, false, true};
    case 0x00AB:
    case 0x00BB:
        return {one, Kind::Guillemet, c.at(i) == 0x00AB || before, c.at(i) == 0x00BB || !before, false, false};
    case 0x2039:
    case 0x203A:
        return {one, Kind::SingleGuillemet, c.at(i) == 0x2039 || before, c.at(i) == 0x203A || !before, false, false};
    case 0x201A:
        return {one, Kind::Single, before && wordAfter, false, false, true};
    case u'\'':
    case u'`':
        if (c.at(i + 1) == c.at(i))
            return straightDouble(c, {i, i + 2});
        return singleMark(c, one);
    default:
        return singleMark(c, one);
    }
}

std::vector<Mark> marksIn(QStringView text, TextSpan block)
{
    const Context context{text, block};
    std::vector<Mark> marks;
    for (qsizetype i = block.begin; i < block.end; ++i) {
        if (!isMark(text[i].unicode()))
            continue;
        const Mark mark = markAt(context, i);
        i = mark.span.end - 1;
        if (mark.canOpen || mark.canClose)
            marks.push_back(mark);
    }
    return marks;
}

/// Pairs the marks of one paragraph with a stack.
class Pairing {
public:
    Pairing(std::vector<Mark> marks, TextSpan block, int paragraph)
        : m_marks(std::move(marks))
        , m_nextClose(m_marks.size(), -1)
        , m_block(block)
        , m_paragraph(paragraph)
    {
        int single = -1;
        for (size_t i = m_marks.size(); i-- > 0;) {
            m_nextClose[i] = single;
            if (m_marks[i].kind == Kind::Single)
                single = m_marks[i].canClose && !m_marks[i].canOpen ? static_cast<int>(i)
                    : m_marks[i].canOpen                            ? -1
                                                                    : single;
        }
    }

    void run()
    {
        for (size_t i = 0; i < m_marks.size(); ++i) {
            const Mark& mark = m_marks[i];
            const int open = innermost(mark.kind);
            const bool closes = mark.canClose && open >= 0 && !(mark.weakClose && m_nextClose[i] >= 0);
            if (closes)
                close(static_cast<size_t>(open), i);
            else if (mark.canOpen && (mark.kind != Kind::Single || opensSingle(i)))
                push(i, open);
        }
    }

    const std::vector<QuotedStretch>& stretches() const { return m_stretches; }
    /// The first mark that stays open to the end, -1 for none.
    int openMark() const { return m_open.empty() ? -1 : static_cast<int>(m_open.front()); }
    const Mark& mark(int i) const { return m_marks[static_cast<size_t>(i)]; }

private:
    int innermost(Kind kind) const
    {
        // A closing mark looks past at most a few unclosed inner marks, which keeps the work linear.
        for (size_t i = m_open.size(); i-- > 0 && m_open.size() - i < 4;) {
            if (m_marks[m_open[i]].kind == kind)
                return static_cast<int>(i);
        }
        return -1;
    }

    bool opensSingle(size_t i) const
    {
        return m_nextClose[i] >= 0 || (m_open.empty() && m_marks[i].span.begin == m_block.begin);
    }

    void push(size_t i, int open)
    {
        if (open >= 0
            && !(i + 2 < m_marks.size() && closesOnly(i + 1, m_marks[i].kind) && closesOnly(i + 2, m_marks[i].kind)))
            m_open.resize(static_cast<size_t>(open)); // the earlier one was never closed
        m_open.push_back(i);
    }

    bool closesOnly(size_t i, Kind kind) const
    {
        return m_marks[i].kind == kind && m_marks[i].canClose && !m_marks[i].canOpen;
    }

    void close(size_t open, size_t i)
    {
        const TextSpan first = m_marks[m_open[open]].span;
        const TextSpan last = m_marks[i].span;
        m_open.resize(open);
        if (first.end < last.begin)
            m_stretches.push_back({{first.begin, last.end}, {first.end, last.begin}, m_paragraph, 0, -1, true, false});
    }

    std::vector<Mark> m_marks;
    std::vector<int> m_nextClose; ///< the next mark that can only be a closing single one before another may open
    std::vector<size_t> m_open;
    std::vector<QuotedStretch> m_stretches;
    TextSpan m_block;
    int m_paragraph = 0;
};

void countDepths(std::vector<QuotedStretch>& stretches, size_t first)
{
    const auto begin = stretches.begin() + static_cast<std::ptrdiff_t>(first);
    std::sort(begin, stretches.end(), [](const QuotedStretch& a, const QuotedStretch& b) {
        return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    std::vector<qsizetype> ends;
    for (auto stretch = begin; stretch != stretches.end(); ++stretch) {
        while (!ends.empty() && ends.back() <= stretch->span.begin)
            ends.pop_back();
        stretch->depth = static_cast<int>(ends.size());
        ends.push_back(stretch->span.end);
    }
}

bool opensWith(const std::vector<Mark>& marks, TextSpan block, Kind kind)
{
    return !marks.empty() && marks.front().span.begin == block.begin && marks.front().kind == kind
        && marks.front().canOpen;
}

} // namespace

std::vector<QuotedStretch> pairQuotationMarks(const SourceText& text, std::span<const TextSpan> paragraphs)
{
    std::vector<QuotedStretch> stretches;
    std::vector<Mark> next = paragraphs.empty() ? std::vector<Mark>() : marksIn(text.view(), paragraphs.front());
    int continuing = -1;
    for (size_t p = 0; p < paragraphs.size(); ++p) {
        Pairing pairing(std::move(next), paragraphs[p], static_cast<int>(p));
        next = p + 1 < paragraphs.size() ? marksIn(text.view(), paragraphs[p + 1]) : std::vector<Mark>();
        pairing.run();
        const size_t first = stretches.size();
        stretches.insert(stretches.end(), pairing.stretches().begin(), pairing.stretches().end());
        bool goesOn = false;
        if (const int open = pairing.openMark(); open >= 0) {
            const Mark& mark = pairing.mark(open);
            goesOn = p + 1 < paragraphs.size() && opensWith(next, paragraphs[p + 1], mark.kind);
            if ((goesOn || (mark.span.begin == paragraphs[p].begin && mark.kind != Kind::Single))
                && mark.span.end < paragraphs[p].end)
                stretches.push_back({{mark.span.begin, paragraphs[p].end}, {mark.span.end, paragraphs[p].end},
                    static_cast<int>(p), 0, -1, false, goesOn});
        }
        countDepths(stretches, first);
        if (continuing >= 0 && first < stretches.size() && stretches[first].span.begin == paragraphs[p].begin)
            stretches[first].continues = continuing;
        continuing = -1;
        for (size_t i = first; goesOn && i < stretches.size(); ++i) {
            if (stretches[i].continued)
                continuing = static_cast<int>(i);
        }
    }
    return stretches;
}

} // namespace extract
