#include "model/io/html/markup.h"

#include "model/io/limits.h"

#include <algorithm>
#include <array>

namespace io::html {

namespace {

using View = QByteArrayView;

template <size_t Size> bool holds(const std::array<View, Size>& names, View name)
{
    return std::ranges::find(names, name) != names.end();
}

bool isVoid(View name)
{
    static constexpr std::array<View, 16> names{"area", "base", "br", "col", "embed", "hr", "img", "input", "link",
        "meta", "param", "source", "track", "wbr", "keygen", "frame"};
    return holds(names, name);
}

// Elements that the next of their kind closes: they nest no deeper than what stands between them.
bool closesItself(View name)
{
    static constexpr std::array<View, 18> names{"p", "li", "dd", "dt", "tr", "td", "th", "tbody", "thead", "tfoot",
        "option", "optgroup", "colgroup", "rt", "rp", "html", "head", "body"};
    return holds(names, name);
}

bool isEmphasis(View name)
{
    static constexpr std::array<View, 13> names{
        "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"};
    return holds(names, name);
}

// Elements that an end tag of another name inside them cannot close.
bool isScope(View name)
{
    static constexpr std::array<View, 7> names{"table", "caption", "object", "applet", "marquee", "template", "svg"};
    return holds(names, name);
}

// Elements whose contents are no markup; all of it is taken out but for titles and areas of text.
bool isRaw(View name)
{
    static constexpr std::array<View, 8> names{
        "script", "style", "svg", "iframe", "noembed", "noframes", "xmp", "math"};
    return holds(names, name);
}

// Inline elements of no meaning of their own: their end tag closes nothing beyond a block.
bool isPlainInline(View name)
{
    static constexpr std::array<View, 12> names{
        "span", "abbr", "cite", "label", "mark", "q", "sub", "sup", "time", "ins", "del", "bdi"};
    return holds(names, name);
}

/// One tag as it stands in the page.
struct Tag {
    View name; // lower case, at most 15 letters
    qsizetype end = 0; // behind '>'
    int attributes = 0;
    bool isEnd = false;
    bool isSelfClosing = false;
};

/// Copies a page while counting how deep it is.
class Tamer {
public:
    Tamer(const QByteArray& page, Emphasis emphasis)
        : m_page(page)
        , m_emphasis(emphasis)
    {
        m_markup.html.reserve(page.size());
    }

    Markup run();

private:
    struct Open {
        std::array<char, 16> letters{};
        qsizetype length = 0;
        View name() const { return {letters.data(), length}; }
    };

    bool readTag(qsizetype at, Tag& tag);
    qsizetype afterComment(qsizetype at) const;
    qsizetype afterRaw(View name, qsizetype from) const;
    qsizetype take(qsizetype at, const Tag& tag);
    bool keepsStart(const Tag& tag);
    bool keepsEnd(const Tag& tag);
    void copy(qsizetype begin, qsizetype end) { m_markup.html.append(m_page.constData() + begin, end - begin); }

    const QByteArray& m_page;
    Emphasis m_emphasis;
    Markup m_markup;
    std::array<char, 16> m_letters{};
    std::vector<Open> m_open;
    int m_emphasised = 0;
    qint64 m_dropped = 0; // start tags left out for their depth, not yet closed
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

// Reads the tag at '<'; false where there is none or it has no end.
bool Tamer::readTag(qsizetype at, Tag& tag)
{
    const char* page = m_page.constData();
    const qsizetype size = m_page.size();
    qsizetype i = at + 1;
    tag.isEnd = i < size && page[i] == '/';
    i += tag.isEnd ? 1 : 0;
    if (i >= size || !isLetter(page[i]))
        return false;
    qsizetype length = 0;
    for (; i < size && !isSpace(page[i]) && page[i] != '>' && page[i] != '/'; ++i) {
        if (length < 15)
            m_letters[static_cast<size_t>(length++)] = isLetter(page[i]) ? static_cast<char>(page[i] | 0x20) : page[i];
    }
    tag.name = View(m_letters.data(), length);
    char quote = 0;
    char last = 0; // but spaces
    for (; i < size; ++i) {
        const char c = page[i];
        if (quote) {
            quote = c == quote ? '\0' : quote;
            continue;
        }
        if (c == '>') {
            tag.end = i + 1;
            tag.isSelfClosing = page[i - 1] == '/';
            return true;
        } else if ((c == '"' || c == '\'') && last == '=') {
            quote = c;
        } else if (!isSpace(c) && (isSpace(page[i - 1]) || page[i - 1] == '/' || page[i - 1] == '"')) {
            ++tag.attributes;
        }
        last = isSpace(c) ? last : c;
    }
    return false;
}

qsizetype Tamer::afterComment(qsizetype at) const
{
    if (View(m_page).sliced(at).startsWith("<!-->"))
        return at + 5;
    const qsizetype end = m_page.indexOf("-->", at + 4);
    return end < 0 ? m_page.size() : end + 3;
}

// Where the element with raw contents that begin at `from` ends, its end tag included.
qsizetype Tamer::afterRaw(View name, qsizetype from) const
{
    for (qsizetype at = m_page.indexOf("</", from); at >= 0; at = m_page.indexOf("</", at + 2)) {
        const QByteArray found = m_page.mid(at + 2, name.size()).toLower();
        const qsizetype after = at + 2 + name.size();
        if (View(found) == name && (after >= m_page.size() || !isLetter(m_page[after]))) {
            const qsizetype end = m_page.indexOf('>', after);
            return end < 0 ? m_page.size() : end + 1;
        }
    }
    return m_page.size();
}

bool Tamer::keepsStart(const Tag& tag)
{
    if (tag.attributes > most(Limit::PageAttributes)) {
        m_markup.hadTooManyAttributes = true;
        return false;
    }
    if (isEmphasis(tag.name) && (m_emphasis == Emphasis::Drop || ++m_emphasised > 64))
        return false;
    if (isVoid(tag.name) || closesItself(tag.name))
        return true;
    if (static_cast<qint64>(m_open.size()) >= most(Limit::PageDepth)) {
        m_markup.wasTooDeep = true;
        ++m_dropped;
        return false;
    }
    Open open;
    std::ranges::copy(tag.name, open.letters.begin());
    open.length = tag.name.size();
    m_open.push_back(open);
    return true;
}

bool Tamer::keepsEnd(const Tag& tag)
{
    if (isEmphasis(tag.name)) {
        m_emphasised = std::max(0, m_emphasised - 1);
        if (m_emphasis == Emphasis::Drop)
            return false;
    }
    if (m_dropped > 0 && !closesItself(tag.name)) {
        --m_dropped;
        return false;
    }
    // The end tag of a form takes it alone out of the open elements.
    const bool isInline =
        isEmphasis(tag.name) || isPlainInline(tag.name) || tag.name == View("a") || tag.name == View("form");
    for (size_t i = m_open.size(); i-- > 0;) {
        const View open = m_open[i].name();
        if (open == tag.name) {
            const auto first = m_open.begin() + static_cast<std::ptrdiff_t>(i);
            m_open.erase(first, isInline ? first + 1 : m_open.end());
            break;
        }
        if (isScope(open))
            break;
    }
    return true;
}

// Copies or leaves out what begins with a tag; returns where to go on.
qsizetype Tamer::take(qsizetype at, const Tag& tag)
{
    if (tag.isEnd) {
        if (keepsEnd(tag))
            copy(at, tag.end);
        return tag.end;
    }
    const bool isForeign = tag.name == View("svg") || tag.name == View("math");
    if (isForeign && tag.isSelfClosing)
        return tag.end;
    if (isRaw(tag.name)) {
        const QByteArray name = tag.name.toByteArray();
        const qsizetype end = afterRaw(name, tag.end);
        if (name == "script" && m_page.mid(at, tag.end - at).toLower().contains("ld+json")) {
            const qsizetype close = m_page.lastIndexOf("</", end - 1);
            m_markup.jsonLd.push_back(m_page.mid(tag.end, std::max(tag.end, close) - tag.end));
        }
        m_markup.html.append(' ');
        return end;
    }
    if (keepsStart(tag)) {
        ++m_markup.tags;
        copy(at, tag.end);
    }
    return tag.end;
}

Markup Tamer::run()
{
    qsizetype from = 0;
    while (from < m_page.size()) {
        const qsizetype at = m_page.indexOf('<', from);
        if (at < 0)
            break;
        copy(from, at);
        Tag tag;
        if (View(m_page).sliced(at).startsWith("<!--")) {
            from = afterComment(at);
        } else if (readTag(at, tag)) {
            from = take(at, tag);
        } else {
            from = at + 1;
            const char next = from < m_page.size() ? m_page[from] : '\0';
            if (isLetter(next) || next == '/') { // a tag without an end: the page was cut
                from = m_page.size();
                break;
            }
            copy(at, from);
        }
    }
    if (from < m_page.size())
        copy(from, m_page.size());
    return std::move(m_markup);
}

} // namespace

Markup tamed(const QByteArray& page, Emphasis emphasis)
{
    return Tamer(page, emphasis).run();
}

} // namespace io::html
