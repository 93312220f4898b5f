// The events of RecordsWriter, which have the most keys.
#include "model/io/recordswriter.h"

#include "model/records/names.h"
#include "model/records/reasonwords.h"

#include <algorithm>

namespace io {

namespace {

constexpr QLatin1String when("when");
constexpr QLatin1String participants("participants");
constexpr QLatin1String trigger("trigger");
constexpr QLatin1String mentions("mentions");
constexpr QLatin1String evidence("evidence");
constexpr QLatin1String relations("relations");
constexpr QLatin1String reasons("reasons");

} // namespace

void RecordsWriter::writeEvent(const EventRecord& event)
{
    m_json.beginObject();
    m_json.key(u"id").value(QStringView(m_events.name(event.id.number)));
    m_json.key(u"title").value(QStringView(event.title));
    m_json.key(u"kind").value(formatName(event.kind));
    writeText(QLatin1String("plover"), event.plover);
    writeWhen(event);
    m_json.key(u"status").value(formatName(event.status));
    m_json.key(u"salience").value(event.salience);
    writeLinks(event);
    m_json.key(u"confidence").value(event.confidence);
    writeReview(event);
    writeText(QLatin1String("foundBy"), event.foundBy);
    writeEventReasons(event);
    writeExtra(event.extra, {when, participants, trigger, mentions, evidence, relations, reasons});
    m_json.endObject();
}

// "edited" where nobody has checked it; that somebody has does not hide what was edited.
void RecordsWriter::writeReview(const EventRecord& event)
{
    const bool isOnlyEdited = event.review == Review::Unchecked && isEdited(event);
    m_json.key(u"review").value(isOnlyEdited ? QLatin1String("edited") : formatName(event.review));
    if (!event.edited)
        return;
    m_json.key(u"edited").beginArray(true);
    for (const auto& [field, name] : editableFields) {
        if (event.edited.testFlag(field))
            m_json.value(name);
    }
    m_json.endArray();
}

void RecordsWriter::writeWhen(const EventRecord& event)
{
    m_json.key(when).beginObject(true);
    writeText(QLatin1String("edtf"), event.when.date.edtf());
    writeText(QLatin1String("earliest"), event.when.earliest.toString(Qt::ISODate));
    writeText(QLatin1String("latest"), event.when.latest.toString(Qt::ISODate));
    m_json.key(u"basis").value(formatName(event.when.basis));
    writeText(QLatin1String("time"), m_times.name(event.when.time.number));
    m_json.key(u"why").value(
        QStringView(englishSentence(event.when.reasons, reasonSource(event.trigger.article).text)));
    writeExtra(event.extra.value(when).toObject(), {});
    m_json.endObject();
}

// Those of the participants stand with them.
void RecordsWriter::writeEventReasons(const EventRecord& event)
{
    const QJsonObject kept = event.extra.value(reasons).toObject();
    const EventReasons& why = event.reasons;
    const bool isDated = !std::ranges::all_of(event.when.reasons, isFreeText);
    if (!isDated && why.kind.isEmpty() && why.status.isEmpty() && why.title.isEmpty() && why.salience.empty()
        && kept.isEmpty())
        return;
    const ReasonSource source = reasonSource(event.trigger.article);
    const auto write = [&](QStringView name, const Reason& reason) {
        if (!reason.isEmpty()) {
            m_json.key(name);
            writeReason(m_json, reason, source);
        }
    };
    m_json.key(reasons).beginObject();
    write(u"kind", why.kind);
    write(u"status", why.status);
    if (isDated) {
        m_json.key(when);
        writeReasons(m_json, event.when.reasons, source);
    }
    write(u"title", why.title);
    if (!why.salience.empty()) {
        m_json.key(u"salience").beginArray(true);
        for (const auto& [feature, share] : why.salience)
            m_json.beginArray(true).value(QStringView(feature)).value(share).endArray();
        m_json.endArray();
    }
    writeExtra(kept, {});
    m_json.endObject();
}

// Everything of an event that points somewhere else: entities, the text, quotations, other events.
void RecordsWriter::writeLinks(const EventRecord& event)
{
    m_json.key(participants).beginArray();
    for (size_t i = 0; i < event.participants.size(); ++i) {
        const QString name = m_entities.name(event.participants[i].entity.number);
        if (name.isEmpty())
            continue;
        m_json.beginObject(true).key(u"entity").value(QStringView(name));
        m_json.key(u"role").value(formatName(event.participants[i].role));
        const std::vector<Reason>& why = event.reasons.participants;
        if (why.size() == event.participants.size() && !why[i].isEmpty()) {
            m_json.key(u"reason");
            writeReason(m_json, why[i], reasonSource(event.trigger.article));
        }
        writeExtra(keptElement(event.extra, participants, i, event.participants.size()), {});
        m_json.endObject();
    }
    m_json.endArray().key(trigger);
    writeSpan(event.trigger, event.extra.value(trigger).toObject());
    writeSpans(mentions, event.mentions, event.extra);
    writeSpans(evidence, event.evidence, event.extra);
    writeIds(QLatin1String("quotations"), event.quotations, m_quotations);
    m_json.key(relations).beginArray();
    for (size_t i = 0; i < event.relations.size(); ++i) {
        const QString name = m_events.name(event.relations[i].event.number);
        if (name.isEmpty())
            continue;
        m_json.beginObject(true).key(u"type").value(formatName(event.relations[i].type));
        m_json.key(u"event").value(QStringView(name));
        writeExtra(keptElement(event.extra, relations, i, event.relations.size()), {});
        m_json.endObject();
    }
    m_json.endArray();
}

} // namespace io
