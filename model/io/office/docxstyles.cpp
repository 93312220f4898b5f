#include "model/io/office/docxstyles.h"

namespace io {

namespace {

constexpr int LongestChain = 16; // of styles made from one another

// The built-in styles have English names in the files of every language.
std::optional<ParagraphKind> kindOfName(const QString& name)
{
    const QString lower = name.toLower();
    if (lower == u"title")
        return ParagraphKind::Headline;
    if (lower.startsWith(u"heading ") || lower == u"subtitle")
        return ParagraphKind::Heading;
    if (lower == u"list paragraph" || lower.startsWith(u"list bullet") || lower.startsWith(u"list number"))
        return ParagraphKind::ListEntry;
    return {};
}

} // namespace

std::optional<ParagraphKind> DocxStyles::kindOfLevel(const QString& level)
{
    return level.size() == 1 && level[0] >= u'0' && level[0] <= u'8' ? std::optional(ParagraphKind::Heading)
                                                                     : std::nullopt;
}

DocxStyles::DocxStyles(const QByteArray& xml, const FileContent& content)
{
    XmlWalk walk(xml, content);
    QString id;
    Style style;
    while (walk.next()) {
        if (walk.isStart() && walk.name() == u"style") {
            id = walk.attribute(u"styleId");
            style = {};
        } else if (walk.isStart() && walk.name() == u"name" && !style.kind) {
            style.kind = kindOfName(walk.attribute(u"val"));
        } else if (walk.isStart() && walk.name() == u"outlineLvl" && !style.kind) {
            style.kind = kindOfLevel(walk.attribute(u"val"));
        } else if (walk.isStart() && walk.name() == u"basedOn") {
            style.base = walk.attribute(u"val");
        } else if (walk.isEnd() && walk.name() == u"style") {
            m_styles.insert(id, style);
        }
    }
}

std::optional<ParagraphKind> DocxStyles::kindOf(const QString& style) const
{
    auto found = m_styles.constFind(style);
    for (int i = 0; i < LongestChain && found != m_styles.constEnd(); ++i) {
        if (found->kind)
            return found->kind;
        found = m_styles.constFind(found->base);
    }
    return {};
}

} // namespace io
