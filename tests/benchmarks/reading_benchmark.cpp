// How long a file takes to become an article that can be read, before anything is extracted: behind the locks of a
// process of its own, and in this one, so that the difference is what the process costs.
#include "tests/support/pages.h"
#include "tests/support/readhere.h"

#include <benchmark/benchmark.h>

namespace {

// Limit: 50 ms for 300 KB; 10 ms more than `openPageHere` for the smallest.
void openPage(benchmark::State& state)
{
    const QByteArray page = newsPage(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(io::openBytes(page, QStringLiteral("page.html")));
    state.SetBytesProcessed(state.iterations() * page.size());
}
BENCHMARK(openPage)
    ->Arg(3'000)
    ->Arg(30'000)
    ->Arg(300'000)
    ->Arg(3'000'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

void openPageHere(benchmark::State& state)
{
    const QByteArray page = newsPage(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(openHere(page, QStringLiteral("page.html")));
    state.SetBytesProcessed(state.iterations() * page.size());
}
BENCHMARK(openPageHere)
    ->Arg(3'000)
    ->Arg(30'000)
    ->Arg(300'000)
    ->Arg(3'000'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

} // namespace

BENCHMARK_MAIN();
