#include "events_corpora.h"
#include "model/io/reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace evaluation {

namespace {

/// Words that the coder marked as the event, in order of place.
std::vector<TextSpan> markedWords(const QString& markup, const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("\\(EVT: ([^)]*)\\)"));
    std::vector<TextSpan> spans;
    qsizetype from = 0;
    for (auto it = mark.globalMatch(markup); it.hasNext();) {
        const QString words = it.next().captured(1);
        const qsizetype at = text.indexOf(words, from);
        if (at < 0)
            continue;
        spans.push_back({at, at + words.size()});
        from = at + words.size();
    }
    return spans;
}

/// The event on the coder's words, else the most salient, each only if it has a category; null when there is none.
const EventRecord* codedEvent(const Records& records, const std::vector<TextSpan>& words)
{
    for (const TextSpan span : words) {
        for (const EventRecord& event : records.events) {
            if (event.trigger.span.overlaps(span) && !event.plover.isEmpty())
                return &event;
        }
    }
    const EventRecord* best = nullptr;
    for (const EventRecord& event : records.events) {
        if (!event.plover.isEmpty() && (!best || event.salience > best->salience))
            best = &event;
    }
    return best;
}

const EventRecord* mostSalient(const Records& records)
{
    return codedEvent(records, {});
}

QString share(int right, int all)
{
    return QStringLiteral("%1 (%2 of %3)").arg(all > 0 ? double(right) / all : 0, 0, 'f', 3).arg(right).arg(all);
}

} // namespace

void evaluatePlover(const QString& folder, const extract::Resources& resources, QTextStream& out, bool verbose)
{
    QFile file(folder + QStringLiteral("/gsr.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonArray coded = QJsonDocument::fromJson(file.readAll()).array();
    int all = 0;
    int marked = 0;
    int salient = 0;
    int any = 0;
    for (qsizetype i = 0; i < coded.size(); i += 2) {
        const QJsonObject record = coded[i].toObject();
        const QString category = record[QLatin1String("event")].toString();
        if (category.isEmpty())
            continue;
        const QString text = record[QLatin1String("text")].toString();
        Article article = io::articleFromText(text).articles.front();
        article.published = {
            TimeValue::fromEdtf(record[QLatin1String("date")].toString()), PublicationBasis::User, {}, {}};
        const Records records = extract::extract(article, resources);
        const QString read = records.articles.front().text.view().toString();
        const QString markup = record[QLatin1String("textInfo")].toObject()[QLatin1String("markup")].toString();
        const EventRecord* onWords = codedEvent(records, markedWords(markup, read));
        const EventRecord* best = mostSalient(records);
        ++all;
        const bool right = onWords && onWords->plover == category;
        marked += right ? 1 : 0;
        salient += best && best->plover == category ? 1 : 0;
        any += std::ranges::any_of(records.events, [&](const EventRecord& e) { return e.plover == category; }) ? 1 : 0;
        if (verbose && !right) {
            QStringList found;
            for (const EventRecord& event : records.events)
                found.append(read.mid(event.trigger.span.begin, event.trigger.span.length()) + u'/' + event.plover);
            out << "  " << category << " | " << found.join(u' ') << " | " << markup << '\n';
        }
    }
    out << "PLOVER, records with even index\n";
    out << "  category on the coded words, else of the most salient " << share(marked, all) << '\n';
    out << "  category of the most salient " << share(salient, all) << ", of any event " << share(any, all) << '\n';
}

} // namespace evaluation
