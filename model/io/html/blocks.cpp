#include "model/io/html/blocks.h"

#include "model/io/datelines.h"
#include "model/io/html/notices.h"
#include "model/io/html/pullquotes.h"
#include "model/io/limits.h"
#include "model/io/lines.h"

#include <algorithm>

namespace io::html {

namespace {

constexpr int LongestCell = 300; // letters in a cell of a table that is one
constexpr int LongestByline = 160; // letters
constexpr int ShortestFirstWords = 6; // words of a line before the first sentence that is no label

// "12", "*", "[citation needed]"
bool isReference(const QString& words)
{
    if (words.size() <= 40 && words.startsWith(u'[') && words.endsWith(u']'))
        return true;
    return words.size() <= 6 && std::ranges::none_of(words, [](QChar c) { return c.isLetter(); });
}

qsizetype lettersIn(const QString& text)
{
    return std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); });
}

/// Walks through an article and writes its blocks.
class Writer {
public:
    Writer(const Page& page, const Weights& weights, const Extent& extent, const LineRules& rules)
        : m_page(page)
        , m_weights(weights)
        , m_extent(extent)
        , m_rules(rules)
    {
    }

    std::vector<DraftBlock> write();

private:
    void enter(int element);
    void leave(int element);
    bool isSkipped(int element) const;
    void addText(int element);
    void lineBreak();
    void finishLine();
    void flush();
    void finish(const QString& text);
    QString withoutLines(const QString& text);
    bool isLabel(const QString& words, ParagraphKind kind) const;
    bool isKept(const QString& text, ParagraphKind kind) const;
    void endCell();
    void endRow(ParagraphKind kind);
    ParagraphKind kindHere() const;
    bool isDataTable(int table) const;
    bool isWholeBold() const;
    void skipAfter(int heading);
    void noteQuote();

    const Page& m_page;
    const Weights& m_weights;
    const Extent& m_extent;
    const LineRules& m_rules;
    NoticeRules m_notices;
    std::vector<DraftBlock> m_blocks;
    QuoteBlocks m_quotes;
    std::vector<int> m_open; // elements around the present one
    QString m_text; // of the block in the making
    qsizetype m_linkLetters = 0;
    qsizetype m_lineBegin = 0; // of the present line in it
    qsizetype m_lineLinkLetters = 0;
    qsizetype m_boldLetters = 0;
    int m_table = -1; // the outermost table of cells
    QStringList m_cells;
    int m_cellCount = 0;
    int m_skipUntil = 0;
    int m_inLink = 0;
    int m_inBold = 0;
    int m_inPre = 0;
    bool m_sentenceSeen = false;
};

bool Writer::isSkipped(int element) const
{
    if (m_weights.isOutside(element) || m_extent.used.contains(element))
        return true;
    const Tag tag = m_page.tag(element);
    if (tag == Tag::Sup)
        return isReference(m_page.textOf(element));
    const auto at = static_cast<size_t>(element);
    const bool isList = tag == Tag::Ul || tag == Tag::Ol || tag == Tag::Dl;
    if (isList && m_weights.letters[at] > 0 && m_weights.linkDensity(element) > 0.7)
        return true;
    const bool mayBeTeaser =
        (tag == Tag::Div || tag == Tag::Section || tag == Tag::Article) && element != m_extent.body;
    return mayBeTeaser && m_weights.letters[at] > 0 && m_weights.linkDensity(element) > 0.7
        && m_weights.role(element) != Role::Caption;
}

bool Writer::isDataTable(int table) const
{
    const QString role = m_page.attribute(table, "role");
    if (role == u"presentation" || role == u"none")
        return false;
    int rows = 0;
    int cells = 0;
    for (int i = table + 1; i < m_page.end(table); ++i) {
        const Tag tag = m_page.tag(i);
        rows += tag == Tag::Tr ? 1 : 0;
        if (tag == Tag::Td || tag == Tag::Th) {
            ++cells;
            if (m_weights.letters[static_cast<size_t>(i)] > LongestCell)
                return false;
        }
    }
    return rows >= 2 && cells > rows;
}

ParagraphKind Writer::kindHere() const
{
    for (auto it = m_open.rbegin(); it != m_open.rend(); ++it) {
        const Tag tag = m_page.tag(*it);
        if (headingLevel(tag) > 0)
            return ParagraphKind::Heading;
        if (tag == Tag::Li || tag == Tag::Dd || tag == Tag::Dt)
            return ParagraphKind::ListEntry;
        if (tag == Tag::Figcaption || tag == Tag::Caption || tag == Tag::Figure || m_weights.role(*it) == Role::Caption)
            return ParagraphKind::Boilerplate;
        const bool isLine = m_weights.role(*it) == Role::Byline || m_weights.role(*it) == Role::Date;
        if (isLine && m_weights.letters[static_cast<size_t>(*it)] < LongestByline)
            return ParagraphKind::Byline;
    }
    return ParagraphKind::Body;
}

void Writer::addText(int element)
{
    const QString& text = m_page.at(element).text;
    for (const QChar c : text) {
        const bool isBreak = c == u'\n' && m_inPre > 0;
        if (isBreak) {
            lineBreak();
        } else if (!c.isSpace()) {
            m_text += c;
            m_linkLetters += m_inLink > 0 ? 1 : 0;
            m_lineLinkLetters += m_inLink > 0 ? 1 : 0;
            m_boldLetters += m_inBold > 0 ? 1 : 0;
        } else if (!m_text.isEmpty() && !m_text.back().isSpace()) {
            m_text += u' ';
        }
    }
}

// A line of links among lines of text is a menu, a line that says where it was printed is none of the article.
void Writer::finishLine()
{
    const QString line = m_text.mid(m_lineBegin).trimmed();
    const qsizetype letters = lettersIn(line);
    const bool isMenu = m_lineLinkLetters * 10 > letters * 6 && letters < 250;
    if (m_table < 0 && !line.isEmpty() && kindHere() == ParagraphKind::Body
        && (isMenu || m_rules.match(line) == LineKind::Boilerplate)) {
        m_text.truncate(m_lineBegin);
        m_linkLetters -= m_lineLinkLetters;
    }
    m_lineLinkLetters = 0;
}

// The second line break in a row ends the paragraph.
void Writer::lineBreak()
{
    finishLine();
    while (m_text.endsWith(u' '))
        m_text.chop(1);
    if (m_text.endsWith(u'\n') && m_table < 0)
        flush();
    else if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
        m_text += u'\n';
    m_lineBegin = m_text.size();
}

bool Writer::isWholeBold() const
{
    return m_boldLetters > 0 && m_boldLetters == lettersIn(m_text);
}

bool Writer::isKept(const QString& text, ParagraphKind kind) const
{
    if (std::ranges::none_of(text, [](QChar c) { return c.isLetterOrNumber(); }))
        return false;
    if (m_rules.match(text) == LineKind::Boilerplate)
        return false;
    if (kind != ParagraphKind::Boilerplate && m_notices.match(text))
        return false;
    const qsizetype letters = lettersIn(text);
    return kind == ParagraphKind::Boilerplate || letters >= 250 || m_linkLetters * 10 <= letters * 6;
}

// Behind a heading such as "More stories" comes nothing of the article: neither in its section nor, late in the
// article, before the next heading of its level.
void Writer::skipAfter(int heading)
{
    const int parent = m_page.parent(heading);
    if (parent < 0 || !m_page.contains(m_extent.body, parent))
        return;
    const double whole = m_weights.prose[static_cast<size_t>(m_extent.body)];
    const bool isComments = m_page.textOf(heading).contains(u"comment", Qt::CaseInsensitive);
    if (isComments || m_weights.prose[static_cast<size_t>(parent)] < 0.4 * whole) {
        m_skipUntil = m_page.end(parent);
        return;
    }
    int next = m_page.end(heading);
    while (next < m_page.end(parent)
        && (headingLevel(m_page.tag(next)) == 0 || headingLevel(m_page.tag(next)) > headingLevel(m_page.tag(heading))))
        ++next;
    double left = 0;
    for (int i = m_page.end(heading); i < next; ++i)
        left += m_page.parent(i) == parent ? m_weights.prose[static_cast<size_t>(i)] : 0;
    if (left < 0.3 * whole)
        m_skipUntil = next;
}

// By-lines and dates that only line breaks part from the first sentence.
QString Writer::withoutLines(const QString& text)
{
    QString rest = text.trimmed();
    while (!m_sentenceSeen) {
        const qsizetype end = rest.indexOf(u'\n');
        const QString line = (end < 0 ? rest : rest.left(end)).trimmed();
        const auto rule = m_rules.match(line);
        const bool isCredit = (rule == LineKind::Byline || rule == LineKind::Credit) && line.contains(u' ');
        if (!isCredit && !lineDate(line, {0, line.size()}))
            break;
        m_blocks.push_back({line, ParagraphKind::Byline});
        rest = end < 0 ? QString() : rest.mid(end + 1).trimmed();
    }
    return rest;
}

// What stands between headline and first sentence without being a sentence: labels, reading times.
bool Writer::isLabel(const QString& words, ParagraphKind kind) const
{
    return !m_sentenceSeen && (kind == ParagraphKind::Body || kind == ParagraphKind::ListEntry)
        && words.size() < LongestByline && wordCount(words) < ShortestFirstWords && !endsSentence(words);
}

void Writer::finish(const QString& text)
{
    ParagraphKind kind = kindHere();
    const QString words = withoutLines(text);
    if (words.isEmpty() || isLabel(words, kind))
        return;
    if (!isKept(words, kind)) {
        const bool isForeign = kind == ParagraphKind::Heading && m_rules.match(words) == LineKind::Boilerplate;
        for (auto it = m_open.rbegin(); isForeign && it != m_open.rend(); ++it) {
            if (headingLevel(m_page.tag(*it)) > 0) {
                skipAfter(*it);
                break;
            }
        }
        return;
    }
    const auto rule = m_rules.match(words);
    const bool isTime = kind == ParagraphKind::Body && words.size() < 20
        && std::ranges::none_of(words, [](QChar c) { return c.isLetter(); });
    if (isTime || rule == LineKind::Credit || (rule == LineKind::Byline && kind == ParagraphKind::Body))
        kind = ParagraphKind::Byline;
    else if (kind == ParagraphKind::Body && isWholeBold() && words.size() <= 90 && !endsSentence(words)
        && !words.contains(u'\n'))
        kind = ParagraphKind::Heading;
    if ((kind == ParagraphKind::Heading || !m_sentenceSeen) && words.simplified() == m_extent.headline)
        return;
    if (kind == ParagraphKind::Body && endsInCredit(words))
        kind = ParagraphKind::Boilerplate;
    m_sentenceSeen = m_sentenceSeen || (kind == ParagraphKind::Body && endsSentence(words));
    noteQuote();
    m_blocks.push_back({words, kind});
}

// Which blockquote the next block stands in.
void Writer::noteQuote()
{
    for (auto it = m_open.rbegin(); it != m_open.rend(); ++it) {
        if (m_page.tag(*it) == Tag::Blockquote && *it != m_extent.body) {
            m_quotes[*it].push_back(m_blocks.size());
            return;
        }
    }
}

void Writer::flush()
{
    if (m_table >= 0) { // inside a cell blocks are lines
        if (!m_text.isEmpty() && !m_text.back().isSpace())
            m_text += u' ';
        return;
    }
    if (m_text.contains(u'\n'))
        finishLine();
    if (!m_text.trimmed().isEmpty())
        finish(m_text);
    m_text.clear();
    m_linkLetters = 0;
    m_lineLinkLetters = 0;
    m_lineBegin = 0;
    m_boldLetters = 0;
}

void Writer::endCell()
{
    const QString cell = m_text.simplified();
    m_text.clear();
    if (!cell.isEmpty() && ++m_cellCount <= most(Limit::TableCells))
        m_cells.append(cell);
}

void Writer::endRow(ParagraphKind kind)
{
    const QString row = m_cells.join(QLatin1String(" | "));
    m_cells.clear();
    if (!row.isEmpty() && isKept(row, kind))
        m_blocks.push_back({row, kind});
    m_linkLetters = 0;
    m_boldLetters = 0;
}

void Writer::enter(int element)
{
    const Tag tag = m_page.tag(element);
    if (isBlock(tag))
        flush();
    if (tag == Tag::Table && m_table < 0 && isDataTable(element))
        m_table = element;
    m_inLink += tag == Tag::A ? 1 : 0;
    m_inBold += tag == Tag::B || tag == Tag::Strong ? 1 : 0;
    m_inPre += tag == Tag::Pre ? 1 : 0;
    if (tag == Tag::Q)
        m_text += QChar(0x201C);
    if (tag == Tag::Br)
        lineBreak();
    m_open.push_back(element);
}

void Writer::leave(int element)
{
    const Tag tag = m_page.tag(element);
    if (m_table >= 0 && (tag == Tag::Td || tag == Tag::Th || tag == Tag::Caption))
        endCell();
    if (m_table >= 0 && (tag == Tag::Tr || tag == Tag::Caption))
        endRow(tag == Tag::Tr ? ParagraphKind::ListEntry : ParagraphKind::Boilerplate);
    if (isBlock(tag))
        flush();
    if (element == m_table) {
        m_table = -1;
        m_text.clear();
    }
    m_inLink -= tag == Tag::A ? 1 : 0;
    m_inBold -= tag == Tag::B || tag == Tag::Strong ? 1 : 0;
    m_inPre -= tag == Tag::Pre ? 1 : 0;
    if (tag == Tag::Q)
        m_text += QChar(0x201D);
    m_open.pop_back();
}

std::vector<DraftBlock> Writer::write()
{
    const int end = m_page.end(m_extent.body);
    for (int i = m_extent.body; i < end;) {
        while (!m_open.empty() && m_page.end(m_open.back()) <= i)
            leave(m_open.back());
        if (i < m_skipUntil || isSkipped(i)) {
            if (isBlock(m_page.tag(i)))
                flush();
            i = std::max(m_page.end(i), i + 1);
            continue;
        }
        if (m_page.isText(i))
            addText(i);
        else
            enter(i);
        ++i;
    }
    while (!m_open.empty())
        leave(m_open.back());
    return withoutPullQuotes(std::move(m_blocks), m_quotes);
}

} // namespace

std::vector<DraftBlock> blocksOf(const Page& page, const Weights& weights, const Extent& extent, const LineRules& rules)
{
    return Writer(page, weights, extent, rules).write();
}

} // namespace io::html
