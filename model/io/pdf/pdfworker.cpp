#include "model/io/pdf/pdfworker.h"

#include "model/io/pdf/wordframes.h"
#include "model/io/process/readingprocess.h"

namespace io {

Result<PdfPages> readPdfPages(const FileContent& content)
{
    using process::Ending;
    constexpr uint32_t noPassword = 0;
    const QString program = QStringLiteral("communique-pdf-words");
    WordFrames words(content.name);
    const Ending ending =
        process::run({program, QByteArray(reinterpret_cast<const char*>(&noPassword), sizeof noPassword), content.bytes,
                         content.stop},
            [&words](uint8_t tag, QByteArrayView frame) { return words.take(tag, frame); });
    if (ending == Ending::Enough)
        return std::move(words).result();
    const auto& pages = words.state();
    if (ending == Ending::Cancelled || !pages || pages->pages.empty())
        return process::failureOf(ending, program, content.name);
    Result<PdfPages> result = std::move(words).result();
    result->cutShort = process::endingWords(ending, program);
    return result;
}

} // namespace io
