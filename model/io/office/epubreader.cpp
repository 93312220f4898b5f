#include "model/io/office/epubreader.h"

#include "model/base/isoneof.h"
#include "model/io/decoding.h"
#include "model/io/html/htmlreader.h"
#include "model/io/office/blockwriter.h"
#include "model/io/office/coreproperties.h"
#include "model/io/office/epubpackage.h"
#include "model/io/office/xmlwalk.h"

#include <QRegularExpression>
#include <array>
#include <optional>

namespace io {

namespace {

bool isWanted(QStringView name)
{
    constexpr std::array endings{u".xhtml", u".html", u".htm", u".xml", u".opf"};
    return std::ranges::any_of(
        endings, [&](const char16_t* ending) { return name.endsWith(QStringView(ending), Qt::CaseInsensitive); });
}

/// Goes through one page, which is XHTML, and gives its paragraphs to a writer.
class EpubPage {
public:
    EpubPage(const QByteArray& xml, const FileContent& content, BlockWriter& writer)
        : m_walk(xml, content)
        , m_writer(writer)
    {
    }

    std::optional<Error> read();

private:
    void start(QStringView name);
    void end(QStringView name);
    std::optional<ParagraphKind> kind() const;

    XmlWalk m_walk;
    BlockWriter& m_writer;
    bool m_inBody = false;
    int m_headings = 0; // open ones
    int m_entries = 0;
    int m_preformatted = 0;
};

bool isBlock(QStringView name)
{
    return isOneOf(name,
        {u"p", u"div", u"section", u"article", u"blockquote", u"li", u"dt", u"dd", u"h1", u"h2", u"h3", u"h4", u"h5",
            u"h6", u"header", u"footer", u"main", u"aside", u"figure", u"figcaption", u"pre", u"ul", u"ol", u"dl",
            u"hr", u"address", u"hgroup", u"caption"});
}

bool isHeading(QStringView name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
}

std::optional<ParagraphKind> EpubPage::kind() const
{
    if (m_headings > 0)
        return ParagraphKind::Heading;
    return m_entries > 0 ? std::optional(ParagraphKind::ListEntry) : std::nullopt;
}

void EpubPage::start(QStringView name)
{
    const QString type = m_walk.attribute(u"type"); // epub:type
    if (isOneOf(name, {u"head", u"script", u"style", u"nav", u"svg", u"math", u"audio", u"video", u"rt", u"rp"})
        || type == u"noteref" || m_walk.attribute(u"role") == u"doc-backlink" || type == u"pagebreak" || type == u"toc")
        return m_walk.skip();
    m_inBody = m_inBody || name == u"body";
    if (name == u"br")
        m_writer.addText(u"\n");
    else if (name == u"table")
        m_writer.beginTable();
    else if (isBlock(name))
        m_writer.endParagraph(kind());
    m_headings += isHeading(name) ? 1 : 0;
    m_entries += name == u"li" ? 1 : 0;
    m_preformatted += name == u"pre" ? 1 : 0;
}

void EpubPage::end(QStringView name)
{
    if (isOneOf(name, {u"td", u"th"}))
        m_writer.endCell();
    else if (name == u"tr")
        m_writer.endRow();
    else if (name == u"table")
        m_writer.endTable();
    else if (isBlock(name))
        m_writer.endParagraph(kind());
    m_headings -= isHeading(name) ? 1 : 0;
    m_entries -= name == u"li" ? 1 : 0;
    m_preformatted -= name == u"pre" ? 1 : 0;
}

std::optional<Error> EpubPage::read()
{
    while (m_walk.next()) {
        if (m_walk.isStart())
            start(m_walk.name());
        else if (m_walk.isEnd())
            end(m_walk.name());
        else if (m_inBody && m_preformatted > 0)
            m_writer.addText(m_walk.text());
        else if (m_inBody)
            m_writer.addWords(m_walk.text());
    }
    m_writer.endParagraph(kind());
    return m_walk.error();
}

/// Reads the pages of an EPUB one after another.
class EpubText {
public:
    explicit EpubText(const FileContent& content)
        : m_content(content)
    {
    }

    /// A page that is no well-formed XML is read as a web page. Fails where the whole file must.
    std::optional<Error> add(const QByteArray& page);
    Draft finish();

private:
    std::vector<DraftBlock> mended(const QByteArray& page);

    const FileContent& m_content;
    BlockWriter m_writer;
    std::optional<html::PageReader> m_pages; // few files need it
    std::vector<Diagnostic> m_diagnostics;
};

qsizetype lengthOf(const std::vector<DraftBlock>& blocks)
{
    qsizetype length = 0;
    for (const DraftBlock& block : blocks)
        length += block.text.size();
    return length;
}

// What the HTML reader makes of a page; nothing where it finds no sentences.
std::vector<DraftBlock> EpubText::mended(const QByteArray& page)
{
    auto decoded = decode(page, m_content.name, html::declaredCharset(page, {}));
    if (!decoded)
        return {};
    static const QRegularExpression title(QStringLiteral("(*NO_JIT)<title\\b[^>]{0,200}>[^<]{0,2000}</title"),
        QRegularExpression::CaseInsensitiveOption); // of the chapter's file, not of its text
    decoded->text.remove(title);
    if (!m_pages)
        m_pages.emplace();
    FileContent inner;
    inner.name = m_content.name;
    inner.stop = m_content.stop;
    auto draft = m_pages->draftOf(decoded->text, inner);
    if (!draft)
        return {};
    for (DraftBlock& block : draft->blocks) { // the headline of a chapter is none of the book
        if (block.kind == ParagraphKind::Headline)
            block.kind = ParagraphKind::Heading;
    }
    return std::move(draft->blocks);
}

std::optional<Error> EpubText::add(const QByteArray& page)
{
    const size_t before = m_writer.count();
    const auto error = EpubPage(page, m_content, m_writer).read();
    if (!error)
        return {};
    if (error->code != ErrorCode::Damaged)
        return error;
    auto begun = m_writer.takeFrom(before);
    auto whole = mended(page);
    if (m_content.stop.stop_requested())
        return Error{ErrorCode::Cancelled, m_content.name, {}};
    if (lengthOf(whole) <= lengthOf(begun)) {
        m_diagnostics.push_back(brokenOff(*error));
        whole = std::move(begun);
    }
    m_writer.append(std::move(whole));
    return {};
}

Draft EpubText::finish()
{
    Draft draft;
    draft.diagnostics = std::move(m_diagnostics);
    m_writer.finish(draft);
    return draft;
}

// Whether pages are encrypted; fonts often are, which does not matter.
bool isLocked(const Unpacked& files, const FileContent& content)
{
    XmlWalk walk(files.value(QStringLiteral("META-INF/encryption.xml")), content);
    while (walk.next()) {
        if (walk.isStart() && walk.name() == u"CipherReference") {
            const QString uri = walk.attribute(u"URI");
            if (uri.endsWith(u"html") || uri.endsWith(u".htm"))
                return true;
        }
    }
    return false;
}

void describe(Draft& draft, const EpubPackage& package)
{
    DocumentProperties properties{package.title, package.author, package.published, package.language};
    describeByProperties(draft, properties);
    if (draft.title.isEmpty())
        draft.title = package.title.simplified();
    draft.publisher = package.publisher.simplified();
    if (draft.madeOn.isNull())
        return;
    // Of an EPUB this is when it was published; programs that convert documents write the day of the conversion.
    const bool isDayOfFile = package.modified.trimmed().startsWith(draft.madeOn.edtf());
    Publication& day = isDayOfFile ? draft.issued : draft.published;
    day = {draft.madeOn, PublicationBasis::Metadata, {}, QStringLiteral("dc:date: ") + package.published.trimmed()};
}

} // namespace

Result<std::vector<Draft>> readEpub(const FileContent& content)
{
    const auto files = unpack(content, isWanted);
    if (!files)
        return tl::unexpected(files.error());
    return readEpubParts(*files, content);
}

Result<std::vector<Draft>> readEpubParts(const Unpacked& files, const FileContent& content)
{
    if (isLocked(files, content))
        return failure(
            ErrorCode::Encrypted, content.name, QStringLiteral("Its shop allows only its own programs to read it."));
    const auto package = epubPackageOf(files, content);
    if (!package)
        return tl::unexpected(package.error());
    EpubText text(content);
    for (const QString& page : package->pages) {
        if (const auto error = text.add(files.value(page)))
            return tl::unexpected(*error);
    }
    Draft draft = text.finish();
    describe(draft, *package);
    return std::vector<Draft>{std::move(draft)};
}

} // namespace io
