// How long an article takes from its records to the painted page, and a jump in it.
#include "tests/support/samplerecords.h"
#include "views/sourcetext/sourcetextview.h"

#include <QApplication>
#include <benchmark/benchmark.h>

namespace {

void open(benchmark::State& state)
{
    const Records records = longRecords(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        Dossier dossier;
        dossier.add(records);
        Focus focus;
        RecordFilter filter;
        SourceTextView view(&dossier, &focus, &filter);
        view.resize(720, 560);
        view.showArticle({1});
        view.grab();
    }
    state.SetLabel(std::to_string(records.articles.front().text.length() / 1000) + " KB");
}

void jump(benchmark::State& state)
{
    Dossier dossier;
    dossier.add(longRecords(static_cast<int>(state.range(0))));
    Focus focus;
    RecordFilter filter;
    SourceTextView view(&dossier, &focus, &filter);
    view.resize(720, 560);
    view.showArticle({1});
    view.grab();
    int event = 0;
    for (auto _ : state) {
        FocusState focused;
        event = (event + 997) % static_cast<int>(state.range(0));
        focused.event = {event + 1};
        focus.set(focused);
        view.grab();
    }
}

} // namespace

BENCHMARK(open)->Arg(18)->Arg(600)->Arg(6000)->Unit(benchmark::kMillisecond);
BENCHMARK(jump)->Arg(18)->Arg(600)->Arg(6000)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
