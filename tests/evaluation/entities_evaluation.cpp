#include "entities_evaluation.h"

#include "model/io/reader.h"
#include "model/records/names.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace evaluation {

namespace {

struct GoldToken {
    QString form;
    TextSpan span;
};

/// One document: its text put together from the sentences, and the chain of each gold mention by place.
struct GoldDocument {
    QString text;
    std::vector<GoldToken> tokens;
    std::map<TextSpan, int> chains;
};

QStringList linesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')) : QStringList();
}

void readTokens(const QString& path, GoldDocument& document)
{
    qsizetype begin = 0;
    for (const QString& line : linesOf(path)) {
        if (line.startsWith(QLatin1String("# newpar")) && !document.text.isEmpty())
            document.text += QStringLiteral("\n\n");
        if (line.startsWith(QLatin1String("# text = "))) {
            begin = document.text.size();
            document.text += line.mid(9) + QLatin1Char(' ');
        }
        const QStringList cells = line.split(QLatin1Char('\t'));
        const bool word =
            cells.size() > 2 && !cells[0].contains(QLatin1Char('-')) && !cells[0].contains(QLatin1Char('.'));
        if (!word)
            continue;
        const qsizetype found = document.text.indexOf(cells[1], begin);
        const TextSpan span = found < 0 ? TextSpan{begin, begin} : TextSpan{found, found + cells[1].size()};
        begin = span.end;
        document.tokens.push_back({cells[1], span});
    }
}

/// False when the two files do not count the same words.
bool readChains(const QString& path, GoldDocument& document)
{
    static const QRegularExpression marks(QStringLiteral("(\\()?(\\d+)(\\))?"));
    QHash<int, std::vector<size_t>> open;
    size_t token = 0;
    for (const QString& line : linesOf(path)) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        if (line.startsWith(QLatin1Char('#')) || cells.size() < 3)
            continue;
        if (token >= document.tokens.size() || document.tokens[token].form != cells[1])
            return false;
        auto match = marks.globalMatch(cells[2]);
        while (match.hasNext()) {
            const auto mark = match.next();
            const int chain = mark.captured(2).toInt();
            if (!mark.captured(1).isEmpty())
                open[chain].push_back(token);
            if (!mark.captured(3).isEmpty() && !open[chain].empty()) {
                document.chains[{document.tokens[open[chain].back()].span.begin, document.tokens[token].span.end}] =
                    chain;
                open[chain].pop_back();
            }
        }
        ++token;
    }
    return true;
}

/// The chain of the smallest gold mention that holds `span` and is not much longer; 0 when there is none.
int chainAt(const GoldDocument& document, TextSpan span)
{
    int chain = 0;
    qsizetype length = span.length() + 61;
    for (const auto& [mention, number] : document.chains) {
        if (mention.begin > span.begin)
            break;
        if (mention.end >= span.end && mention.end <= span.end + 40 && mention.length() < length) {
            chain = number;
            length = mention.length();
        }
    }
    return chain;
}

struct Figures {
    int names = 0;
    int namesRight = 0;
    int pronouns = 0;
    int resolved = 0;
    int resolvedRight = 0;
};

bool isPersonalPronoun(const QString& word)
{
    static const QStringList words{QStringLiteral("he"), QStringLiteral("him"), QStringLiteral("his"),
        QStringLiteral("himself"), QStringLiteral("she"), QStringLiteral("her"), QStringLiteral("hers"),
        QStringLiteral("herself")};
    return words.contains(word.toLower());
}

void scoreEntity(const Entity& entity, const GoldDocument& document, Figures& figures)
{
    std::map<int, int> votes;
    for (const Mention& mention : entity.mentions) {
        const int chain = mention.form == MentionForm::Name ? chainAt(document, mention.where.span) : 0;
        if (chain > 0)
            ++votes[chain];
    }
    const auto best = std::max_element(
        votes.begin(), votes.end(), [](const auto& left, const auto& right) { return left.second < right.second; });
    for (const auto& [chain, count] : votes)
        figures.names += count;
    figures.namesRight += best == votes.end() ? 0 : best->second;
    for (const Mention& mention : entity.mentions) {
        const TextSpan span = mention.where.span;
        if (mention.form != MentionForm::Pronoun || !isPersonalPronoun(document.text.sliced(span.begin, span.length())))
            continue;
        const auto gold = document.chains.find(span);
        ++figures.resolved;
        figures.resolvedRight +=
            gold != document.chains.end() && best != votes.end() && gold->second == best->first ? 1 : 0;
    }
}

void scoreDocument(const GoldDocument& document, const extract::Resources& resources, Figures& figures)
{
    const Records read = io::articleFromText(document.text);
    if (read.articles.empty())
        return;
    const Records records = extract::extract(read.articles.front(), resources);
    for (const Entity& entity : records.entities)
        scoreEntity(entity, document, figures);
    for (const auto& [span, chain] : document.chains)
        figures.pronouns += isPersonalPronoun(document.text.sliced(span.begin, span.length())) ? 1 : 0;
}

} // namespace

bool printEntityFigures(
    const QString& folder, const QString& genre, const extract::Resources& resources, QTextStream& out)
{
    const QDir trees(folder + QStringLiteral("/dep"));
    if (!trees.exists())
        return false;
    Figures figures;
    int documents = 0;
    for (const QString& file :
        trees.entryList({QStringLiteral("GUM_*%1*.conllu").arg(genre)}, QDir::Files, QDir::Name)) {
        GoldDocument document;
        readTokens(trees.filePath(file), document);
        const QString name = file.chopped(7);
        if (!readChains(folder + QStringLiteral("/coref/ontogum/conll/%1.conll").arg(name), document))
            continue;
        scoreDocument(document, resources, figures);
        ++documents;
    }
    out << "OntoGUM " << genre << ", " << documents << " documents\n";
    out << "  names with the majority of their entity: " << figures.namesRight << " of " << figures.names << '\n';
    out << "  he and she resolved: " << figures.resolved << " of " << figures.pronouns << ", right "
        << figures.resolvedRight << '\n';
    return true;
}

void evaluateEntities(const QString& dataFolder)
{
    QTextStream out(stdout);
    const auto resources = extract::loadResources();
    if (!resources) {
        out << "entities: " << resources.error().file << ' ' << resources.error().detail << '\n';
        return;
    }
    for (const char* genre : {"news", "interview"}) {
        if (!printEntityFigures(dataFolder + QStringLiteral("/gum"), QLatin1String(genre), *resources, out))
            out << "entities: skipped, there is no folder gum\n";
    }
}

} // namespace evaluation
