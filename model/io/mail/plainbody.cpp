#include "model/io/mail/plainbody.h"

#include "model/io/lines.h"
#include "model/io/paragraphs.h"

#include <QStringList>

namespace io {

namespace {

// Soft line ends (a space before them) become spaces; a stuffed space at the start of a line goes.
QString unflowed(const QString& text)
{
    QString joined;
    joined.reserve(text.size());
    for (QStringView line : QStringView(text).split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line == u"-- ") {
            joined += QLatin1String("-- \n");
            continue;
        }
        if (line.startsWith(u' '))
            line = line.sliced(1);
        joined += line;
        if (!line.endsWith(u' '))
            joined += u'\n';
    }
    return joined;
}

bool isQuoted(QStringView paragraph)
{
    const auto lines = paragraph.split(u'\n');
    return std::ranges::all_of(lines, [](QStringView line) { return line.trimmed().startsWith(u'>'); });
}

// The text before the signature and its lines' "From " unescaped (">From ").
QString withoutSignature(const QString& text)
{
    for (const QLatin1String mark : {QLatin1String("\n-- \n"), QLatin1String("\n-- \r\n")}) {
        if (const qsizetype at = text.lastIndexOf(mark); at > 0)
            return text.first(at + 1);
    }
    return text;
}

// A blank line wherever quoted lines begin or end: programs do not write one.
QString withQuotesApart(const QString& text)
{
    QString parted;
    parted.reserve(text.size());
    bool wasQuoted = text.startsWith(u'>');
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const bool isQuotedLine = line.startsWith(u'>');
        if (isQuotedLine != wasQuoted && !line.trimmed().isEmpty())
            parted += u'\n';
        wasQuoted = isQuotedLine;
        parted += line;
        parted += u'\n';
    }
    return parted;
}

} // namespace

std::vector<DraftBlock> plainBodyBlocks(const QString& text, bool isFlowed, const LineRules& rules)
{
    QString body = withoutSignature(isFlowed ? unflowed(text) : text);
    body.replace(QLatin1String("\n>From "), QLatin1String("\nFrom "));
    const SourceText source(withQuotesApart(body));
    const Layout layout = layoutOf(source, false, rules);
    std::vector<DraftBlock> blocks;
    for (const Paragraph& paragraph : layout.paragraphs) {
        const QStringView words = source.slice(paragraph.span);
        const ParagraphKind kind = isQuoted(words) ? ParagraphKind::Boilerplate : paragraph.kind;
        QString joined = words.toString();
        blocks.push_back({joined.replace(u'\n', u' '), kind, 0, {}});
    }
    return blocks;
}

} // namespace io
