#include "model/io/mime.h"

#include "model/io/decoding.h"
#include "model/io/limits.h"

#include <algorithm>
#include <array>
#include <optional>

namespace io {

namespace {

using View = QByteArrayView;

constexpr size_t MostParts = 5000;
constexpr qsizetype SniffedHead = 16 * 1024;

QString decodedText(const QByteArray& bytes, const QByteArray& charset)
{
    const auto decoded = decode(bytes, {}, charset);
    return decoded ? decoded->text : QString::fromLatin1(bytes);
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = static_cast<char>(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// "=E2=80=9C", soft line breaks "=\r\n", and in headers "_" for a space.
QByteArray fromQuotedPrintable(View text, bool isHeader)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '=') {
            bytes += isHeader && c == '_' ? ' ' : c;
            continue;
        }
        if (i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            bytes += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && (text[end] == ' ' || text[end] == '\t' || text[end] == '\r'))
            ++end;
        if (end >= text.size() || text[end] == '\n')
            i = end;
        else
            bytes += c;
    }
    return bytes;
}

// One encoded word "=?charset?B?text?=" at the begin of `value`; its length is put into `length`.
struct EncodedWord {
    QByteArray bytes;
    QByteArray charset;
    qsizetype length = 0;
};
std::optional<EncodedWord> encodedWord(View value)
{
    if (!value.startsWith("=?"))
        return {};
    const qsizetype charset = value.indexOf('?', 2);
    const qsizetype encoding = charset < 0 ? -1 : value.indexOf('?', charset + 1);
    const qsizetype end = encoding < 0 ? -1 : value.indexOf("?=", encoding + 1);
    if (end < 0 || encoding != charset + 2)
        return {};
    const View text = value.sliced(encoding + 1, end - encoding - 1);
    EncodedWord word;
    word.charset = value.sliced(2, charset - 2).toByteArray();
    word.charset = word.charset.left(word.charset.indexOf('*') < 0 ? word.charset.size() : word.charset.indexOf('*'));
    word.length = end + 2;
    const char kind = static_cast<char>(value[charset + 1] | 0x20);
    if (kind != 'b' && kind != 'q')
        return {};
    word.bytes = kind == 'b' ? QByteArray::fromBase64(text.toByteArray()) : fromQuotedPrintable(text, true);
    return word;
}

// Where the line that begins at `from` ends, its line end left out, and where the next begins.
struct Line {
    qsizetype end;
    qsizetype next;
};
Line lineAt(View bytes, qsizetype from)
{
    const qsizetype feed = bytes.indexOf('\n', from);
    if (feed < 0)
        return {bytes.size(), bytes.size()};
    return {feed > from && bytes[feed - 1] == '\r' ? feed - 1 : feed, feed + 1};
}

// Reads headers up to the blank line; returns where the body begins.
qsizetype readHeaders(View bytes, std::vector<MimeHeader>& headers, bool& wasCut)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const Line line = lineAt(bytes, at);
        const View words = bytes.sliced(at, line.end - at);
        if (words.isEmpty())
            return line.next;
        const qsizetype colon = words.indexOf(':');
        const bool isFolded = (words[0] == ' ' || words[0] == '\t') && !headers.empty();
        if (at > most(Limit::MailHeader))
            wasCut = true;
        else if (isFolded)
            headers.back().value += ' ' + words.trimmed().toByteArray();
        else if (colon > 0 && !words.first(colon).contains(' '))
            headers.push_back(
                {words.first(colon).toByteArray().toLower(), words.sliced(colon + 1).trimmed().toByteArray()});
        else if (at == 0)
            return 0; // no headers at all
        at = line.next;
    }
    return bytes.size();
}

/// Takes one message apart, part by part.
class Parser {
public:
    MimePart part(View bytes, int depth);
    bool wasTooDeep = false;
    bool headWasCut = false;

private:
    std::vector<MimePart> divided(View body, const QByteArray& boundary, int depth);
    size_t m_parts = 0;
};

std::vector<MimePart> Parser::divided(View body, const QByteArray& boundary, int depth)
{
    const QByteArray mark = "--" + boundary;
    std::vector<MimePart> parts;
    qsizetype begin = -1;
    for (qsizetype at = 0; at < body.size() && m_parts < MostParts;) {
        const Line line = lineAt(body, at);
        const View words = body.sliced(at, line.end - at);
        if (words.startsWith(mark)) {
            const View rest = words.sliced(mark.size()).trimmed();
            const bool isLast = rest == View("--");
            if (isLast || rest.isEmpty()) {
                if (begin >= 0)
                    parts.push_back(part(body.sliced(begin, at - begin), depth + 1));
                begin = isLast ? -1 : line.next;
                if (isLast)
                    break;
            }
        }
        at = line.next;
    }
    if (begin >= 0 && begin < body.size() && m_parts < MostParts)
        parts.push_back(part(body.sliced(begin), depth + 1));
    return parts;
}

MimePart Parser::part(View bytes, int depth)
{
    ++m_parts;
    MimePart part;
    const qsizetype body = readHeaders(bytes, part.headers, headWasCut);
    part.body = bytes.sliced(body).toByteArray();
    if (!part.type().startsWith("multipart/"))
        return part;
    const QByteArray boundary = part.parameter("boundary").toLatin1();
    if (boundary.isEmpty())
        return part;
    if (depth >= most(Limit::MailDepth))
        wasTooDeep = true;
    else
        part.parts = divided(part.body, boundary, depth);
    return part;
}

// The parameters of a header value: name and value, quotation marks undone.
std::vector<std::pair<QByteArray, QByteArray>> parametersOf(const QByteArray& value)
{
    std::vector<std::pair<QByteArray, QByteArray>> parameters;
    qsizetype at = value.indexOf(';');
    while (at >= 0 && at < value.size()) {
        const qsizetype equals = value.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArray name = value.mid(at + 1, equals - at - 1).trimmed().toLower();
        QByteArray written;
        qsizetype i = equals + 1;
        while (i < value.size() && value[i] == ' ')
            ++i;
        if (i < value.size() && value[i] == '"') {
            for (++i; i < value.size() && value[i] != '"'; ++i) {
                if (value[i] == '\\' && i + 1 < value.size())
                    ++i;
                written += value[i];
            }
            at = value.indexOf(';', i);
        } else {
            at = value.indexOf(';', i);
            written = value.mid(i, at < 0 ? -1 : at - i).trimmed();
        }
        parameters.push_back({name, written});
    }
    return parameters;
}

// "utf-8'en'%E2%82%AC" of RFC 2231.
QString fromExtended(const QByteArray& value)
{
    const qsizetype first = value.indexOf('\'');
    const qsizetype second = first < 0 ? -1 : value.indexOf('\'', first + 1);
    const QByteArray charset = second < 0 ? QByteArray() : value.left(first);
    return decodedText(QByteArray::fromPercentEncoding(second < 0 ? value : value.mid(second + 1)), charset);
}

} // namespace

QString decodedWords(const QByteArray& value)
{
    QString text;
    QByteArray plain;
    EncodedWord pending; // neighbours of one charset may share a character
    const auto finishPlain = [&] {
        text += plain.isEmpty() ? QString() : decodedText(plain, {});
        plain.clear();
    };
    const auto finishWord = [&] {
        text += pending.bytes.isEmpty() ? QString() : decodedText(pending.bytes, pending.charset);
        pending = {};
    };
    for (qsizetype i = 0; i < value.size();) {
        const auto word = value[i] == '=' ? encodedWord(View(value).sliced(i)) : std::nullopt;
        if (!word) {
            plain += value[i++];
            continue;
        }
        if (!plain.trimmed().isEmpty() || pending.bytes.isEmpty()) {
            finishWord();
            finishPlain();
        }
        plain.clear(); // white space between two encoded words is none
        if (pending.charset.toLower() != word->charset.toLower())
            finishWord();
        pending.bytes += word->bytes;
        pending.charset = word->charset;
        i += word->length;
    }
    finishWord();
    finishPlain();
    return text;
}

QByteArray MimePart::rawHeader(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(headers, [&](const MimeHeader& one) { return View(one.name) == name; });
    return found == headers.end() ? QByteArray() : found->value;
}

QString MimePart::header(QByteArrayView name) const
{
    return decodedWords(rawHeader(name));
}

QByteArray MimePart::type() const
{
    const QByteArray value = rawHeader("content-type");
    const qsizetype end = value.indexOf(';');
    const QByteArray type = (end < 0 ? value : value.left(end)).trimmed().toLower();
    return type.isEmpty() ? QByteArray("text/plain") : type;
}

QString MimePart::parameter(QByteArrayView name, QByteArrayView ofHeader) const
{
    QByteArray joined;
    bool isExtended = false;
    for (const auto& [key, value] : parametersOf(rawHeader(ofHeader))) {
        if (View(key) == name)
            return decodedWords(value);
        if (!key.startsWith(name) || key.size() <= name.size() || key[name.size()] != '*')
            continue;
        isExtended = isExtended || key.endsWith('*');
        joined += value;
    }
    return isExtended ? fromExtended(joined) : decodedWords(joined);
}

QByteArray MimePart::content() const
{
    const QByteArray encoding = rawHeader("content-transfer-encoding").toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(body);
    if (encoding == "quoted-printable")
        return fromQuotedPrintable(body, false);
    return body;
}

bool looksLikeMessage(const QByteArray& bytes)
{
    static constexpr std::array<View, 12> known{"mime-version", "from", "subject", "date", "received", "return-path",
        "message-id", "to", "delivered-to", "content-type", "snapshot-content-location", "x-mozilla-status"};
    const MimePart head = mimeHead(bytes);
    const auto found = std::ranges::count_if(head.headers,
        [&](const MimeHeader& header) { return std::ranges::find(known, View(header.name)) != known.end(); });
    return found >= 2;
}

MimePart mimeHead(const QByteArray& bytes)
{
    MimePart head;
    bool wasCut = false;
    const qsizetype first = bytes.startsWith("From ") ? lineAt(bytes, 0).next : 0; // of a mailbox
    const View start = View(bytes).sliced(first).first(std::min<qsizetype>(bytes.size() - first, SniffedHead));
    if (readHeaders(start, head.headers, wasCut) == 0)
        head.headers.clear();
    return head;
}

MimeMessage parseMime(const QByteArray& bytes)
{
    Parser parser;
    MimeMessage message;
    message.root = parser.part(bytes, 0);
    message.wasTooDeep = parser.wasTooDeep;
    message.headWasCut = parser.headWasCut;
    return message;
}

} // namespace io
