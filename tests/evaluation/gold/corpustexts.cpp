#include "corpustexts.h"

#include "tests/evaluation/events_corpus.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace gold {

namespace {

QString readGumText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList paragraphs;
    QStringList sentences;
    const auto close = [&] {
        if (!sentences.isEmpty())
            paragraphs.append(sentences.join(u' '));
        sentences.clear();
    };
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(u"# newpar") && !line.startsWith(u"# newpar_block"))
            close();
        else if (line.startsWith(u"# text ="))
            sentences.append(line.sliced(8).trimmed());
    }
    close();
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace

void CorpusTexts::readStorylines(const QString& path)
{
    QFile file(path);
    if (!m_storylines.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QJsonObject article = QJsonDocument::fromJson(file.readLine()).object();
        m_storylines.insert(QStringLiteral("ecbplus/articles.jsonl#") + article[QLatin1String("id")].toString(),
            article[QLatin1String("text")].toString());
    }
}

Result<QString> CorpusTexts::textOf(const QString& name)
{
    const QString path = m_folder + QLatin1Char('/') + name.section(u'#', 0, 0);
    QString text;
    if (name.startsWith(u"ecbplus/")) {
        readStorylines(path);
        text = m_storylines.value(name);
    } else if (name.startsWith(u"gum/"))
        text = readGumText(path);
    else if (name.startsWith(u"meantime/"))
        text = evaluation::readCorpusDocument(path).text;
    if (m_folder.isEmpty() || text.isEmpty())
        return failure(ErrorCode::FileNotFound, path);
    return text;
}

} // namespace gold
