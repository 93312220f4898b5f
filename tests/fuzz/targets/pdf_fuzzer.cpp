// Any bytes through the PDF library in this process, and what it gives through the frames to the reader.
#include "invariants.h"
#include "model/io/pdf/pdfreader.h"
#include "model/io/pdf/wordframes.h"
#include "model/io/pdf/worker/pdfwords.h"
#include "model/io/process/frames.h"

#include <cstdlib>

namespace {

// What the process that reads PDFs would write.
QByteArray framesOf(const unsigned char* bytes, size_t size)
{
    const std::string input = std::string(sizeof(uint32_t), '\0') + std::string(bytes, bytes + size);
    char* written = nullptr;
    size_t length = 0;
    std::FILE* out = open_memstream(&written, &length);
    fuzz::require(out != nullptr, "there is memory to write into");
    {
        const io::WrittenWords words = io::writeWords(input, out);
        std::fclose(out);
        fuzz::require(words.status == 0, "words are written to the end");
    }
    const QByteArray frames(written, static_cast<qsizetype>(length));
    std::free(written);
    return frames;
}

} // namespace

// What the font library keeps to the end of the process.
extern "C" const char* __lsan_default_suppressions() // NOLINT: the sanitizer's name
{
    return "leak:libfontconfig\n";
}

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    fuzz::checkDrafts({}, {}, "pdf");
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    io::FileContent content;
    content.name = QStringLiteral("fuzz");
    content.bytes = QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    io::WordFrames words(content.name);
    io::process::Frames([&words](uint8_t tag, QByteArrayView frame) {
        return words.take(tag, frame);
    }).hear(framesOf(bytes, size));
    fuzz::require(words.isOver(), "the last frame is the end, or a limit was met");
    const auto pages = std::move(words).result();
    if (!pages)
        return 0;
    if (auto draft = io::draftOfPages(*pages, content))
        fuzz::checkDrafts({std::move(*draft)}, content.bytes, "pdf");
    return 0;
}
