#include "model/io/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

TEST(JsonWriter, WritesWhatQtReads)
{
    io::JsonWriter json(true);
    json.beginObject()
        .key(u"a\"\\")
        .value(QStringView(u"\u0001\t\n😀\u2028"))
        .key(u"b")
        .beginArray()
        .value(0.1)
        .value(qint64(-7))
        .value(true)
        .null();
    json.value(1e300).value(1.0 / 0.0 * 0.0).endArray().key(u"c").beginArray().endArray().endObject();
    const auto read = QJsonDocument::fromJson(json.bytes()).object();
    EXPECT_EQ(read[QStringLiteral("a\"\\")].toString(), QStringLiteral("\u0001\t\n😀\u2028"));
    EXPECT_EQ(read[QStringLiteral("b")].toArray(), (QJsonArray{0.1, -7, true, QJsonValue(), 1e300, QJsonValue()}));
}
