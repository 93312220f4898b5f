#include "model/io/office/rtfreader.h"

#include "model/io/limits.h"
#include "model/io/office/blockwriter.h"
#include "model/io/office/rtftokens.h"
#include "model/io/properties.h"

#include <QHash>
#include <QStringConverter>
#include <array>

namespace io {

namespace {

constexpr int TokensBetweenLooks = 4096; // at the stop token
constexpr QByteArrayView Skipped[] = {"colortbl", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
    "footerl", "footerr", "footerf", "fldinst", "listtext", "pntext", "pntxta", "pntxtb", "bkmkstart", "bkmkend",
    "annotation", "atnid", "atnauthor", "revtbl", "listtable", "xe", "tc", "themedata", "datastore", "filetbl",
    "nonshppict", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "generator", "operator", "company",
    "doccomm", "subject", "keywords", "category", "manager", "printim", "revtim", "comment", "buptim", "hlinkbase",
    "userprops"};

// The code page of a font's \\fcharset (RTF 1.9.1); empty where the document's holds.
QByteArray codecOfCharset(int charset)
{
    static constexpr std::array<std::pair<int, const char*>, 14> charsets{{{77, "macintosh"}, {128, "shift_jis"},
        {129, "windows-949"}, {134, "gb18030"}, {136, "big5"}, {161, "windows-1253"}, {162, "windows-1254"},
        {163, "windows-1258"}, {177, "windows-1255"}, {178, "windows-1256"}, {186, "windows-1257"},
        {204, "windows-1251"}, {222, "windows-874"}, {238, "windows-1250"}}};
    const auto found = std::ranges::find(charsets, charset, &std::pair<int, const char*>::first);
    return found == charsets.end() ? QByteArray() : QByteArray(found->second);
}

/// What a group of the file sets for itself and the groups inside it.
struct Group {
    enum Target { Text, Nowhere, Fonts, Styles, Info, Title, Author, Made } target = Text;
    bool isHidden = false; ///< \v or \deleted
    bool beginsNote = false;
    int fallback = 1; ///< bytes that stand behind a \u for programs that know no Unicode
    int style = 0;
    QByteArray codec = {}; ///< of the font; empty: the document's
};

/// Reads a file from token to token.
class RtfReader {
public:
    explicit RtfReader(const FileContent& content)
        : m_content(content)
        , m_tokens(content.bytes)
    {
    }

    Result<std::vector<Draft>> read();

private:
    Group& group() { return m_groups.back(); }
    void takeWord(const RtfToken& token);
    bool takeDestination(QByteArrayView word);
    bool takeParagraphWord(const RtfToken& token);
    bool takeCharacter(const RtfToken& token);
    void takeSymbol(char sign);
    void addUnit(int number);
    void add(QStringView text);
    void flushBytes();
    void endGroup();
    std::optional<ParagraphKind> kind() const;

    const FileContent& m_content;
    RtfTokens m_tokens;
    BlockWriter m_writer;
    DocumentProperties m_properties;
    std::vector<Group> m_groups{Group{}};
    QByteArray m_bytes; // text that waits to be decoded
    QByteArray m_codec = "windows-1252";
    QHash<int, QString> m_styles;
    QString m_styleName; // of the style that is being read
    QHash<int, QByteArray> m_codecs; // of fonts
    int m_font = 0; // that is being read
    int m_skip = 0; // bytes left of a \u's fallback
    int m_notes = 0;
    int m_outline = 9;
    bool m_isEntry = false;
    bool m_starred = false; // after \*
    bool m_inRow = false;
};

std::optional<ParagraphKind> RtfReader::kind() const
{
    const QString name = m_styles.value(m_groups.back().style).toLower();
    if (name == u"title")
        return ParagraphKind::Headline;
    if (m_outline < 9 || name.startsWith(u"heading "))
        return ParagraphKind::Heading;
    return m_isEntry ? std::optional(ParagraphKind::ListEntry) : std::nullopt;
}

void RtfReader::add(QStringView text)
{
    if (group().isHidden)
        return;
    switch (group().target) {
    case Group::Text:
        m_writer.addText(text);
        break;
    case Group::Styles:
        m_styleName += text;
        break;
    case Group::Title:
        m_properties.title += text;
        break;
    case Group::Author:
        m_properties.author += text;
        break;
    default:
        break;
    }
}

void RtfReader::flushBytes()
{
    if (m_bytes.isEmpty())
        return;
    const QByteArray& codec = group().codec.isEmpty() ? m_codec : group().codec;
    QStringDecoder decoder(codec.constData());
    add(decoder.isValid() ? QString(decoder.decode(m_bytes)) : QString::fromLatin1(m_bytes));
    m_bytes.clear();
}

void RtfReader::addUnit(int number)
{
    add(QString(QChar(static_cast<char16_t>(number & 0xFFFF))));
    m_skip = group().fallback;
}

// Words that begin a group which is no running text; the rest of them stand behind \*.
bool RtfReader::takeDestination(QByteArrayView word)
{
    const bool starred = std::exchange(m_starred, false);
    if (std::ranges::find(Skipped, word) != std::end(Skipped))
        group().target = Group::Nowhere;
    else if (word == "fonttbl")
        group().target = Group::Fonts;
    else if (word == "stylesheet")
        group().target = Group::Styles;
    else if (word == "info")
        group().target = Group::Info;
    else if (word == "footnote" && group().target == Group::Text) {
        group().beginsNote = true;
        m_writer.beginNote(QString::number(++m_notes));
    } else if (group().target == Group::Info && (word == "title" || word == "author" || word == "creatim"))
        group().target = word == "title" ? Group::Title : word == "author" ? Group::Author : Group::Made;
    else if (starred && word != "shptxt" && word != "shpinst" && group().target != Group::Styles)
        group().target = Group::Nowhere;
    else
        return false;
    return true;
}

bool RtfReader::takeParagraphWord(const RtfToken& token)
{
    const QByteArrayView word = token.word;
    if (word == "par" || word == "sect" || word == "page")
        m_writer.endParagraph(kind());
    else if (word == "pard") {
        m_outline = 9;
        m_isEntry = false;
        group().style = 0;
        m_inRow = false;
    } else if (word == "s")
        group().style = token.number;
    else if (word == "outlinelevel")
        m_outline = token.number;
    else if (word == "ls" || word == "ilvl" || word == "pnlvlblt" || word == "pnlvlbody")
        m_isEntry = true;
    else if (word == "trowd" && !std::exchange(m_inRow, true))
        m_writer.beginTable();
    else if (word == "cell")
        m_writer.endCell();
    else if (word == "row") {
        m_writer.endRow();
        m_writer.endTable();
        m_inRow = false;
    } else
        return false;
    return true;
}

bool RtfReader::takeCharacter(const RtfToken& token)
{
    struct Sign {
        QByteArrayView word;
        char16_t character;
    };
    static constexpr std::array signs{Sign{"emdash", 0x2014}, Sign{"endash", 0x2013}, Sign{"lquote", 0x2018},
        Sign{"rquote", 0x2019}, Sign{"ldblquote", 0x201C}, Sign{"rdblquote", 0x201D}, Sign{"bullet", 0x2022},
        Sign{"tab", u' '}, Sign{"line", u'\n'}, Sign{"emspace", u' '}, Sign{"enspace", u' '}};
    const auto sign = std::ranges::find(signs, token.word, &Sign::word);
    if (sign == signs.end())
        return false;
    add(QString(QChar(sign->character)));
    return true;
}

void RtfReader::takeWord(const RtfToken& token)
{
    flushBytes();
    const QByteArrayView word = token.word;
    if (word == "u" && token.hasNumber)
        return addUnit(token.number);
    m_skip = 0;
    const bool isOn = !token.hasNumber || token.number != 0;
    if (word == "uc")
        group().fallback = std::clamp(token.number, 0, 16);
    else if (word == "ansicpg" && token.number > 0)
        m_codec = token.number == 65001 ? QByteArray("UTF-8") : "windows-" + QByteArray::number(token.number);
    else if (word == "mac")
        m_codec = "macintosh";
    else if (word == "v" || word == "deleted")
        group().isHidden = isOn;
    else if (word == "plain")
        group().isHidden = false;
    else if (word == "f" && group().target == Group::Fonts)
        m_font = token.number;
    else if (word == "fcharset" && group().target == Group::Fonts)
        m_codecs.insert(m_font, codecOfCharset(token.number));
    else if (word == "f")
        group().codec = m_codecs.value(token.number);
    else if (group().target == Group::Made && (word == "yr" || word == "mo" || word == "dy"))
        m_properties.made += (word == "yr" ? QString() : QStringLiteral("-"))
            + QStringLiteral("%1").arg(token.number, 2, 10, QLatin1Char('0'));
    else if (group().target == Group::Styles && word == "s")
        group().style = token.number;
    else if (!takeDestination(word) && group().target == Group::Text && !takeParagraphWord(token))
        takeCharacter(token);
}

void RtfReader::takeSymbol(char sign)
{
    flushBytes();
    if (sign == '*')
        m_starred = true;
    else if (sign == '~')
        add(u" ");
    else if (sign == '_')
        add(u"-");
    else if (sign == '\\' || sign == '{' || sign == '}')
        add(QString(QLatin1Char(sign)));
    else if ((sign == '\n' || sign == '\r') && group().target == Group::Text)
        m_writer.endParagraph(kind());
}

void RtfReader::endGroup()
{
    flushBytes();
    m_skip = 0;
    m_starred = false;
    if (m_groups.size() < 2)
        return;
    if (group().beginsNote)
        m_writer.endNote();
    if (group().target == Group::Styles) {
        m_styles.insert(group().style, m_styleName.section(u';', 0, 0).trimmed());
        m_styleName.clear();
    }
    m_groups.pop_back();
}

Result<std::vector<Draft>> RtfReader::read()
{
    int count = 0;
    for (RtfToken token = m_tokens.next(); token.kind != RtfToken::Finish; token = m_tokens.next()) {
        if (++count % TokensBetweenLooks == 0 && m_content.stop.stop_requested())
            return failure(ErrorCode::Cancelled, m_content.name);
        if (token.kind == RtfToken::Begin) {
            flushBytes();
            if (qint64(m_groups.size()) > most(Limit::GroupDepth))
                return beyond(Limit::GroupDepth, m_content.name);
            m_groups.push_back(group());
            group().beginsNote = false;
        } else if (token.kind == RtfToken::End)
            endGroup();
        else if (token.kind == RtfToken::Word)
            takeWord(token);
        else if (token.kind == RtfToken::Symbol)
            takeSymbol(token.byte);
        else if (m_skip > 0)
            --m_skip;
        else
            m_bytes += token.byte;
    }
    flushBytes();
    Draft draft;
    m_writer.finish(draft);
    if (m_groups.size() > 1)
        draft.diagnostics.push_back(remark(Severity::Warning, "document-damaged",
            QStringLiteral("The file breaks off before its end. Get the file again.")));
    describeByProperties(draft, m_properties);
    return std::vector<Draft>{std::move(draft)};
}

} // namespace

Result<std::vector<Draft>> readRtf(const FileContent& content)
{
    return RtfReader(content).read();
}

} // namespace io
