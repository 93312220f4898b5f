#include "model/io/office/xmlwalk.h"

#include "model/io/limits.h"
#include "model/io/office/xmlscan.h"

#include <QHash>

namespace io {

namespace {

constexpr int LongestExpansion = 4096; // code units that one entity may stand for
constexpr int TokensBetweenLooks = 1024; // at the stop token

/// The entities of XHTML that pages use without their declaration being at hand.
class XhtmlEntities : public QXmlStreamEntityResolver {
public:
    QString resolveUndeclaredEntity(const QString& name) override
    {
        static const QHash<QString, char16_t> characters{{QStringLiteral("nbsp"), 0xA0},
            {QStringLiteral("mdash"), 0x2014}, {QStringLiteral("ndash"), 0x2013}, {QStringLiteral("lsquo"), 0x2018},
            {QStringLiteral("rsquo"), 0x2019}, {QStringLiteral("ldquo"), 0x201C}, {QStringLiteral("rdquo"), 0x201D},
            {QStringLiteral("hellip"), 0x2026}, {QStringLiteral("shy"), 0xAD}, {QStringLiteral("copy"), 0xA9},
            {QStringLiteral("eacute"), 0xE9}, {QStringLiteral("egrave"), 0xE8}, {QStringLiteral("auml"), 0xE4},
            {QStringLiteral("ouml"), 0xF6}, {QStringLiteral("uuml"), 0xFC}, {QStringLiteral("szlig"), 0xDF},
            {QStringLiteral("ccedil"), 0xE7}, {QStringLiteral("ntilde"), 0xF1}, {QStringLiteral("euro"), 0x20AC},
            {QStringLiteral("pound"), 0xA3}, {QStringLiteral("bull"), 0x2022}, {QStringLiteral("middot"), 0xB7},
            {QStringLiteral("deg"), 0xB0}, {QStringLiteral("frac12"), 0xBD}, {QStringLiteral("thinsp"), 0x2009},
            {QStringLiteral("ensp"), 0x2002}, {QStringLiteral("emsp"), 0x2003}, {QStringLiteral("times"), 0xD7},
            {QStringLiteral("sect"), 0xA7}};
        const auto found = characters.constFind(name);
        return found == characters.constEnd() ? QStringLiteral("\uFFFD") : QString(QChar(*found));
    }
};

} // namespace

XmlWalk::XmlWalk(const QByteArray& xml, const FileContent& content)
    : m_entities(std::make_unique<XhtmlEntities>())
    , m_content(content)
{
    const XmlCost cost = costOf(xml, LongestExpansion);
    if (cost.attributes > most(Limit::XmlAttributes))
        stopAt(beyond(Limit::XmlAttributes, content.name).value());
    else if (cost.expansion > most(Limit::XmlExpansion))
        stopAt(beyond(Limit::XmlExpansion, content.name).value());
    else
        m_xml.addData(xml);
    m_xml.setEntityExpansionLimit(LongestExpansion);
    m_xml.setEntityResolver(m_entities.get());
}

void XmlWalk::stopAt(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

XmlWalk::~XmlWalk() = default;

bool XmlWalk::next()
{
    while (!m_error && !m_xml.atEnd()) {
        if (++m_tokens % TokensBetweenLooks == 0 && m_content.stop.stop_requested())
            stopAt({ErrorCode::Cancelled, m_content.name, {}});
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > most(Limit::XmlDepth))
                stopAt(beyond(Limit::XmlDepth, m_content.name).value());
            return !m_error;
        case QXmlStreamReader::EndElement:
            --m_depth;
            return !m_error;
        case QXmlStreamReader::Characters:
            return !m_error;
        case QXmlStreamReader::DTD:
            if (m_xml.entityDeclarations().size() > most(Limit::XmlEntities))
                stopAt(beyond(Limit::XmlEntities, m_content.name).value());
            break;
        default:
            break;
        }
    }
    return false;
}

QString XmlWalk::attribute(QStringView attributeName) const
{
    for (const QXmlStreamAttribute& attribute : m_xml.attributes()) {
        if (attribute.name() == attributeName)
            return attribute.value().toString();
    }
    return {};
}

void XmlWalk::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) { }
}

std::optional<Error> XmlWalk::error() const
{
    if (m_error)
        return m_error;
    if (!m_xml.hasError())
        return {};
    if (m_xml.errorString().contains(u"ntity") && m_xml.errorString().contains(u"limit"))
        return beyond(Limit::XmlEntities, m_content.name).value();
    return Error{ErrorCode::Damaged, m_content.name,
        QStringLiteral("line %1: %2").arg(m_xml.lineNumber()).arg(m_xml.errorString())};
}

} // namespace io
