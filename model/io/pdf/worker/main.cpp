// communique-pdf-words: reads a PDF from standard input and writes the words of its pages with their boxes.
//
// A process of its own, so that a file that crashes the PDF library, makes it run forever or eats the memory takes
// only this process with it, and so that the programs themselves need not load that library at their start.
#include "model/io/pdf/worker/pdfwords.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>
#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#endif

namespace {

std::string standardInput()
{
    std::string bytes;
    std::vector<char> chunk(1 << 16);
    while (const size_t count = std::fread(chunk.data(), 1, chunk.size(), stdin))
        bytes.append(chunk.data(), count);
    return bytes;
}

/// No more memory and processor time than the caller allows, no files written, no core left behind.
void limitResources(int argc, char** argv)
{
#if __has_include(<sys/resource.h>)
    const auto limit = [](auto resource, rlim_t value) {
        const rlimit both{value, value};
        setrlimit(resource, &both);
    };
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    if (argc > 1)
        limit(RLIMIT_CPU, std::strtoul(argv[1], nullptr, 10));
#ifndef __SANITIZE_ADDRESS__ // which reserves terabytes of addresses
    if (argc > 2)
        limit(RLIMIT_AS, std::strtoul(argv[2], nullptr, 10) << 20);
#endif
#endif
}

} // namespace

int main(int argc, char** argv)
{
    limitResources(argc, argv);
    const std::string input = standardInput();
    const io::WrittenWords written = io::writeWords(input, stdout);
    std::_Exit(written.status); // the file may be such that tidying up takes long or crashes
}
