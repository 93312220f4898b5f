#include "model/io/draft.h"

#include "model/io/languageof.h"
#include "model/io/limits.h"
#include "model/io/paragraphs.h"
#include "model/io/publication.h"

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

    bool add(const DraftBlock& block);
};

bool Sheet::add(const DraftBlock& block)
{
    const QString words = cleaned(block.text);
    if (words.isEmpty())
        return true;
    if (text.size() + words.size() > most(Limit::TextLength))
        return false;
    if (!text.isEmpty())
        text += QStringLiteral("\n\n");
    const qsizetype begin = text.size();
    if (block.page > 0 && (pages.empty() || pages.back().page != block.page))
        pages.push_back({begin, block.page});
    for (const PageBegin& turn : block.turns)
        pages.push_back({begin + std::min(turn.begin, words.size()), turn.page});
    text += words;
    paragraphs.push_back({{begin, text.size()}, block.kind});
    return true;
}

// A file may be made long after its article was published: its day is told, but no date is resolved against it.
std::optional<Diagnostic> remarkOnFileDate(const Article& article, const QString& madeOn)
{
    if (!article.published.edtf.isEmpty() || madeOn.isEmpty())
        return {};
    return remark(Severity::Info, "file-date",
        QStringLiteral("The article does not say when it was published; its file was made on %1. Set the publication "
                       "date if that is the day.")
            .arg(madeOn));
}

} // namespace

Diagnostic remark(Severity severity, const char* code, const QString& message)
{
    return {severity, QString::fromLatin1(code), message, {}, {}, {}};
}

Records articleOfDraft(Draft draft, const QString& format, const QString& file, const LineRules& rules)
{
    Records records;
    records.diagnostics = std::move(draft.diagnostics);
    Sheet sheet;
    for (const DraftBlock& block : draft.blocks) {
        if (!sheet.add(block)) {
            records.diagnostics.push_back(remark(Severity::Warning, "text-too-long", limitMessage(Limit::TextLength)));
            break;
        }
    }
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
    article.pages = std::move(sheet.pages);
    article.paragraphs = paragraphsOf(article.text, sheet.paragraphs, rules);
    const auto found = describeArticle(article, {}, rules);
    if (article.published.edtf.isEmpty())
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
