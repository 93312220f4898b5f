#include "accountreader.h"

#include "model/text/codepoints.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <algorithm>

namespace gold {

namespace {

QStringList texts(const QJsonValue& list)
{
    QStringList all;
    for (const QJsonValue one : list.toArray())
        all.append(one.toString());
    return all;
}

QString text(const QJsonValue& object, const char* key)
{
    return object[QLatin1String(key)].toString();
}

/// Turns spans of a file into spans of the text.
class Spans {
public:
    explicit Spans(const SourceText& text)
        : m_points(text.view())
    {
    }

    bool isInside(const QJsonValue& json) const
    {
        const qint64 start = json[QLatin1String("start")].toInteger(-1);
        return start >= 0 && start < json[QLatin1String("end")].toInteger()
            && json[QLatin1String("end")].toInteger() <= m_points.count();
    }
    TextSpan one(const QJsonValue& json) const
    {
        return isInside(json) ? m_points.toUtf16(
                   TextSpan{json[QLatin1String("start")].toInteger(), json[QLatin1String("end")].toInteger()})
                              : TextSpan{};
    }
    std::vector<TextSpan> all(const QJsonValue& list) const
    {
        std::vector<TextSpan> spans;
        for (const QJsonValue json : list.toArray()) {
            if (isInside(json))
                spans.push_back(one(json));
        }
        return spans;
    }

private:
    CodePoints m_points;
};

class ReadingReader {
public:
    ReadingReader(const QJsonObject& json, const SourceText& text)
        : m_json(json)
        , m_spans(text)
    {
    }

    void read(Reading& reading) const
    {
        reading.id = text(m_json, "id");
        reading.reg = text(m_json, "register");
        reading.published = text(m_json[QLatin1String("document_date")], "value");
        reading.headline = reading.text.slice(m_spans.one(m_json[QLatin1String("headline")])).toString();
        reading.sentences = m_spans.all(m_json[QLatin1String("sentences")]);
        Account& account = reading.account;
        for (const QJsonValue entity : list("entities"))
            account.entities.push_back(readEntity(entity));
        for (const QJsonValue reference : list("coreference"))
            addReference(reference, account.entities);
        for (const QJsonValue quotation : list("quotes"))
            account.quotations.push_back(readQuotation(quotation));
        for (const QJsonValue time : list("times"))
            account.times.push_back(readTime(time));
        for (const QJsonValue event : list("events"))
            account.rows.push_back(readRow(event));
        for (const QJsonValue place : list("not_rows"))
            account.notRows.push_back({m_spans.one(place), text(place, "reason")});
        for (Row& row : account.rows)
            row.evidence = {sentenceAt(reading, row.trigger.begin)};
    }

private:
    QJsonArray list(const char* key) const { return m_json[QLatin1String(key)].toArray(); }

    Entity readEntity(const QJsonValue& json) const
    {
        return {text(json, "id"), text(json, "name"), texts(json[QLatin1String("aliases")]),
            text(json, "tier") != u"optional", m_spans.all(json[QLatin1String("mentions")]), {}};
    }

    void addReference(const QJsonValue& json, std::vector<Entity>& entities) const
    {
        for (const QString& id : texts(json[QLatin1String("refers")])) {
            const auto owner = std::ranges::find(entities, id, &Entity::id);
            if (owner != entities.end())
                owner->references.push_back(m_spans.one(json));
        }
    }

    Quotation readQuotation(const QJsonValue& json) const
    {
        Quotation quotation{text(json, "id"), text(json, "tier") == u"core",
            m_spans.all(json[QLatin1String("content")]), {texts(json[QLatin1String("speaker")])}};
        for (const QJsonValue also : json[QLatin1String("accept_speakers")].toArray())
            quotation.speakers.push_back(texts(also));
        return quotation;
    }

    Time readTime(const QJsonValue& json) const
    {
        return {m_spans.one(json[QLatin1String("span")]), texts(json[QLatin1String("accept_text")]),
            QStringList{text(json, "value")} + texts(json[QLatin1String("accept_values")]),
            text(json, "tier") == u"core"};
    }

    Row readRow(const QJsonValue& json) const
    {
        Row row;
        row.id = text(json, "id");
        row.title = text(json, "title");
        row.kind = text(json, "kind");
        row.status = text(json, "status");
        row.date = text(json, "date");
        row.isCore = text(json, "tier") == u"core";
        row.salience = row.isCore ? 1 : 0.5;
        row.trigger = m_spans.one(json[QLatin1String("trigger")]);
        row.mentions = m_spans.all(json[QLatin1String("also")]);
        row.mentions.insert(row.mentions.begin(), row.trigger);
        row.dates = QStringList{row.date} + texts(json[QLatin1String("accept_dates")]);
        row.statuses = QStringList{row.status} + texts(json[QLatin1String("accept_status")]);
        row.instead = texts(json[QLatin1String("or")]);
        for (const QJsonValue member : json[QLatin1String("participants")].toArray())
            row.members.push_back(
                {text(member, "role"), text(member, "entity"), m_spans.one(member[QLatin1String("span")])});
        return row;
    }

    QJsonObject m_json;
    Spans m_spans;
};

QString dateOf(const QJsonValue& when)
{
    return text(when, "basis") == u"background" ? QString() : text(when, "edtf");
}

Row readDocumentRow(const QJsonValue& json, const Spans& spans)
{
    Row row;
    row.id = text(json, "id");
    row.title = text(json, "title");
    row.kind = text(json, "kind");
    row.status = text(json, "status");
    row.date = dateOf(json[QLatin1String("when")]);
    row.salience = json[QLatin1String("salience")].toDouble(1);
    row.trigger = spans.one(json[QLatin1String("trigger")]);
    row.mentions = spans.all(json[QLatin1String("mentions")]);
    row.evidence = spans.all(json[QLatin1String("evidence")]);
    row.dates = {row.date};
    row.statuses = {row.status};
    if (std::ranges::find(row.mentions, row.trigger) == row.mentions.end() && !row.trigger.isEmpty())
        row.mentions.insert(row.mentions.begin(), row.trigger);
    return row;
}

Entity readDocumentEntity(const QJsonValue& json, const Spans& spans)
{
    Entity entity{text(json, "id"), text(json, "name"), texts(json[QLatin1String("aliases")]), true, {}, {}};
    for (const QJsonValue mention : json[QLatin1String("mentions")].toArray()) {
        const QString form = text(mention, "form");
        if (spans.isInside(mention))
            (form.isEmpty() || form == u"name" ? entity.names : entity.references).push_back(spans.one(mention));
    }
    return entity;
}

} // namespace

Result<Reading> readReading(const QJsonObject& json, const QString& words)
{
    const QByteArray hash = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex();
    if (text(json, "sha256").toLatin1() != hash)
        return failure(ErrorCode::Damaged, text(json, "id"), QStringLiteral("the text is not the one that was read"));
    Reading reading;
    reading.text = SourceText(words);
    ReadingReader(json, reading.text).read(reading);
    return reading;
}

Account readRecordsDocument(const QJsonObject& document, const SourceText& words)
{
    const Spans spans(words);
    Account account;
    for (const QJsonValue json : document[QLatin1String("entities")].toArray())
        account.entities.push_back(readDocumentEntity(json, spans));
    for (const QJsonValue json : document[QLatin1String("quotations")].toArray()) {
        account.quotations.push_back({text(json, "id"), true, spans.all(json[QLatin1String("content")]),
            {texts(json[QLatin1String("speakers")])}});
    }
    for (const QJsonValue json : document[QLatin1String("times")].toArray())
        account.times.push_back({spans.one(json), {}, {text(json, "value")}, true});
    for (const QJsonValue json : document[QLatin1String("events")].toArray())
        account.rows.push_back(readDocumentRow(json, spans));
    return account;
}

} // namespace gold
