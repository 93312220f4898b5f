#include "model/io/mail/mailreader.h"

#include "model/io/decoding.h"
#include "model/io/html/dates.h"
#include "model/io/html/htmlreader.h"
#include "model/io/html/parse.h"
#include "model/io/html/plainlines.h"
#include "model/io/limits.h"
#include "model/io/mail/forward.h"
#include "model/io/mail/plainbody.h"
#include "model/io/mime.h"

#include <QRegularExpression>
#include <cctype>

namespace io {

namespace {

constexpr qsizetype MostNamed = 20; // attachments in one diagnostic
constexpr int DeepestMail = 5; // of mails that are attached to mails

/// What of a message can be its text, and what is attached to it.
struct Bodies {
    const MimePart* plain = nullptr;
    const MimePart* page = nullptr;
    const MimePart* message = nullptr; ///< a mail that is attached to it
    QStringList attachments;
};

bool isAttachment(const MimePart& part)
{
    return part.rawHeader("content-disposition").toLower().startsWith("attachment");
}

QString nameOf(const MimePart& part)
{
    QString name = part.parameter("filename", "content-disposition");
    if (name.isEmpty())
        name = part.parameter("name");
    return name.isEmpty() ? QString::fromLatin1(part.type()) : name.simplified().left(80);
}

// The first text and the first page; messages inside the message are attachments.
void gather(const MimePart& part, Bodies& bodies)
{
    const QByteArray type = part.type();
    if (type == "message/rfc822" && !bodies.message)
        bodies.message = &part;
    if (isAttachment(part) || type == "message/rfc822")
        bodies.attachments.append(nameOf(part));
    else if (!part.parts.empty()) {
        for (const MimePart& inner : part.parts)
            gather(inner, bodies);
    } else if (type == "text/plain" && !bodies.plain)
        bodies.plain = &part;
    else if (type == "text/html" && !bodies.page)
        bodies.page = &part;
    else if (!type.startsWith("text/") && !part.body.trimmed().isEmpty()
        && (!part.rawHeader("content-disposition").toLower().startsWith("inline") || !type.startsWith("image/")))
        bodies.attachments.append(nameOf(part));
}

// "Jane Doe <jane@example.org>" -> "Jane Doe"; the address where there is no name.
QString senderIn(QString sender)
{
    static const QRegularExpression link(QStringLiteral("(*NO_JIT)\\[mailto:[^\\]]{0,200}\\]"));
    sender = sender.remove(link).trimmed();
    const qsizetype bracket = sender.indexOf(u'<');
    const QString name = bracket > 0 ? sender.first(bracket).trimmed() : QString();
    sender = name.isEmpty() ? sender.remove(u'<').remove(u'>').trimmed() : name;
    return sender.remove(u'"').simplified().left(200);
}

// "Fwd: Re: Ferry talks" -> "Ferry talks"
QString withoutReplyMarks(const QString& subject)
{
    static const QRegularExpression marks(
        QStringLiteral("(*NO_JIT)^(?:(?:re|fwd?|aw|wg)\\s*:\\s*)+"), QRegularExpression::CaseInsensitiveOption);
    QString title = subject.simplified();
    title.remove(marks);
    return title;
}

// What mail programs write above the mail that is answered or forwarded.
bool isHeadOfOlderMail(const QString& words)
{
    static const QRegularExpression head(
        QStringLiteral("(*NO_JIT)^(?:-{2,} ?(?:original|forwarded) message ?-{2,} ?)?(?:from: .{3,300}(?:sent|date|to|"
                       "subject): .{0,600})?$|^on .{6,200} wrote:$"),
        QRegularExpression::CaseInsensitiveOption);
    return words.size() < 1000 && !words.isEmpty() && head.match(words).hasMatch();
}

qsizetype lengthOf(const Draft& draft)
{
    qsizetype length = 0;
    for (const DraftBlock& block : draft.blocks)
        length += block.kind == ParagraphKind::Boilerplate ? 0 : block.text.size();
    return length;
}

/// Makes the draft of one message.
class MailDraft {
public:
    MailDraft(const MimeMessage& message, const FileContent& content, const html::PageReader& pages, int depth = 0)
        : m_message(message)
        , m_content(content)
        , m_pages(pages)
        , m_depth(depth)
    {
    }

    Result<Draft> make();

private:
    Result<QString> decoded(const MimePart& part) const
    {
        auto text = decode(part.content(), m_content.name, part.parameter("charset").toLatin1());
        if (!text)
            return tl::unexpected(text.error());
        return std::move(text->text);
    }
    bool takePage(const MimePart& part);
    bool takePlain(const MimePart& part);
    void takeForward(const QString& words);
    void describeForward(const Forward& forward);
    bool takeAttached(const MimePart& part);
    void describe(const Bodies& bodies);

    const MimeMessage& m_message;
    const FileContent& m_content;
    const html::PageReader& m_pages;
    int m_depth; // mails around this one
    Draft m_draft;
    bool m_cancelled = false;
    bool m_isForward = false;
};

bool MailDraft::takePage(const MimePart& part)
{
    const auto page = decoded(part);
    if (!page)
        return false;
    FileContent inner;
    inner.name = m_content.name;
    inner.stop = m_content.stop;
    auto draft = m_pages.draftOf(*page, inner);
    m_cancelled = !draft && draft.error().code == ErrorCode::Cancelled;
    if (!draft)
        return false;
    m_draft = std::move(*draft);
    html::Markup markup = html::tamed(page->toUtf8());
    if (const auto tree = html::parse(markup, m_content.name, m_content.stop))
        takeForward(html::plainLines(*tree));
    return true;
}

// What the head of a forwarded mail says; of the blocks those that stand above its text are not the article's.
void MailDraft::takeForward(const QString& words)
{
    const auto forward = forwardedIn(words, m_message.root.header("subject"));
    if (!forward)
        return;
    describeForward(*forward);
    const auto packed = [](const QString& text) { return QString(text).remove(u' ').remove(u'\n'); };
    const QString own = packed(forward->own);
    for (DraftBlock& block : m_draft.blocks) {
        if (!own.contains(packed(block.text)))
            break;
        block.kind = ParagraphKind::Boilerplate;
    }
}

void MailDraft::describeForward(const Forward& forward)
{
    m_draft.title = withoutReplyMarks(forward.subject);
    const bool isNamed = std::ranges::any_of(m_draft.blocks,
        [&](const DraftBlock& block) { return m_pages.lineRules().match(block.text) == LineKind::Byline; });
    if (m_draft.byline.isEmpty() && !isNamed)
        m_draft.byline = senderIn(forward.from);
    if (const TimeValue date = html::metadataDate(forward.date); !date.isNull() && m_draft.published.date.isNull())
        m_draft.published = {
            date, PublicationBasis::Metadata, {}, QStringLiteral("Date: ") + forward.date.simplified()};
    m_isForward = true;
}

bool MailDraft::takePlain(const MimePart& part)
{
    const auto text = decoded(part);
    if (!text)
        return false;
    const bool isFlowed = part.parameter("format").toLower() == u"flowed";
    if (const auto forward = forwardedIn(*text, m_message.root.header("subject"))) {
        m_draft.blocks = plainBodyBlocks(forward->text, isFlowed, m_pages.lineRules());
        describeForward(*forward);
        auto own = plainBodyBlocks(forward->own, isFlowed, m_pages.lineRules());
        for (DraftBlock& block : own)
            block.kind = ParagraphKind::Boilerplate;
        m_draft.blocks.insert(m_draft.blocks.begin(), own.begin(), own.end());
        return true;
    }
    m_draft.blocks = plainBodyBlocks(*text, isFlowed, m_pages.lineRules());
    return !m_draft.blocks.empty();
}

// A mail that is sent on as an attachment is the article where little is said beside it.
bool MailDraft::takeAttached(const MimePart& part)
{
    if (m_depth >= DeepestMail)
        return false;
    const MimeMessage inner = parseMime(part.content());
    auto draft = MailDraft(inner, m_content, m_pages, m_depth + 1).make();
    m_cancelled = !draft && draft.error().code == ErrorCode::Cancelled;
    if (!draft || lengthOf(*draft) < 3 * lengthOf(m_draft))
        return false;
    m_draft = std::move(*draft);
    m_isForward = true;
    return true;
}

// Headers go before what the body says: they are those of this message.
void MailDraft::describe(const Bodies& bodies)
{
    const MimePart& head = m_message.root;
    const QString subject = withoutReplyMarks(head.header("subject"));
    if (!subject.isEmpty() && (!m_isForward || m_draft.title.isEmpty()))
        m_draft.title = subject;
    for (DraftBlock& block : m_draft.blocks) {
        if (isHeadOfOlderMail(block.text.simplified()))
            block.kind = ParagraphKind::Boilerplate;
    }
    if (m_draft.byline.isEmpty() && !m_isForward)
        m_draft.byline = senderIn(head.header("from"));
    const QString written = head.header("date"); // of a forward the day on which it was sent on, which is another
    const TimeValue date = m_isForward ? TimeValue() : html::metadataDate(written);
    if (!date.isNull() && m_draft.published.date.isNull())
        m_draft.published = {date, PublicationBasis::Metadata, {}, QStringLiteral("Date: ") + written.simplified()};
    QStringList names = bodies.attachments;
    if (names.size() > MostNamed)
        names = names.first(MostNamed) + QStringList{QStringLiteral("and %1 more").arg(names.size() - MostNamed)};
    if (!names.isEmpty())
        m_draft.diagnostics.push_back(remark(Severity::Info, "attachments",
            QStringLiteral("Attached and not read: %1. Save them to files and open those.")
                .arg(names.join(QLatin1String(", ")))));
    if (m_message.wasTooDeep)
        m_draft.diagnostics.push_back(remark(Severity::Warning, "mail-too-deep", limitMessage(Limit::MailDepth)));
    if (m_message.headWasCut)
        m_draft.diagnostics.push_back(remark(Severity::Warning, "mail-head-cut", limitMessage(Limit::MailHeader)));
}

Result<Draft> MailDraft::make()
{
    Bodies bodies;
    gather(m_message.root, bodies);
    bool found = (bodies.page && takePage(*bodies.page)) || (!m_cancelled && bodies.plain && takePlain(*bodies.plain));
    if (!m_cancelled && !m_isForward && bodies.message && takeAttached(*bodies.message)) {
        found = true;
        bodies.attachments.removeOne(nameOf(*bodies.message));
    }
    if (m_cancelled || m_content.stop.stop_requested())
        return failure(ErrorCode::Cancelled, m_content.name);
    if (!found)
        return failure(ErrorCode::NoText, m_content.name,
            bodies.attachments.isEmpty()
                ? QStringLiteral("The mail has no text.")
                : QStringLiteral("The mail has no text, only what is attached: %1. Save it to a file and open that.")
                      .arg(bodies.attachments.first(std::min(MostNamed, bodies.attachments.size()))
                               .join(QLatin1String(", "))));
    describe(bodies);
    return std::move(m_draft);
}

// Whether the line behind the one at `at` is a header; text may hold lines that begin with "From ", too.
bool isAboveHeader(const QByteArray& bytes, qsizetype at)
{
    qsizetype next = bytes.indexOf('\n', at);
    const qsizetype begin = ++next;
    while (next > 0 && next < bytes.size() && next - begin < 80
        && (std::isalnum(static_cast<unsigned char>(bytes[next])) || bytes[next] == '-'))
        ++next;
    return next > begin && next < bytes.size() && bytes[next] == ':';
}

// Where the messages of a mailbox begin: at "From " lines between an empty line and a header.
std::vector<qsizetype> messageStarts(const QByteArray& bytes)
{
    std::vector<qsizetype> starts;
    for (qsizetype at = 0; at >= 0 && qint64(starts.size()) <= most(Limit::MailMessages);) {
        const bool afterBlank = at == 0 || bytes.mid(at - 2, 2) == "\n\n" || bytes.mid(at - 3, 3) == "\n\r\n";
        if (afterBlank && QByteArrayView(bytes).sliced(at).startsWith("From ") && isAboveHeader(bytes, at))
            starts.push_back(at);
        at = bytes.indexOf("\nFrom ", at);
        at += at >= 0 ? 1 : 0;
    }
    return starts;
}

} // namespace

Result<std::vector<Draft>> readMail(const FileContent& content)
{
    auto draft = MailDraft(parseMime(content.bytes), content, html::PageReader()).make();
    if (!draft)
        return tl::unexpected(draft.error());
    return std::vector<Draft>{std::move(*draft)};
}

Result<std::vector<Draft>> readMailbox(const FileContent& content)
{
    const auto starts = messageStarts(content.bytes);
    const html::PageReader pages;
    std::vector<Draft> drafts;
    const size_t count = std::min(starts.size(), static_cast<size_t>(most(Limit::MailMessages)));
    for (size_t i = 0; i < count; ++i) {
        const qsizetype end = i + 1 < starts.size() ? starts[i + 1] : content.bytes.size();
        const qsizetype line = content.bytes.indexOf('\n', starts[i]);
        if (line < 0 || line >= end)
            continue;
        auto draft = MailDraft(parseMime(content.bytes.mid(line + 1, end - line - 1)), content, pages).make();
        if (draft)
            drafts.push_back(std::move(*draft));
        else if (draft.error().code == ErrorCode::Cancelled)
            return tl::unexpected(draft.error());
    }
    if (drafts.empty())
        return failure(ErrorCode::NoText, content.name, QStringLiteral("No mail in it has text."));
    if (starts.size() > count)
        drafts.front().diagnostics.push_back(
            remark(Severity::Warning, "mailbox-too-long", limitMessage(Limit::MailMessages)));
    return drafts;
}

} // namespace io
