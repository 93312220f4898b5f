#include "events_corpus.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

namespace evaluation {

namespace {

/// Puts words together as they are written: the corpus keeps neither spaces nor paragraphs.
class TextMaker {
public:
    void add(CorpusDocument& document, int sentence, QString form)
    {
        if (form == u"``" || form == u"''")
            form = QStringLiteral("\"");
        const bool opens = form == u"(" || form == u"[" || form == u"$" || form == u"£" || form == u"€" || form == u"“"
            || form == u"#" || (form == u"\"" && !m_isQuoting);
        if (form == u"\"")
            m_isQuoting = !m_isQuoting;
        if (document.words.empty())
            m_isGlued = true;
        else if (document.words.back().sentence != sentence && sentence <= 2)
            document.text += QStringLiteral("\n\n"); // headline, date line and the article's first sentence
        else if (!m_isGlued && !closes(form))
            document.text += u' ';
        const qsizetype begin = document.text.size();
        document.text += form;
        document.words.push_back({sentence, form, {begin, document.text.size()}});
        m_isGlued = opens;
    }

private:
    bool closes(const QString& form) const
    {
        static const QStringList marks{QStringLiteral(","), QStringLiteral("."), QStringLiteral(";"),
            QStringLiteral(":"), QStringLiteral("!"), QStringLiteral("?"), QStringLiteral(")"), QStringLiteral("]"),
            QStringLiteral("%"), QStringLiteral("”"), QStringLiteral("n't"), QStringLiteral("'"),
            QStringLiteral("...")};
        return marks.contains(form) || (form == u"\"" && !m_isQuoting) || (form.size() > 1 && form.startsWith(u'\''))
            || (form.size() > 1 && form.startsWith(u'’'));
    }

    bool m_isQuoting = false;
    bool m_isGlued = true;
};

int idOf(const QXmlStreamAttributes& attributes, const char* name)
{
    return attributes.value(QLatin1String(name)).toInt();
}

/// Follows the elements of one file.
class DocumentReader {
public:
    CorpusDocument read(QXmlStreamReader& xml)
    {
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement)
                start(xml);
        }
        for (const CorpusMark& mark : std::as_const(m_document.marks)) {
            const bool isDateLine = mark.tag == u"TIMEX3" && !mark.words.empty()
                && m_document.words[static_cast<size_t>(mark.words.front())].sentence == 1;
            if (isDateLine || mark.attributes.value(QStringLiteral("functionInDocument")) == u"CREATION_TIME")
                m_document.published = mark.attributes.value(QStringLiteral("value"));
        }
        return std::move(m_document);
    }

private:
    void start(QXmlStreamReader& xml)
    {
        const auto attributes = xml.attributes();
        const QString name = xml.name().toString();
        if (name == u"Document") {
            m_document.id = attributes.value(QLatin1String("doc_id")).toString();
        } else if (name == u"token") {
            m_wordOf.insert(idOf(attributes, "t_id"), static_cast<int>(m_document.words.size()));
            const int sentence = idOf(attributes, "sentence");
            m_text.add(m_document, sentence, xml.readElementText());
        } else if (name == u"token_anchor") {
            if (m_mark >= 0)
                m_document.marks[m_mark].words.push_back(m_wordOf.value(idOf(attributes, "t_id")));
        } else if (name == u"source" && !m_document.links.empty()) {
            m_document.links.back().sources.push_back(idOf(attributes, "m_id"));
        } else if (name == u"target" && !m_document.links.empty()) {
            m_document.links.back().target = idOf(attributes, "m_id");
        } else if (attributes.hasAttribute(QLatin1String("m_id"))) {
            m_mark = idOf(attributes, "m_id");
            CorpusMark mark{name, {}, {}};
            for (const QXmlStreamAttribute& attribute : attributes)
                mark.attributes.insert(attribute.name().toString(), attribute.value().toString());
            m_document.marks.insert(m_mark, mark);
        } else if (attributes.hasAttribute(QLatin1String("r_id"))) {
            m_document.links.push_back({name, attributes.value(QLatin1String("sem_role")).toString(), {}, -1});
        }
    }

    CorpusDocument m_document;
    TextMaker m_text;
    QHash<int, int> m_wordOf;
    int m_mark = -1;
};

} // namespace

TextSpan CorpusDocument::spanOf(const CorpusMark& mark) const
{
    if (mark.words.empty())
        return {};
    const auto [first, last] = std::ranges::minmax(mark.words);
    return {words[static_cast<size_t>(first)].span.begin, words[static_cast<size_t>(last)].span.end};
}

CorpusDocument readCorpusDocument(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    return DocumentReader().read(xml);
}

std::vector<CorpusDocument> readCorpus(const QString& folder)
{
    std::vector<CorpusDocument> documents;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.xml")}, QDir::Files, QDir::Name)) {
        CorpusDocument document = readCorpusDocument(dir.filePath(name));
        if (!document.words.empty())
            documents.push_back(std::move(document));
    }
    return documents;
}

} // namespace evaluation
