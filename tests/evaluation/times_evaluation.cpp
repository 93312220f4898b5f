#include "times_evaluation.h"

#include "model/extract/times/tagtimes.h"
#include "model/language/language.h"
#include "model/records/names.h"
#include "model/records/reasonwords.h"
#include "timeclasses.h"
#include "timesreader.h"

#include <QDirIterator>
#include <QTextStream>
#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace evaluation {
namespace {

struct Tally {
    int gold = 0;
    int found = 0;
    int strict = 0;
    int relaxedGold = 0;
    int relaxedFound = 0;
    int type = 0;
    int value = 0;

    Tally& operator+=(const Tally& other)
    {
        gold += other.gold;
        found += other.found;
        strict += other.strict;
        relaxedGold += other.relaxedGold;
        relaxedFound += other.relaxedFound;
        type += other.type;
        value += other.value;
        return *this;
    }
};

/// Harmonic mean of the shares of gold and of what was found.
double f1(int ofGold, int ofFound, const Tally& tally)
{
    const double recall = tally.gold > 0 ? static_cast<double>(ofGold) / tally.gold : 0;
    const double precision = tally.found > 0 ? static_cast<double>(ofFound) / tally.found : 0;
    return recall + precision > 0 ? 2 * recall * precision / (recall + precision) : 0;
}

/// A decade may be written in years, and a date as its TIMEX3 open forms.
bool sameValue(const QString& gold, const QString& found)
{
    return gold == found;
}

QString context(const Article& article, TextSpan span)
{
    const qsizetype begin = std::max<qsizetype>(0, span.begin - 40);
    const qsizetype end = std::min(article.text.length(), span.end + 30);
    return article.text.slice({begin, span.begin}).toString() + u'[' + article.text.slice(span).toString() + u']'
        + article.text.slice({span.end, end}).toString();
}

class Scorer {
public:
    Scorer(QTextStream& out, const QString& errors)
        : m_out(out)
        , m_errors(errors)
    {
    }

    /// Errors are read in one half only; the other shows whether what was learnt holds.
    void setTelling(bool telling) { m_telling = telling; }
    /// The classes counted so far; counting starts again.
    TimeClasses takeClasses() { return std::exchange(m_classes, {}); }

    Tally score(const GoldDocument& document, const std::vector<TimeExpression>& times)
    {
        Tally tally;
        tally.gold = static_cast<int>(document.times.size());
        tally.found = static_cast<int>(times.size());
        std::vector<bool> met(document.times.size(), false);
        for (const TimeExpression& time : times) {
            const auto gold = bestOverlap(document, time.where.span);
            if (gold < 0) {
                tell("extra", document, time.where.span, QString(), time);
                continue;
            }
            const GoldTime& wanted = document.times[static_cast<size_t>(gold)];
            ++tally.relaxedFound;
            met[static_cast<size_t>(gold)] = true;
            tally.strict += wanted.span == time.where.span ? 1 : 0;
            tally.type += wanted.type == formatName(time.type) ? 1 : 0;
            tally.value += sameValue(wanted.value, time.value) ? 1 : 0;
            if (wanted.span != time.where.span)
                tell("span", document, time.where.span, document.article.text.slice(wanted.span).toString(), time);
            if (!sameValue(wanted.value, time.value))
                tell("value", document, time.where.span, wanted.value, time);
        }
        tally.relaxedGold = static_cast<int>(std::count(met.begin(), met.end(), true));
        for (size_t index = 0; index < met.size(); ++index) {
            if (!met[index])
                tell("missed", document, document.times[index].span, document.times[index].value, {});
        }
        return tally;
    }

private:
    static std::ptrdiff_t bestOverlap(const GoldDocument& document, TextSpan span)
    {
        std::ptrdiff_t best = -1;
        for (size_t index = 0; index < document.times.size(); ++index) {
            const TextSpan gold = document.times[index].span;
            if (gold.overlaps(span) && (best < 0 || gold == span))
                best = static_cast<std::ptrdiff_t>(index);
        }
        return best;
    }

    void tell(
        const char* kind, const GoldDocument& document, TextSpan span, const QString& gold, const TimeExpression& time)
    {
        m_classes.add(QLatin1String(kind), document.article.text.slice(span).toString(), gold, time.value);
        if (!m_telling)
            return;
        if (m_errors != QLatin1String("all") && m_errors != QLatin1String(kind))
            return;
        m_out << kind << '\t' << document.name << '\t' << context(document.article, span).replace(u'\n', u' ')
              << "\tgold " << gold << "\tfound " << time.value << "\t"
              << englishSentence(time.reasons, document.article.text.view()) << '\n';
    }

    QTextStream& m_out;
    QString m_errors;
    bool m_telling = true;
    TimeClasses m_classes;
};

void print(QTextStream& out, const QString& name, const Tally& tally)
{
    out << QStringLiteral("%1 gold %2 found %3  strict F1 %4  relaxed F1 %5 (P %6 R %7)  type F1 %8  value F1 %9\n")
               .arg(name, -22)
               .arg(tally.gold, 5)
               .arg(tally.found, 5)
               .arg(f1(tally.strict, tally.strict, tally), 0, 'f', 3)
               .arg(f1(tally.relaxedGold, tally.relaxedFound, tally), 0, 'f', 3)
               .arg(tally.found > 0 ? static_cast<double>(tally.relaxedFound) / tally.found : 0, 0, 'f', 3)
               .arg(tally.gold > 0 ? static_cast<double>(tally.relaxedGold) / tally.gold : 0, 0, 'f', 3)
               .arg(f1(tally.type, tally.type, tally), 0, 'f', 3)
               .arg(f1(tally.value, tally.value, tally), 0, 'f', 3);
}

struct Set {
    const char* name;
    std::vector<const char*> folders;
    GoldDocument (*read)(const QString&);
};

QStringList filesOf(const QString& dataFolder, const Set& set)
{
    QStringList files;
    for (const char* folder : set.folders) {
        QDirIterator walk(
            dataFolder + u'/' + QLatin1String(folder), {QStringLiteral("*.tml"), QStringLiteral("*.xml")}, QDir::Files);
        while (walk.hasNext())
            files += walk.next();
    }
    files.sort();
    return files;
}

using Halves = std::array<Tally, 2>;

void printHalves(QTextStream& out, const QString& name, const Halves& halves)
{
    print(out, name + QStringLiteral(" even"), halves[0]);
    print(out, name + QStringLiteral(" odd"), halves[1]);
    Tally both = halves[0];
    both += halves[1];
    print(out, name, both);
}

/// Even and odd documents by file name; only mistakes of the even ones are told one by one, those of the odd as counts.
Halves scoreSet(const Set& set, const QStringList& files, Scorer& scorer, const language::Models& models,
    const extract::WordClasses& words, const extract::TimeRules& rules, QTextStream& out, const QString& errors)
{
    Halves halves;
    for (const size_t half : {size_t(0), size_t(1)}) {
        scorer.setTelling(half == 0);
        for (qsizetype index = static_cast<qsizetype>(half); index < files.size(); index += 2) {
            const GoldDocument document = set.read(files[index]);
            std::vector<TextSpan> blocks;
            for (const Paragraph& paragraph : document.article.paragraphs)
                blocks.push_back(paragraph.span);
            const extract::ParsedArticle parsed(
                language::parse(document.article.text, blocks, models), document.article.text.view(), words);
            halves[half] += scorer.score(document, extract::tagTimes(document.article, parsed, rules));
        }
        const TimeClasses classes = scorer.takeClasses();
        if (!errors.isEmpty())
            classes.print(out, QLatin1String(set.name) + QLatin1String(half == 0 ? " even" : " odd"));
    }
    return halves;
}

} // namespace

int evaluateTimes(const QString& dataFolder, QTextStream& out, const QString& errors)
{
    const auto models = language::Models::load();
    const auto words = extract::WordClasses::load();
    const auto rules = extract::TimeRules::load();
    if (!models || !words || !rules || !QDir(dataFolder).exists()) {
        out << "times: cannot run: "
            << (!models         ? models.error().detail
                       : !words ? words.error().file + u' ' + words.error().detail
                       : !rules ? rules.error().file + u' ' + rules.error().detail
                                : dataFolder + QStringLiteral(" is not there"))
            << '\n';
        return 1;
    }
    const std::array<Set, 4> sets{{{"TimeBank", {"tempeval3/Training/TBAQ-cleaned/TimeBank"}, readTimeMl},
        {"AQUAINT", {"tempeval3/Training/TBAQ-cleaned/AQUAINT"}, readTimeMl},
        {"WikiWars", {"wikiwars/trainingset/tml"}, readTimeMl},
        {"MEANTIME", {"meantime/intra-doc_annotation/corpus_airbus", "meantime/intra-doc_annotation/corpus_apple"},
            readMeantime}}};
    Scorer scorer(out, errors);
    Halves tempeval;
    for (size_t index = 0; index < sets.size(); ++index) {
        const Set& set = sets[index];
        const Halves halves = scoreSet(set, filesOf(dataFolder, set), scorer, *models, *words, *rules, out, errors);
        printHalves(out, QLatin1String(set.name), halves);
        if (index < 2) {
            tempeval[0] += halves[0];
            tempeval[1] += halves[1];
        }
        if (index == 1)
            printHalves(out, QStringLiteral("TimeBank+AQUAINT"), tempeval);
    }
    return 0;
}

int evaluateTimes(const QString& dataFolder)
{
    QTextStream out(stdout);
    return evaluateTimes(dataFolder, out);
}

} // namespace evaluation
