#include "model/language/corpora/attributions.h"

#include "model/language/signs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>
#include <set>

namespace language::corpora {

namespace {

constexpr int Source = static_cast<int>(Attribution::Source), Cue = static_cast<int>(Attribution::Cue),
              Content = static_cast<int>(Attribution::Content);

/// A document of GUM: words counted through, units of discourse and what each hangs on.
struct DiscourseReader {
    struct Word {
        QString form;
        int unit = 0;
        size_t sentence = 0;
        int mark = 0;
    };
    struct Link {
        int unit = 0;
        int target = 0;
        std::set<int> source, cue; ///< numbers of words in the document, the first is 1
    };
    std::vector<Word> words;
    std::vector<Link> links;
    std::map<int, int> above;
    size_t sentence = 0;
    int unit = 0;

    void line(const QString& line);
    void discourse(const QString& value);
    void settle();
    MarkedCorpus sentences() const;
    bool hangsOn(int from, int on) const;
};

/// "1-3,7" as numbers.
void addNumbers(const QString& list, std::set<int>& numbers)
{
    for (const QString& part : list.split(u',')) {
        const int first = part.section(u'-', 0, 0).toInt();
        const int last = part.contains(u'-') ? part.section(u'-', 1, 1).toInt() : first;
        for (int i = first; i > 0 && i <= std::min(last, first + 50); ++i)
            numbers.insert(i);
    }
}

void DiscourseReader::discourse(const QString& value)
{
    // relation:unit->target:depth:signals; further relations follow after a semicolon
    const QString first = value.section(u';', 0, 0);
    const QString relation = first.section(u':', 0, 0), ends = first.section(u':', 1, 1);
    unit = ends.section(u'-', 0, 0).toInt();
    if (!ends.contains(QStringLiteral("->")))
        return;
    const int target = ends.section(u'>', 1).toInt();
    above[unit] = target;
    if (!relation.startsWith(QStringLiteral("attribution")))
        return;
    Link link{unit, target, {}, {}};
    for (const QString& signal : first.section(u':', 3).split(u'+')) {
        const QStringList parts = signal.split(u'-');
        const QString numbers = parts.mid(2, parts.size() - 3).join(u'-');
        if (signal.startsWith(QStringLiteral("sem-atsrc")))
            addNumbers(numbers, link.source);
        else if (signal.startsWith(QStringLiteral("lex-ind")))
            addNumbers(numbers, link.cue);
    }
    links.push_back(link);
}

void DiscourseReader::line(const QString& line)
{
    if (line.isEmpty()) {
        ++sentence;
        return;
    }
    const QStringList columns = line.split(u'\t');
    if (line.startsWith(u'#') || columns.size() < 10 || columns[0].contains(u'-') || columns[0].contains(u'.'))
        return;
    for (const QString& entry : columns[9].split(u'|')) {
        if (entry.startsWith(QStringLiteral("Discourse=")))
            discourse(entry.mid(10));
    }
    words.push_back({columns[1], unit, sentence, 0});
}

bool DiscourseReader::hangsOn(int from, int on) const
{
    for (int steps = 0; steps < 30; ++steps) {
        if (from == on)
            return true;
        const auto next = above.find(from);
        if (next == above.end())
            return false;
        from = next->second;
    }
    return false;
}

void DiscourseReader::settle()
{
    for (const Link& link : links) {
        const auto inUnit = [&](const Word& word) { return word.unit == link.unit; };
        const auto own = std::ranges::find_if(words, inUnit);
        if (own == words.end())
            continue;
        for (Word& word : words) {
            if (word.sentence == own->sentence && word.unit != link.unit && word.mark == 0
                && hangsOn(word.unit, link.target) && !hangsOn(word.unit, link.unit))
                word.mark = Content;
        }
    }
    for (const Link& link : links) { // a source inside what another said is a source all the same
        for (size_t i = 0; i < words.size(); ++i) {
            const int number = static_cast<int>(i) + 1;
            if (words[i].unit == link.unit && link.cue.contains(number))
                words[i].mark = Cue;
            else if (words[i].unit == link.unit && link.source.contains(number))
                words[i].mark = Source;
        }
    }
}

MarkedCorpus DiscourseReader::sentences() const
{
    MarkedCorpus corpus;
    for (size_t i = 0; i < words.size(); ++i) {
        if (i == 0 || words[i].sentence != words[i - 1].sentence)
            corpus.emplace_back();
        corpus.back().forms.append(words[i].form);
        corpus.back().marks.push_back(words[i].mark);
    }
    return corpus;
}

} // namespace

MarkedCorpus readGumAttributions(const QStringList& paths)
{
    MarkedCorpus corpus;
    for (const QString& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        DiscourseReader reader;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
            reader.line(line);
        reader.settle();
        std::ranges::move(reader.sentences(), std::back_inserter(corpus));
    }
    return corpus;
}

MarkedCorpus readGoldAttributions(const QString& goldFolder, const QString& part, const Tokenizer& tokenizer)
{
    MarkedCorpus corpus;
    QFile splits(goldFolder + QStringLiteral("/splits.tsv"));
    if (!splits.open(QIODevice::ReadOnly))
        return corpus;
    for (const QString& line : QString::fromUtf8(splits.readAll()).split(u'\n')) {
        const QString path = goldFolder + QStringLiteral("/articles/") + line.section(u'\t', 1, 1);
        QFile text(path + QStringLiteral(".txt")), reading(path + QStringLiteral(".json"));
        if (line.section(u'\t', 0, 0) != part || !text.open(QIODevice::ReadOnly) || !reading.open(QIODevice::ReadOnly))
            continue;
        const CutText cut(QString::fromUtf8(text.readAll()), tokenizer);
        const QJsonArray quotes =
            QJsonDocument::fromJson(reading.readAll()).object()[QStringLiteral("quotes")].toArray();
        for (size_t s = 0; s < cut.sentences.size(); ++s) {
            MarkedSentence sentence = cut.unmarked(s);
            const auto mark = [&](const QJsonValue& span, int as) {
                cut.mark(sentence, s, span[QStringLiteral("start")].toInteger(-1),
                    span[QStringLiteral("end")].toInteger(-1), as);
            };
            for (const auto& quote : quotes) {
                for (const auto& piece : quote.toObject()[QStringLiteral("content")].toArray())
                    mark(piece, Content);
            }
            for (const auto& quote : quotes) {
                mark(quote.toObject()[QStringLiteral("speaker_span")], Source);
                mark(quote.toObject()[QStringLiteral("cue")], Cue);
            }
            corpus.push_back(std::move(sentence));
        }
    }
    return corpus;
}

} // namespace language::corpora
