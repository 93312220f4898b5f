#include "clusters.h"

#include <map>

namespace gold {

evaluation::Shares scoreClusters(const Clusters& read, const Clusters& found)
{
    struct Mention {
        size_t read = 0;
        int found = -1;
    };
    std::vector<Mention> mentions;
    std::map<size_t, double> sizeOfRead;
    std::map<int, double> sizeOfFound;
    std::map<std::pair<size_t, int>, double> shared;
    for (size_t cluster = 0; cluster < read.size(); ++cluster) {
        for (const TextSpan where : read[cluster]) {
            Mention mention{cluster, -1};
            for (size_t other = 0; other < found.size() && mention.found < 0; ++other) {
                const auto meets = [&](TextSpan one) { return one.overlaps(where); };
                if (std::ranges::any_of(found[other], meets))
                    mention.found = static_cast<int>(other);
            }
            ++sizeOfRead[cluster];
            if (mention.found >= 0) {
                ++sizeOfFound[mention.found];
                ++shared[{cluster, mention.found}];
            }
            mentions.push_back(mention);
        }
    }
    evaluation::Shares shares;
    for (const Mention& mention : mentions) {
        ++shares.key;
        if (mention.found < 0)
            continue;
        ++shares.response;
        const double common = shared[{mention.read, mention.found}];
        shares.recalled += common / sizeOfRead[mention.read];
        shares.precise += common / sizeOfFound[mention.found];
    }
    return shares;
}

} // namespace gold
