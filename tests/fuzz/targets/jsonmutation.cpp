#include "mutations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fuzz {

namespace {

QString wordOf(Words words, Random& random)
{
    return words.empty() ? QStringLiteral("word") : QString::fromUtf8(words[random() % words.size()]);
}

void collect(const QJsonValue& value, std::vector<QJsonValue>& all)
{
    all.push_back(value);
    for (const QJsonValue& each : value.toArray())
        collect(each, all);
    for (const QJsonValue& each : value.toObject())
        collect(each, all);
}

/// Goes to one place of a document and changes what stands there.
class JsonChange {
public:
    JsonChange(const QJsonValue& whole, Words words, Random& random)
        : m_words(words)
        , m_random(random)
    {
        collect(whole, m_all);
    }

    QJsonValue changed(const QJsonValue& value)
    {
        const bool goesOn = m_random() % 5 != 0;
        if (value.isArray() && !value.toArray().isEmpty() && goesOn)
            return changedElement(value.toArray());
        if (value.isObject() && !value.toObject().isEmpty() && goesOn)
            return changedMember(value.toObject());
        if (value.isArray() && m_random() % 2) {
            QJsonArray array = value.toArray();
            array.append(other());
            return array;
        }
        if (value.isObject() && m_random() % 4) {
            QJsonObject object = value.toObject();
            object.insert(wordOf(m_words, m_random), other());
            return object;
        }
        return value.isDouble() && m_random() % 2 ? QJsonValue(value.toDouble() + double(m_random() % 5) - 2) : other();
    }

private:
    QJsonValue changedElement(QJsonArray array)
    {
        const auto at = static_cast<qsizetype>(m_random() % static_cast<size_t>(array.size()));
        if (m_random() % 8 == 0)
            array.removeAt(at);
        else if (m_random() % 6 == 0)
            array.insert(at, QJsonValue(array.at(at)));
        else
            array.replace(at, changed(array.at(at)));
        return array;
    }

    QJsonValue changedMember(QJsonObject object)
    {
        const QStringList keys = object.keys();
        const QString key = keys[static_cast<qsizetype>(m_random() % static_cast<size_t>(keys.size()))];
        if (m_random() % 12 == 0)
            object.remove(key);
        else
            object.insert(key, changed(object.value(key)));
        return object;
    }

    QJsonValue other()
    {
        switch (m_random() % 9) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return m_random() % 2 == 0;
        case 2:
            return double(m_random() % 100) / (m_random() % 2 ? 1 : 10);
        case 3:
            return m_random() % 2 ? QJsonValue(QJsonArray()) : QJsonValue(QJsonObject());
        case 4:
            return wordOf(m_words, m_random) + u' ' + wordOf(m_words, m_random);
        case 5:
        case 6:
            return m_all[m_random() % m_all.size()];
        default:
            return wordOf(m_words, m_random);
        }
    }

    Words m_words;
    Random& m_random;
    std::vector<QJsonValue> m_all; // values of the document
};

/// Makes values that a JSON schema (draft 7) allows, as far as the schema of the records goes.
class SchemaValues {
public:
    SchemaValues(const QJsonObject& schema, Words words, Random& random)
        : m_schema(schema)
        , m_words(words)
        , m_random(random)
    {
    }

    QJsonValue value(const QJsonObject& schema)
    {
        if (const QString name = schema.value(u"$ref").toString().section(u'/', -1); !name.isEmpty())
            return value(m_schema.value(u"definitions").toObject().value(name).toObject());
        const QJsonArray choices = schema.value(u"enum").toArray();
        if (!choices.isEmpty())
            return choices.at(below(choices.size()));
        const QJsonValue type = schema.value(u"type");
        const QString name =
            type.isArray() ? type.toArray().at(below(type.toArray().size())).toString() : type.toString();
        if (name == u"object")
            return object(schema);
        if (name == u"array") {
            QJsonArray array;
            for (auto count = below(3); count >= 0; --count)
                array.append(value(schema.value(u"items").toObject()));
            return array;
        }
        if (name == u"integer")
            return double(below(10));
        if (name == u"number")
            return double(below(11)) / 10;
        return name == u"boolean" ? QJsonValue(below(2) == 0) : name == u"string" ? QJsonValue(text()) : QJsonValue();
    }

    QJsonObject object(const QJsonObject& schema)
    {
        const QJsonObject members = schema.value(u"properties").toObject();
        const QJsonArray required = schema.value(u"required").toArray();
        QJsonObject made;
        for (auto member = members.begin(); member != members.end(); ++member) {
            if (required.contains(member.key()) || below(2) == 0)
                made.insert(member.key(), value(member.value().toObject()));
        }
        if (made.contains(u"article")) { // mostly words that stand where they say
            made.insert(QStringLiteral("article"), QStringLiteral("a1"));
            if (below(3) > 0) {
                made.insert(QStringLiteral("start"), 0);
                made.insert(QStringLiteral("end"), 4);
                made.insert(QStringLiteral("text"), QStringLiteral("They"));
            }
        }
        return made;
    }

private:
    qsizetype below(qsizetype limit) { return static_cast<qsizetype>(m_random() % static_cast<size_t>(limit)); }

    QString text()
    {
        static const QStringList texts{QStringLiteral("a1"), QStringLiteral("e1"), QStringLiteral("e2"),
            QStringLiteral("t1"), QStringLiteral("q1"), QStringLiteral("v1"), QStringLiteral("They"),
            QStringLiteral("met"), QStringLiteral("2021-05-03"), QStringLiteral("2021-05?/.."), QStringLiteral("P2D"),
            QStringLiteral("XXXX-WXX-3")};
        return below(4) == 0 ? wordOf(m_words, m_random) : texts[below(texts.size())];
    }

    const QJsonObject m_schema;
    Words m_words;
    Random& m_random;
};

} // namespace

std::string changedRecords(const std::string& json, Words words, Random& random)
{
    static const QJsonObject schema = [] {
        QFile file(QStringLiteral(":/schema/records-1.schema.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    QJsonObject records = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    const QJsonObject members = schema.value(u"properties").toObject();
    if (random() % 3 == 0 || records.isEmpty() || members.isEmpty())
        return changedJson(json, words, random);
    const QString key = members.keys()[static_cast<qsizetype>(random() % static_cast<size_t>(members.size()))];
    const QJsonObject member = members.value(key).toObject();
    QJsonArray array = records.value(key).toArray();
    if (member.value(u"items").isUndefined())
        return changedJson(json, words, random);
    if (array.size() > 8)
        array.removeAt(static_cast<qsizetype>(random() % 8));
    array.append(SchemaValues(schema, words, random).value(member.value(u"items").toObject()));
    records.insert(key, array);
    return QJsonDocument(records).toJson(QJsonDocument::Compact).toStdString();
}

std::string changedJson(const std::string& json, Words words, Random& random)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    const QJsonValue whole = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (document.isNull())
        return json;
    const QJsonValue changed = JsonChange(whole, words, random).changed(whole);
    const QJsonDocument written =
        changed.isArray() ? QJsonDocument(changed.toArray()) : QJsonDocument(changed.toObject());
    return written.toJson(QJsonDocument::Compact).toStdString();
}

} // namespace fuzz
