#include "model/base/wholefile.h"
#include "model/language/corpora/namelists.h"
#include "model/language/corpora/namescores.h"
#include "model/language/corpora/treescores.h"
#include "model/language/training/augment.h"
#include "model/language/training/trainers.h"
#include "model/language/training/trainnames.h"
#include "model/language/training/trainnetwork.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace language;
using namespace language::training;

namespace {

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

std::span<const std::byte> viewOf(const QByteArray& bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<size_t>(bytes.size())));
}

Treebank readAll(const QStringList& paths)
{
    Treebank all;
    for (const QString& path : paths) {
        auto treebank = readTreebank(path);
        if (!treebank) {
            out() << path << ": " << treebank.error().detail << Qt::endl;
            continue;
        }
        if (!treebank->empty())
            treebank->front().newDocument = true;
        std::ranges::move(*treebank, std::back_inserter(all));
    }
    return all;
}

bool save(const QString& path, const QByteArray& bytes)
{
    if (const auto written = writeWholeFile(path, bytes); !written) {
        out() << path << ": " << written.error().detail << Qt::endl;
        return false;
    }
    out() << path << ": " << bytes.size() << " bytes" << Qt::endl;
    return true;
}

QByteArray load(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Bytes {
    NetworkBytes network;
    QByteArray lemmas;
};

Models::Tables tablesOf(const Bytes& bytes)
{
    Models::Tables tables;
    tables.encoder = Encoder(viewOf(bytes.network.encoder));
    tables.tagger = Tagger(viewOf(bytes.network.tagger));
    tables.parser = Parser(viewOf(bytes.network.parser));
    tables.morphology = Morphology(viewOf(bytes.lemmas));
    if (auto verbs = IrregularVerbs::load())
        tables.irregularVerbs = std::move(*verbs);
    return tables;
}

void append(NamedCorpus& to, NamedCorpus from)
{
    std::ranges::move(from, std::back_inserter(to));
}

void names(const QString& data, const QString& folder, const QStringList& gumTrain, const QStringList& gumDev,
    const Treebank& train, Models::Tables& tables)
{
    auto tokenizer = Tokenizer::load();
    const QByteArray gazetteerBytes =
        compileGazetteer(QStringLiteral("resources/language/en/names"), *tokenizer, train);
    const Gazetteer lists(viewOf(gazetteerBytes));
    const NamedParts wiki = divided(
        readWikiGold(data + QStringLiteral("/ner-misc/wikigold/CONLL-format/data/wikigold.conll.txt"), lists), 5);
    const NamedParts uner = divided(readUniversalNer(data + QStringLiteral("/uner-ewt/en_ewt-ud-dev.iob2"), lists), 2);
    const NamedCorpus politics = readCrossNer(data + QStringLiteral("/crossner/politics/dev.txt"), lists);
    const NamedCorpus gumHeld = readGum(gumDev, lists);
    NamedCorpus corpus = wiki.train;
    append(corpus, readCrossNer(data + QStringLiteral("/crossner/politics/train.txt"), lists));
    append(corpus, readRe3d(data + QStringLiteral("/ner-misc/re3d"), lists));
    append(corpus, readGum(gumTrain, lists));
    append(corpus, uner.train);
    takeCountriesForPlaces(corpus, lists);
    while (corpus.size() % 4 != 0)
        corpus.emplace_back();
    Augmenter augmenter(QStringLiteral("resources/language/en/names"), *tokenizer);
    const NamedCorpus renamed = augmenter.withOtherNames(corpus);
    const NamedCorpus headlines = augmenter.asHeadlines(corpus), datelines = augmenter.withDatelines(corpus);
    append(corpus, renamed);
    append(corpus, headlines);
    append(corpus, datelines);
    const QByteArray bytes = trainNames(
        corpus, tables, gazetteerBytes, digestOfNameLists(QStringLiteral("resources/language/en/names")), 12);
    save(folder + QStringLiteral("/names.model"), bytes);
    tables.names = NameTagger(viewOf(bytes));
    out() << "UNER-EWT dev, half: " << scoreNames(uner.held, tables).line() << Qt::endl;
    out() << "CrossNER politics:  " << scoreNames(politics, tables).line() << Qt::endl;
    out() << "WikiGold held back: " << scoreNames(wiki.held, tables).line() << Qt::endl;
    out() << "GUM dev:            " << scoreNames(gumHeld, tables).line() << Qt::endl;
}

} // namespace

/// communique-train FOLDER [network] [lemmas] [names]: trains the models named (all when none is) into FOLDER.
int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (arguments.isEmpty()) {
        out() << "usage: communique-train FOLDER [network] [lemmas] [names]; the data is read from COMMUNIQUE_DATA"
              << Qt::endl;
        return 2;
    }
    const QString folder = arguments.takeFirst();
    const QString data = qEnvironmentVariable("COMMUNIQUE_DATA", QStringLiteral("../shared/data"));
    const auto wanted = [&](QLatin1String name) { return arguments.isEmpty() || arguments.contains(name); };
    const auto path = [&](const char* name) { return folder + u'/' + QLatin1String(name) + QStringLiteral(".model"); };

    const QString gum = data + QStringLiteral("/gum");
    const auto gumTrain = gumDocuments(gum, QStringLiteral("train")), gumDev = gumDocuments(gum, QStringLiteral("dev"));
    if (!gumTrain || !gumDev) {
        out() << "no data in " << data << "; set COMMUNIQUE_DATA" << Qt::endl;
        return 1;
    }
    const Treebank train = readAll(QStringList{data + QStringLiteral("/ud-ewt/rebuilt-train.conllu")} + *gumTrain);
    const Treebank ewtDev = readAll({data + QStringLiteral("/ud-ewt/en_ewt-ud-dev.conllu")});
    const Treebank gumDevelopment = readAll(*gumDev);

    QElapsedTimer timer;
    timer.start();
    Bytes bytes{{load(path("encoder")), load(path("tagger")), load(path("parser"))}, load(path("lemmas"))};
    if (wanted(QLatin1String("network"))) {
        bytes.network = trainNetwork(train, {}, [](const QString& line) { out() << line << Qt::endl; });
        save(path("encoder"), bytes.network.encoder);
        save(path("tagger"), bytes.network.tagger);
        save(path("parser"), bytes.network.parser);
    }
    if (wanted(QLatin1String("lemmas"))) {
        bytes.lemmas = trainMorphology(train, bytes.network.tagger);
        save(path("lemmas"), bytes.lemmas);
    }
    out() << "all: " << timer.elapsed() / 1000 << " s" << Qt::endl;
    Models::Tables tables = tablesOf(bytes);
    if (wanted(QLatin1String("names")))
        names(data, folder, *gumTrain, *gumDev, train, tables);
    if (wanted(QLatin1String("names")) && !arguments.isEmpty())
        return 0;
    out() << "EWT dev: " << scoreTrees(ewtDev, tables).line() << Qt::endl;
    out() << "GUM dev: " << scoreTrees(gumDevelopment, tables).line() << Qt::endl;
    return 0;
}
