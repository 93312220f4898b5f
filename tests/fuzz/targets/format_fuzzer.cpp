// One libFuzzer program a format (COMMUNIQUE_FORMAT): any bytes through its reader and the framework.
#include "invariants.h"
#include "model/io/decoding.h"
#include "model/io/html/htmlreader.h"
#include "model/io/readers.h"

#include <algorithm>

namespace {

const io::html::PageReader& pages()
{
    static const io::html::PageReader reader;
    return reader;
}

// Reading the rules anew costs more than most inputs; only the reader of pages does so for every file.
Result<std::vector<io::Draft>> draftsOf(const io::FileContent& content)
{
    if (qstrcmp(COMMUNIQUE_FORMAT, "html") != 0)
        return io::readHere(COMMUNIQUE_FORMAT, content);
    const auto decoded = io::decode(content.bytes, content.name, io::html::declaredCharset(content.bytes, {}));
    if (!decoded)
        return tl::unexpected(decoded.error());
    auto draft = pages().draftOf(decoded->text, content);
    if (!draft)
        return tl::unexpected(draft.error());
    return std::vector{std::move(*draft)};
}

} // namespace

// What every input needs is no coverage of any.
extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    pages();
    fuzz::checkDrafts({}, {}, COMMUNIQUE_FORMAT);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    io::FileContent content;
    content.bytes = QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    content.name = QStringLiteral("fuzz");
    if (auto drafts = draftsOf(content))
        fuzz::checkDrafts(std::move(*drafts), content.bytes, COMMUNIQUE_FORMAT);
    return 0;
}
