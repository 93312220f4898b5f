// Locks itself up and then uses what it was given: "time" computes without end, "step" one step without end, "memory"
// takes memory without end.
#include "model/io/process/confinement.h"

#include <cstring>
#include <vector>

int main(int argc, char** argv)
{
    if (argc != 2 || !io::process::confine({1, 256, {}}))
        return io::process::NotConfined;
    if (std::strcmp(argv[1], "step") == 0)
        io::process::limitStep(50);
    std::vector<std::vector<char>> taken;
    while (std::strlen(argv[1]) > 0) {
        if (std::strcmp(argv[1], "memory") == 0)
            taken.emplace_back(size_t{1} << 20);
    }
}
