// How long a file takes to become an article that can be read, before anything is extracted.
#include "model/io/reader.h"
#include "tests/support/pages.h"

#include <benchmark/benchmark.h>

namespace {

// Limit: 50 ms for 300 KB.
void openPage(benchmark::State& state)
{
    const QByteArray page = newsPage(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(io::openBytes(page, QStringLiteral("page.html")));
    state.SetBytesProcessed(state.iterations() * page.size());
}
BENCHMARK(openPage)->Arg(30'000)->Arg(300'000)->Arg(3'000'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
