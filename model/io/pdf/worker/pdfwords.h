#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <poppler-document.h>
#include <string_view>

namespace io {

/// What came of writing, and the document, so that the caller may end without tidying it up.
struct WrittenWords {
    int status = 0; ///< 0: written to the end; 1: `out` took no more; 2: the input is too short
    std::unique_ptr<poppler::document> document; ///< null where nothing was opened
};

/// Reads what wordstream.h calls standard input and writes the words of its pages with their boxes to `out`.
/// `input` must outlive the document. A page that takes more than `pageTime` milliseconds of the processor ends the
/// process (io::process::limitStep), with the pages before it written; 0 lets each take its time.
WrittenWords writeWords(std::string_view input, std::FILE* out, uint32_t pageTime = 0);

} // namespace io
