// One libFuzzer program a format (COMMUNIQUE_FORMAT): any bytes through its reader and the framework.
#include "model/io/reader.h"
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

const io::Format& fuzzedFormat()
{
    const auto all = io::formats();
    const auto found = std::ranges::find_if(
        all, [](const io::Format& format) { return qstrcmp(format.name, COMMUNIQUE_FORMAT) == 0; });
    require(found != all.end(), "there is such a format");
    return *found;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    static const io::Format& format = fuzzedFormat();
    static const io::LineRules rules;
    io::FileContent content;
    content.bytes = QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    content.name = QStringLiteral("fuzz");
    auto drafts = format.read(content);
    if (!drafts)
        return 0;
    for (io::Draft& draft : *drafts) {
        const Records records = io::articleOfDraft(std::move(draft), QString::fromLatin1(format.name), {}, rules);
        checkArticle(records.articles.front());
        const auto again = io::readRecords(io::writeRecords(records), {});
        require(again && again->articles.front().paragraphs == records.articles.front().paragraphs,
            "written and read again");
    }
    return 0;
}
