#include "views/sourcetext/articledocument.h"

#include "views/common/fonts.h"
#include "views/common/plainwords.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace {

struct BlockLook {
    QTextBlockFormat block;
    QTextCharFormat letters;
};

BlockLook look(const QFont& font, double lineHeight, double below, const QColor& color = {})
{
    BlockLook made;
    made.block.setLineHeight(lineHeight, QTextBlockFormat::FixedHeight);
    made.block.setBottomMargin(below);
    made.letters.setFont(font);
    if (color.isValid())
        made.letters.setForeground(color);
    return made;
}

/// The looks of one page, made once and used for every block.
class Looks {
public:
    Looks(const PageStyle& style, const Palette& palette)
        : m_body(look(articleFont(style.bodySize), style.lineHeight(), 0))
        , m_headline(look(
              articleFont(style.bodySize * 26 / 16.5, QFont::Bold), style.bodySize * 32 / 16.5, 8 + style.headerHeight))
        , m_heading(look(articleFont(style.bodySize * 1.1, QFont::Bold), style.lineHeight(), 0))
        , m_small(look(interfaceFont(12), 20, 0, palette.soft))
        , m_gap(look(interfaceFont(8), style.lineHeight() * 0.45, 0))
        , m_nothing(look(interfaceFont(1), 1, 0))
    {
    }

    const BlockLook& of(ParagraphKind kind) const
    {
        switch (kind) {
        case ParagraphKind::Headline:
            return m_headline;
        case ParagraphKind::Heading:
            return m_heading;
        case ParagraphKind::Byline:
        case ParagraphKind::Boilerplate:
            return m_small;
        case ParagraphKind::Body:
        case ParagraphKind::ListEntry:
            break;
        }
        return m_body;
    }
    /// An empty line: the first of several is a gap, the others are nothing.
    const BlockLook& ofEmpty(bool first) const { return first ? m_gap : m_nothing; }

private:
    BlockLook m_body, m_headline, m_heading, m_small, m_gap, m_nothing;
};

/// Walks the lines of the text beside its paragraphs.
class KindOfLines {
public:
    explicit KindOfLines(const Article& article)
        : m_article(article)
        , m_headline(headlineOf(article))
    {
    }

    /// The kind of the paragraph that overlaps a line; lines come in order.
    ParagraphKind next(TextSpan line)
    {
        const auto& paragraphs = m_article.paragraphs;
        while (m_index < paragraphs.size() && paragraphs[m_index].span.end <= line.begin)
            ++m_index;
        if (m_index >= paragraphs.size() || !paragraphs[m_index].span.overlaps(line))
            return paragraphs.empty() ? ParagraphKind::Body : ParagraphKind::Boilerplate;
        const ParagraphKind kind = paragraphs[m_index].kind;
        const bool isSecondHeadline = kind == ParagraphKind::Headline && static_cast<int>(m_index) != m_headline;
        return isSecondHeadline ? ParagraphKind::Heading : kind;
    }

private:
    const Article& m_article;
    int m_headline;
    size_t m_index = 0;
};

} // namespace

int headlineOf(const Article& article)
{
    for (size_t i = 0; i < article.paragraphs.size(); ++i) {
        if (article.paragraphs[i].kind == ParagraphKind::Headline)
            return static_cast<int>(i);
    }
    return -1;
}

QTextDocument* articleDocument(const Article& article, const PageStyle& style, const Palette& palette, QObject* parent)
{
    auto* document = new ClosedDocument(parent);
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(articleFont(style.bodySize));
    const Looks looks(style, palette);
    KindOfLines kinds(article);
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    qsizetype begin = 0;
    bool wasEmpty = false;
    const QStringView text = article.text.view();
    for (const QStringView line : text.split(QLatin1Char('\n'))) {
        const BlockLook& shape =
            line.isEmpty() ? looks.ofEmpty(!wasEmpty) : looks.of(kinds.next({begin, begin + line.size()}));
        if (begin == 0) {
            cursor.setBlockFormat(shape.block);
            cursor.setBlockCharFormat(shape.letters);
        } else {
            cursor.insertBlock(shape.block, shape.letters);
        }
        cursor.insertText(line.toString(), shape.letters);
        wasEmpty = line.isEmpty();
        begin += line.size() + 1;
    }
    cursor.endEditBlock();
    return document;
}
