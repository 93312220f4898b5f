// Recognising and resolving time expressions alone: sentences are tagged and parsed before the clock runs.
#include "model/extract/times/tagtimes.h"
#include "model/io/reader.h"
#include "model/language/language.h"

#include <QDir>
#include <QFile>
#include <benchmark/benchmark.h>

namespace {

QString samples(qsizetype size)
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
    return text.left(size);
}

/// Nothing but dates, one after the other.
QString datesOnly(qsizetype size)
{
    const QString line =
        QStringLiteral("On Monday 20, Tuesday 21 and Sunday 26 April 2020, two days later at 9:30 p.m. "
                       "ET, and from 3 to 5 May, half an hour after the 1990s.\n");
    return line.repeated(size / line.size() + 1).left(size);
}

void run(benchmark::State& state, const QString& text)
{
    const auto models = language::Models::load();
    const auto rules = extract::TimeRules::load();
    const auto words = extract::WordClasses::load();
    if (!models || !rules || !words) {
        state.SkipWithError("resources cannot be loaded");
        return;
    }
    Article article = io::articleFromText(text).articles.front();
    article.published = {TimeValue::fromEdtf(u"2023-11-16"), PublicationBasis::User, {}, {}};
    std::vector<TextSpan> blocks;
    for (const Paragraph& paragraph : article.paragraphs)
        blocks.push_back(paragraph.span);
    const extract::ParsedArticle parsed(language::parse(article.text, blocks, *models), article.text.view(), *words);
    for (auto _ : state)
        benchmark::DoNotOptimize(extract::tagTimes(article, parsed, *rules));
    state.SetBytesProcessed(state.iterations() * text.toUtf8().size());
}

void newsTimes(benchmark::State& state)
{
    run(state, samples(state.range(0)));
}

void denseTimes(benchmark::State& state)
{
    run(state, datesOnly(state.range(0)));
}

BENCHMARK(newsTimes)->Arg(3'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(denseTimes)->Arg(3'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
