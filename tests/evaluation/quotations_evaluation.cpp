#include "tests/evaluation/quotations_evaluation.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QStringList>
#include <algorithm>
#include <array>
#include <vector>

namespace evaluation {

namespace {

using Spans = std::vector<TextSpan>;

struct Reading {
    Spans source;
    Spans cue;
    Spans content;
    QuotationForm form = QuotationForm::Indirect;
    bool hasSpeaker = false;
};

/// UTF-16 offsets of the code points of a text, and one past the end.
std::vector<qsizetype> codePointOffsets(QStringView text)
{
    std::vector<qsizetype> offsets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLowSurrogate())
            offsets.push_back(i);
    }
    offsets.push_back(text.size());
    return offsets;
}

bool isMark(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'‘' || c == u'\'';
}

QuotationForm formOf(QStringView text, const Spans& content)
{
    bool any = false;
    bool whole = true;
    for (const TextSpan piece : content) {
        const QStringView words = text.sliced(piece.begin, piece.length());
        any = any || words.contains(u'"') || words.contains(u'“') || words.contains(u'”');
        whole = whole && words.size() > 1 && isMark(words.front()) && isMark(words.back());
    }
    return whole ? QuotationForm::Direct : any ? QuotationForm::Mixed : QuotationForm::Indirect;
}

Spans parsedSpans(const QString& words, const std::vector<qsizetype>& offsets)
{
    Spans spans;
    for (const QString& piece : words.split(u';')) {
        const auto begin = static_cast<size_t>(piece.section(u' ', 0, 0).toLongLong());
        const auto end = static_cast<size_t>(piece.section(u' ', 1, 1).toLongLong());
        if (begin < end && end < offsets.size())
            spans.push_back({offsets[begin], offsets[end]});
    }
    return spans;
}

std::vector<Reading> readGold(const QString& path, QStringView text)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto offsets = codePointOffsets(text);
    QMap<QString, Spans> parts;
    std::vector<Reading> readings;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() < 2)
            continue;
        if (cells[0].startsWith(u'T'))
            parts.insert(cells[0], parsedSpans(cells[1].section(u' ', 1), offsets));
        if (!cells[0].startsWith(u'E'))
            continue;
        Reading reading;
        for (const QString& argument : cells[1].split(u' ')) {
            const QString role = argument.section(u':', 0, 0);
            Spans& into = role.startsWith(u"Source") ? reading.source
                : role.startsWith(u"Cue")            ? reading.cue
                                                     : reading.content;
            if (role.startsWith(u"Source") || role.startsWith(u"Cue") || role.startsWith(u"Content")) {
                const Spans spans = parts.value(argument.section(u':', 1));
                into.insert(into.end(), spans.begin(), spans.end());
            }
        }
        if (reading.content.empty())
            continue;
        for (Spans* spans : {&reading.source, &reading.cue, &reading.content})
            std::sort(spans->begin(), spans->end());
        reading.form = formOf(text, reading.content);
        readings.push_back(std::move(reading));
    }
    return readings;
}

Article articleOf(const QString& text)
{
    Article article;
    article.id.number = 1;
    article.text = SourceText(text);
    qsizetype begin = 0;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            article.paragraphs.push_back({{begin, begin + line.size()},
                article.paragraphs.empty() ? ParagraphKind::Headline : ParagraphKind::Body});
        begin += line.size() + 1;
    }
    return article;
}

std::vector<Reading> readFound(const Article& article, const extract::Resources& resources)
{
    std::vector<Reading> readings;
    const Records records = extract::extract(article, resources);
    for (const Quotation& quotation : records.quotations) {
        Reading reading{{}, {}, {}, quotation.form, !quotation.speakers.empty()};
        for (const ArticleSpan& span : quotation.source)
            reading.source.push_back(span.span);
        for (const ArticleSpan& span : quotation.cue)
            reading.cue.push_back(span.span);
        for (const ArticleSpan& span : quotation.content)
            reading.content.push_back(span.span);
        readings.push_back(std::move(reading));
    }
    return readings;
}

qsizetype lengthOf(const Spans& spans)
{
    qsizetype length = 0;
    for (const TextSpan span : spans)
        length += span.length();
    return length;
}

qsizetype shared(const Spans& a, const Spans& b)
{
    qsizetype length = 0;
    for (const TextSpan one : a) {
        for (const TextSpan other : b)
            length += std::max<qsizetype>(0, std::min(one.end, other.end) - std::max(one.begin, other.begin));
    }
    return length;
}

/// Equal but for spaces and punctuation at the ends.
bool isSame(QStringView text, const Spans& a, const Spans& b)
{
    const auto trimmed = [text](const Spans& spans) {
        Spans result;
        for (TextSpan span : spans) {
            while (span.begin < span.end && !text[span.begin].isLetterOrNumber())
                ++span.begin;
            while (span.end > span.begin && !text[span.end - 1].isLetterOrNumber())
                --span.end;
            result.push_back(span);
        }
        return result;
    };
    return trimmed(a) == trimmed(b);
}

/// Whether the word stands somewhere in the text with a capital that no sentence's beginning gives it.
bool isCapitalisedInside(QStringView text, QStringView word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at > 1 && text[at - 1] == u' ' && (text[at - 2].isLower() || text[at - 2] == u','))
            return true;
    }
    return false;
}

/// Whether the source ends in a capitalised word; one that is the whole source must be no mere beginning of a sentence.
bool isNamed(QStringView text, const Spans& source)
{
    if (source.empty())
        return false;
    const QStringView words = text.sliced(source.front().begin, source.front().length());
    const qsizetype space = words.lastIndexOf(u' ');
    const QStringView last = words.sliced(space + 1);
    return !last.isEmpty() && last.front().isUpper()
        && (space > 0 || (last.size() > 4 && isCapitalisedInside(text, last)));
}

struct Pair {
    size_t gold = 0;
    size_t found = 0;
    double overlap = 0;
};

std::vector<Pair> matched(const std::vector<Reading>& gold, const std::vector<Reading>& found)
{
    std::vector<Pair> all;
    for (size_t g = 0; g < gold.size(); ++g) {
        for (size_t f = 0; f < found.size(); ++f) {
            const auto longer = std::max(lengthOf(gold[g].content), lengthOf(found[f].content));
            const double overlap = static_cast<double>(shared(gold[g].content, found[f].content))
                / static_cast<double>(std::max<qsizetype>(1, longer));
            if (overlap >= 0.5)
                all.push_back({g, f, overlap});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Pair& a, const Pair& b) { return a.overlap > b.overlap; });
    std::vector<bool> goldTaken(gold.size()), foundTaken(found.size());
    std::vector<Pair> pairs;
    for (const Pair& pair : all) {
        if (goldTaken[pair.gold] || foundTaken[pair.found])
            continue;
        goldTaken[pair.gold] = foundTaken[pair.found] = true;
        pairs.push_back(pair);
    }
    return pairs;
}

constexpr size_t Forms = 3;

struct Counts {
    std::array<int, Forms> gold{}, found{}, goldMatched{}, foundMatched{};
    int pairs = 0, cueExact = 0, cueMeets = 0, sources = 0, sourceExact = 0, sourceMeets = 0, contentExact = 0,
        speakers = 0;
    int named = 0, namedWithoutSpeaker = 0; ///< of all that were found with a name as source

    void add(QStringView text, const std::vector<Reading>& goldReadings, const std::vector<Reading>& foundReadings);
};

void Counts::add(QStringView text, const std::vector<Reading>& goldReadings, const std::vector<Reading>& foundReadings)
{
    for (const Reading& reading : goldReadings)
        ++gold[static_cast<size_t>(reading.form)];
    for (const Reading& reading : foundReadings) {
        ++found[static_cast<size_t>(reading.form)];
        named += isNamed(text, reading.source);
        namedWithoutSpeaker += isNamed(text, reading.source) && !reading.hasSpeaker;
    }
    for (const Pair& pair : matched(goldReadings, foundReadings)) {
        const Reading& g = goldReadings[pair.gold];
        const Reading& f = foundReadings[pair.found];
        ++goldMatched[static_cast<size_t>(g.form)];
        ++foundMatched[static_cast<size_t>(f.form)];
        ++pairs;
        cueExact += isSame(text, g.cue, f.cue);
        cueMeets += shared(g.cue, f.cue) > 0;
        contentExact += isSame(text, g.content, f.content);
        if (!g.source.empty()) {
            ++sources;
            sourceExact += isSame(text, g.source, f.source);
            sourceMeets += shared(g.source, f.source) > 0;
            speakers += f.hasSpeaker;
        }
    }
}

double share(int part, int whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / whole;
}

void printRow(QTextStream& out, const char* name, int goldMatched, int gold, int foundMatched, int found)
{
    const double precision = share(foundMatched, found);
    const double recall = share(goldMatched, gold);
    const double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    out << QStringLiteral("%1 P %2  R %3  F1 %4  (gold %5, found %6)\n")
               .arg(QString::fromLatin1(name), -10)
               .arg(precision, 0, 'f', 3)
               .arg(recall, 0, 'f', 3)
               .arg(f1, 0, 'f', 3)
               .arg(gold)
               .arg(found);
}

void print(QTextStream& out, const Counts& counts)
{
    static constexpr std::array<const char*, Forms> names{"direct", "indirect", "mixed"};
    const auto sum = [](const std::array<int, Forms>& numbers) { return numbers[0] + numbers[1] + numbers[2]; };
    printRow(out, "all", counts.pairs, sum(counts.gold), counts.pairs, sum(counts.found));
    for (size_t form = 0; form < Forms; ++form)
        printRow(out, names[form], counts.goldMatched[form], counts.gold[form], counts.foundMatched[form],
            counts.found[form]);
    out << QStringLiteral(
        "on the matched: cue exact %1 overlap %2, source exact %3 overlap %4, content exact %5, with speaker %6\n")
               .arg(share(counts.cueExact, counts.pairs), 0, 'f', 3)
               .arg(share(counts.cueMeets, counts.pairs), 0, 'f', 3)
               .arg(share(counts.sourceExact, counts.sources), 0, 'f', 3)
               .arg(share(counts.sourceMeets, counts.sources), 0, 'f', 3)
               .arg(share(counts.contentExact, counts.pairs), 0, 'f', 3)
               .arg(share(counts.speakers, counts.sources), 0, 'f', 3);
    out << QStringLiteral("found with a name as source: %1, without speaker %2\n")
               .arg(counts.named)
               .arg(share(counts.namedWithoutSpeaker, counts.named), 0, 'f', 3);
}

} // namespace

bool printQuotationFigures(const QString& folder, const extract::Resources& resources, QTextStream& out, int limit)
{
    const QDir texts(folder + QStringLiteral("/text"));
    const QDir attributions(folder + QStringLiteral("/attributions"));
    if (!texts.exists() || !attributions.exists())
        return false;
    Counts counts;
    int articles = 0;
    for (const QString& name : texts.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        if (limit > 0 && articles >= limit)
            break;
        const QStringList readings =
            attributions.entryList({name.chopped(4) + QStringLiteral("_*.ann")}, QDir::Files, QDir::Name);
        QFile file(texts.filePath(name));
        if (readings.isEmpty() || !file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        ++articles;
        counts.add(
            text, readGold(attributions.filePath(readings.front()), text), readFound(articleOf(text), resources));
    }
    out << QStringLiteral("Quotations, %1 articles\n").arg(articles);
    print(out, counts);
    return articles > 0;
}

} // namespace evaluation
