#include "model/io/decoding.h"

#include "model/text/wellformed.h"

#include <QStringConverter>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <uchardet.h>

namespace io {

namespace {

struct Signature {
    QByteArrayView bytes;
    const char* what;
};

// The first bytes of what people drop here by mistake.
constexpr std::array signatures{
    Signature{"%PDF-", "a PDF document"},
    Signature{"PK\x03\x04", "a ZIP container (such as DOCX, ODT or EPUB)"},
    Signature{"\xD0\xCF\x11\xE0", "an old Office document"},
    Signature{"{\\rtf", "an RTF document"},
    Signature{"\x89PNG", "a PNG image"},
    Signature{"\xFF\xD8\xFF", "a JPEG image"},
    Signature{"GIF8", "a GIF image"},
    Signature{"\x1F\x8B", "a gzip archive"},
    Signature{"\x7F"
              "ELF",
        "a program"},
};

// Windows-1252 from 0x80 to 0x9F (WHATWG encoding standard); the rest is Latin-1.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c >= QChar(0x80) && c < QChar(0xA0))
            c = windows1252[c.unicode() - 0x80u];
    }
    return text;
}

// What uchardet takes the bytes for; nothing where so few of them are not ASCII that a guess would be luck, or where
// the bytes that only Windows-1252 uses for quotation marks and dashes stand as such.
QByteArray guessedEncoding(const QByteArray& bytes)
{
    const auto isHigh = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    const auto isPunctuation = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0x85 || (byte >= 0x91 && byte <= 0x97);
    };
    const auto high = std::ranges::count_if(bytes, isHigh);
    const auto punctuation = std::ranges::count_if(bytes, isPunctuation);
    if (high < 4 || high * 50 < bytes.size() || punctuation * 2 > high)
        return {};
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 1024 * 1024);
    if (uchardet_handle_data(detector.get(), bytes.constData(), static_cast<size_t>(sample)) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

Diagnostic remark(Severity severity, const char* code, const QString& message)
{
    return {severity, QString::fromLatin1(code), message, {}, {}, {}};
}

bool isUtf32(QStringConverter::Encoding encoding)
{
    return encoding == QStringConverter::Utf32 || encoding == QStringConverter::Utf32BE
        || encoding == QStringConverter::Utf32LE;
}

// UTF-32 with U+FFFD for each number that is no character (QStringDecoder makes other characters of them).
QByteArray withoutForeignNumbers(QByteArray bytes, bool bigEndian)
{
    const auto put = [&](qsizetype at, quint32 number) {
        char* to = bytes.data() + at;
        bigEndian ? qToBigEndian(number, to) : qToLittleEndian(number, to);
    };
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4) {
        const char* from = bytes.constData() + at;
        const auto number = bigEndian ? qFromBigEndian<quint32>(from) : qFromLittleEndian<quint32>(from);
        if (number > QChar::LastValidCodePoint || QChar::isSurrogate(number))
            put(at, QChar::ReplacementCharacter);
    }
    return bytes;
}

std::optional<Decoded> decodeByMark(const QByteArray& marked)
{
    const auto encoding = QStringConverter::encodingForData(marked);
    if (!encoding)
        return {};
    const QByteArray bytes =
        isUtf32(*encoding) ? withoutForeignNumbers(marked, marked.startsWith(QByteArrayView("\0", 1))) : marked;
    QStringDecoder decoder(*encoding);
    Decoded decoded{decoder.decode(bytes), QString::fromLatin1(QStringConverter::nameForEncoding(*encoding)), {}};
    if (*encoding != QStringConverter::Utf8) {
        decoded.diagnostics.push_back(remark(Severity::Info, "encoding",
            QStringLiteral("Read as %1, as the file's byte-order mark says.").arg(decoded.encoding)));
    }
    const bool isMended = bytes != marked || loneSurrogates(decoded.text) > 0;
    if (decoder.hasError() || isMended) {
        decoded.text = wellFormed(std::move(decoded.text));
        decoded.diagnostics.push_back(remark(Severity::Warning, "broken-encoding",
            QStringLiteral(
                "Some bytes are not valid %1 and are shown as \uFFFD; check names and quotations against the original.")
                .arg(decoded.encoding)));
    }
    return decoded;
}

// UTF-8 that was cut or joined badly: some bytes are wrong, yet most of what is not ASCII is right.
std::optional<Decoded> decodeBrokenUtf8(const QString& asUtf8)
{
    const auto broken = asUtf8.count(QChar::ReplacementCharacter);
    const auto right =
        std::ranges::count_if(asUtf8, [](QChar c) { return c.unicode() >= 0x80 && c != QChar::ReplacementCharacter; });
    if (right <= broken)
        return {};
    const auto line = asUtf8.left(asUtf8.indexOf(QChar::ReplacementCharacter)).count(QLatin1Char('\n')) + 1;
    Decoded decoded{asUtf8, QStringLiteral("UTF-8"), {}};
    decoded.diagnostics.push_back(remark(Severity::Warning, "broken-encoding",
        QStringLiteral("%1 places are not valid UTF-8 and are shown as \uFFFD, the first in line %2; check names and "
                       "quotations against the original.")
            .arg(broken)
            .arg(line)));
    return decoded;
}

Decoded decodeByGuess(const QByteArray& bytes)
{
    const QByteArray guess = guessedEncoding(bytes);
    Decoded decoded;
    QStringDecoder decoder(guess.constData());
    if (!guess.isEmpty() && decoder.isValid()) {
        decoded.encoding = QString::fromLatin1(guess);
        decoded.text = decoder.decode(bytes);
    }
    if (decoded.text.isEmpty() || decoder.hasError()) {
        decoded.encoding = QStringLiteral("WINDOWS-1252");
        decoded.text = fromWindows1252(bytes);
    }
    decoded.diagnostics.push_back(remark(Severity::Info, "encoding-guessed",
        QStringLiteral("Not UTF-8, read as %1; if names look wrong, save the file as UTF-8 and open it again.")
            .arg(decoded.encoding)));
    return decoded;
}

// Labels that mean Windows-1252, as browsers read them (WHATWG encoding standard).
bool meansWindows1252(const QByteArray& label)
{
    static constexpr std::array<QByteArrayView, 8> labels{
        "iso-8859-1", "iso8859-1", "latin1", "l1", "us-ascii", "ascii", "cp1252", "windows-1252"};
    return std::ranges::find(labels, QByteArrayView(label)) != labels.end();
}

bool hasHighBytes(const QByteArray& bytes)
{
    return std::ranges::any_of(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

// The bytes in the encoding that somebody declared; nothing where they cannot be that or are UTF-8 all the same.
std::optional<Decoded> decodeAsDeclared(const QByteArray& bytes, const QByteArray& declared)
{
    QByteArray label = declared.trimmed().toLower();
    if (label.isEmpty() || label.startsWith("utf") || label == "unicode" || !hasHighBytes(bytes))
        return {};
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString asUtf8 = utf8.decode(bytes);
    if (!utf8.hasError())
        return {};
    if (meansWindows1252(label))
        return Decoded{fromWindows1252(bytes), QStringLiteral("WINDOWS-1252"), {}};
    if (label == "gb2312" || label == "gbk")
        label = "gb18030";
    QStringDecoder decoder(label.constData());
    if (!decoder.isValid())
        return {};
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.count(QChar::ReplacementCharacter) * 1000 > text.size())
        return {};
    return Decoded{text, QString::fromLatin1(label.toUpper()), {}};
}

// Text has next to no control characters besides line ends, tabs, form feeds and escapes.
bool looksBinary(const QString& text)
{
    const auto controls = std::ranges::count_if(text, [](QChar c) {
        return c.unicode() < 0x20 && c.unicode() != '\n' && c.unicode() != '\r' && c.unicode() != '\t'
            && c.unicode() != '\f' && c.unicode() != '\v' && c.unicode() != 0x1B;
    });
    return controls * 100 > text.size();
}

// Every other byte is NUL where ASCII was written in units of two bytes without a mark.
std::optional<QByteArray> withMark(const QByteArray& bytes)
{
    const qsizetype sample = std::min<qsizetype>(bytes.size() & ~1, 4096);
    std::array<qsizetype, 2> nuls{};
    for (qsizetype i = 0; i < sample; ++i)
        nuls[static_cast<size_t>(i & 1)] += bytes[i] == '\0' ? 1 : 0;
    const auto isHalf = [&](size_t half) { return nuls[half] * 10 > sample * 4 && nuls[1 - half] * 100 < sample; };
    if (sample < 16 || (!isHalf(0) && !isHalf(1)))
        return {};
    return (isHalf(0) ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE")) + bytes;
}

/// Bytes without their NULs, and how many these were.
struct Stripped {
    QByteArray bytes;
    qsizetype nuls = 0;
};

// Few bytes of a text are NUL: copying programs leave them, and blocks that were not filled end in them. Nothing where
// they are too many for a text.
std::optional<Stripped> withoutNuls(const QByteArray& bytes)
{
    qsizetype end = bytes.size();
    while (end > 0 && bytes[end - 1] == '\0')
        --end;
    Stripped stripped{bytes.first(end), bytes.size() - end};
    const qsizetype inside = stripped.bytes.count('\0');
    if (inside * 50 > end)
        return {};
    stripped.nuls += inside;
    if (inside > 0)
        stripped.bytes.removeIf([](char c) { return c == '\0'; });
    return stripped;
}

Decoded decodeUnmarked(const QByteArray& bytes, const QByteArray& declared)
{
    std::optional<Decoded> decoded = decodeAsDeclared(bytes, declared);
    if (!decoded) {
        QStringDecoder utf8(QStringConverter::Utf8);
        const QString text = utf8.decode(bytes);
        decoded = utf8.hasError() ? decodeBrokenUtf8(text) : Decoded{text, QStringLiteral("UTF-8"), {}};
    }
    return decoded ? *decoded : decodeByGuess(bytes);
}

} // namespace

Result<Decoded> decode(const QByteArray& bytes, const QString& name, const QByteArray& declared)
{
    for (const Signature& signature : signatures) {
        if (bytes.startsWith(signature.bytes))
            return failure(ErrorCode::FileIsBinary, name, QString::fromLatin1(signature.what));
    }
    std::optional<Decoded> decoded = decodeByMark(withMark(bytes).value_or(bytes));
    if (!decoded || decoded->encoding == u"UTF-8") {
        const auto stripped = withoutNuls(bytes);
        if (!stripped)
            return failure(ErrorCode::FileIsBinary, name);
        if (!decoded)
            decoded = decodeUnmarked(stripped->bytes, declared);
        if (stripped->nuls > 0)
            decoded->diagnostics.push_back(remark(Severity::Info, "nul-bytes",
                QStringLiteral("%1 bytes of it are NUL, as no text has, and were left out.").arg(stripped->nuls)));
    }
    if (decoded->text.contains(QChar::Null)) // after a mark
        decoded->text.remove(QChar::Null);
    decoded->text = wellFormed(std::move(decoded->text)); // of any encoding
    if (looksBinary(decoded->text))
        return failure(ErrorCode::FileIsBinary, name);
    return *decoded;
}

} // namespace io
