#include "model/io/pdf/pdfreader.h"

#include "model/io/pdf/furniture.h"
#include "model/io/pdf/margins.h"
#include "model/io/pdf/pdfparagraphs.h"
#include "model/io/pdf/pdfworker.h"
#include "model/io/properties.h"

#include <map>

namespace io {

namespace {

// Ligatures as letters, hard spaces as spaces; a word of a font that does not say its letters has unassigned signs.
QString readable(const QString& text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case 0xFB00:
            letters += QLatin1String("ff");
            break;
        case 0xFB01:
            letters += QLatin1String("fi");
            break;
        case 0xFB02:
            letters += QLatin1String("fl");
            break;
        case 0xFB03:
            letters += QLatin1String("ffi");
            break;
        case 0xFB04:
            letters += QLatin1String("ffl");
            break;
        case 0xFB05:
        case 0xFB06:
            letters += QLatin1String("st");
            break;
        default:
            letters += c.isSpace() ? QChar(u' ') : c;
        }
    }
    return letters;
}

bool isUnreadable(const PdfPage& page)
{
    qsizetype strange = 0, all = 0;
    for (const PdfWord& word : page.words) {
        for (const QChar c : word.text) {
            ++all;
            const bool isPrivate = c.unicode() >= 0xE000 && c.unicode() <= 0xF8FF;
            strange +=
                isPrivate || c.unicode() == 0xFFFD || c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0)
                ? 1
                : 0;
        }
    }
    return 3 * strange > all;
}

// "page 4", "pages 3–7 and 12"
QString pageWords(const std::vector<int>& pages)
{
    QStringList ranges;
    for (size_t i = 0; i < pages.size();) {
        size_t last = i;
        while (last + 1 < pages.size() && pages[last + 1] == pages[last] + 1)
            ++last;
        ranges.append(
            last == i ? QString::number(pages[i]) : QStringLiteral("%1\u2013%2").arg(pages[i]).arg(pages[last]));
        i = last + 1;
    }
    const QString final = ranges.takeLast();
    const QString words = ranges.isEmpty() ? final : ranges.join(QLatin1String(", ")) + QLatin1String(" and ") + final;
    return (pages.size() == 1 ? QStringLiteral("Page ") : QStringLiteral("Pages ")) + words;
}

/// The pages that can be read, and the numbers of those that cannot.
struct Sorted {
    std::vector<PdfPage> readable;
    std::vector<int> empty;
    std::vector<int> unreadable;
};

Sorted sorted(const PdfPages& pages)
{
    Sorted result;
    for (const PdfPage& page : pages.pages) {
        if (page.words.empty()) {
            result.empty.push_back(page.number);
        } else if (isUnreadable(page)) {
            result.unreadable.push_back(page.number);
        } else {
            result.readable.push_back(page);
            for (PdfWord& word : result.readable.back().words)
                word.text = readable(word.text);
            dropLineNumbers(result.readable.back());
        }
    }
    return result;
}

float bodySizeOf(const std::vector<PdfPage>& pages)
{
    std::map<float, size_t> words;
    for (const PdfPage& page : pages)
        words[usualSize(page)] += page.words.size();
    const auto most = std::ranges::max_element(words, {}, [](const auto& each) { return each.second; });
    return most == words.end() ? 1 : most->first;
}

void remarkOnPages(Draft& draft, const Sorted& pages, const QString& cutShort)
{
    if (!pages.empty.empty())
        draft.diagnostics.push_back(remark(Severity::Warning, "pages-without-text",
            QStringLiteral(
                "%1 %2 no text, only pictures of it or nothing; run a text recognition (OCR) over the file to "
                "read them.")
                .arg(
                    pageWords(pages.empty), pages.empty.size() == 1 ? QStringLiteral("has") : QStringLiteral("have"))));
    if (!pages.unreadable.empty())
        draft.diagnostics.push_back(remark(Severity::Warning, "fonts-without-letters",
            QStringLiteral("%1 %2 a font that does not say which letters its signs are; run a text recognition (OCR) "
                           "over the file to read them.")
                .arg(pageWords(pages.unreadable),
                    pages.unreadable.size() == 1 ? QStringLiteral("uses") : QStringLiteral("use"))));
    if (!cutShort.isEmpty())
        draft.diagnostics.push_back(remark(Severity::Warning, "pdf-cut-short", cutShort));
}

} // namespace

Result<std::vector<Draft>> readPdf(const FileContent& content)
{
    const auto pages = readPdfPages(content);
    if (!pages)
        return tl::unexpected(pages.error());
    auto draft = draftOfPages(*pages, content);
    if (!draft)
        return tl::unexpected(draft.error());
    return std::vector<Draft>{std::move(*draft)};
}

Result<Draft> draftOfPages(const PdfPages& pages, const FileContent& content)
{
    const Sorted kinds = sorted(pages);
    if (kinds.readable.empty())
        return failure(ErrorCode::NoText, content.name,
            kinds.unreadable.empty()
                ? QStringLiteral(
                    "It has no text, only pictures of it or nothing. Run a text recognition (OCR) over it.")
                : QStringLiteral(
                    "Its fonts do not say which letters their signs are. Run a text recognition (OCR) over it."));
    std::vector<TextBlock> blocks;
    for (const PdfPage& page : kinds.readable) {
        if (content.stop.stop_requested())
            return failure(ErrorCode::Cancelled, content.name);
        auto ordered = blocksInOrder(page);
        blocks.insert(blocks.end(), std::make_move_iterator(ordered.begin()), std::make_move_iterator(ordered.end()));
    }
    const float bodySize = bodySizeOf(kinds.readable);
    Draft draft;
    draft.url = dropFurniture(blocks, kinds.readable).url;
    const size_t notes = moveFootnotes(blocks, kinds.readable, bodySize);
    draft.blocks = paragraphsOfBlocks(blocks, bodySize, notes);
    remarkOnPages(draft, kinds, pages.cutShort);
    // A page that a browser printed was made when somebody read it.
    describeByProperties(draft, {pages.title, pages.author, draft.url.isEmpty() ? pages.created : QString(), {}});
    return draft;
}

} // namespace io
