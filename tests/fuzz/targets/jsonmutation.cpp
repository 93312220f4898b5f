#include "mutations.h"

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

} // namespace

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
