#include "language_evaluation.h"

#include "model/language/corpora/attributions.h"
#include "model/language/corpora/eventmarks.h"
#include "model/language/corpora/namescores.h"
#include "model/language/corpora/signscores.h"
#include "model/language/corpora/treescores.h"

#include <algorithm>

namespace evaluation {

namespace {

using namespace language;
using namespace language::corpora;

Treebank together(const QStringList& paths)
{
    Treebank all;
    for (const QString& path : paths) {
        auto treebank = readTreebank(path);
        if (!treebank)
            continue;
        if (!treebank->empty())
            treebank->front().newDocument = true;
        std::ranges::move(*treebank, std::back_inserter(all));
    }
    return all;
}

void printTrees(const char* name, const QStringList& paths, const Models& models, QTextStream& out)
{
    const Treebank treebank = together(paths);
    if (treebank.empty()) {
        out << name << ": not there\n";
        return;
    }
    out << name << "  raw text:    " << scoreSegments(treebank, models).line() << '\n';
    out << name << "  gold tokens: " << scoreTrees(treebank, models.tables()).line() << '\n';
    out.flush();
}

void printNames(const char* name, const NamedCorpus& corpus, const Models& models, QTextStream& out)
{
    if (corpus.empty())
        out << name << ": not there\n";
    else {
        const NameScores scores = scoreNames(corpus, models.tables());
        out << name << "  " << scores.line() << "confidence off by "
            << QString::number(scores.calibrationError(), 'f', 3) << '\n';
    }
    out.flush();
}

/// What the network reads off words beyond their grammar.
void printSigns(const QString& folder, const QStringList& gum, const Models& models, QTextStream& out)
{
    const auto tokenizer = Tokenizer::load();
    const MarkedCorpus events = readEventMarks(folder + QStringLiteral("/ecbplus"), *tokenizer, 24, 30, true);
    if (!events.empty())
        out << "events, ECB+ topics 24-30    " << scoreEvents(events, models.tables()).line() << '\n';
    const auto judged = readJudgements(folder + QStringLiteral("/uds/dev.tsv"));
    const auto treebank = readTreebank(folder + QStringLiteral("/ud-ewt/en_ewt-ud-dev.conllu"));
    if (!judged.empty() && treebank) {
        out << "judgements, UDS dev           r:";
        for (const double r : scoreJudgements(*treebank, judged, models.tables()))
            out << ' ' << QString::number(r, 'f', 3);
        out << " (happened or is so; event; one occasion; hypothetical)\n";
    }
    out << "attributions, GUM dev         " << scoreAttributions(readGumAttributions(gum), models.tables()) << '\n';
    const MarkedCorpus gold =
        readGoldAttributions(QStringLiteral(COMMUNIQUE_SOURCE_DIR "/tests/gold"), QStringLiteral("dev"), *tokenizer);
    out << "attributions, gold set dev    " << scoreAttributions(gold, models.tables()) << '\n';
}

} // namespace

void evaluateLanguage(const QString& folder, QTextStream& out)
{
    const auto models = Models::load();
    if (!models) {
        out << "language: " << models.error().detail << '\n';
        return;
    }
    const QStringList gum =
        gumDocuments(folder + QStringLiteral("/gum"), QStringLiteral("dev")).value_or(QStringList());
    const QStringList news = gum.filter(QStringLiteral("_news_"));
    printTrees("EWT dev ", {folder + QStringLiteral("/ud-ewt/en_ewt-ud-dev.conllu")}, *models, out);
    printTrees("GUM dev ", gum, *models, out);
    printTrees("GUM news", news, *models, out);
    const Gazetteer& lists = models->tables().names.gazetteer();
    printNames("names, half of UNER-EWT dev ",
        divided(readUniversalNer(folder + QStringLiteral("/uner-ewt/en_ewt-ud-dev.iob2"), lists), 2).held, *models,
        out);
    printNames("names, CrossNER politics dev",
        readCrossNer(folder + QStringLiteral("/crossner/politics/dev.txt"), lists), *models, out);
    printNames("names, GUM dev              ", readGum(gum, lists), *models, out);
    printNames("names, GUM news             ", readGum(news, lists), *models, out);
    printNames("names, WikiGold held back   ",
        divided(
            readWikiGold(folder + QStringLiteral("/ner-misc/wikigold/CONLL-format/data/wikigold.conll.txt"), lists), 5)
            .held,
        *models, out);
    printNames("names, worldwide            ", readWorldwide(folder + QStringLiteral("/worldwide/names.iob2"), lists),
        *models, out);
    printSigns(folder, gum, *models, out);
}

} // namespace evaluation
