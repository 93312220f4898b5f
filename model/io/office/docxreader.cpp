#include "model/io/office/docxreader.h"

#include "model/io/office/blockwriter.h"
#include "model/io/office/coreproperties.h"
#include "model/io/office/docxstyles.h"
#include "model/io/office/xmlscan.h"

namespace io {

namespace {

bool isWanted(QStringView name)
{
    constexpr std::array endings{u"/footnotes.xml", u"/endnotes.xml", u"/styles.xml"};
    return name == u"_rels/.rels" || name == u"docProps/core.xml"
        || (name.startsWith(u"word/document") && name.endsWith(u".xml"))
        || (name.startsWith(u"word/") && std::ranges::any_of(endings, [&](const char16_t* ending) {
               return name.endsWith(QStringView(ending));
           }));
}

/// Goes through one part of the document and gives its paragraphs to a writer.
class DocxPart {
public:
    DocxPart(const QByteArray& xml, const FileContent& content, const DocxStyles& styles, BlockWriter& writer)
        : m_walk(xml, content)
        , m_styles(styles)
        , m_writer(writer)
    {
    }

    std::optional<Error> read();

private:
    void start();
    void end();
    void startParagraphPart(QStringView name);
    void startRunPart(QStringView name);
    bool isOn() const
    {
        const QString value = m_walk.attribute(u"val");
        return value != u"0" && value != u"false" && value != u"off";
    }

    XmlWalk m_walk;
    const DocxStyles& m_styles;
    BlockWriter& m_writer;
    std::vector<std::optional<ParagraphKind>> m_kinds{{}}; // of the paragraphs that are open, one in another's text box
    int m_notes = 0;
    bool m_inText = false;
    bool m_hidden = false; // the run that is open
    bool m_joinsNext = false; // the end of the paragraph was deleted
    int m_properties = 0; // depth of the paragraph's properties, 0 outside
    int m_runProperties = 0;
};

// Elements whose words are not part of the text as it stands.
bool isLeftOut(QStringView name)
{
    constexpr std::array names{u"del", u"moveFrom", u"Fallback", u"instrText", u"delText", u"delInstrText", u"object",
        u"annotationRef", u"sectPr", u"tblPr", u"trPr", u"tcPr", u"sdtPr", u"rubyPr", u"rt", u"binData",
        u"customXmlDelRangeStart"};
    return std::ranges::any_of(names, [&](const char16_t* each) { return name == QStringView(each); });
}

void DocxPart::startParagraphPart(QStringView name)
{
    std::optional<ParagraphKind>& kind = m_kinds.back();
    if (name == u"pStyle") {
        if (const auto styled = m_styles.kindOf(m_walk.attribute(u"val")))
            kind = styled;
    } else if (name == u"outlineLvl" && !kind)
        kind = DocxStyles::kindOfLevel(m_walk.attribute(u"val"));
    else if (name == u"numId" && m_walk.attribute(u"val") != u"0" && !kind)
        kind = ParagraphKind::ListEntry;
    else if (name == u"del")
        m_joinsNext = true;
    else if (name == u"pPrChange" || name == u"rPrChange")
        m_walk.skip();
}

void DocxPart::startRunPart(QStringView name)
{
    if (name == u"t")
        m_inText = true;
    else if (name == u"tab")
        m_writer.addText(u" ");
    else if (name == u"br" || name == u"cr")
        m_writer.addText(u"\n");
    else if (name == u"noBreakHyphen")
        m_writer.addText(u"-");
}

void DocxPart::start()
{
    const QStringView name = m_walk.name();
    if (m_properties > 0)
        return startParagraphPart(name);
    if (m_runProperties > 0) {
        m_hidden = m_hidden || ((name == u"vanish" || name == u"webHidden") && isOn());
        if (name == u"rPrChange")
            m_walk.skip();
        return;
    }
    if (isLeftOut(name))
        return m_walk.skip();
    if (name == u"p" && m_walk.space().contains(u"wordprocessingml"))
        m_kinds.emplace_back();
    else if (name == u"pPr")
        m_properties = m_walk.depth();
    else if (name == u"rPr")
        m_runProperties = m_walk.depth();
    else if (name == u"r")
        m_hidden = false;
    else if (name == u"tbl")
        m_writer.beginTable();
    else if (name == u"txbxContent")
        m_writer.beginNote({});
    else if (name == u"footnote" || name == u"endnote") {
        if (const QString type = m_walk.attribute(u"type"); !type.isEmpty() && type != u"normal")
            return m_walk.skip();
        m_writer.beginNote(QString::number(++m_notes));
    } else if (!m_hidden && m_walk.space().contains(u"wordprocessingml"))
        startRunPart(name);
}

void DocxPart::end()
{
    const QStringView name = m_walk.name();
    m_inText = false;
    if (m_properties > m_walk.depth())
        m_properties = 0;
    else if (m_runProperties > m_walk.depth())
        m_runProperties = 0;
    else if (m_properties > 0 || m_runProperties > 0)
        return;
    else if (name == u"r")
        m_hidden = false;
    else if (name == u"p" && m_walk.space().contains(u"wordprocessingml")) {
        if (!m_joinsNext)
            m_writer.endParagraph(m_kinds.back());
        m_joinsNext = false;
        if (m_kinds.size() > 1)
            m_kinds.pop_back();
    } else if (name == u"tc")
        m_writer.endCell();
    else if (name == u"tr")
        m_writer.endRow();
    else if (name == u"tbl")
        m_writer.endTable();
    else if (name == u"footnote" || name == u"endnote" || name == u"txbxContent")
        m_writer.endNote();
}

std::optional<Error> DocxPart::read()
{
    while (m_walk.next()) {
        if (m_walk.isStart())
            start();
        else if (m_walk.isEnd())
            end();
        else if (m_inText && !m_hidden)
            m_writer.addWords(m_walk.text());
    }
    return m_walk.error();
}

// The part with the text: what the package says, else where every program puts it.
QString mainPart(const Unpacked& files, const FileContent& content)
{
    XmlWalk walk(files.value(QStringLiteral("_rels/.rels")), content);
    while (walk.next()) {
        if (!walk.isStart() || !walk.attribute(u"Type").endsWith(u"/officeDocument"))
            continue;
        QString target = walk.attribute(u"Target");
        if (target.startsWith(u'/'))
            target.remove(0, 1);
        if (files.contains(target))
            return target;
    }
    return QStringLiteral("word/document.xml");
}

} // namespace

Result<std::vector<Draft>> readDocx(const FileContent& content)
{
    const auto files = unpack(content, isWanted);
    if (!files)
        return tl::unexpected(files.error());
    return readDocxParts(*files, content);
}

Result<std::vector<Draft>> readDocxParts(const Unpacked& files, const FileContent& content)
{
    // Open Packaging Conventions (ECMA-376 part 2) forbid it, and it is what entities are declared in.
    if (std::ranges::any_of(files, [](const QByteArray& xml) { return costOf(xml, 1).hasDocumentType; }))
        return failure(ErrorCode::LimitExceeded, content.name,
            QStringLiteral("Its XML declares a document type, as no Word document does. Do not trust it."));
    const QString main = mainPart(files, content);
    if (!files.contains(main))
        return failure(ErrorCode::Damaged, content.name, QStringLiteral("its text is missing"));
    const DocxStyles styles(files.value(QStringLiteral("word/styles.xml")), content);
    BlockWriter writer;
    Draft draft;
    for (const QString& part : {main, QStringLiteral("word/footnotes.xml"), QStringLiteral("word/endnotes.xml")}) {
        if (!files.contains(part))
            continue;
        const auto error = DocxPart(files.value(part), content, styles, writer).read();
        if (error && (error->code != ErrorCode::Damaged || writer.isEmpty()))
            return tl::unexpected(*error);
        if (error)
            draft.diagnostics.push_back(brokenOff(*error));
    }
    writer.finish(draft);
    describeByProperties(draft, corePropertiesOf(files.value(QStringLiteral("docProps/core.xml")), content));
    return std::vector<Draft>{std::move(draft)};
}

} // namespace io
