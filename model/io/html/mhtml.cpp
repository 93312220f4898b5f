#include "model/io/html/mhtml.h"

#include "model/io/html/dates.h"
#include "model/io/html/htmlreader.h"
#include "model/io/limits.h"
#include "model/io/mime.h"

namespace io::html {

namespace {

bool isPage(const MimePart& part)
{
    return part.type() == "text/html" || part.type() == "application/xhtml+xml";
}

// The first page, depth first; the part that the archive names as its start goes before others.
const MimePart* pageIn(const MimePart& part, const QString& start)
{
    if (part.parts.empty())
        return isPage(part) ? &part : nullptr;
    const MimePart* first = nullptr;
    for (const MimePart& inner : part.parts) {
        const MimePart* page = pageIn(inner, start);
        if (page && !start.isEmpty() && page->header("content-id") == start)
            return page;
        first = first ? first : page;
    }
    return first;
}

} // namespace

Result<std::vector<Draft>> readMhtml(const FileContent& content)
{
    const MimeMessage message = parseMime(content.bytes);
    const MimePart* page = pageIn(message.root, message.root.parameter("start"));
    if (!page)
        return failure(ErrorCode::NoText, content.name, QStringLiteral("the archive holds no page"));
    FileContent inner = content;
    inner.bytes = page->content();
    const QString charset = page->parameter("charset");
    inner.contentType = charset.isEmpty() ? QString() : QStringLiteral("text/html; charset=") + charset;
    for (const QString& address :
        {message.root.header("snapshot-content-location"), page->header("content-location")}) {
        if (inner.address.isEmpty() && address.startsWith(u"http"))
            inner.address = address;
    }
    auto drafts = readHtml(inner);
    if (!drafts)
        return drafts;
    for (Draft& draft : *drafts) {
        draft.retrieved = metadataDate(message.root.header("date"));
        if (draft.title.isEmpty())
            draft.title = message.root.header("subject");
        if (message.wasTooDeep)
            draft.diagnostics.push_back(remark(Severity::Warning, "parts-too-deep", limitMessage(Limit::MailDepth)));
    }
    return drafts;
}

} // namespace io::html
