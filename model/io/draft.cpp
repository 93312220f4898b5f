#include "model/io/draft.h"

#include "model/io/languageof.h"
#include "model/io/paragraphs.h"
#include "model/io/publication.h"
#include "model/io/surrogates.h"
#include "model/io/textcut.h"

namespace io {

namespace {

bool isDropped(QChar c)
{
    const char16_t unit = c.unicode();
    const bool isInvisible = unit == 0x00AD || unit == 0x200B || unit == 0x2060 || unit == 0xFEFF;
    return isInvisible || (unit < 0x20 && !c.isSpace()) || (unit >= 0x7F && unit < 0xA0 && unit != 0x85);
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029) || c == QChar(0x85);
}

// Spaces of all kinds become one space, line ends with the spaces around them one line end; what has no width goes.
QString cleaned(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (isDropped(c))
            continue;
        if (isLineEnd(c)) {
            if (clean.endsWith(u' '))
                clean.chop(1);
            if (!clean.isEmpty() && !clean.endsWith(u'\n'))
                clean += u'\n';
        } else if (!c.isSpace()) {
            clean += c;
        } else if (!clean.isEmpty() && !clean.back().isSpace()) {
            clean += u' ';
        }
    }
    while (!clean.isEmpty() && clean.back().isSpace())
        clean.chop(1);
    return clean;
}

/// Lays the blocks of a draft out as one text.
struct Sheet {
    QString text;
    std::vector<StatedParagraph> paragraphs;
    std::vector<PageBegin> pages;
    qsizetype mostText = 0;
    qsizetype leftOut = 0; // code units

    void add(const DraftBlock& block);
};

// The first block that has no room ends the text, if it is long after one of its sentences.
void Sheet::add(const DraftBlock& block)
{
    constexpr qsizetype longBlock = 16'384;
    QString words = cleaned(block.text);
    if (words.isEmpty())
        return;
    const qsizetype separator = text.isEmpty() ? 0 : 2;
    if (const qsizetype room = mostText - text.size() - separator; leftOut > 0 || words.size() > room) {
        const bool isKept = leftOut == 0 && room > 0 && (words.size() > longBlock || text.isEmpty());
        const qsizetype cut = isKept ? cutPosition(words, room) : 0;
        leftOut += words.size() - cut;
        words.truncate(cut);
        if (words.isEmpty())
            return;
    }
    text += QString(separator, u'\n');
    const qsizetype begin = text.size();
    if (block.page > 0 && (pages.empty() || pages.back().page != block.page))
        pages.push_back({begin, block.page});
    for (const PageBegin& turn : block.turns)
        pages.push_back({begin + std::min(turn.begin, words.size()), turn.page});
    text += words;
    paragraphs.push_back({{begin, text.size()}, block.kind});
}

// A file may be made long after its article was published: its day is told, but no date is resolved against it.
std::optional<Diagnostic> remarkOnFileDate(const Article& article, const TimeValue& madeOn)
{
    if (!article.published.date.isNull() || madeOn.isNull())
        return {};
    return remark(Severity::Info, "file-date",
        QStringLiteral("The article does not say when it was published; its file was made on %1. Set the publication "
                       "date if that is the day.")
            .arg(madeOn.edtf()));
}

} // namespace

Diagnostic remark(Severity severity, const char* code, const QString& message)
{
    return {severity, QString::fromLatin1(code), message, {}, {}, {}};
}

Records articleOfDraft(
    Draft draft, const QString& format, const QString& file, const LineRules& rules, qsizetype mostText)
{
    const auto broken = remarkOnSurrogates(mendSurrogates(draft));
    Records records;
    records.diagnostics = std::move(draft.diagnostics);
    if (broken)
        records.diagnostics.push_back(*broken);
    Sheet sheet;
    sheet.mostText = mostText;
    for (const DraftBlock& block : draft.blocks)
        sheet.add(block);
    Article article;
    article.id = {1};
    article.key = QStringLiteral("a1");
    article.file = file;
    article.format = format;
    article.title = cleaned(draft.title).simplified();
    article.byline = cleaned(draft.byline).simplified();
    article.publisher = cleaned(draft.publisher).simplified();
    article.url = draft.url;
    article.language = draft.language;
    article.published = std::move(draft.published);
    article.updated = draft.updated;
    article.retrieved = draft.retrieved;
    article.text = SourceText(sheet.text);
    if (sheet.leftOut > 0)
        records.diagnostics.push_back(remarkOnCut(article.text, article.text.length() + sheet.leftOut));
    article.pages = std::move(sheet.pages);
    article.paragraphs = paragraphsOf(article.text, sheet.paragraphs, rules);
    const auto found = describeArticle(article, {}, rules);
    if (article.published.date.isNull())
        article.published = std::move(draft.issued);
    records.diagnostics.insert(records.diagnostics.end(), found.begin(), found.end());
    if (const auto fileDate = remarkOnFileDate(article, draft.madeOn))
        records.diagnostics.push_back(*fileDate);
    if (const auto foreign = settleLanguage(article))
        records.diagnostics.push_back(*foreign);
    for (Diagnostic& diagnostic : records.diagnostics)
        diagnostic.article = article.id;
    records.articles.push_back(std::move(article));
    return records;
}

} // namespace io
