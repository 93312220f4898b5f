// The encoder alone, on one thread, each way that this processor can take: 30 sentences of 25 pieces, as many as an
// article of 3 KB has. encoder_peer.py runs the same numbers through ONNX Runtime.
#include "model/language/tables.h"

#include <QStringList>
#include <benchmark/benchmark.h>

namespace {

using namespace language;

const char* nameOf(fixed::Path path)
{
    switch (path) {
    case fixed::Path::Plain:
        return "plain";
    case fixed::Path::Sse2:
        return "SSE2";
    case fixed::Path::Avx2:
        return "AVX2";
    default:
        return "VNNI";
    }
}

void encoding(benchmark::State& state, fixed::Path path)
{
    const auto models = Models::load();
    if (!models) {
        state.SkipWithError("models cannot be loaded");
        return;
    }
    const QStringList words =
        QStringLiteral("the minister said on monday that talks about the new bridge would go on in "
                       "the city until both sides sign the deal .")
            .split(u' ');
    const std::vector<std::vector<QStringView>> sentences(
        30, std::vector<QStringView>(words.begin(), words.end())); // 23 words of one piece each, and two marks
    for (auto _ : state)
        benchmark::DoNotOptimize(models->tables().encoder.encode(sentences, path));
}

} // namespace

int main(int argc, char** argv)
{
    for (const fixed::Path path : fixed::paths())
        benchmark::RegisterBenchmark((std::string("encoding/") + nameOf(path)).c_str(), encoding, path)
            ->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
