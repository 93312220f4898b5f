#include "model/briefing/briefing.h"

#include "model/briefing/citations.h"
#include "model/briefing/rows.h"
#include "model/briefing/wording.h"
#include "model/time/timevalue.h"

#include <algorithm>

namespace briefing {

namespace {

Source sourceOf(const Article& article)
{
    Source source;
    source.title = article.title.isEmpty() ? QStringLiteral("Untitled article") : article.title;
    QStringList origin;
    for (const QString& part : {article.publisher, article.byline, article.dateline}) {
        if (!part.isEmpty())
            origin.append(part);
    }
    source.origin = origin.join(QStringLiteral(" · "));
    source.published = publicationWords(article.published);
    source.address = article.url.isEmpty() ? article.file.section(QLatin1Char('/'), -1) : article.url;
    source.sha256 = article.sha256;
    return source;
}

QString titleOf(const Records& records)
{
    if (records.articles.empty())
        return QStringLiteral("Briefing");
    const QString first = sourceOf(records.articles.front()).title;
    const size_t others = records.articles.size() - 1;
    if (others == 0)
        return first;
    return others == 1 ? QStringLiteral("%1, and another article").arg(first)
                       : QStringLiteral("%1, and %2 other articles").arg(first).arg(others);
}

TimeValue latestPublication(const Records& records)
{
    TimeValue latest;
    for (const Article& article : records.articles)
        latest = std::max(latest, article.published.date);
    return latest;
}

QStringList remarksOn(const Records& records)
{
    QStringList remarks;
    for (const Article& article : records.articles) {
        if (article.published.date.isNull()) {
            remarks.append(QStringLiteral(
                "The publication date of “%1” is not known, so weekdays and bare months in it are left open.")
                               .arg(sourceOf(article).title));
        }
    }
    for (const Diagnostic& diagnostic : records.diagnostics) {
        if (diagnostic.severity != Severity::Info)
            remarks.append(diagnostic.message);
    }
    for (const Orphan& orphan : records.orphans)
        remarks.append(QStringLiteral("“%1” (%2): %3").arg(orphan.text.simplified(), orphan.owner, orphan.reason));
    return remarks;
}

QStringList methodOf(const Briefing& briefing)
{
    QStringList method;
    method.append(QStringLiteral(
        "Events, dates, names and quotations were found in the text by rules and statistics on this computer; "
        "nothing was looked up elsewhere. Each row leads by its number to the words it rests on."));
    method.append(QStringLiteral(
        "A date is given only where the text states one, or where it follows from the text and the publication date. "
        "“By” and “from … on” are limits, not dates. What the text leaves undated is listed apart."));
    if (!briefing.backgrounds.empty()) {
        method.append(
            QStringLiteral("Dates marked b are not from the text: they come from a chronology of well-known events, "
                           "each with its public source."));
    }
    method.append(briefing.checkedEvents == 0
            ? QStringLiteral("No row has been checked by a person yet.")
            : QStringLiteral("%1 of %2 events were checked by a person; the others were not.")
                  .arg(briefing.checkedEvents)
                  .arg(briefing.events));
    return method;
}

} // namespace

Briefing buildBriefing(const Records& records, const Options& options)
{
    Briefing briefing;
    briefing.title = titleOf(records);
    briefing.handling = options.handling;
    briefing.prepared = options.prepared.words();
    briefing.preparedBy = options.preparedBy;
    const TimeValue latest = latestPublication(records);
    briefing.published = records.articles.size() == 1 ? publicationWords(records.articles.front().published)
        : latest.isNull()                             ? QStringLiteral("not known")
                                                      : QStringLiteral("last %1").arg(latest.words());
    briefing.cutOff = latest.isNull() ? QStringLiteral("not known") : latest.words();
    for (const Article& article : records.articles)
        briefing.sources.push_back(sourceOf(article));

    Citations citations(records);
    const auto events = shownEvents(records, options.leastSalience);
    briefing.events = static_cast<int>(events.size());
    briefing.checkedEvents =
        static_cast<int>(std::ranges::count_if(events, [](const EventRecord* event) { return isDecided(*event); }));
    briefing.keyPoints = keyPoints(events, static_cast<size_t>(std::max(0, options.keyPoints)), citations);
    briefing.chronology = chronology(records, events, citations);
    briefing.undated = undatedEvents(records, events, citations);
    briefing.speakers = speakerSections(records, citations);
    briefing.people = people(records);
    briefing.remarks = remarksOn(records);
    briefing.references = citations.takeReferences();
    briefing.backgrounds = citations.takeBackgrounds();
    briefing.method = methodOf(briefing);
    return briefing;
}

} // namespace briefing
