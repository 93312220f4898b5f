#include "model/language/corpora/namelabels.h"

#include <QFile>
#include <algorithm>
#include <initializer_list>

namespace language::corpora {

namespace {

bool holds(const QString& text, std::initializer_list<QLatin1String> words)
{
    return std::ranges::any_of(words, [&](QLatin1String word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QStringList linesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

NameType typeByWords(const QString& name, NameType otherwise)
{
    const auto word = [](const char* text) { return QLatin1String(text); };
    if (holds(name,
            {word(" war"), word("olympic"), word(" cup"), word("election"), word("revolution"), word("battle of"),
                word("championship"), word("festival"), word("summit"), word("world war"), word(" games"),
                word("referendum"), word("uprising")}))
        return NameType::Event;
    if (holds(name,
            {word(" act"), word("treaty"), word("constitution"), word("agreement"), word(" accord"),
                word("convention on"), word("charter"), word("protocol"), word("declaration of"), word(" bill"),
                word("resolution ")}))
        return NameType::Document;
    return otherwise;
}

void setName(NamedSentence& sentence, Chunk chunk, NameType type)
{
    const auto small = [&](size_t i) {
        const QString& form = sentence.forms[static_cast<qsizetype>(i)];
        return !form.isEmpty() && !form[0].isUpper() && !form[0].isDigit();
    };
    const auto article = [&](size_t i) {
        const QString form = sentence.forms[static_cast<qsizetype>(i)].toLower();
        return form == u"the" || form == u"a" || form == u"an" || form == u"this" || form == u"both";
    };
    while (chunk.first < chunk.end && (small(chunk.first) || article(chunk.first)))
        ++chunk.first;
    while (chunk.end > chunk.first && small(chunk.end - 1))
        --chunk.end;
    if (chunk.first == chunk.end)
        return;
    for (size_t i = chunk.first; i < chunk.end; ++i)
        sentence.labels[i] = i == chunk.first ? firstLabel(type) : furtherLabel(type);
}

std::vector<Word> wordsOf(const NamedSentence& sentence, Chunk chunk)
{
    std::vector<Word> words;
    for (size_t i = chunk.first; i < chunk.end; ++i)
        words.push_back(describe(sentence.forms[static_cast<qsizetype>(i)]));
    return words;
}

void addGroups(NamedSentence& sentence, const Gazetteer& lists)
{
    std::vector<Word> words = wordsOf(sentence, {0, sentence.labels.size()});
    const auto marks = lists.mark(words);
    for (size_t i = 0; i < words.size(); ++i) {
        const quint32 wanted = Gazetteer::Nationality | Gazetteer::People;
        if (sentence.labels[i] != 0 || (marks[i].begins & wanted) == 0 || !words[i].capital)
            continue;
        size_t end = i + 1;
        while (end < words.size() && (marks[end - 1].ends & wanted) == 0 && (marks[end].inside & wanted) != 0)
            ++end;
        if (std::all_of(sentence.labels.begin() + static_cast<std::ptrdiff_t>(i),
                sentence.labels.begin() + static_cast<std::ptrdiff_t>(end), [](int label) { return label == 0; }))
            setName(sentence, {i, end}, NameType::Group);
    }
}

void takeCountriesForPlaces(NamedCorpus& corpus, const Gazetteer& lists)
{
    for (NamedDocument& document : corpus) {
        for (NamedSentence& sentence : document) {
            for (size_t i = 0; i < sentence.labels.size(); ++i) {
                if (!isFirst(sentence.labels[i]))
                    continue;
                size_t end = i + 1;
                while (end < sentence.labels.size() && sentence.labels[end] != 0 && !isFirst(sentence.labels[end]))
                    ++end;
                if ((lists.listsOf(wordsOf(sentence, {i, end})) & Gazetteer::Country) != 0)
                    setName(sentence, {i, end}, NameType::Place);
            }
        }
    }
}

NamedParts divided(const NamedCorpus& corpus, size_t share)
{
    NamedParts parts;
    for (size_t i = 0; i < corpus.size(); ++i)
        (i % share == share - 1 ? parts.held : parts.train).push_back(corpus[i]);
    return parts;
}

} // namespace language::corpora
