#pragma once

#include "model/base/result.h"
#include "model/io/formats.h"

#include <QXmlStreamReader>
#include <memory>

namespace io {

/// Goes through the XML of a document from token to token, within limits on depth and entities.
class XmlWalk {
public:
    XmlWalk(const QByteArray& xml, const FileContent& content);
    ~XmlWalk();
    Q_DISABLE_COPY_MOVE(XmlWalk)

    /// The next start of an element, end of an element or text; false at the end, after an error or a limit, and when
    /// reading was cancelled.
    bool next();
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    bool isText() const { return m_xml.isCharacters(); }
    /// Of the element, without its prefix.
    QStringView name() const { return m_xml.name(); }
    QStringView space() const { return m_xml.namespaceUri(); } ///< the address of the name space
    QStringView text() const { return m_xml.text(); }
    /// The value of an attribute by its name without prefix; empty where there is none.
    QString attribute(QStringView attributeName) const;
    /// Goes to the end of the element that has just started.
    void skip();
    /// How many elements are open.
    int depth() const { return m_depth; }

    /// Why the walk ended early; nothing at the ordinary end. Truncated XML is Damaged.
    std::optional<Error> error() const;

private:
    void stopAt(Error error);

    std::unique_ptr<QXmlStreamEntityResolver> m_entities;
    QXmlStreamReader m_xml;
    const FileContent& m_content;
    std::optional<Error> m_error;
    int m_depth = 0;
    int m_tokens = 0;
};

} // namespace io
