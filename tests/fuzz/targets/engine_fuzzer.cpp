// Any text through the engine: its records rest on words of the text, and are written and read again as they were.
#include "invariants.h"
#include "model/extract/pipeline.h"
#include "model/io/reader.h"

namespace {

const extract::Resources& resources()
{
    static const auto loaded = extract::loadResources();
    fuzz::require(loaded.has_value(), "the engine's resources are there");
    return *loaded;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    resources();
    (void)io::articleFromText(QStringLiteral("."));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const Article article = io::articleFromText(text).articles.front();
    const Records records = extract::extract(article, resources());
    fuzz::checkSpans(records);
    fuzz::checkWrittenAgain(records);
    return 0;
}
