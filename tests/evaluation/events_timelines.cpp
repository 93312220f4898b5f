#include "events_corpora.h"
#include "events_corpus.h"
#include "model/io/reader.h"
#include "model/time/timevalue.h"
#include "timelines.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <map>

namespace evaluation {

namespace {

struct Read {
    CorpusDocument document;
    Records records;
};

QString readText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "Airbus A380" is also written "A380", "Louis Gallois" "Gallois"; a first word alone may be another's.
bool isNameOf(const QString& name, const QString& target)
{
    static const QStringList tails{QStringLiteral("inc"), QStringLiteral("inc."), QStringLiteral("company"),
        QStringLiteral("computer"), QStringLiteral("s.a.s."), QStringLiteral("corp.")};
    QStringList words = name.toLower().split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = target.toLower().split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && (words.first() == u"the"))
        words.removeFirst();
    while (words.size() > 1 && tails.contains(words.last()))
        words.removeLast();
    if (words.isEmpty() || words.size() > wanted.size())
        return false;
    return words == wanted.mid(wanted.size() - words.size());
}

QSet<int> entitiesNamed(const Records& records, const QString& target)
{
    QSet<int> found;
    for (const Entity& entity : records.entities) {
        QStringList names = entity.aliases;
        names.append(entity.name);
        if (std::ranges::any_of(names, [&](const QString& name) { return isNameOf(name, target); }))
            found.insert(entity.id.number);
    }
    return found;
}

/// The date as a timeline writes it; "XXXX-XX-XX" when there is none.
QString lineDate(const EventTime& when)
{
    QString date = when.date.withoutClock().edtf();
    if (date.contains(u'/'))
        date = date.section(u'/', 0, 0);
    static const QRegularExpression plain(QStringLiteral("^\\d{4}(-\\d\\d)?(-\\d\\d)?$"));
    if (!plain.match(date).hasMatch())
        return QStringLiteral("XXXX-XX-XX");
    while (date.size() < 10)
        date += QStringLiteral("-XX");
    return date;
}

bool takesPart(const EventRecord& event, const QSet<int>& entities)
{
    return std::ranges::any_of(event.participants, [&](const Participant& participant) {
        return entities.contains(participant.entity.number) && participant.role != ParticipantRole::Topic;
    });
}

/// The names that the gold gives to the words of its events: "1-2-job_cuts" also stands for "1-2-job" and "1-2-cuts".
QHash<QString, QString> wordsOf(const Timeline& gold)
{
    QHash<QString, QString> names;
    for (const TimelineLine& line : gold) {
        for (const QString& event : line.events) {
            const QString place = event.section(u'-', 0, 1);
            for (const QString& word : event.section(u'-', 2).split(u'_'))
                names.insert(place + u'-' + word, event);
            names.insert(event, event);
        }
    }
    return names;
}

QStringList mentionsOf(const EventRecord& event, const CorpusDocument& document, const QHash<QString, QString>& names)
{
    QStringList keys;
    for (const ArticleSpan& mention : event.mentions) {
        for (const CorpusWord& word : document.words) {
            if (!word.span.overlaps(mention.span))
                continue;
            const QString key = QStringLiteral("%1-%2-%3").arg(document.id).arg(word.sentence).arg(word.form);
            keys.append(names.value(key, key));
            break;
        }
    }
    keys.removeDuplicates();
    return keys;
}

Timeline timelineOf(const std::vector<Read>& articles, const QString& target, const QHash<QString, QString>& names)
{
    std::map<QString, TimelineLine> lines; // in order of date
    for (const Read& read : articles) {
        const QSet<int> entities = entitiesNamed(read.records, target);
        if (entities.isEmpty())
            continue;
        for (const EventRecord& event : read.records.events) {
            const QString date = lineDate(event.when);
            const bool isReal = event.status == EventStatus::Occurred || event.status == EventStatus::Ongoing
                || event.status == EventStatus::Planned;
            if (!isReal || date.startsWith(u'X') || !takesPart(event, entities))
                continue;
            lines[date].date = date;
            lines[date].events += mentionsOf(event, read.document, names);
        }
    }
    Timeline timeline;
    for (auto& [date, line] : lines) {
        line.order = static_cast<int>(timeline.size()) + 1;
        timeline.push_back(line);
    }
    return timeline;
}

/// Gold events with a date that stand in the timeline found, and those with the right date.
struct Placed {
    int gold = 0;
    int found = 0;
    int dated = 0;
};

void tellEvents(const Timeline& gold, const Timeline& found, Placed& placed, QTextStream* telling)
{
    QHash<QString, QString> dates;
    for (const TimelineLine& line : found) {
        for (const QString& event : line.events)
            dates.insert(event, line.date);
    }
    for (const TimelineLine& line : gold) {
        for (const QString& event : line.events) {
            if (line.order > 0) {
                ++placed.gold;
                placed.found += dates.contains(event) ? 1 : 0;
                placed.dated += dates.value(event) == line.date ? 1 : 0;
                if (telling && dates.value(event) != line.date)
                    *telling << "    " << event << ' ' << line.date << " | " << dates.value(event) << '\n';
            }
            dates.remove(event);
        }
    }
    if (telling) {
        QStringList extra = dates.keys();
        std::ranges::sort(extra);
        *telling << "    not asked for: " << extra.join(QStringLiteral(", ")) << '\n';
    }
}

TimelineScore scoreCorpus(
    const QString& articles, const QString& gold, const extract::Resources& resources, QTextStream& out, bool verbose)
{
    std::vector<Read> read;
    for (CorpusDocument& document : readCorpus(articles)) {
        Article article = io::articleFromText(document.text).articles.front();
        article.published = {TimeValue::fromEdtf(document.published), PublicationBasis::User, {}, {}};
        Records records = extract::extract(article, resources);
        read.push_back({std::move(document), std::move(records)});
    }
    TimelineScore sum;
    Placed placed;
    const QDir dir(gold);
    for (const QString& name : dir.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        const Timeline wanted = readTimeline(readText(dir.filePath(name)));
        const QString target = QString(name).chopped(4).replace(u'_', u' ');
        const Timeline found = timelineOf(read, target, wordsOf(wanted));
        const TimelineScore score = scoreTimeline(wanted, found);
        sum += score;
        out << QStringLiteral("  %1 F1 %2 (P %3 R %4)\n")
                   .arg(target, -24)
                   .arg(100 * score.f1(), 5, 'f', 1)
                   .arg(100 * score.precision(), 0, 'f', 1)
                   .arg(100 * score.recall(), 0, 'f', 1);
        tellEvents(wanted, found, placed, verbose ? &out : nullptr);
    }
    out << "  of " << placed.gold << " mentions with a place in the order " << placed.found << " found, "
        << placed.dated << " with the right date\n";
    return sum;
}

} // namespace

void evaluateTimelines(const QString& folder, const extract::Resources& resources, QTextStream& out, bool verbose)
{
    const QString corpus = folder + QStringLiteral("/SemEval_Task4_data/corpus_1");
    out << "TimeLine\n";
    TimelineScore sum = scoreCorpus(corpus + QStringLiteral("/corpus_trackA_CAT"),
        corpus + QStringLiteral("/TimeLines_Gold_Standard"), resources, out, verbose);
    out << QStringLiteral("  Airbus F1 %1\n").arg(100 * sum.f1(), 0, 'f', 2);
    const TimelineScore apple = scoreCorpus(folder + QStringLiteral("/Corpus-trial-data_task4"),
        folder + QStringLiteral("/TimeLines_trial_data_task4_v1.2"), resources, out, verbose);
    out << QStringLiteral("  Apple F1 %1\n").arg(100 * apple.f1(), 0, 'f', 2);
    sum += apple;
    out << QStringLiteral("  together F1 %1 (P %2 R %3)\n")
               .arg(100 * sum.f1(), 0, 'f', 2)
               .arg(100 * sum.precision(), 0, 'f', 2)
               .arg(100 * sum.recall(), 0, 'f', 2);
}

} // namespace evaluation
