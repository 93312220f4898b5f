// communique-evaluate [-v] [--seed DIR] [--rows DIR] [--data DIR]
// [seed|rows|language|times|entities|quotations|events]… Prints accuracy against readings. Folders that are not there
// are skipped and said so.
// communique-evaluate gold [--part train|dev|test] [--json] [-v] [--gold DIR] [--data DIR] [--records FILE]
// [--articles OUT] [--page OUT] [--twice DIR]: see tests/gold/README.md.
#include "events_corpora.h"
#include "events_evaluation.h"
#include "gold/gold_evaluation.h"
#include "language_evaluation.h"
#include "model/extract/pipeline.h"
#include "model/io/reader.h"
#include "quotations_evaluation.h"
#include "seed_evaluation.h"
#include "times_evaluation.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>
#include <functional>

#if __has_include("entities_evaluation.h")
#include "entities_evaluation.h"
#define HAVE_ENTITIES_EVALUATION
#endif

namespace {

struct Options {
    QString seed;
    QString rows;
    QString data;
    bool verbose = false;
    QStringList parts;
    gold::Options gold;
};

// A folder beside the checkout, or above the folder the program is called in.
QString besides(const QString& name)
{
    for (const QString& start : {QStringLiteral(COMMUNIQUE_SOURCE_DIR), QDir::currentPath()}) {
        const QString folder = QDir::cleanPath(start + QStringLiteral("/../shared/") + name);
        if (QDir(folder).exists())
            return folder;
    }
    return {};
}

// Where the value of an option goes; null for what is no option with a value.
QString* placeOf(const QString& argument, Options& options)
{
    const std::pair<const char*, QString*> places[]{{"--seed", &options.seed}, {"--rows", &options.rows},
        {"--data", &options.data}, {"--gold", &options.gold.folder}, {"--part", &options.gold.part},
        {"--records", &options.gold.records}, {"--articles", &options.gold.articles}, {"--page", &options.gold.page},
        {"--twice", &options.gold.twice}};
    for (const auto& [name, place] : places) {
        if (argument == QLatin1String(name))
            return place;
    }
    return nullptr;
}

Options readOptions(int argc, char** argv)
{
    Options options{besides(QStringLiteral("seed")), besides(QStringLiteral("rows")),
        qEnvironmentVariable("COMMUNIQUE_DATA", besides(QStringLiteral("data"))), false, {}, {}};
    options.gold.folder = QStringLiteral(COMMUNIQUE_SOURCE_DIR "/tests/gold");
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == u"-v")
            options.verbose = true;
        else if (argument == u"--json")
            options.gold.asJson = true;
        else if (QString* place = placeOf(argument, options)) {
            *place = i + 1 < argc ? QString::fromLocal8Bit(argv[i + 1]) : QString();
            ++i;
        } else
            options.parts.append(argument);
    }
    if (options.parts.isEmpty())
        options.parts = {QStringLiteral("seed"), QStringLiteral("rows"), QStringLiteral("language"),
            QStringLiteral("times"), QStringLiteral("entities"), QStringLiteral("quotations")};
    return options;
}

QJsonObject readJson(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

struct Scores {
    evaluation::ReadingScore reading;
    evaluation::RowsScore rows;
};

void print(const QString& name, const Scores& scores, bool verbose, QTextStream& out)
{
    const auto& reading = scores.reading;
    out << name << '\n';
    out << "  names       " << summary(reading.names) << '\n';
    out << "  time spans  " << summary(reading.timeSpans) << '\n';
    out << "  times       " << summary(reading.times) << '\n';
    out << "  quotations  " << summary(reading.quotations) << ", speaker right in " << reading.speakers << '\n';
    out << "  rows        " << summary(scores.rows) << '\n';
    if (reading.brokenSpans > 0)
        out << "  " << reading.brokenSpans << " spans outside the text\n";
    if (verbose) {
        for (const QString& remark :
            reading.names.remarks + reading.times.remarks + reading.quotations.remarks + scores.rows.remarks)
            out << "    " << remark << '\n';
    }
    out.flush();
}

Result<Scores> score(
    const QString& articlePath, const QJsonObject& reading, const extract::Resources& resources, bool dated)
{
    auto opened = io::open(articlePath);
    if (!opened)
        return tl::unexpected(opened.error());
    Article article = opened->records.articles.front();
    article.published = {};
    if (dated)
        article.published = {
            TimeValue::fromEdtf(reading[QLatin1String("document_date")][QLatin1String("value")].toString()),
            PublicationBasis::User, {}, {}};
    const Records records = extract::extract(article, resources);
    return Scores{evaluation::scoreReading(records, reading), evaluation::scoreRows(records, reading)};
}

void evaluateSeed(const Options& options, const extract::Resources& resources, QTextStream& out)
{
    const QJsonObject gold = readJson(options.seed + QStringLiteral("/gold.json"));
    if (gold.isEmpty()) {
        out << "seed: skipped, there is no gold.json in \"" << options.seed << "\"\n";
        return;
    }
    const QString article = options.seed + QStringLiteral("/article.txt");
    if (const auto scores = score(article, gold, resources, true))
        print(QStringLiteral("seed"), *scores, options.verbose, out);
    Article undated = io::open(article)->records.articles.front();
    undated.published = {};
    const Records records = extract::extract(undated, resources);
    out << "seed without a publication date\n";
    for (const TimeExpression& time : records.times)
        out << "  " << undated.text.slice(time.where.span) << " = " << time.value
            << (time.date.isNull() ? QString() : QStringLiteral(" (%1)").arg(time.date.edtf())) << '\n';
    for (const EventRecord& event : records.events) {
        if (!event.when.date.isNull())
            out << "  dated: " << event.title << " = " << event.when.date.edtf() << '\n';
    }
}

void evaluateRows(const Options& options, const extract::Resources& resources, QTextStream& out)
{
    const QStringList readings = options.rows.isEmpty()
        ? QStringList()
        : QDir(options.rows).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (readings.isEmpty())
        out << "rows: skipped, there are no readings in \"" << options.rows << "\"\n";
    Scores sum;
    for (const QString& name : readings) {
        const QJsonObject reading = readJson(options.rows + QLatin1Char('/') + name);
        const auto scores = score(
            options.rows + QLatin1Char('/') + reading[QLatin1String("file")].toString(), reading, resources, true);
        if (!scores)
            continue;
        print(name, *scores, options.verbose, out);
        sum.reading += scores->reading;
        sum.rows += scores->rows;
    }
    if (readings.size() > 1)
        print(QStringLiteral("rows together"), sum, false, out);
}

void evaluateEvents(const Options& options, const extract::Resources& resources, QTextStream& out)
{
    if (options.data.isEmpty() || !QDir(options.data).exists()) {
        out << "events: skipped, there is no data folder\n";
        return;
    }
    evaluation::evaluateMeantime(options.data + QStringLiteral("/meantime"), resources, out, options.verbose);
    evaluation::evaluateTimelines(
        options.data + QStringLiteral("/semeval2015-timeline"), resources, out, options.verbose);
    evaluation::evaluatePlover(options.data + QStringLiteral("/plover"), resources, out, options.verbose);
}

bool evaluateGold(const Options& options, const extract::Resources& resources, QTextStream& out)
{
    gold::Options asked = options.gold;
    asked.data = options.data;
    asked.verbose = options.verbose;
    return gold::evaluate(asked, resources, out);
}

void evaluatePart(const QString& part, const Options& options, const extract::Resources& resources, QTextStream& out)
{
    if (part == u"seed")
        evaluateSeed(options, resources, out);
    else if (part == u"rows")
        evaluateRows(options, resources, out);
    else if (part == u"events") {
        evaluateSeed(options, resources, out);
        evaluateRows(options, resources, out);
        evaluateEvents(options, resources, out);
    } else if (options.data.isEmpty() || !QDir(options.data).exists())
        out << part
            << ": skipped, there is no data folder (COMMUNIQUE_DATA, --data, or shared/data beside the checkout)\n";
    else if (part == u"times")
        evaluation::evaluateTimes(options.data, out, options.verbose ? QStringLiteral("all") : QString());
    else if (part == u"quotations")
        evaluation::printQuotationFigures(options.data + QStringLiteral("/polnear/dev"), resources, out);
    else if (part == u"language")
        evaluation::evaluateLanguage(options.data, out);
#ifdef HAVE_ENTITIES_EVALUATION
    else if (part == u"entities")
        evaluation::evaluateEntities(options.data, resources, out, options.verbose);
#endif
    else
        out << part << ": there is no such evaluation\n";
    out.flush();
}

} // namespace

int main(int argc, char** argv)
{
    QTextStream out(stdout);
    const Options options = readOptions(argc, argv);
    const auto resources = extract::loadResources();
    if (!resources) {
        out << "The engine's resources cannot be loaded: " << resources.error().detail << '\n';
        return 1;
    }
    bool done = true;
    for (const QString& part : options.parts) {
        if (part == u"gold")
            done = evaluateGold(options, *resources, out) && done;
        else
            evaluatePart(part, options, *resources, out);
    }
    return done ? 0 : 1;
}
