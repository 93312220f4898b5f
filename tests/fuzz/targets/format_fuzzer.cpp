// One libFuzzer program a format (COMMUNIQUE_FORMAT): any bytes through its reader and the framework.
#include "model/io/decoding.h"
#include "model/io/html/htmlreader.h"
#include "model/io/readers.h"
#include "model/io/recordsformat.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

void checkArticle(const Article& article)
{
    qsizetype last = 0;
    for (const Paragraph& paragraph : article.paragraphs) {
        require(last <= paragraph.span.begin && paragraph.span.begin < paragraph.span.end, "order of paragraphs");
        last = paragraph.span.end;
    }
    require(last <= article.text.length(), "paragraphs inside the text");
    require(std::ranges::is_sorted(article.pages, {}, &PageBegin::begin), "order of pages");
}

// Reading the rules anew costs more than most inputs; only the reader of pages does so for every file.
Result<std::vector<io::Draft>> draftsOf(const io::FileContent& content)
{
    if (qstrcmp(COMMUNIQUE_FORMAT, "html") != 0)
        return io::readHere(COMMUNIQUE_FORMAT, content);
    static const io::html::PageReader pages;
    const auto decoded = io::decode(content.bytes, content.name, io::html::declaredCharset(content.bytes, {}));
    if (!decoded)
        return tl::unexpected(decoded.error());
    auto draft = pages.draftOf(decoded->text, content);
    if (!draft)
        return tl::unexpected(draft.error());
    return std::vector{std::move(*draft)};
}

// One of eight inputs, always the same ones: the schema of the records takes longer than most readers.
bool isWrittenAgain(const QByteArray& bytes)
{
    return qHash(bytes, 0) % 8 == 0;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    static const io::LineRules rules;
    io::FileContent content;
    content.bytes = QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    content.name = QStringLiteral("fuzz");
    auto drafts = draftsOf(content);
    if (!drafts)
        return 0;
    for (io::Draft& draft : *drafts) {
        const Records records = io::articleOfDraft(std::move(draft), QStringLiteral(COMMUNIQUE_FORMAT), {}, rules);
        checkArticle(records.articles.front());
        if (!isWrittenAgain(content.bytes))
            continue;
        const auto again = io::readRecords(io::writeRecords(records), {});
        require(again && again->articles.front().paragraphs == records.articles.front().paragraphs,
            "written and read again");
    }
    return 0;
}
