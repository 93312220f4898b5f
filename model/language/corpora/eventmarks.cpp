#include "model/language/corpora/eventmarks.h"

#include "model/language/signs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace language::corpora {

namespace {

/// -1 for what is said of a kind of event and of none in particular: its words are no events, and no others either.
int classOf(const QString& name)
{
    if (name == u"OCCURRENCE")
        return static_cast<int>(EventClass::Occurrence);
    if (name == u"ASPECTUAL")
        return static_cast<int>(EventClass::Aspectual);
    if (name == u"STATE")
        return static_cast<int>(EventClass::State);
    if (name == u"REPORTING")
        return static_cast<int>(EventClass::Reporting);
    if (name == u"PERCEPTION")
        return static_cast<int>(EventClass::Perception);
    return name == u"CAUSATIVE" ? static_cast<int>(EventClass::Cause) : -1;
}

void append(MarkedCorpus& corpus, const QJsonObject& article, const Tokenizer& tokenizer)
{
    const CutText cut(article[QStringLiteral("text")].toString(), tokenizer);
    const QJsonArray events = article[QStringLiteral("events")].toArray();
    for (size_t s = 0; s < cut.sentences.size(); ++s) {
        MarkedSentence sentence = cut.unmarked(s);
        bool any = false;
        for (const auto& value : events) {
            const QJsonObject event = value.toObject();
            const qsizetype begin = event[QStringLiteral("start")].toInteger(),
                            end = event[QStringLiteral("end")].toInteger();
            const TextSpan first = cut.sentences[s].front(), last = cut.sentences[s].back();
            if (cut.placeOf(begin) < first.begin || cut.placeOf(begin) >= last.end)
                continue;
            any = true;
            cut.mark(sentence, s, begin, end, classOf(event[QStringLiteral("class")].toString()));
        }
        if (any)
            corpus.push_back(std::move(sentence));
    }
}

} // namespace

MarkedCorpus readEventMarks(const QString& folder, const Tokenizer& tokenizer, int first, int last, bool storylines)
{
    MarkedCorpus corpus;
    QFile file(folder + QStringLiteral("/articles.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return corpus;
    while (!file.atEnd()) {
        const QJsonObject article = QJsonDocument::fromJson(file.readLine()).object();
        const int topic = article[QStringLiteral("topic")].toInt();
        if (topic >= first && topic <= last && (!storylines || article[QStringLiteral("storyline")].toBool()))
            append(corpus, article, tokenizer);
    }
    return corpus;
}

} // namespace language::corpora
