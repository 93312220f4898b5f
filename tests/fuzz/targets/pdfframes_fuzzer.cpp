// Any bytes as what the process that reads PDFs writes: it may be taken over by the file that it reads.
#include "invariants.h"
#include "model/io/pdf/pdfreader.h"
#include "model/io/pdf/wordframes.h"
#include "model/io/process/frameformat.h"
#include "model/io/process/frames.h"

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
    }).hear(QByteArray(io::process::FrameMagic, sizeof io::process::FrameMagic) + content.bytes);
    const auto pages = std::move(words).result();
    if (!pages)
        return 0;
    if (auto draft = io::draftOfPages(*pages, content))
        fuzz::checkDrafts({std::move(*draft)}, content.bytes, "pdf");
    return 0;
}
