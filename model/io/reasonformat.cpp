#include "model/io/reasonformat.h"

#include "model/records/reasonwords.h"

#include <QJsonObject>
#include <algorithm>

namespace io {

namespace {

constexpr QLatin1String Rule("rule");
constexpr QLatin1String Words("words");
constexpr QLatin1String Dates("dates");
constexpr QLatin1String Facts("facts");

// A rule has a handful of each; a file that has more is not believed.
constexpr qsizetype MostReasons = 32;
constexpr qsizetype MostParts = 16;
constexpr qsizetype LongestText = 2000;

template <class Visit> void forEachPart(const QJsonValue& list, Visit visit)
{
    const QJsonArray parts = list.toArray();
    for (qsizetype i = 0; i < std::min(parts.size(), MostParts); ++i)
        visit(parts.at(i));
}

/// The words that a reason rests on; an empty span for words that stand elsewhere, so that the others keep their place.
TextSpan readWords(const QJsonValue& value, const ReasonSource& source)
{
    const qsizetype start = value[QLatin1String("start")].toInteger(-1);
    const qsizetype end = value[QLatin1String("end")].toInteger(-1);
    if (!source.points || start < 0 || end <= start || end > source.points->count())
        return {};
    const TextSpan span{source.points->toUtf16(start), source.points->toUtf16(end)};
    const QString words = value[QLatin1String("text")].toString();
    return source.text.sliced(span.begin, span.length()) == words ? span : TextSpan{};
}

void writeWords(JsonWriter& json, TextSpan span, const ReasonSource& source)
{
    const bool stands = source.points && span.begin >= 0 && span.begin < span.end && span.end <= source.text.size();
    if (!stands) {
        json.null();
        return;
    }
    json.beginObject(true);
    json.key(u"start").value(qint64(source.points->fromUtf16(span.begin)));
    json.key(u"end").value(qint64(source.points->fromUtf16(span.end)));
    json.key(u"text").value(source.text.sliced(span.begin, span.length()));
    json.endObject();
}

} // namespace

RuleId ruleFromName(const QString& name)
{
    const qsizetype colon = name.lastIndexOf(u':');
    bool isNumber = false;
    const int line = colon > 0 ? QStringView(name).sliced(colon + 1).toInt(&isNumber) : 0;
    const RuleId row{name.first(std::max<qsizetype>(colon, 0)), line};
    return isNumber && line > 0 && row.toString() == name ? row : RuleId{name.left(LongestText), 0};
}

void writeReason(JsonWriter& json, const Reason& reason, const ReasonSource& source)
{
    const QString rule = reason.rule.toString();
    if (reason.words.empty() && reason.dates.empty() && reason.facts.isEmpty()) {
        json.value(QStringView(rule));
        return;
    }
    json.beginObject(true);
    json.key(Rule).value(QStringView(rule));
    if (!reason.words.empty()) {
        json.key(Words).beginArray(true);
        for (const TextSpan span : reason.words)
            writeWords(json, span, source);
        json.endArray();
    }
    if (!reason.dates.empty()) {
        json.key(Dates).beginArray(true);
        for (const TimeValue& date : reason.dates)
            json.value(QStringView(date.edtf()));
        json.endArray();
    }
    if (!reason.facts.isEmpty()) {
        json.key(Facts).beginArray(true);
        for (const QString& fact : reason.facts)
            json.value(QStringView(fact));
        json.endArray();
    }
    json.endObject();
}

void writeReasons(JsonWriter& json, const std::vector<Reason>& reasons, const ReasonSource& source)
{
    json.beginArray(true);
    for (const Reason& reason : reasons) {
        if (!isFreeText(reason))
            writeReason(json, reason, source);
    }
    json.endArray();
}

Reason readReason(const QJsonValue& value, const ReasonSource& source)
{
    Reason reason;
    reason.rule = ruleFromName(value.isString() ? value.toString() : value[Rule].toString());
    if (reason.isEmpty() || isFreeText(reason))
        return {};
    forEachPart(value[Words], [&](const QJsonValue& words) { reason.words.push_back(readWords(words, source)); });
    forEachPart(
        value[Dates], [&](const QJsonValue& date) { reason.dates.push_back(TimeValue::fromEdtf(date.toString())); });
    forEachPart(value[Facts], [&](const QJsonValue& fact) { reason.facts.append(fact.toString().left(LongestText)); });
    return reason;
}

std::vector<Reason> readReasons(const QJsonValue& value, const QString& why, const ReasonSource& source)
{
    std::vector<Reason> reasons;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (qsizetype i = 0; i < std::min(list.size(), MostReasons); ++i) {
        if (Reason reason = readReason(list.at(i), source); !reason.isEmpty())
            reasons.push_back(std::move(reason));
    }
    if (!why.isEmpty() && why != englishSentence(reasons, source.text))
        reasons.insert(reasons.begin(), freeText(why));
    return reasons;
}

} // namespace io
