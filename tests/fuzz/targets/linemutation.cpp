#include "mutations.h"

#include <sstream>

namespace fuzz {

std::string changedLines(const std::string& lines, Words words, Random& random)
{
    std::vector<std::string> all;
    std::istringstream input(lines);
    for (std::string line; std::getline(input, line);)
        all.push_back(line);
    if (all.empty())
        return lines;
    const auto place = [&] { return static_cast<std::ptrdiff_t>(random() % all.size()); };
    std::string& line = all[random() % all.size()];
    const std::string word = words.empty() ? std::string("word") : std::string(words[random() % words.size()]);
    switch (random() % 7) {
    case 0:
        all.insert(all.begin() + place(), std::string(line));
        break;
    case 1:
        all.erase(all.begin() + place());
        break;
    case 2:
        std::swap(line, all[random() % all.size()]);
        break;
    case 3:
        line = word + line;
        break;
    case 4:
        all.insert(all.begin() + place(), word);
        break;
    case 5:
        line += " " + all[random() % all.size()];
        break;
    default:
        line.insert(random() % (line.size() + 1), " " + word + " ");
        break;
    }
    std::string changed;
    for (const std::string& each : all)
        changed += each + "\n";
    return changed;
}

} // namespace fuzz
