#include "model/io/jsonwriter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QString>
#include <QVariant>
#include <cmath>

namespace io {

namespace {

constexpr qsizetype PieceSize = 256 * 1024; // bytes

// What stands for a code unit that may not stand in a JSON string as it is; empty for all others.
QByteArray escapeOf(QChar c)
{
    switch (c.unicode()) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        break;
    }
    if (c.isSurrogate()) // alone; strict readers refuse its escape
        return QString(QChar::ReplacementCharacter).toUtf8();
    if (c.unicode() < 0x20)
        return "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return {};
}

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c != u'"' && c != u'\\' && !c.isSurrogate();
}

bool isPairAt(QStringView text, qsizetype i)
{
    return i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate();
}

} // namespace

void JsonWriter::newLine()
{
    if (m_levels.empty() || m_levels.back().inlined || !m_indented)
        return;
    m_bytes += '\n';
    m_bytes.append(2 * static_cast<qsizetype>(m_levels.size()), ' ');
}

bool JsonWriter::flush()
{
    m_taken = m_taken && (!m_sink || m_bytes.isEmpty() || m_sink(m_bytes));
    if (m_sink)
        m_bytes.resize(0); // keeps its room
    return m_taken;
}

void JsonWriter::flushWhereLong()
{
    if (m_sink && m_bytes.size() > PieceSize)
        flush();
}

void JsonWriter::separate()
{
    flushWhereLong();
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    if (!m_levels.back().empty)
        m_bytes += m_indented && m_levels.back().inlined ? ", " : ",";
    m_levels.back().empty = false;
    newLine();
}

JsonWriter& JsonWriter::begin(char bracket, bool inlined)
{
    separate();
    m_bytes += bracket;
    m_levels.push_back({inlined || (!m_levels.empty() && m_levels.back().inlined), true});
    return *this;
}

JsonWriter& JsonWriter::end(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.empty && !level.inlined && m_indented) {
        m_bytes += '\n';
        m_bytes.append(2 * static_cast<qsizetype>(m_levels.size()), ' ');
    }
    m_bytes += bracket;
    return *this;
}

JsonWriter& JsonWriter::key(QStringView name)
{
    separate();
    writeText(name);
    m_bytes += m_indented ? ": " : ":";
    m_afterKey = true;
    return *this;
}

JsonWriter& JsonWriter::key(QLatin1String name)
{
    return key(QString(name));
}

void JsonWriter::writeText(QStringView text)
{
    m_bytes += '"';
    constexpr qsizetype longest = 64 * 1024; // code units made UTF-8 at once
    qsizetype begin = 0; // of what is not yet written
    const auto writeUpTo = [&](qsizetype end) {
        m_bytes += text.sliced(begin, end - begin).toUtf8();
        begin = end;
        flushWhereLong();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i - begin >= longest && !text[i].isLowSurrogate())
            writeUpTo(i);
        if (isPlain(text[i]))
            continue;
        if (isPairAt(text, i)) {
            ++i;
            continue;
        }
        writeUpTo(i);
        m_bytes += escapeOf(text[i]);
        begin = i + 1;
    }
    writeUpTo(text.size());
    m_bytes += '"';
}

JsonWriter& JsonWriter::value(QStringView text)
{
    separate();
    writeText(text);
    return *this;
}

JsonWriter& JsonWriter::value(QLatin1String text)
{
    return value(QStringView(QString(text)));
}

JsonWriter& JsonWriter::value(qint64 number)
{
    separate();
    m_bytes += QByteArray::number(number);
    return *this;
}

JsonWriter& JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return null();
    separate();
    m_bytes += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    return *this;
}

JsonWriter& JsonWriter::value(const QJsonValue& any)
{
    switch (any.type()) {
    case QJsonValue::Bool:
        return value(any.toBool());
    case QJsonValue::Double: // whole numbers above 2^53 keep their digits
        return any.toVariant().typeId() == QMetaType::LongLong ? value(qint64(any.toInteger())) : value(any.toDouble());
    case QJsonValue::String:
        return value(QStringView(any.toString()));
    case QJsonValue::Array: {
        beginArray(true);
        for (const QJsonValue element : any.toArray())
            value(element);
        return endArray();
    }
    case QJsonValue::Object: {
        const QJsonObject object = any.toObject();
        beginObject(true);
        for (auto member = object.begin(); member != object.end(); ++member)
            key(QStringView(member.key())).value(QJsonValue(member.value()));
        return endObject();
    }
    default:
        return null();
    }
}

JsonWriter& JsonWriter::literal(const char* word)
{
    separate();
    m_bytes += word;
    return *this;
}

} // namespace io
