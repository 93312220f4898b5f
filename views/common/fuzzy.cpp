#include "views/common/fuzzy.h"

#include <vector>

namespace {
constexpr int AtWordBegin = 8;
constexpr int InARow = 5;
constexpr int AtTextBegin = 4;
constexpr int Missing = -1'000'000;
} // namespace

std::optional<int> fuzzyScore(QStringView typed, QStringView text)
{
    // best[j]: the best score with the letters so far, the last of them at text[j].
    std::vector<int> best(static_cast<size_t>(text.size()), 0);
    bool isFirst = true;
    for (const QChar wanted : typed) {
        if (wanted.isSpace())
            continue;
        std::vector<int> next(best.size(), Missing);
        int bestBefore = isFirst ? 0 : Missing;
        bool isAnywhere = false;
        for (size_t j = 0; j < best.size(); ++j) {
            const auto at = static_cast<qsizetype>(j);
            if (text[at].toCaseFolded() == wanted.toCaseFolded()) {
                int score = bestBefore;
                if (!isFirst && j > 0 && best[j - 1] > Missing)
                    score = std::max(score, best[j - 1] + InARow);
                if (score > Missing) {
                    const bool isWordBegin = at == 0 || !text[at - 1].isLetterOrNumber();
                    next[j] = score + 1 + (isWordBegin ? AtWordBegin : 0) + (at == 0 ? AtTextBegin : 0);
                    isAnywhere = true;
                }
            }
            if (!isFirst)
                bestBefore = std::max(bestBefore, best[j]);
        }
        if (!isAnywhere)
            return {};
        best = std::move(next);
        isFirst = false;
    }
    if (isFirst)
        return 0;
    int score = Missing;
    for (const int value : best)
        score = std::max(score, value);
    return score;
}
