#include "model/io/recordsschema.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace {

std::string verdict(const char* json)
{
    const auto document = QJsonDocument::fromJson(json);
    EXPECT_FALSE(document.isNull()) << json;
    const auto checked = io::checkSchema(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {});
    return checked ? "good" : checked.error().detail.toStdString();
}

} // namespace

TEST(RecordsSchema, AcceptsTheLeast)
{
    EXPECT_EQ(verdict(R"({"format":"communique-records","version":1,"articles":[]})"), "good");
    EXPECT_EQ(
        verdict(
            R"({"format":"communique-records","version":1,"articles":[{"id":"x","text":"","later":[1]}],"more":null})"),
        "good");
}

TEST(RecordsSchema, NamesThePlaceAndWhatWasExpected)
{
    EXPECT_EQ(verdict(R"({"version":1,"articles":[]})"), "the document: the key “format” is missing");
    EXPECT_EQ(verdict(R"({"format":"communique-records","version":2,"articles":[]})"), "/version: expected 1");
    EXPECT_EQ(verdict(R"({"format":"communique-records","version":1,"articles":{}})"), "/articles: expected a list");
    EXPECT_EQ(verdict(R"({"format":"communique-records","version":1,"articles":[{"id":"a1"}]})"),
        "/articles/0: the key “text” is missing");
    EXPECT_EQ(
        verdict(
            R"({"format":"communique-records","version":1,"articles":[],"entities":[{"id":"e1","type":"man","name":"X"}]})"),
        "/entities/0/type: expected one of person, organization, place, group, event, document, other");
    EXPECT_EQ(
        verdict(
            R"({"format":"communique-records","version":1,"articles":[],"events":[{"id":"v1","title":"X","salience":2}]})"),
        "/events/0/salience: expected a number from 0 to 1");
    EXPECT_EQ(
        verdict(
            R"({"format":"communique-records","version":1,"articles":[],"events":[{"id":"v1","title":"X","evidence":[{"article":"a1","start":-1,"end":2,"text":"x"}]}]})"),
        "/events/0/evidence/0/start: expected a whole number from 0");
    EXPECT_EQ(
        verdict(
            R"({"format":"communique-records","version":1,"articles":[],"events":[{"id":"v1","title":"X","evidence":[{"article":"a1","start":1e300,"end":2,"text":"x"}]}]})"),
        "/events/0/evidence/0/start: expected a whole number from 0");
    EXPECT_EQ(
        verdict(
            R"({"format":"communique-records","version":1,"articles":[],"events":[{"id":"v1","title":"X","trigger":{"article":"a1"}}]})"),
        "/events/0/trigger: the key “start” is missing");
}
