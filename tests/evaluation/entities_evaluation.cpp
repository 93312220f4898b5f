#include "entities_evaluation.h"

#include "coreference.h"
#include "coreferencereader.h"
#include "model/io/reader.h"

#include <QDir>
#include <QDirIterator>
#include <QStringList>

#include <algorithm>
#include <array>
#include <map>

namespace evaluation {
namespace {

struct PronounFigures {
    int all = 0;
    int resolved = 0;
    int right = 0;

    PronounFigures& operator+=(const PronounFigures& other)
    {
        all += other.all;
        resolved += other.resolved;
        right += other.right;
        return *this;
    }
};

/// What one document, or a set of them, comes to.
struct Figures {
    CoreferenceScore byHead;
    CoreferenceScore exact;
    Shares pairs;
    PronounFigures pronouns; ///< "he" and "she" in every case
    PronounFigures sources; ///< those of them whom something is attributed to
    int documents = 0;

    Figures& operator+=(const Figures& other)
    {
        byHead += other.byHead;
        exact += other.exact;
        pairs += other.pairs;
        pronouns += other.pronouns;
        sources += other.sources;
        documents += other.documents;
        return *this;
    }
};

/// The marked mention that a span stands for: an index, or -1.
int goldAt(const CoreferenceDocument& document, TextSpan span, bool exact)
{
    int best = -1;
    for (size_t index = 0; index < document.mentions.size(); ++index) {
        const GoldMention& gold = document.mentions[index];
        if (gold.span == span)
            return static_cast<int>(index);
        const bool holds = !exact && gold.span.begin <= span.begin && span.end <= gold.span.end
            && (gold.head.isEmpty() || (span.begin <= gold.head.begin && gold.head.end <= span.end));
        if (holds && (best < 0 || gold.span.length() < document.mentions[static_cast<size_t>(best)].span.length()))
            best = static_cast<int>(index);
    }
    return best;
}

/// The program's entities over the numbers of the marked mentions; what is marked by nobody gets a number of its own.
Partition responseOf(const CoreferenceDocument& document, const Records& records, bool exact)
{
    Partition response;
    std::vector<bool> taken(document.mentions.size(), false);
    auto other = static_cast<int>(document.mentions.size());
    for (const Entity& entity : records.entities) {
        std::vector<int> mentions;
        for (const Mention& mention : entity.mentions) {
            if (mention.joint)
                continue; // it belongs to several entities, which a partition has no place for
            const int gold = goldAt(document, mention.where.span, exact);
            if (gold >= 0 && taken[static_cast<size_t>(gold)])
                continue;
            mentions.push_back(gold >= 0 ? gold : other++);
            if (gold >= 0)
                taken[static_cast<size_t>(gold)] = true;
        }
        response.push_back(std::move(mentions));
    }
    return response;
}

Partition keyOf(const CoreferenceDocument& document)
{
    std::map<int, std::vector<int>> chains;
    for (size_t index = 0; index < document.mentions.size(); ++index)
        chains[document.mentions[index].chain].push_back(static_cast<int>(index));
    Partition key;
    for (auto& [chain, mentions] : chains)
        key.push_back(std::move(mentions));
    return key;
}

/// Without what the set did not mark: MEANTIME marks only what its events name.
Partition markedOnly(Partition response, const CoreferenceDocument& document)
{
    for (std::vector<int>& mentions : response)
        std::erase_if(mentions, [&](int mention) { return mention >= static_cast<int>(document.mentions.size()); });
    return response;
}

bool isPersonalPronoun(QStringView word)
{
    constexpr std::array words{u"he", u"him", u"his", u"himself", u"she", u"her", u"hers", u"herself"};
    return std::ranges::any_of(
        words, [word](const char16_t* known) { return word.compare(QStringView(known), Qt::CaseInsensitive) == 0; });
}

bool isPronoun(const CoreferenceDocument& document, int mention)
{
    if (mention >= static_cast<int>(document.mentions.size()))
        return false;
    const TextSpan span = document.mentions[static_cast<size_t>(mention)].span;
    return isPersonalPronoun(QStringView(document.text).sliced(span.begin, span.length()));
}

bool isSource(TextSpan span, const Records& records)
{
    return std::ranges::any_of(records.quotations, [span](const Quotation& quotation) {
        return std::ranges::any_of(quotation.source, [span](const ArticleSpan& at) { return at.span == span; });
    });
}

/// Whether another mention that the program gave the pronoun's entity is of the pronoun's chain, and no pronoun itself.
bool isRight(const CoreferenceDocument& document, const std::vector<int>& entity, int pronoun)
{
    const int marked = static_cast<int>(document.mentions.size());
    return std::ranges::any_of(entity, [&](int other) {
        return other < marked && !isPronoun(document, other)
            && document.mentions[static_cast<size_t>(other)].chain
            == document.mentions[static_cast<size_t>(pronoun)].chain;
    });
}

/// The words around a pronoun, for those who look for the reason.
QString surroundings(const CoreferenceDocument& document, TextSpan span)
{
    const qsizetype begin = std::max<qsizetype>(0, span.begin - 160);
    const QString before = document.text.sliced(begin, span.begin - begin).replace(u'\n', u' ');
    const QString after = document.text.sliced(span.begin).left(80).replace(u'\n', u' ');
    return before + QStringLiteral(" >>") + after;
}

void countPronouns(const CoreferenceDocument& document, const Partition& response, const Records& records,
    QTextStream* errors, Figures& figures)
{
    std::map<int, const std::vector<int>*> entityOf;
    for (const std::vector<int>& mentions : response) {
        for (const int mention : mentions)
            entityOf[mention] = &mentions;
    }
    for (int mention = 0; mention < static_cast<int>(document.mentions.size()); ++mention) {
        if (!isPronoun(document, mention))
            continue;
        const TextSpan span = document.mentions[static_cast<size_t>(mention)].span;
        const auto entity = entityOf.find(mention);
        const bool resolved = entity != entityOf.end();
        const bool right = resolved && isRight(document, *entity->second, mention);
        const PronounFigures here{1, resolved ? 1 : 0, right ? 1 : 0};
        figures.pronouns += here;
        const bool source = isSource(span, records);
        if (source)
            figures.sources += here;
        if (errors && !right)
            *errors << "    " << (resolved ? "wrong" : "open") << (source ? " source: " : ": ")
                    << surroundings(document, span) << '\n';
    }
}

Figures score(const CoreferenceDocument& document, const extract::Resources& resources, QTextStream* errors)
{
    Figures figures;
    const Records read = io::articleFromText(document.text);
    if (read.articles.empty() || read.articles.front().text.view() != document.text)
        return figures; // offsets would not hold
    const Records records = extract::extract(read.articles.front(), resources);
    const Partition key = keyOf(document);
    const Partition response = responseOf(document, records, false);
    figures.byHead = scoreCoreference(key, response);
    figures.exact = scoreCoreference(key, responseOf(document, records, true));
    figures.pairs = scorePairs(key, markedOnly(response, document));
    countPronouns(document, response, records, errors, figures);
    figures.documents = 1;
    return figures;
}

void printConll(const char* name, const CoreferenceScore& score, QTextStream& out)
{
    out << "  " << name << "CoNLL " << QString::number(score.average(), 'f', 3) << "  mentions "
        << summary(score.mentions) << "\n      MUC " << summary(score.muc) << "  B3 " << summary(score.bCubed)
        << "  CEAFe " << summary(score.ceafe) << '\n';
}

void print(const char* name, const PronounFigures& figures, QTextStream& out)
{
    out << "  " << name << ": " << figures.resolved << " of " << figures.all << " resolved, right " << figures.right
        << '\n';
}

void print(const QString& name, const Figures& figures, QTextStream& out)
{
    out << name << ", " << figures.documents << " documents\n";
    printConll("by head ", figures.byHead, out);
    printConll("exact   ", figures.exact, out);
    out << "  pairs   " << summary(figures.pairs) << '\n';
    print("he and she", figures.pronouns, out);
    print("he and she as sources", figures.sources, out);
    out.flush();
}

template <class Read>
void evaluateSet(const QString& name, const QStringList& files, const extract::Resources& resources, QTextStream& out,
    bool verbose, Read read)
{
    std::array<Figures, 2> halves;
    size_t index = 0;
    for (const QString& file : files) {
        if (const auto document = read(file))
            halves[index++ % 2] += score(*document, resources, verbose ? &out : nullptr);
    }
    print(name + QStringLiteral(" even"), halves[0], out);
    print(name + QStringLiteral(" odd"), halves[1], out);
    halves[0] += halves[1];
    print(name, halves[0], out);
}

QStringList filesIn(const QString& folder, const QString& pattern)
{
    QStringList files;
    for (QDirIterator walk(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories); walk.hasNext();)
        files += walk.next();
    files.sort();
    return files;
}

} // namespace

void evaluateEntities(const QString& dataFolder, const extract::Resources& resources, QTextStream& out, bool verbose)
{
    for (const char* genre : {"news", "interview"}) {
        const QStringList trees = filesIn(
            dataFolder + QStringLiteral("/gum/dep"), QStringLiteral("GUM_*%1*.conllu").arg(QLatin1String(genre)));
        if (trees.isEmpty())
            out << "entities: skipped, there is no folder gum\n";
        else
            evaluateSet(QStringLiteral("OntoGUM ") + QLatin1String(genre), trees, resources, out, verbose,
                [&](const QString& tree) {
                    const QString name = tree.section(u'/', -1).chopped(7);
                    return readOntoGum(
                        tree, dataFolder + QStringLiteral("/gum/coref/ontogum/conll/%1.conll").arg(name));
                });
    }
    const QStringList files =
        filesIn(dataFolder + QStringLiteral("/meantime/intra-doc_annotation"), QStringLiteral("*.xml"));
    if (files.isEmpty())
        out << "entities: skipped, there is no folder meantime\n";
    else
        evaluateSet(QStringLiteral("MEANTIME"), files, resources, out, verbose, readMeantimeEntities);
}

} // namespace evaluation
