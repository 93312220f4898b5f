#include "tests/evaluation/events_evaluation.h"

#include "model/records/names.h"
#include "model/time/timevalue.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace evaluation {

namespace {

struct ReadEvent {
    QString id;
    QString title;
    QString tier;
    QString status;
    QStringList dates; ///< right values; an empty one stands for "no date"
    QStringList states;
    QStringList instead; ///< ids of events that may stand for it
    TextSpan trigger;
    TextSpan sentence;
    std::vector<TextSpan> also;
};

/// Offsets of every code point in UTF-16 code units.
std::vector<qsizetype> codePointOffsets(QStringView text)
{
    std::vector<qsizetype> offsets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLowSurrogate())
            offsets.push_back(i);
    }
    offsets.push_back(text.size());
    return offsets;
}

TextSpan spanOf(const QJsonObject& span, const std::vector<qsizetype>& offsets)
{
    const auto at = [&](const char* key) {
        const auto index = static_cast<size_t>(std::max(0, span.value(QLatin1String(key)).toInt()));
        return offsets[std::min(index, offsets.size() - 1)];
    };
    return {at("start"), at("end")};
}

QStringList strings(const QJsonValue& value)
{
    QStringList found;
    for (const QJsonValue one : value.toArray())
        found.append(one.toString());
    return found;
}

std::vector<ReadEvent> readEvents(const QJsonObject& reading, const std::vector<qsizetype>& offsets)
{
    std::vector<ReadEvent> events;
    for (const QJsonValue value : reading.value(QLatin1String("events")).toArray()) {
        const QJsonObject json = value.toObject();
        ReadEvent event;
        event.id = json.value(QLatin1String("id")).toString();
        event.title = json.value(QLatin1String("title")).toString();
        event.tier = json.value(QLatin1String("tier")).toString();
        event.dates = strings(json.value(QLatin1String("accept_dates")));
        event.dates.append(json.value(QLatin1String("date")).toString());
        event.states = strings(json.value(QLatin1String("accept_status")));
        event.states.append(json.value(QLatin1String("status")).toString());
        if (event.states.contains(QLatin1String("agreed")))
            event.states.append(QStringLiteral("occurred"));
        event.instead = strings(json.value(QLatin1String("or")));
        event.trigger = spanOf(json.value(QLatin1String("trigger")).toObject(), offsets);
        event.sentence = event.trigger;
        const QString sentence = json.value(QLatin1String("sentence_id")).toString();
        if (json.contains(QLatin1String("sentence")))
            event.sentence = spanOf(json.value(QLatin1String("sentence")).toObject(), offsets);
        for (const QJsonValue s : reading.value(QLatin1String("sentences")).toArray()) {
            const TextSpan span = spanOf(s.toObject(), offsets);
            if (span.contains(event.trigger.begin))
                event.sentence = span;
        }
        for (const QJsonValue also : json.value(QLatin1String("also")).toArray())
            event.also.push_back(spanOf(also.toObject(), offsets));
        events.push_back(event);
    }
    return events;
}

QSet<QString> stems(const QString& title)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*"));
    static const QSet<QString> common{QStringLiteral("the"), QStringLiteral("and"), QStringLiteral("for"),
        QStringLiteral("with"), QStringLiteral("from"), QStringLiteral("that"), QStringLiteral("its"),
        QStringLiteral("their"), QStringLiteral("will"), QStringLiteral("may")};
    QSet<QString> found;
    for (auto it = word.globalMatch(title); it.hasNext();) {
        const QString lower = it.next().captured().toLower();
        if (lower.size() > 2 && !common.contains(lower))
            found.insert(lower.left(4));
    }
    return found;
}

bool meets(const std::vector<ArticleSpan>& spans, TextSpan span)
{
    return std::ranges::any_of(spans, [&](const ArticleSpan& s) { return s.span.overlaps(span); });
}

/// How well a row meets a read event; 0 when it does not.
double meeting(const EventRecord& row, const ReadEvent& event)
{
    const int common = static_cast<int>((stems(row.title) & stems(event.title)).size());
    const bool trigger = row.trigger.span.overlaps(event.trigger);
    const bool mention = meets(row.mentions, event.trigger)
        || std::ranges::any_of(event.also, [&](TextSpan a) { return row.trigger.span.overlaps(a); });
    const bool sentence = row.evidence.empty() ? false : meets(row.evidence, event.sentence);
    if (!sentence && !trigger && !mention)
        return 0;
    if ((trigger || mention) && common >= 1)
        return (trigger ? 3.0 : 1.5) + 0.3 * common;
    if (sentence && common >= 3)
        return 0.3 * common;
    return trigger ? 0.2 : 0;
}

bool dateIsRight(const EventRecord& row, const ReadEvent& event)
{
    const TimeValue& found = row.when.date;
    const bool undatedIsRight = std::ranges::any_of(event.dates, [](const QString& d) { return d.isEmpty(); });
    if (found.isNull() || row.when.basis == DateBasis::Background)
        return undatedIsRight;
    return std::ranges::any_of(event.dates, [&](const QString& text) {
        const auto date = TimeValue::fromEdtf(text);
        return !date.isNull() && (date == found.withoutClock() || date.days() == found.days());
    });
}

struct Pair {
    double score = 0;
    size_t row = 0;
    size_t event = 0;
};

} // namespace

RowsScore& RowsScore::operator+=(const RowsScore& other)
{
    core += other.core;
    found += other.found;
    dated += other.dated;
    settled += other.settled;
    kept += other.kept;
    rows += other.rows;
    right += other.right;
    onExtended += other.onExtended;
    notRows += other.notRows;
    trapped += other.trapped;
    remarks += other.remarks;
    return *this;
}

RowsScore scoreRows(const Records& records, const QJsonObject& reading)
{
    RowsScore score;
    if (records.articles.empty())
        return score;
    const auto offsets = codePointOffsets(records.articles.front().text.view());
    const auto events = readEvents(reading, offsets);
    std::vector<EventRecord> rows;
    std::ranges::copy_if(
        records.events, std::back_inserter(rows), [](const EventRecord& e) { return e.salience >= MainSalience; });
    std::vector<Pair> pairs;
    for (size_t r = 0; r < rows.size(); ++r) {
        for (size_t e = 0; e < events.size(); ++e) {
            if (const double m = meeting(rows[r], events[e]); m > 0)
                pairs.push_back({m, r, e});
        }
    }
    std::ranges::stable_sort(pairs, std::greater{}, &Pair::score);
    std::vector<int> rowOf(events.size(), -1);
    std::vector<int> eventOf(rows.size(), -1);
    for (const Pair& pair : pairs) {
        if (rowOf[pair.event] < 0 && eventOf[pair.row] < 0) {
            rowOf[pair.event] = static_cast<int>(pair.row);
            eventOf[pair.row] = static_cast<int>(pair.event);
        }
    }
    for (size_t e = 0; e < events.size(); ++e) {
        const ReadEvent& event = events[e];
        if (event.tier != QLatin1String("core"))
            continue;
        ++score.core;
        int row = rowOf[e];
        const ReadEvent* judged = &event;
        for (size_t other = 0; row < 0 && other < events.size(); ++other) {
            if (event.instead.contains(events[other].id) && rowOf[other] >= 0) {
                row = rowOf[other];
                judged = &events[other];
            }
        }
        if (row < 0) {
            score.remarks.append(QStringLiteral("missed  %1 %2").arg(event.id, event.title));
            continue;
        }
        const EventRecord& found = rows[static_cast<size_t>(row)];
        const bool date = dateIsRight(found, *judged);
        const bool status = judged->states.contains(QString(formatName(found.status)));
        ++score.found;
        score.dated += date ? 1 : 0;
        score.settled += status ? 1 : 0;
        score.kept += date && status ? 1 : 0;
        if (!date)
            score.remarks.append(
                QStringLiteral("date    %1 %2: %3, read %4")
                    .arg(event.id, found.title, found.when.date.edtf(), judged->dates.join(QLatin1Char('|'))));
        if (!status)
            score.remarks.append(QStringLiteral("status  %1 %2: %3, read %4")
                                     .arg(event.id, found.title, QString(formatName(found.status)),
                                         judged->states.join(QLatin1Char('|'))));
    }
    for (size_t r = 0; r < rows.size(); ++r) {
        ++score.rows;
        const bool again =
            eventOf[r] < 0 && std::ranges::any_of(pairs, [&](const Pair& p) { return p.row == r && p.score >= 1.5; });
        if (eventOf[r] >= 0) {
            ++score.right;
            score.onExtended += events[static_cast<size_t>(eventOf[r])].tier == QLatin1String("core") ? 0 : 1;
        } else {
            score.remarks.append(QStringLiteral("%1  %2 [%3] %4")
                                     .arg(again ? QStringLiteral("twice ") : QStringLiteral("extra "), rows[r].title,
                                         rows[r].when.date.edtf())
                                     .arg(rows[r].salience, 0, 'f', 2));
        }
    }
    for (const QJsonValue value : reading.value(QLatin1String("not_rows")).toArray()) {
        const TextSpan span = spanOf(value.toObject(), offsets);
        ++score.notRows;
        for (const EventRecord& row : rows) {
            if (row.trigger.span.overlaps(span)) {
                ++score.trapped;
                score.remarks.append(QStringLiteral("trap    %1 (%2)")
                                         .arg(row.title, value.toObject().value(QLatin1String("reason")).toString()));
                break;
            }
        }
    }
    return score;
}

QString summary(const RowsScore& s)
{
    return QStringLiteral(
        "core %1/%2 found, %3 dated, %4 status, %5 kept; rows %6, precision %7 (%8 on extended); traps %9/%10")
        .arg(s.found)
        .arg(s.core)
        .arg(s.dated)
        .arg(s.settled)
        .arg(s.kept)
        .arg(s.rows)
        .arg(s.rows ? static_cast<double>(s.right) / s.rows : 0, 0, 'f', 2)
        .arg(s.onExtended)
        .arg(s.trapped)
        .arg(s.notRows);
}

} // namespace evaluation
