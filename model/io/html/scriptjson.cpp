#include "model/io/html/scriptjson.h"

#include "model/io/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace io::html {

namespace {

constexpr qsizetype ShortestScript = 300;
constexpr qsizetype LongestScript = 8 << 20;
constexpr size_t MostValues = 200;

// The end of the object or list that begins at `begin`; -1 where it has none or is too deep.
qsizetype endOfValue(const QByteArray& script, qsizetype begin)
{
    qint64 depth = 0;
    bool inString = false;
    for (qsizetype i = begin; i < script.size(); ++i) {
        const char c = script[i];
        if (inString && c == '\\') {
            ++i;
        } else if (c == '"') {
            inString = !inString;
        } else if (!inString && (c == '{' || c == '[')) {
            if (++depth > most(Limit::ScriptDepth))
                return -1;
        } else if (!inString && (c == '}' || c == ']') && --depth == 0) {
            return i + 1;
        }
    }
    return -1;
}

/// Gathers the values of one page.
class Gathering {
public:
    void takeScript(const QByteArray& tag, const QByteArray& script);
    void finish();
    std::vector<QJsonValue> values;

private:
    bool takeValue(QByteArray json);
    void takeRow(const QByteArray& script);

    QString m_rows; // of Next.js, as they were streamed
};

bool Gathering::takeValue(QByteArray json)
{
    if (values.size() >= MostValues)
        return false;
    json.replace(":undefined", ":null");
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return false;
    values.push_back(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    return true;
}

// self.__next_f.push([1,"7:[\"$\",\"p\",null,{…}]\n"])
void Gathering::takeRow(const QByteArray& script)
{
    const qsizetype begin = script.indexOf('[', script.indexOf("push("));
    const qsizetype end = begin < 0 ? -1 : endOfValue(script, begin);
    if (end < 0 || m_rows.size() > LongestScript)
        return;
    const QJsonArray push = QJsonDocument::fromJson(script.mid(begin, end - begin)).array();
    if (push.size() >= 2)
        m_rows += push.at(1).toString();
}

void Gathering::takeScript(const QByteArray& tag, const QByteArray& script)
{
    if (script.size() > LongestScript || tag.contains("ld+json"))
        return;
    if (script.contains("__next_f"))
        return takeRow(script);
    if (script.size() < ShortestScript)
        return;
    const QByteArray start = script.left(4096).trimmed();
    qsizetype begin = start.startsWith('{') || start.startsWith('[') ? script.indexOf(start.at(0)) : -1;
    for (int found = 0; found < 20; ++found) { // assignments of one script
        if (begin < 0 || found > 0) {
            const qsizetype from = std::max<qsizetype>(0, begin);
            const qsizetype equals = script.indexOf('=', from);
            if (equals < 0)
                return;
            begin = equals + 1;
            while (begin < script.size() && (script[begin] == ' ' || script[begin] == '\n'))
                ++begin;
            if (begin >= script.size() || (script[begin] != '{' && script[begin] != '['))
                continue;
        }
        const qsizetype end = endOfValue(script, begin);
        if (end < 0)
            return;
        if (end - begin >= ShortestScript)
            takeValue(script.mid(begin, end - begin));
        begin = end;
    }
}

void Gathering::finish()
{
    for (const QString& row : m_rows.split(u'\n')) {
        const qsizetype colon = row.indexOf(u':');
        const QByteArray json = colon > 0 && colon < 8 ? row.mid(colon + 1).toUtf8() : QByteArray();
        if (json.startsWith('[') && endOfValue(json, 0) > 0)
            takeValue(json);
    }
}

} // namespace

std::vector<QJsonValue> scriptValues(const QByteArray& page)
{
    const QByteArray lower = page.toLower();
    Gathering gathering;
    for (qsizetype at = lower.indexOf("<script"); at >= 0;) {
        const qsizetype open = lower.indexOf('>', at);
        const qsizetype close = open < 0 ? -1 : lower.indexOf("</script", open);
        if (close < 0)
            break;
        gathering.takeScript(lower.mid(at, open - at), page.mid(open + 1, close - open - 1));
        at = lower.indexOf("<script", close);
    }
    gathering.finish();
    return std::move(gathering.values);
}

} // namespace io::html
