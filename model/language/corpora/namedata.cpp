#include "model/language/corpora/namelabels.h"

#include <QDirIterator>
#include <algorithm>
#include <map>

namespace language::corpora {

namespace {

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
                setName(m_sentence, {i, end}, typed({i, end}, known->second));
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
        return typeByWords(
            m_sentence.forms.mid(static_cast<qsizetype>(chunk.first), static_cast<qsizetype>(chunk.end - chunk.first))
                .join(u' '),
            type);
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
    const TypeMap types{{QStringLiteral("PER"), NameType::Person}, {QStringLiteral("ORG"), NameType::Organization},
        {QStringLiteral("LOC"), NameType::Place}};
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

NamedCorpus readWorldwide(const QString& path, const Gazetteer& lists)
{
    const TypeMap types{{QStringLiteral("Person"), NameType::Person},
        {QStringLiteral("Organization"), NameType::Organization}, {QStringLiteral("Location"), NameType::Place},
        {QStringLiteral("NORP"), NameType::Group}};
    LabelReader reader(types, lists);
    for (const QString& line : linesOf(path)) {
        const QStringList columns = line.split(u'\t');
        if (line.startsWith(u"# id"))
            reader.endDocument();
        else if (columns.size() >= 2)
            reader.word(columns[0], columns[1]);
        else
            reader.endSentence();
    }
    return reader.take();
}

NamedCorpus readWikiGold(const QString& path, const Gazetteer& lists)
{
    const TypeMap types{{QStringLiteral("PER"), NameType::Person}, {QStringLiteral("ORG"), NameType::Organization},
        {QStringLiteral("LOC"), NameType::Place}, {QStringLiteral("MISC"), NameType::Other}};
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
    const TypeMap types{{QStringLiteral("politician"), NameType::Person}, {QStringLiteral("person"), NameType::Person},
        {QStringLiteral("organisation"), NameType::Organization},
        {QStringLiteral("politicalparty"), NameType::Organization}, {QStringLiteral("country"), NameType::Place},
        {QStringLiteral("location"), NameType::Place}, {QStringLiteral("election"), NameType::Event},
        {QStringLiteral("event"), NameType::Event}, {QStringLiteral("misc"), NameType::Other}};
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
    const TypeMap types{{QStringLiteral("Person"), NameType::Person},
        {QStringLiteral("Organisation"), NameType::Organization}, {QStringLiteral("Location"), NameType::Place},
        {QStringLiteral("Nationality"), NameType::Group}, {QStringLiteral("DocumentReference"), NameType::Document}};
    QStringList paths;
    QDirIterator files(folder, {QStringLiteral("*.conll")}, QDir::Files, QDirIterator::Subdirectories);
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

} // namespace language::corpora
