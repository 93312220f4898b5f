// The events of RecordsWriter, which have the most keys.
#include "model/io/recordswriter.h"

#include "model/records/names.h"

namespace io {

namespace {

constexpr QLatin1String when("when");
constexpr QLatin1String participants("participants");
constexpr QLatin1String trigger("trigger");
constexpr QLatin1String mentions("mentions");
constexpr QLatin1String evidence("evidence");
constexpr QLatin1String relations("relations");

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
    writeExtra(event.extra, {when, participants, trigger, mentions, evidence, relations});
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
    m_json.key(u"why").value(QStringView(event.when.why));
    writeExtra(event.extra.value(when).toObject(), {});
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
