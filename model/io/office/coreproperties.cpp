#include "model/io/office/coreproperties.h"

#include "model/io/office/xmlwalk.h"

namespace io {

DocumentProperties corePropertiesOf(const QByteArray& xml, const FileContent& content)
{
    DocumentProperties properties;
    XmlWalk walk(xml, content);
    QString* target = nullptr;
    while (walk.next()) {
        if (walk.isText() && target && target->size() < 1000)
            *target += walk.text();
        if (walk.isText())
            continue;
        target = nullptr;
        if (!walk.isStart())
            continue;
        const QStringView name = walk.name();
        if (name == u"title")
            target = &properties.title;
        else if (name == u"initial-creator" || (name == u"creator" && properties.author.isEmpty()))
            target = &properties.author;
        else if (name == u"created" || name == u"creation-date")
            target = &properties.made;
        else if (name == u"language")
            target = &properties.language;
        if (target)
            target->clear();
    }
    return properties;
}

Diagnostic brokenOff(const Error& error)
{
    return remark(Severity::Warning, "document-damaged",
        QStringLiteral("The file is damaged (%1); what stands before that was read. Get the file again.")
            .arg(error.detail));
}

} // namespace io
