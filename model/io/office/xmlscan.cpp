#include "model/io/office/xmlscan.h"

#include <algorithm>
#include <array>

namespace io {

namespace {

/// Goes through a document from one piece of markup to the next.
class Scan {
public:
    Scan(QByteArrayView xml, qint64 longestEntity)
        : m_xml(xml)
        , m_limit(longestEntity)
    {
    }

    XmlCost run();

private:
    bool stands(QByteArrayView words) const { return m_xml.sliced(m_at).startsWith(words); }
    void skipBehind(QByteArrayView end)
    {
        const qsizetype found = m_xml.indexOf(end, m_at);
        m_at = found < 0 ? m_xml.size() : found + end.size();
    }
    /// From an opening quotation mark to what stands behind the closing one; what is between.
    QByteArrayView quoted();
    void countReferences(QByteArrayView words);
    void tag();
    void documentType();
    void entity();

    QByteArrayView m_xml;
    qint64 m_limit;
    qsizetype m_at = 0;
    XmlCost m_cost;
    qint64 m_references = 0; // to entities that are not everybody's
    qint64 m_longest = 0; // of the entities that the document declares
};

// Whether an ampersand begins a character or one of the five entities that every document has (XML 1.0, 4.6).
bool isEverybodys(QByteArrayView reference)
{
    static constexpr std::array<QByteArrayView, 6> known{"&#", "&amp;", "&lt;", "&gt;", "&quot;", "&apos;"};
    return std::ranges::any_of(known, [&](QByteArrayView each) { return reference.startsWith(each); });
}

void Scan::countReferences(QByteArrayView words)
{
    for (qsizetype at = words.indexOf('&'); at >= 0; at = words.indexOf('&', at + 1))
        m_references += isEverybodys(words.sliced(at)) ? 0 : 1;
}

QByteArrayView Scan::quoted()
{
    const char mark = m_xml[m_at];
    const qsizetype begin = ++m_at;
    const qsizetype end = m_xml.indexOf(mark, begin);
    m_at = end < 0 ? m_xml.size() : end + 1;
    return m_xml.sliced(begin, (end < 0 ? m_xml.size() : end) - begin);
}

void Scan::tag()
{
    qint64 attributes = 0;
    while (m_at < m_xml.size() && m_xml[m_at] != '>') {
        if (m_xml[m_at] == '"' || m_xml[m_at] == '\'') {
            countReferences(quoted());
            continue;
        }
        attributes += m_xml[m_at] == '=' ? 1 : 0;
        ++m_at;
    }
    m_cost.attributes = std::max(m_cost.attributes, attributes);
}

// What an entity stands for is its value, or as much as is allowed where that names others or stands elsewhere.
void Scan::entity()
{
    while (m_at < m_xml.size() && m_xml[m_at] != '>') {
        if (m_xml[m_at] != '"' && m_xml[m_at] != '\'') {
            ++m_at;
            continue;
        }
        const QByteArrayView value = quoted();
        const bool isNested = value.contains('&') || value.contains('%');
        m_longest = std::max<qint64>(m_longest, isNested ? m_limit : std::min<qint64>(value.size(), m_limit));
    }
}

void Scan::documentType()
{
    m_cost.hasDocumentType = true;
    bool isInside = false; // the brackets
    while (m_at < m_xml.size() && (isInside || m_xml[m_at] != '>')) {
        if (stands("<!--"))
            skipBehind("-->");
        else if (stands("<?"))
            skipBehind("?>");
        else if (stands("<!ENTITY"))
            entity();
        else if (m_xml[m_at] == '"' || m_xml[m_at] == '\'')
            quoted();
        else {
            isInside = m_xml[m_at] == '[' || (isInside && m_xml[m_at] != ']');
            ++m_at;
        }
    }
}

XmlCost Scan::run()
{
    while (m_at < m_xml.size()) {
        const qsizetype begin = m_at;
        const qsizetype next = m_xml.indexOf('<', m_at);
        m_at = next < 0 ? m_xml.size() : next;
        countReferences(m_xml.sliced(begin, m_at - begin));
        if (m_at == m_xml.size())
            break;
        if (stands("<!--"))
            skipBehind("-->");
        else if (stands("<![CDATA["))
            skipBehind("]]>");
        else if (stands("<?"))
            skipBehind("?>");
        else if (stands("<!DOCTYPE"))
            documentType();
        else
            tag();
    }
    m_cost.expansion = m_references * m_longest;
    return m_cost;
}

} // namespace

XmlCost costOf(const QByteArray& xml, qint64 longestEntity)
{
    if (!xml.left(64).contains('\0'))
        return Scan(xml, longestEntity).run();
    QByteArray narrow = xml; // of two bytes a unit, most are ASCII beside a zero
    narrow.removeIf([](char c) { return c == '\0'; });
    return Scan(narrow, longestEntity).run();
}

} // namespace io
