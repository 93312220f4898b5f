#include "model/io/office/odtreader.h"

#include "model/io/limits.h"
#include "model/io/office/blockwriter.h"
#include "model/io/office/coreproperties.h"
#include "model/io/office/xmlwalk.h"

#include <array>

namespace io {

namespace {

constexpr int MostSpaces = 100; // that one element may stand for

bool isWanted(QStringView name)
{
    return name == u"content.xml" || name == u"meta.xml" || name == u"META-INF/manifest.xml";
}

// Elements whose words are not part of the text as it stands.
bool isLeftOut(QStringView name)
{
    constexpr std::array names{u"tracked-changes", u"annotation", u"note-citation", u"forms", u"settings", u"scripts",
        u"font-face-decls", u"variable-decls", u"sequence-decls", u"user-field-decls", u"desc", u"ruby-text",
        u"index-title-template", u"table-of-content", u"object", u"event-listeners", u"hidden-text"};
    return std::ranges::any_of(names, [&](const char16_t* each) { return name == QStringView(each); });
}

/// Goes through content.xml and gives its paragraphs to a writer.
class OdtText {
public:
    OdtText(const QByteArray& xml, const FileContent& content, BlockWriter& writer)
        : m_walk(xml, content)
        , m_writer(writer)
    {
    }

    std::optional<Error> read();

private:
    void start();
    void end();
    void startParagraph(QStringView name);

    XmlWalk m_walk;
    BlockWriter& m_writer;
    QHash<QString, QString> m_parents; // of automatic styles
    std::vector<std::optional<ParagraphKind>> m_kinds; // of the paragraphs that are open
    int m_lists = 0;
    int m_notes = 0;
    bool m_inBody = false;
};

void OdtText::startParagraph(QStringView name)
{
    QString style = m_walk.attribute(u"style-name");
    style = m_parents.value(style, style);
    if (style == u"Title")
        m_kinds.push_back(ParagraphKind::Headline);
    else if (name == u"h" || style == u"Subtitle" || style.startsWith(u"Heading"))
        m_kinds.push_back(ParagraphKind::Heading);
    else
        m_kinds.push_back(m_lists > 0 ? std::optional(ParagraphKind::ListEntry) : std::nullopt);
}

void OdtText::start()
{
    const QStringView name = m_walk.name();
    if (isLeftOut(name) || (name == u"section" && m_walk.attribute(u"display") == u"none"))
        return m_walk.skip();
    if (name == u"body")
        m_inBody = true;
    else if (name == u"style" && !m_inBody)
        m_parents.insert(m_walk.attribute(u"name"), m_walk.attribute(u"parent-style-name"));
    else if (name == u"p" || name == u"h")
        startParagraph(name);
    else if (name == u"s")
        m_writer.addText(QString(std::clamp(m_walk.attribute(u"c").toInt(), 1, MostSpaces), u' '));
    else if (name == u"tab")
        m_writer.addText(u" ");
    else if (name == u"line-break")
        m_writer.addText(u"\n");
    else if (name == u"list")
        ++m_lists;
    else if (name == u"table")
        m_writer.beginTable();
    else if (name == u"note")
        m_writer.beginNote(QString::number(++m_notes));
    else if (name == u"text-box")
        m_writer.beginNote({});
}

void OdtText::end()
{
    const QStringView name = m_walk.name();
    if (name == u"p" || name == u"h") {
        m_writer.endParagraph(m_kinds.empty() ? std::nullopt : m_kinds.back());
        if (!m_kinds.empty())
            m_kinds.pop_back();
    } else if (name == u"list")
        --m_lists;
    else if (name == u"table-cell" || name == u"covered-table-cell")
        m_writer.endCell();
    else if (name == u"table-row")
        m_writer.endRow();
    else if (name == u"table")
        m_writer.endTable();
    else if (name == u"note" || name == u"text-box")
        m_writer.endNote();
}

std::optional<Error> OdtText::read()
{
    while (m_walk.next()) {
        if (m_walk.isStart())
            start();
        else if (m_walk.isEnd())
            end();
        else if (!m_kinds.empty())
            m_writer.addWords(m_walk.text());
    }
    return m_walk.error();
}

} // namespace

Result<std::vector<Draft>> readOdt(const FileContent& content)
{
    const auto files = unpack(content, isWanted);
    if (!files)
        return tl::unexpected(files.error());
    return readOdtParts(*files, content);
}

Result<std::vector<Draft>> readOdtParts(const Unpacked& files, const FileContent& content)
{
    if (files.value(QStringLiteral("META-INF/manifest.xml")).contains("encryption-data"))
        return failure(
            ErrorCode::Encrypted, content.name, QStringLiteral("Open it with its password and save it without one."));
    if (!files.contains(QStringLiteral("content.xml")))
        return failure(ErrorCode::Damaged, content.name, QStringLiteral("its text is missing"));
    BlockWriter writer;
    Draft draft;
    const auto error = OdtText(files.value(QStringLiteral("content.xml")), content, writer).read();
    if (error && (error->code != ErrorCode::Damaged || writer.isEmpty()))
        return tl::unexpected(*error);
    if (error)
        draft.diagnostics.push_back(brokenOff(*error));
    writer.finish(draft);
    describeByProperties(draft, corePropertiesOf(files.value(QStringLiteral("meta.xml")), content));
    return std::vector<Draft>{std::move(draft)};
}

} // namespace io
