// Half of the changes keep the form of the input (COMMUNIQUE_MUTATION), the others are libFuzzer's own.
#include "mutations.h"

#include <algorithm>
#include <cstring>

extern "C" size_t LLVMFuzzerMutate(unsigned char* bytes, size_t size, size_t most);

namespace {

// The words that stand in quotes in the sources of the reader, as the build finds them.
constexpr const char* words[] = {
#include COMMUNIQUE_WORDS
};

std::string changed(const std::string& input, fuzz::Random& random)
{
#ifdef COMMUNIQUE_ARCHIVE
    return fuzz::changedArchive(input, fuzz::COMMUNIQUE_MUTATION, words, random);
#else
    return fuzz::COMMUNIQUE_MUTATION(input, words, random);
#endif
}

} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(unsigned char* bytes, size_t size, size_t most, unsigned seed)
{
    fuzz::Random random(seed);
    if (random() % 2 == 0)
        return LLVMFuzzerMutate(bytes, size, most);
    std::string input(reinterpret_cast<const char*>(bytes), size);
    for (auto count = 1 + random() % 3; count > 0; --count)
        input = changed(input, random);
    if (input.size() > most)
        return LLVMFuzzerMutate(bytes, size, most);
    std::copy(input.begin(), input.end(), bytes);
    return input.size();
}
