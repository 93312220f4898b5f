#pragma once

#include "model/base/pieces.h"

#include <QByteArray>
#include <QJsonValue>
#include <QLatin1String>
#include <QStringView>
#include <concepts>
#include <vector>

namespace io {

/// Writes JSON in the order it is told, which QJsonDocument cannot; UTF-8, lone surrogates as U+FFFD.
///
///     JsonWriter json(true);
///     json.beginObject().key(u"id").value(QStringView(name)).endObject();
class JsonWriter {
public:
    /// `indented`: two spaces a level, but what stands in an "inlined" object or array stays on one line.
    explicit JsonWriter(bool indented)
        : m_indented(indented)
    {
    }
    /// The same, given away in pieces, so that it never stands in memory as a whole; call `flush` at the end.
    JsonWriter(bool indented, PieceSink sink)
        : m_sink(std::move(sink))
        , m_indented(indented)
    {
    }

    JsonWriter& beginObject(bool inlined = false) { return begin('{', inlined); }
    JsonWriter& endObject() { return end('}'); }
    JsonWriter& beginArray(bool inlined = false) { return begin('[', inlined); }
    JsonWriter& endArray() { return end(']'); }
    JsonWriter& key(QStringView name);
    JsonWriter& key(QLatin1String name);

    JsonWriter& value(QStringView text);
    JsonWriter& value(QLatin1String text);
    JsonWriter& value(qint64 number);
    JsonWriter& value(double number); ///< the shortest digits that read back equal; null for what is not finite
    template <std::same_as<bool> Bool> // not for pointers, which would become true
    JsonWriter& value(Bool truth)
    {
        return literal(truth ? "true" : "false");
    }
    JsonWriter& value(const QJsonValue& any);
    JsonWriter& null() { return literal("null"); }

    /// All that was written; with a sink, what was not given away.
    const QByteArray& bytes() const { return m_bytes; }
    /// Gives the rest away; false where the sink did not take everything.
    bool flush();

private:
    struct Level {
        bool inlined = false;
        bool empty = true;
    };

    JsonWriter& begin(char bracket, bool inlined);
    JsonWriter& end(char bracket);
    JsonWriter& literal(const char* word);
    void separate();
    void flushWhereLong();
    void newLine();
    void writeText(QStringView text);

    PieceSink m_sink;
    bool m_taken = true; ///< by the sink, so far
    QByteArray m_bytes;
    std::vector<Level> m_levels;
    bool m_indented;
    bool m_afterKey = false;
};

} // namespace io
