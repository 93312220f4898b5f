// Any bytes as plain text or Markdown: the first says what the bytes are declared as, and the name of the file.
#include "invariants.h"
#include "model/io/decoding.h"
#include "model/io/formats.h"
#include "model/io/reader.h"

#include <array>

namespace {

constexpr std::array declarations{"", "utf-8", "latin1", "utf-16", "windows-1251", "shift_jis", "gb18030", "koi8-r"};

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    (void)io::articleFromText(QStringLiteral("."));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray input(reinterpret_cast<const char*>(bytes) + 1, static_cast<qsizetype>(size) - 1);
    const QString name = bytes[0] & 0x80 ? QStringLiteral("fuzz.md") : QStringLiteral("fuzz.txt");
    const auto decoded = io::decode(input, name, declarations[bytes[0] % declarations.size()]);
    if (!decoded)
        return 0;
    fuzz::checkSpans(io::articleFromText(decoded->text, {}, name));
    io::FileContent content;
    content.bytes = input;
    content.name = name;
    if (io::formatOf(content) || !(bytes[0] & 0x40)) // other formats have fuzzers of their own
        return 0;
    if (const auto opened = io::openContent(content))
        fuzz::checkSpans(opened->records);
    return 0;
}
