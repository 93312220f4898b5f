#include "model/language/training/namedata.h"

#include "model/language/training/treebank.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <algorithm>
#include <initializer_list>
#include <map>
#include <optional>

namespace language::training {

namespace {

QStringList linesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

bool holds(const QString& text, std::initializer_list<QLatin1String> words)
{
    return std::ranges::any_of(words, [&](QLatin1String word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// What a name of an unclear kind is, by its own words.
NameType typeByWords(const QString& name, NameType otherwise)
{
    const auto word = [](const char* text) { return QLatin1String(text); };
    if (holds(name, { word(" war"), word("olympic"), word(" cup"), word("election"), word("revolution"), word("battle of"),
            word("championship"), word("festival"), word("summit"), word("world war"), word(" games"), word("referendum"), word("uprising") }))
        return NameType::Event;
    if (holds(name, { word(" act"), word("treaty"), word("constitution"), word("agreement"), word(" accord"), word("convention on"),
            word("charter"), word("protocol"), word("declaration of"), word(" bill"), word("resolution ") }))
        return NameType::Document;
    return otherwise;
}

struct Chunk {
    size_t first = 0;
    size_t end = 0;
};

void setName(NamedSentence& sentence, Chunk chunk, NameType type)
{
    const auto small = [&](size_t i) { return !sentence.forms[static_cast<qsizetype>(i)].isEmpty() && !sentence.forms[static_cast<qsizetype>(i)][0].isUpper() && !sentence.forms[static_cast<qsizetype>(i)][0].isDigit(); };
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

/// Nationalities and peoples that no name holds.
void addGroups(NamedSentence& sentence, const Gazetteer& lists)
{
    std::vector<Word> words = wordsOf(sentence, { 0, sentence.labels.size() });
    const auto marks = lists.mark(words);
    for (size_t i = 0; i < words.size(); ++i) {
        const quint32 wanted = Gazetteer::Nationality | Gazetteer::People;
        if (sentence.labels[i] != 0 || (marks[i].begins & wanted) == 0 || !words[i].capital)
            continue;
        size_t end = i + 1;
        while (end < words.size() && (marks[end - 1].ends & wanted) == 0 && (marks[end].inside & wanted) != 0)
            ++end;
        if (std::all_of(sentence.labels.begin() + static_cast<std::ptrdiff_t>(i), sentence.labels.begin() + static_cast<std::ptrdiff_t>(end), [](int label) { return label == 0; }))
            setName(sentence, { i, end }, NameType::Group);
    }
}

using TypeMap = std::map<QString, NameType>;

/// Reads names from labels such as B-PER, I-PER in one column; `type` maps the rest of the label.
class LabelReader {
public:
    LabelReader(const TypeMap& types, const Gazetteer& lists)
        : m_types(types)
        , m_lists(lists)
    {
    }

    void word(const QString& form, const QString& label)
    {
        m_sentence.forms.append(form);
        m_labels.append(label);
    }

    void endSentence()
    {
        if (!m_sentence.forms.isEmpty())
            finish();
        m_sentence = {};
        m_labels.clear();
    }

    void endDocument()
    {
        endSentence();
        if (!m_document.empty())
            m_corpus.push_back(std::move(m_document));
        m_document = {};
    }

    NamedCorpus take()
    {
        endDocument();
        return std::move(m_corpus);
    }

private:
    void finish()
    {
        const auto size = static_cast<size_t>(m_labels.size());
        m_sentence.labels.assign(size, 0);
        for (size_t i = 0; i < size;) {
            const QString type = m_labels[static_cast<qsizetype>(i)].mid(2);
            size_t end = i + 1;
            while (end < size && m_labels[static_cast<qsizetype>(end)] == QStringLiteral("I-") + type)
                ++end;
            if (const auto known = m_types.find(type); known != m_types.end())
                setName(m_sentence, { i, end }, typed({ i, end }, known->second));
            i = end;
        }
        addGroups(m_sentence, m_lists);
        m_document.push_back(m_sentence);
    }

    NameType typed(Chunk chunk, NameType type) const
    {
        if (type != NameType::Other)
            return type;
        if ((m_lists.listsOf(wordsOf(m_sentence, chunk)) & (Gazetteer::Nationality | Gazetteer::People)) != 0)
            return NameType::Group;
        return typeByWords(m_sentence.forms.mid(static_cast<qsizetype>(chunk.first), static_cast<qsizetype>(chunk.end - chunk.first)).join(u' '), type);
    }

    const TypeMap& m_types;
    const Gazetteer& m_lists;
    NamedSentence m_sentence;
    QStringList m_labels;
    NamedDocument m_document;
    NamedCorpus m_corpus;
};

} // namespace

NamedCorpus readUniversalNer(const QString& path, const Gazetteer& lists)
{
    const TypeMap types { { QStringLiteral("PER"), NameType::Person }, { QStringLiteral("ORG"), NameType::Organization }, { QStringLiteral("LOC"), NameType::Place } };
    LabelReader reader(types, lists);
    for (const QString& line : linesOf(path)) {
        const QStringList columns = line.split(u'\t');
        if (line.startsWith(u"# newdoc"))
            reader.endDocument();
        else if (columns.size() >= 3 && !line.startsWith(u'#'))
            reader.word(columns[1], columns[2]);
        else if (line.isEmpty())
            reader.endSentence();
    }
    return reader.take();
}

NamedCorpus readWikiGold(const QString& path, const Gazetteer& lists)
{
    const TypeMap types { { QStringLiteral("PER"), NameType::Person }, { QStringLiteral("ORG"), NameType::Organization },
        { QStringLiteral("LOC"), NameType::Place }, { QStringLiteral("MISC"), NameType::Other } };
    LabelReader reader(types, lists);
    for (const QString& line : linesOf(path)) {
        const QStringList columns = line.split(u' ');
        if (line.startsWith(u"-DOCSTART-"))
            reader.endDocument();
        else if (columns.size() >= 2)
            reader.word(columns.first(), columns.last());
        else
            reader.endSentence();
    }
    return reader.take();
}

NamedCorpus readCrossNer(const QString& path, const Gazetteer& lists)
{
    const TypeMap types { { QStringLiteral("politician"), NameType::Person }, { QStringLiteral("person"), NameType::Person },
        { QStringLiteral("organisation"), NameType::Organization }, { QStringLiteral("politicalparty"), NameType::Organization },
        { QStringLiteral("country"), NameType::Place }, { QStringLiteral("location"), NameType::Place },
        { QStringLiteral("election"), NameType::Event }, { QStringLiteral("event"), NameType::Event }, { QStringLiteral("misc"), NameType::Other } };
    LabelReader reader(types, lists);
    for (const QString& line : linesOf(path)) {
        const QStringList columns = line.split(u'\t');
        if (columns.size() >= 2)
            reader.word(columns[0], columns[1]);
        else
            reader.endDocument();
    }
    return reader.take();
}

NamedCorpus readRe3d(const QString& folder, const Gazetteer& lists)
{
    const TypeMap types { { QStringLiteral("Person"), NameType::Person }, { QStringLiteral("Organisation"), NameType::Organization },
        { QStringLiteral("Location"), NameType::Place }, { QStringLiteral("Nationality"), NameType::Group }, { QStringLiteral("DocumentReference"), NameType::Document } };
    QStringList paths;
    QDirIterator files(folder, { QStringLiteral("*.conll") }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.contains(u"BBC")) // not for commercial use
            paths.append(path);
    }
    std::ranges::sort(paths);
    LabelReader reader(types, lists);
    for (const QString& path : paths) {
        for (const QString& line : linesOf(path)) {
            const QStringList columns = line.split(u'\t');
            if (columns.size() >= 2)
                reader.word(columns[0], columns[1]);
            else
                reader.endSentence();
        }
        reader.endDocument();
    }
    return reader.take();
}

namespace {

/// A noun phrase of GUM with its kind.
struct Phrase {
    QString kind;
    bool identified = false; ///< has an article in an encyclopaedia
    int first = 0;
    int last = 0;
};

/// The phrases of one sentence from the MISC column: "(12-person-…", "12)".
std::vector<Phrase> phrasesOf(const QStringList& columns)
{
    std::vector<Phrase> done;
    std::vector<std::pair<QString, Phrase>> open;
    for (int word = 0; word < columns.size(); ++word) {
        QString entity;
        for (const QString& part : columns[word].split(u'|')) {
            if (part.startsWith(u"Entity="))
                entity = part.mid(7);
        }
        for (qsizetype i = 0; i < entity.size();) {
            if (entity[i] == u'(') {
                qsizetype end = i + 1;
                while (end < entity.size() && entity[end] != u'(' && entity[end] != u')')
                    ++end;
                const QStringList parts = entity.mid(i + 1, end - i - 1).split(u'-');
                open.emplace_back(parts.value(0), Phrase { parts.value(1), parts.size() > 6, word, word });
                i = end;
                if (i < entity.size() && entity[i] == u')') {
                    done.push_back(open.back().second);
                    open.pop_back();
                    ++i;
                }
                continue;
            }
            qsizetype end = entity.indexOf(u')', i);
            if (end < 0)
                end = entity.size();
            const QString number = entity.mid(i, end - i);
            const auto found = std::find_if(open.rbegin(), open.rend(), [&](const auto& pair) { return pair.first == number; });
            if (found != open.rend()) {
                found->second.last = word;
                done.push_back(found->second);
                open.erase(std::next(found).base());
            }
            i = end + 1;
        }
    }
    return done;
}

std::optional<NameType> typeOfKind(const Phrase& phrase)
{
    if (phrase.kind == u"person")
        return NameType::Person;
    if (phrase.kind == u"organization")
        return NameType::Organization;
    if (phrase.kind == u"place")
        return NameType::Place;
    if (phrase.kind == u"event")
        return NameType::Event;
    if (phrase.kind == u"abstract" || phrase.kind == u"object")
        return NameType::Other;
    return {};
}

/// The name in a phrase: its head, a proper noun, with the proper nouns that hang on it.
std::optional<Chunk> nameIn(const TreebankSentence& sentence, const Phrase& phrase, NameType type)
{
    const auto word = [&](int i) -> const TreebankWord& { return sentence.words[static_cast<size_t>(i)]; };
    int head = -1;
    for (int i = phrase.first; i <= phrase.last && head < 0; ++i) {
        if (word(i).head < phrase.first || word(i).head > phrase.last)
            head = i;
    }
    if (head < 0 || word(head).tag != Tag::Propn)
        return {};
    const auto joins = [&](int i) {
        const Relation relation = word(i).relation;
        const bool inside = relation == Relation::Compound || relation == Relation::Flat || relation == Relation::Amod || relation == Relation::Nummod
            || relation == Relation::Goeswith || relation == Relation::NmodPoss;
        return (word(i).tag == Tag::Propn || (!word(i).form.isEmpty() && word(i).form[0].isUpper() && word(i).tag != Tag::Det && word(i).tag != Tag::Pron)) && inside;
    };
    int first = head, last = head;
    const auto between = [&](int i) { return word(i).penn == 21 || word(i).form == u"'s" || word(i).form == u"&"; };
    while (first > phrase.first && (joins(first - 1) || (between(first - 1) && first - 1 > phrase.first && joins(first - 2))))
        --first;
    while (last < phrase.last && (word(last + 1).relation == Relation::Flat || (word(last + 1).tag == Tag::Num && word(last + 1).relation == Relation::Nummod)))
        ++last;
    const bool ofName = type != NameType::Person && last + 1 < phrase.last && (word(last + 1).form == u"of" || word(last + 1).form == u"for");
    if (ofName && !phrase.identified)
        return Chunk { static_cast<size_t>(first), static_cast<size_t>(last + 1) };
    if (ofName) {
        int end = last + 2;
        while (end <= phrase.last && (word(end).form == u"the" || word(end).form == u"of" || word(end).form == u"and" || word(end).form == u"for" || word(end).form[0].isUpper()))
            ++end;
        last = end - 1;
    }
    return Chunk { static_cast<size_t>(first), static_cast<size_t>(last + 1) };
}

} // namespace

NamedCorpus readGum(const QStringList& paths, const Gazetteer& lists)
{
    NamedCorpus corpus;
    for (const QString& path : paths) {
        const auto treebank = readTreebank(path);
        if (!treebank)
            continue;
        std::vector<QStringList> miscs(1);
        for (const QString& line : linesOf(path)) {
            const QStringList columns = line.split(u'\t');
            if (line.isEmpty() && !miscs.back().isEmpty())
                miscs.emplace_back();
            else if (columns.size() == 10 && !columns[0].contains(u'-') && !columns[0].contains(u'.'))
                miscs.back().append(columns[9]);
        }
        NamedDocument document;
        for (size_t s = 0; s < treebank->size(); ++s) {
            const TreebankSentence& gold = (*treebank)[s];
            NamedSentence sentence;
            for (const TreebankWord& word : gold.words)
                sentence.forms.append(word.form);
            sentence.labels.assign(gold.words.size(), 0);
            auto phrases = phrasesOf(miscs[s]);
            std::ranges::stable_sort(phrases, {}, [](const Phrase& p) { return p.last - p.first; }); // the outer overwrite
            for (const Phrase& phrase : phrases) {
                auto type = typeOfKind(phrase);
                if (!type)
                    continue;
                const auto chunk = nameIn(gold, phrase, *type);
                if (!chunk || (*type == NameType::Other && !phrase.identified))
                    continue;
                const QString name = sentence.forms.mid(static_cast<qsizetype>(chunk->first), static_cast<qsizetype>(chunk->end - chunk->first)).join(u' ');
                if (*type == NameType::Other)
                    type = typeByWords(name, *type);
                for (size_t i = chunk->end; i < sentence.labels.size() && sentence.labels[i] != 0 && !isFirst(sentence.labels[i]); ++i)
                    sentence.labels[i] = 0;
                setName(sentence, *chunk, *type);
            }
            addGroups(sentence, lists);
            document.push_back(std::move(sentence));
        }
        corpus.push_back(std::move(document));
    }
    return corpus;
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
                if ((lists.listsOf(wordsOf(sentence, { i, end })) & Gazetteer::Country) != 0)
                    setName(sentence, { i, end }, NameType::Place);
            }
        }
    }
}

} // namespace language::training
