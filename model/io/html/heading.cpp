#include "model/io/html/heading.h"

#include "model/io/datelines.h"

#include <QRegularExpression>
#include <algorithm>

namespace io::html {

namespace {

constexpr qsizetype LongestLine = 160; // of a by-line or date
constexpr int LongestStandfirst = 600;
constexpr qsizetype ShortestPassage = 40; // code units
constexpr qsizetype LongestHeadline = 250;
constexpr int MostHeadlineElements = 40;

std::vector<QString> wordsOf(QStringView text)
{
    std::vector<QString> words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            word += c.toLower();
        } else if (!word.isEmpty()) {
            words.push_back(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.push_back(word);
    std::ranges::sort(words);
    return words;
}

/// A line above the article in the making.
struct Line {
    QString text;
    Role role = Role::None;
    bool hasTime = false;
    std::vector<int> from; // runs of text
};

/// Finds what stands above one article.
class Search {
public:
    Search(const Page& page, const Weights& weights, int body, const Metadata& metadata, const LineRules& rules)
        : m_page(page)
        , m_weights(weights)
        , m_body(body)
        , m_metadata(metadata)
        , m_rules(rules)
    {
    }

    Heading find();

private:
    bool isLoosePassage(int element, int block) const;
    int sentence(int count) const;
    void findHeadline(int until);
    int unmarkedHeadline(int until) const;
    void findLines(int from, int until);
    void findFar(int first);
    QString shownText(int element) const;
    bool isLineOfItsOwn(int element) const;
    void addText(int element);
    void startLine();
    void endLine();
    Role roleAround(int element) const;

    const Page& m_page;
    const Weights& m_weights;
    int m_body;
    const Metadata& m_metadata;
    const LineRules& m_rules;
    Heading m_heading;
    int m_headlineElement = -1;
    int m_firstSentence = 0;
    bool m_isBelow = false; // looking behind the article
    Line m_line;
};

// Whether a run of text is a sentence or more that stands between line breaks.
bool Search::isLoosePassage(int element, int block) const
{
    if (!m_page.isText(element) || m_weights.isOutside(element))
        return false;
    const QString& text = m_page.at(element).text;
    if (text.size() < ShortestPassage || std::ranges::none_of(text, [](QChar c) { return c == u'.' || c == u'?'; }))
        return false;
    int around = m_page.parent(element);
    while (around != block && around >= 0 && !isBlock(m_page.tag(around)))
        around = m_page.parent(around);
    return around == block;
}

// The paragraph of the body that is its `count`th of some worth and no summary; the body's end where it has fewer.
// Where line breaks alone part the paragraphs, a run of text.
int Search::sentence(int count) const
{
    for (int i = m_body; i < m_page.end(m_body); ++i) {
        const Tag tag = m_page.tag(i);
        if (tag == Tag::Text || m_weights.isOutside(i) || !isBlock(tag) || m_weights.role(i) == Role::Standfirst)
            continue;
        double inside = 0;
        bool hasBreaks = false;
        for (int child = i + 1; child < m_page.end(i); child = std::max(m_page.end(child), child + 1))
            inside +=
                m_page.isText(child) || !isBlock(m_page.tag(child)) ? 0 : m_weights.prose[static_cast<size_t>(child)];
        const bool isSentence = m_weights.prose[static_cast<size_t>(i)] - inside > 30;
        if (!isSentence || roleAround(i) == Role::Standfirst)
            continue;
        for (int inner = i + 1; inner < m_page.end(i) && !hasBreaks; ++inner)
            hasBreaks = m_page.tag(inner) == Tag::Br;
        if (tag == Tag::P || !hasBreaks) {
            if (--count == 0)
                return i;
            continue;
        }
        for (int run = i + 1; run < m_page.end(i); ++run) {
            if (isLoosePassage(run, i) && --count == 0)
                return run;
        }
    }
    return m_page.end(m_body);
}

// The words inside an element without those that are for screen readers alone.
QString Search::shownText(int element) const
{
    QString text;
    for (int i = element; i < m_page.end(element); ++i) {
        if (m_page.isText(i) && !m_weights.isOutside(i))
            text += m_page.at(i).text;
        else if (isBlock(m_page.tag(i)) || m_page.tag(i) == Tag::Br)
            text += u' ';
    }
    return text.simplified();
}

void Search::findHeadline(int until)
{
    double best = 0;
    int onlyH1 = -1;
    int h1Count = 0;
    for (int i = 0; i < until; ++i) {
        const int level = headingLevel(m_page.tag(i));
        const bool isNamed = m_weights.role(i) == Role::Headline;
        if (m_weights.isOutside(i) || (level != 1 && level != 2 && !isNamed))
            continue;
        const QString words = shownText(i);
        if (words.isEmpty() || words.size() > 400 || words == m_metadata.publisher)
            continue;
        if (level == 1) {
            ++h1Count;
            onlyH1 = i;
        }
        double like = 0;
        for (const QString& title : m_metadata.titles)
            like = std::max(like, likeness(words, title));
        const double score = like < 0.5 ? 0 : like + (level == 1 ? 0.3 : 0) + (isNamed ? 0.2 : 0);
        if (score > best) {
            best = score;
            m_headlineElement = i;
        }
    }
    if (m_headlineElement < 0 && h1Count == 1)
        m_headlineElement = onlyH1;
    if (m_headlineElement < 0)
        m_headlineElement = unmarkedHeadline(until);
    if (m_headlineElement >= 0)
        m_heading.headline = shownText(m_headlineElement);
    else if (!m_metadata.titles.isEmpty())
        m_heading.headline = m_metadata.titles.first();
}

// Old pages set their headline in large type alone: the words are the page's title, or its begin or end.
int Search::unmarkedHeadline(int until) const
{
    constexpr QStringView separators = u":|-\u2013\u2014\u00BB\u00B7\u2022/";
    const auto isTitle = [&](const QString& words) {
        return std::ranges::any_of(m_metadata.titles, [&](const QString& title) {
            if (title == words)
                return true;
            const QString rest = title.startsWith(words) ? title.mid(words.size()).trimmed()
                : title.endsWith(words)                  ? title.chopped(words.size()).trimmed()
                                                         : QString();
            return !rest.isEmpty() && separators.contains(title.startsWith(words) ? rest.front() : rest.back());
        });
    };
    int found = -1;
    for (int i = std::max(0, until - 400); i < until; ++i) {
        const int letters = m_weights.letters[static_cast<size_t>(i)];
        const bool isSmall = m_page.end(i) - i <= MostHeadlineElements && letters >= 8 && letters <= LongestHeadline;
        if (m_page.isText(i) || m_weights.isOutside(i) || !isSmall || m_weights.linkDensity(i) > 0.3)
            continue;
        if (const QString words = shownText(i); words.count(u' ') >= 2 && isTitle(words))
            found = i; // the innermost of the last
    }
    return found;
}

Role Search::roleAround(int element) const
{
    for (int i = element; i >= 0; i = m_page.parent(i)) {
        const Role role = m_weights.role(i);
        const bool isShort = m_weights.letters[static_cast<size_t>(i)] <= LongestLine;
        if (((role == Role::Byline || role == Role::Date) && isShort) || role == Role::Standfirst
            || role == Role::Caption)
            return role;
        if (m_page.tag(i) == Tag::Time)
            return Role::Date;
        if (m_page.tag(i) == Tag::Address)
            return Role::Byline;
        if (m_page.tag(i) == Tag::Figure)
            return Role::Caption;
    }
    return Role::None;
}

void Search::startLine()
{
    endLine();
    m_line = {};
}

void Search::endLine()
{
    const QString words = m_line.text.simplified();
    m_line.text.clear();
    if (std::ranges::none_of(words, [](QChar c) { return c.isLetterOrNumber(); }) || m_line.role == Role::Caption)
        return;
    std::optional<ParagraphKind> kind;
    const bool isAbove = m_line.from.empty() || m_line.from.front() < m_firstSentence;
    if (m_line.role == Role::Standfirst && isAbove && words.size() >= 25 && words.size() <= LongestStandfirst) {
        kind = ParagraphKind::Body;
    } else if (words.size() <= LongestLine) {
        const auto rule = m_rules.match(words);
        const bool isCredit = (rule == LineKind::Byline || rule == LineKind::Credit) && words.contains(u' ');
        const bool isDate = lineDate(words, {0, words.size()}).has_value();
        const bool isNamed =
            (m_line.role == Role::Byline || m_line.role == Role::Date) && rule != LineKind::Boilerplate;
        const bool isAuthor = !m_metadata.byline.isEmpty() && m_metadata.byline.contains(words) && words.contains(u' ');
        if (m_isBelow ? isCredit : isCredit || isDate || isNamed || isAuthor)
            kind = ParagraphKind::Byline;
    }
    static const QRegularExpression label(
        QStringLiteral("(*NO_JIT)^(?:(?:(?:last )?(?:posted|published|updated|written|created|filed)|date|author)(?: "
                       "on| at| by)?|by|on):?$"),
        QRegularExpression::CaseInsensitiveOption);
    if (!kind || words == m_heading.headline || label.match(words).hasMatch())
        return;
    m_heading.lines.push_back({words, kind});
    m_heading.used.insert(m_line.from.begin(), m_line.from.end());
}

// Whether a run of text stands in an inline element that holds a whole date beside other words of a line.
bool Search::isLineOfItsOwn(int element) const
{
    const QString words = m_page.at(element).text.simplified();
    return m_page.tag(m_page.parent(element)) == Tag::Span && !m_line.text.isEmpty() && words.size() <= LongestLine
        && lineDate(words, {0, words.size()}).has_value();
}

// By-line and date side by side are two lines.
void Search::addText(int element)
{
    const QString& text = m_page.at(element).text;
    if (text.trimmed().isEmpty()) {
        m_line.text += u' ';
        return;
    }
    const Role role = roleAround(m_page.parent(element));
    const bool isAfterByline = role == Role::Date && m_line.text.size() <= LongestLine
        && m_rules.match(QString(m_line.text.simplified())) == LineKind::Byline;
    const bool isPair = isAfterByline || (m_line.role == Role::Byline && role == Role::Date)
        || (m_line.role == Role::Date && role == Role::Byline) || isLineOfItsOwn(element);
    if (isPair)
        startLine();
    if (m_line.role == Role::None)
        m_line.role = role;
    if (role == Role::Date && !m_line.text.isEmpty())
        m_line.text += u' '; // a label and its date, side by side on the page
    m_line.text += text;
    m_line.from.push_back(element);
}

void Search::findLines(int from, int until)
{
    int blockEnd = 0;
    for (int i = from; i < until; ++i) {
        const bool isFooter = m_isBelow && !m_page.isText(i); // of an article: it may name the author
        if (i == m_headlineElement || (m_weights.isOutside(i) && !m_isBelow)
            || (isFooter && m_weights.role(i) == Role::Comments)) {
            startLine();
            i = std::max(m_page.end(i), i + 1) - 1;
            continue;
        }
        const Tag tag = m_page.tag(i);
        if (isBlock(tag) || tag == Tag::Br || i >= blockEnd) {
            startLine();
            blockEnd = isBlock(tag) ? m_page.end(i) : m_page.end(m_page.parent(i));
        }
        if (m_page.isText(i))
            addText(i);
    }
    startLine();
}

// Some pages put the date above the headline and the author below the text.
void Search::findFar(int first)
{
    const auto hasLine = [this](bool isDateLine) {
        return std::ranges::any_of(m_heading.lines, [&](const DraftBlock& line) {
            return line.kind == ParagraphKind::Byline
                && lineDate(line.text, {0, line.text.size()}).has_value() == isDateLine;
        });
    };
    const int above = m_headlineElement >= 0 ? m_headlineElement : first;
    if (m_metadata.published.date.isNull() && !hasLine(true))
        findLines(std::max(0, above - 40), above);
    const int parent = m_page.parent(m_body);
    if (m_metadata.byline.isEmpty() && !hasLine(false) && parent >= 0) {
        m_isBelow = true;
        findLines(m_page.end(m_body), std::min(m_page.end(parent), m_page.end(m_body) + 60));
    }
}

Heading Search::find()
{
    const int first = sentence(1);
    findHeadline(first);
    int from = std::max(0, first - 80);
    if (m_headlineElement >= 0)
        from = std::max(0, m_page.parent(m_headlineElement));
    m_firstSentence = first;
    findLines(from, sentence(3));
    findFar(first);
    if (m_headlineElement >= 0)
        m_heading.used.insert(m_headlineElement);
    return std::move(m_heading);
}

} // namespace

double likeness(QStringView one, QStringView other)
{
    const auto a = wordsOf(one);
    const auto b = wordsOf(other);
    if (a.empty() || b.empty())
        return 0;
    std::vector<QString> common;
    std::ranges::set_intersection(a, b, std::back_inserter(common));
    const size_t shorter = std::min(a.size(), b.size());
    if (shorter < 3 && a.size() != b.size())
        return 0;
    return static_cast<double>(common.size()) / static_cast<double>(shorter);
}

Heading headingOf(const Page& page, const Weights& weights, int body, const Metadata& metadata, const LineRules& rules)
{
    return Search(page, weights, body, metadata, rules).find();
}

} // namespace io::html
