// The whole pipeline over articles of 3 KB, 100 KB and 1 MB made of the bundled samples; bytes a second should not
// fall.
#include "model/extract/blocks.h"
#include "model/extract/pipeline.h"
#include "model/io/reader.h"
#include "model/io/recordsformat.h"

#include <QDir>
#include <QFile>
#include <benchmark/benchmark.h>

namespace {

QString sampleText(qsizetype size)
{
    QString text;
    const QStringList names =
        QDir(QStringLiteral(":/samples")).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    while (text.size() < size && !names.isEmpty()) {
        for (const QString& name : names) {
            QFile file(QStringLiteral(":/samples/") + name);
            if (file.open(QIODevice::ReadOnly))
                text += QString::fromUtf8(file.readAll()) + QStringLiteral("\n\n");
        }
    }
    return text.left(text.indexOf(QStringLiteral("\n\n"), size));
}

void reading(benchmark::State& state)
{
    const QByteArray bytes = sampleText(state.range(0)).toUtf8();
    for (auto _ : state)
        benchmark::DoNotOptimize(io::openBytes(bytes, QStringLiteral("sample.txt")));
    state.SetBytesProcessed(state.iterations() * bytes.size());
}

void extraction(benchmark::State& state)
{
    const QString text = sampleText(state.range(0));
    const auto resources = extract::loadResources();
    if (!resources) {
        state.SkipWithError("resources cannot be loaded");
        return;
    }
    for (auto _ : state) {
        Records read = io::articleFromText(text);
        read.articles.front().published = {TimeValue::fromEdtf(u"2023-11-16"), PublicationBasis::User, {}, {}};
        benchmark::DoNotOptimize(extract::extract(read.articles.front(), *resources));
    }
    state.SetBytesProcessed(state.iterations() * text.toUtf8().size());
}

/// Tokens, sentences, tags, trees and names alone.
void language(benchmark::State& state)
{
    const Article article = io::articleFromText(sampleText(state.range(0))).articles.front();
    const auto models = ::language::Models::load();
    if (!models) {
        state.SkipWithError("models cannot be loaded");
        return;
    }
    const auto blocks = extract::readableBlocks(article);
    for (auto _ : state) {
        const auto sentences = ::language::parse(article.text, blocks, *models);
        benchmark::DoNotOptimize(::language::tagNames(article.text, sentences, *models));
    }
    state.SetBytesProcessed(state.iterations() * article.text.view().toUtf8().size());
}

void loading(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(extract::loadResources());
}

void documents(benchmark::State& state)
{
    const auto resources = extract::loadResources();
    const Records records =
        extract::extract(io::articleFromText(sampleText(state.range(0))).articles.front(), resources.value());
    const QByteArray written = io::writeRecords(records);
    for (auto _ : state)
        benchmark::DoNotOptimize(io::readRecords(io::writeRecords(records), QStringLiteral("sample.json")));
    state.SetBytesProcessed(state.iterations() * written.size());
}

BENCHMARK(loading)->Unit(benchmark::kMillisecond);
BENCHMARK(language)->Arg(3'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(reading)->Arg(3'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(extraction)->Arg(3'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(documents)->Arg(3'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
