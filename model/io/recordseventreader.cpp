// The events of RecordsReader, which have the most keys.
#include "model/io/recordsreader.h"

#include "model/records/names.h"

#include <algorithm>

namespace io {

namespace {

constexpr QLatin1String when("when");
constexpr QLatin1String participants("participants");
constexpr QLatin1String trigger("trigger");
constexpr QLatin1String mentions("mentions");
constexpr QLatin1String evidence("evidence");
constexpr QLatin1String quotations("quotations");
constexpr QLatin1String relations("relations");
constexpr QLatin1String reasons("reasons");
constexpr QLatin1String reason("reason");

template <class Enum> Enum named(const QJsonValue& name, Enum otherwise)
{
    return fromFormatName<Enum>(name.toString()).value_or(otherwise);
}

// Keeps what the elements of a list say beyond what is known, one object an element, where any says more.
void keepElements(QJsonObject& extra, QLatin1String key, const QJsonArray& kept)
{
    for (const QJsonValue one : kept) {
        if (!one.toObject().isEmpty()) {
            extra.insert(key, kept);
            return;
        }
    }
}

/// The shares of a sum as they stand in the file; what is no pair of a name and a number is left out.
std::vector<Share> sharesFromJson(const QJsonArray& pairs)
{
    constexpr qsizetype Most = 100;
    std::vector<Share> shares;
    for (qsizetype i = 0; i < std::min(pairs.size(), Most); ++i) {
        const QJsonArray pair = pairs.at(i).toArray();
        if (pair.size() == 2 && pair[0].isString() && pair[1].isDouble())
            shares.emplace_back(pair[0].toString(), pair[1].toDouble());
    }
    return shares;
}

} // namespace

EventRecord RecordsReader::readEvent(const QJsonObject& object, size_t index)
{
    const QString owner = object.value(QLatin1String("id")).toString();
    EventRecord event;
    event.id = {m_eventIds.at(index)};
    event.title = object.value(QLatin1String("title")).toString();
    event.kind = named(object.value(QLatin1String("kind")), EventKind::Other);
    event.plover = object.value(QLatin1String("plover")).toString();
    event.status = named(object.value(QLatin1String("status")), EventStatus::Occurred);
    event.salience = object.value(QLatin1String("salience")).toDouble(MainSalience); // what does not say is shown
    event.confidence = object.value(QLatin1String("confidence")).toDouble(0);
    readReview(event, object);
    event.foundBy = object.value(QLatin1String("foundBy")).toString();
    event.extra = unknownMembers(object,
        {QLatin1String("title"), QLatin1String("kind"), QLatin1String("plover"), when, QLatin1String("status"),
            QLatin1String("salience"), participants, trigger, mentions, evidence, quotations, relations,
            QLatin1String("confidence"), QLatin1String("review"), QLatin1String("edited"), QLatin1String("foundBy"),
            reasons});
    if (!m_eventIds.isOwn(owner) && !m_eventIds.doubled().contains(owner))
        event.extra.insert(QLatin1String("id"), owner);
    readWhen(event, object.value(when).toObject(), owner);
    readLinks(event, object, owner);
    readEventReasons(event, object);
    return event;
}

// Those of the participants stand with them.
void RecordsReader::readEventReasons(EventRecord& event, const QJsonObject& object)
{
    constexpr QLatin1String kind("kind");
    constexpr QLatin1String status("status");
    constexpr QLatin1String title("title");
    constexpr QLatin1String salience("salience");
    const QJsonObject given = object.value(reasons).toObject();
    const ReasonSource source = reasonSource(event.trigger.article);
    const QString why = object.value(when)[QLatin1String("why")].toString();
    event.when.reasons = readReasons(given.value(when), why, source);
    event.reasons.kind = readReason(given.value(kind), source);
    event.reasons.status = readReason(given.value(status), source);
    event.reasons.title = readReason(given.value(title), source);
    event.reasons.salience = sharesFromJson(given.value(salience).toArray());
    const QJsonObject unknown = unknownMembers(given, {when, kind, status, title, salience});
    if (!unknown.isEmpty())
        event.extra.insert(reasons, unknown);
}

// Files that do not say what was edited mean all of it.
void RecordsReader::readReview(EventRecord& event, const QJsonObject& object)
{
    const QJsonValue review = object.value(QLatin1String("review"));
    const QJsonValue fields = object.value(QLatin1String("edited"));
    const bool isOnlyEdited = review.toString() == QLatin1String("edited");
    event.review = isOnlyEdited ? Review::Unchecked : named(review, Review::Unchecked);
    for (const auto& [field, name] : editableFields) {
        if (fields.isArray() ? fields.toArray().contains(QJsonValue(name)) : isOnlyEdited)
            event.edited |= field;
    }
}

void RecordsReader::readWhen(EventRecord& event, const QJsonObject& object, const QString& owner)
{
    const Owner place{owner, when};
    event.when.date = readDate(object.value(QLatin1String("edtf")), place);
    event.when.earliest = readDay(object.value(QLatin1String("earliest")), place);
    event.when.latest = readDay(object.value(QLatin1String("latest")), place);
    event.when.basis =
        named(object.value(QLatin1String("basis")), event.when.date.isNull() ? DateBasis::None : DateBasis::Text);
    event.when.time = readReference<TimeId>(object.value(QLatin1String("time")), m_timeIds, place);
    const QJsonObject unknown = unknownMembers(object,
        {QLatin1String("edtf"), QLatin1String("earliest"), QLatin1String("latest"), QLatin1String("basis"),
            QLatin1String("time"), QLatin1String("why")});
    if (!unknown.isEmpty())
        event.extra.insert(when, unknown);
}

void RecordsReader::readLinks(EventRecord& event, const QJsonObject& object, const QString& owner)
{
    event.evidence = readSpans(object, evidence, owner, event.extra);
    const AnchorHint inEvidence{event.evidence.empty() ? TextSpan() : event.evidence.front().span, true};
    if (const QJsonValue span = object.value(trigger); span.isObject()) {
        event.trigger = readSpan(span.toObject(), {owner, trigger}, inEvidence).value_or(ArticleSpan());
        const QJsonObject unknown = unknownMembers(span.toObject(),
            {QLatin1String("article"), QLatin1String("start"), QLatin1String("end"), QLatin1String("text")});
        if (!unknown.isEmpty())
            event.extra.insert(trigger, unknown);
    }
    event.mentions = readSpans(object, mentions, owner, event.extra);
    event.quotations =
        readReferences<QuotationId>(object.value(quotations).toArray(), m_quotationIds, {owner, quotations});
    QJsonArray kept;
    for (const QJsonValue one : object.value(participants).toArray()) {
        const auto entity = readReference<EntityId>(one[QLatin1String("entity")], m_entityIds, {owner, participants});
        if (!entity.isValid())
            continue;
        event.participants.push_back({entity, named(one[QLatin1String("role")], ParticipantRole::Topic)});
        kept.append(unknownMembers(one.toObject(), {QLatin1String("entity"), QLatin1String("role"), reason}));
        event.reasons.participants.push_back(readReason(one[reason], reasonSource(event.trigger.article)));
    }
    if (std::ranges::all_of(event.reasons.participants, &Reason::isEmpty))
        event.reasons.participants.clear();
    keepElements(event.extra, participants, kept);
    kept = {};
    for (const QJsonValue one : object.value(relations).toArray()) {
        const auto other = readReference<EventId>(one[QLatin1String("event")], m_eventIds, {owner, relations});
        if (!other.isValid())
            continue;
        event.relations.push_back({named(one[QLatin1String("type")], RelationType::Same), other});
        kept.append(unknownMembers(one.toObject(), {QLatin1String("type"), QLatin1String("event")}));
    }
    keepElements(event.extra, relations, kept);
}

} // namespace io
