// communique-pdf-words: reads a PDF from standard input and writes the words of its pages with their boxes.
//
// A process of its own, locked up before it reads, so that a file that crashes the PDF library, makes it run forever,
// eats the memory or takes it over reaches nothing else, and so that the programs themselves need not load that
// library at their start. Arguments: seconds of the processor, megabytes of memory.
#include "model/io/pdf/worker/pdfwords.h"
#include "model/io/process/confinement.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <iconv.h>
#include <string>
#include <vector>

namespace {

using namespace io;

// Where Debian's poppler-data has the character maps of East Asian fonts that a file names and does not carry.
constexpr std::array<const char*, 1> characterMaps{"/usr/share/poppler"};

constexpr uint32_t PageTime = 1000; // milliseconds; a page of text takes a few

std::string standardInput()
{
    std::string bytes;
    std::vector<char> chunk(1 << 16);
    while (const size_t count = std::fread(chunk.data(), 1, chunk.size(), stdin))
        bytes.append(chunk.data(), count);
    return bytes;
}

/// The library turns UTF-8 into UTF-16 by iconv(3), which loads its tables from files when they are first asked for,
/// and drops them with the last conversion that uses them.
void loadConversions()
{
    iconv_open("UTF-16", "UTF-8");
    iconv_open("UTF-8", "UTF-16");
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return process::BadRequest;
    const auto number = [](const char* argument) { return static_cast<uint32_t>(std::strtoul(argument, nullptr, 10)); };
    loadConversions();
    if (!process::confine({number(argv[1]), number(argv[2]), characterMaps}))
        return process::NotConfined;
    const std::string input = standardInput();
    const WrittenWords written = writeWords(input, stdout, PageTime);
    std::_Exit(written.status); // the file may be such that tidying up takes long or crashes
}
