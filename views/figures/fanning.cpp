#include "views/figures/fanning.h"

#include <algorithm>
#include <cstddef>

namespace {

/// Places that touch: `count` of them about `middle`.
struct Run {
    double sum = 0;
    size_t count = 0;
    double width(double spacing, double mostWidth) const { return std::min(double(count - 1) * spacing, mostWidth); }
    double middle() const { return sum / double(count); }
};

} // namespace

std::vector<double> fanOut(
    const std::vector<double>& places, double spacing, double mostWidth, double least, double most)
{
    std::vector<Run> runs;
    const auto reach = [&](const Run& run) { return (run.width(spacing, mostWidth) + spacing) / 2; };
    for (const double place : places) {
        runs.push_back({place, 1});
        while (runs.size() > 1) {
            const Run& last = runs.back();
            Run& former = runs[runs.size() - 2];
            if (last.middle() - reach(last) >= former.middle() + reach(former))
                break;
            former.sum += last.sum;
            former.count += last.count;
            runs.pop_back();
        }
    }
    std::vector<double> fanned;
    fanned.reserve(places.size());
    for (const Run& run : runs) {
        const double width = run.width(spacing, mostWidth);
        const double begin = std::max(least, std::min(run.middle() - width / 2, most - width));
        const double step = run.count > 1 ? width / double(run.count - 1) : 0;
        for (size_t i = 0; i < run.count; ++i)
            fanned.push_back(begin + step * double(i));
    }
    return fanned;
}
