#include "model/io/recordsformat.h"
#include "model/io/recordsreader.h"

#include "model/io/recordsschema.h"
#include "sampledocument.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

namespace {

Records reread(const QByteArray& json)
{
    const auto records = io::readRecords(json, QStringLiteral("test.json"));
    EXPECT_TRUE(records) << (records ? "" : records.error().detail.toStdString());
    return records.value_or(Records());
}

QJsonObject object(const QByteArray& json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return document.object();
}

/// A document over one text with the lists given, and its reading.
Records readWith(const char* text, const QByteArray& lists)
{
    QJsonObject article{
        {QStringLiteral("id"), QStringLiteral("a1")}, {QStringLiteral("text"), QString::fromUtf8(text)}};
    QByteArray json = R"({"format":"communique-records","version":1,"articles":[)"
        + QJsonDocument(article).toJson(QJsonDocument::Compact) + "]" + lists + "}";
    return reread(json);
}

std::string codes(const Records& records)
{
    std::string line;
    for (const Diagnostic& one : records.diagnostics)
        line += one.code.toStdString() + ' ';
    return line;
}

std::string words(const Records& records, const ArticleSpan& where)
{
    return records.articles.at(0).text.slice(where.span).toString().toStdString();
}

} // namespace

TEST(RecordsFormat, ReadsBackWhatItWrote)
{
    const Records records = sampleRecords();
    EXPECT_EQ(reread(io::writeRecords(records)), records);
    EXPECT_EQ(reread(io::writeRecords(records, false)), records);
    EXPECT_FALSE(io::writeRecords(records, false).contains('\n'));
}

TEST(RecordsFormat, FollowsItsSchema)
{
    const auto checked = io::checkSchema(object(io::writeRecords(sampleRecords())), {});
    EXPECT_TRUE(checked) << checked.error().detail.toStdString();
}

TEST(RecordsFormat, CountsCodePoints)
{
    const QJsonObject json = object(io::writeRecords(sampleRecords()));
    const auto text = json[QLatin1String("articles")][0][QLatin1String("text")].toString().toUcs4();
    int spans = 0;
    for (const QJsonValue entity : json[QLatin1String("entities")].toArray()) {
        for (const QJsonValue mention : entity[QLatin1String("mentions")].toArray()) {
            const auto start = mention[QLatin1String("start")].toInt();
            const auto slice = text.sliced(start, mention[QLatin1String("end")].toInt() - start);
            EXPECT_EQ(QString::fromUcs4(reinterpret_cast<const char32_t*>(slice.constData()), slice.size()),
                mention[QLatin1String("text")].toString());
            ++spans;
        }
    }
    EXPECT_EQ(spans, 2);
}

TEST(RecordsFormat, WritesKeysInTheOrderOfTheFormat)
{
    const QByteArray json = io::writeRecords(sampleRecords());
    qsizetype last = 0;
    for (const char* key : {"\"format\"", "\"version\"", "\"generator\"", "\"articles\"", "\"entities\"", "\"times\"",
             "\"quotations\"", "\"events\"", "\"diagnostics\""}) {
        const auto at = json.indexOf(key, last);
        EXPECT_GE(at, last) << key;
        last = at;
    }
}

TEST(RecordsFormat, KeepsUnknownKeysEverywhere)
{
    const QByteArray lists =
        R"(,"entities":[{"id":"e1","type":"place","name":"Narvik","mentions":[{"article":"a1","start":0,"end":6,"text":"Narvik","x":1}],"geo":{"lat":68.4,"big":9007199254740993}}],
        "times":[{"id":"t1","article":"a1","start":7,"end":13,"text":"closed","type":"DATE","value":"2021","x":2}],
        "quotations":[{"id":"q1","form":"direct","content":[{"article":"a1","start":7,"end":13,"text":"closed","x":3}],"x":[4,{"y":null}]}],
        "events":[{"id":"v1","title":"T","when":{"edtf":"2021","zone":"CET"},"trigger":{"article":"a1","start":7,"end":13,"text":"closed","x":5},
          "evidence":[{"article":"a1","start":0,"end":13,"text":"Narvik closed"},{"article":"a1","start":0,"end":6,"text":"Narvik","x":6}],
          "participants":[{"entity":"e1","role":"place","x":7}],"relations":[{"type":"same","event":"v1","x":8}],"x":9}],
        "diagnostics":[{"severity":"info","code":"c","message":"m","x":10}],"x":11)";
    const Records records = readWith("Narvik closed its harbour.", lists);
    const QJsonObject json = object(io::writeRecords(records));
    EXPECT_EQ(json[QLatin1String("x")].toInt(), 11);
    const QJsonValue entity = json[QLatin1String("entities")][0];
    EXPECT_EQ(entity[QLatin1String("geo")][QLatin1String("lat")].toDouble(), 68.4);
    EXPECT_EQ(entity[QLatin1String("geo")][QLatin1String("big")].toInteger(), 9007199254740993);
    EXPECT_EQ(entity[QLatin1String("mentions")][0][QLatin1String("x")].toInt(), 1);
    EXPECT_EQ(json[QLatin1String("times")][0][QLatin1String("x")].toInt(), 2);
    const QJsonValue quotation = json[QLatin1String("quotations")][0];
    EXPECT_EQ(quotation[QLatin1String("content")][0][QLatin1String("x")].toInt(), 3);
    EXPECT_TRUE(quotation[QLatin1String("x")][1][QLatin1String("y")].isNull());
    const QJsonValue event = json[QLatin1String("events")][0];
    EXPECT_EQ(event[QLatin1String("when")][QLatin1String("zone")].toString(), QStringLiteral("CET"));
    EXPECT_EQ(event[QLatin1String("trigger")][QLatin1String("x")].toInt(), 5);
    EXPECT_TRUE(event[QLatin1String("evidence")][0][QLatin1String("x")].isUndefined());
    EXPECT_EQ(event[QLatin1String("evidence")][1][QLatin1String("x")].toInt(), 6);
    EXPECT_EQ(event[QLatin1String("participants")][0][QLatin1String("x")].toInt(), 7);
    EXPECT_EQ(event[QLatin1String("relations")][0][QLatin1String("x")].toInt(), 8);
    EXPECT_EQ(event[QLatin1String("x")].toInt(), 9);
    EXPECT_EQ(json[QLatin1String("diagnostics")][0][QLatin1String("x")].toInt(), 10);
    EXPECT_EQ(reread(io::writeRecords(records)), records);
}

TEST(RecordsFormat, KeepsForeignIds)
{
    const Records records = readWith("Narvik closed.",
        R"(,"entities":[{"id":"place-narvik","type":"place","name":"Narvik"},{"id":"e1","type":"place","name":"Oslo"}],
        "events":[{"id":"e1","title":"T","participants":[{"entity":"place-narvik","role":"place"}]}])");
    EXPECT_EQ(records.entities[0].id, EntityId{2});
    EXPECT_EQ(records.entities[1].id, EntityId{1});
    EXPECT_EQ(records.events[0].participants[0].entity, EntityId{2});
    const QJsonObject json = object(io::writeRecords(records));
    EXPECT_EQ(json[QLatin1String("entities")][0][QLatin1String("id")].toString(), QStringLiteral("place-narvik"));
    EXPECT_EQ(json[QLatin1String("events")][0][QLatin1String("id")].toString(), QStringLiteral("e1"));
    EXPECT_EQ(json[QLatin1String("events")][0][QLatin1String("participants")][0][QLatin1String("entity")].toString(),
        QStringLiteral("place-narvik"));
}

TEST(RecordsFormat, WritesIdsOnceWhenDocumentsAreJoined)
{
    Records records = readWith("Narvik closed.", R"(,"entities":[{"id":"x","type":"place","name":"Narvik"}])");
    Entity other = records.entities[0];
    other.id = {5};
    records.entities.push_back(other);
    Article article = records.articles[0];
    article.id = {2};
    records.articles.push_back(article);
    const QJsonObject json = object(io::writeRecords(records));
    EXPECT_EQ(json[QLatin1String("entities")][0][QLatin1String("id")].toString(), QStringLiteral("x"));
    EXPECT_EQ(json[QLatin1String("entities")][1][QLatin1String("id")].toString(), QStringLiteral("e5"));
    EXPECT_EQ(json[QLatin1String("articles")][0][QLatin1String("id")].toString(), QStringLiteral("a1"));
    EXPECT_EQ(json[QLatin1String("articles")][1][QLatin1String("id")].toString(), QStringLiteral("a2"));
}

TEST(RecordsFormat, LeavesOutReferencesToNothing)
{
    const Records records =
        readWith("Narvik closed.", R"(,"events":[{"id":"v1","title":"T","participants":[{"entity":"e9","role":"agent"}],
        "quotations":["q9"],"relations":[{"type":"after","event":"v9"}],"when":{"time":"t9"}}])");
    EXPECT_TRUE(records.events[0].participants.empty());
    EXPECT_TRUE(records.events[0].quotations.empty());
    EXPECT_TRUE(records.events[0].relations.empty());
    EXPECT_EQ(codes(records), "dangling-reference dangling-reference dangling-reference dangling-reference ");
}

TEST(RecordsFormat, GivesIdsThatComeTwiceToTheFirst)
{
    const Records records = readWith("Narvik closed.",
        R"(,"entities":[{"id":"e1","type":"place","name":"Narvik"},{"id":"e1","type":"person","name":"Doe"}],
        "events":[{"id":"v1","title":"T","participants":[{"entity":"e1","role":"place"}]}])");
    EXPECT_NE(records.entities[0].id, records.entities[1].id);
    EXPECT_EQ(records.events[0].participants[0].entity, records.entities[0].id);
    EXPECT_EQ(codes(records), "id-doubled ");
}

TEST(RecordsFormat, AnchorsMovedSpansByTheirWords)
{
    const Records records = readWith("\u201CWait,\u201D said Doe. Then Doe left.",
        R"(,"entities":[{"id":"e1","type":"person","name":"Doe","mentions":[
        {"article":"a1","start":21,"end":24,"text":"Doe"},{"article":"a1","start":9999,"end":10002,"text":"Doe"},{"article":"a1","start":0,"end":1,"text":"Doe"}]}],
        "quotations":[{"id":"q1","form":"direct","content":[{"article":"a1","start":3,"end":10,"text":"\"Wait,\""}]}])");
    ASSERT_EQ(records.entities[0].mentions.size(), 3u);
    EXPECT_EQ(records.entities[0].mentions[0].where.span, (TextSpan{23, 26}));
    EXPECT_EQ(records.entities[0].mentions[1].where.span, (TextSpan{23, 26}));
    EXPECT_EQ(records.entities[0].mentions[2].where.span, (TextSpan{13, 16}));
    EXPECT_EQ(words(records, records.quotations[0].content[0]), "“Wait,”");
    EXPECT_TRUE(records.orphans.empty());
}

TEST(RecordsFormat, LooksForATriggerInItsEvidence)
{
    const Records records = readWith("They met. Then the others met too.", R"(,"events":[{"id":"v1","title":"T",
        "trigger":{"article":"a1","start":0,"end":1,"text":"met"},"evidence":[{"article":"a1","start":10,"end":34,"text":"Then the others met too."}]}])");
    EXPECT_EQ(records.events[0].trigger.span.begin, 26);
}

TEST(RecordsFormat, KeepsOrphansWithTheirReason)
{
    const QByteArray lists =
        R"(,"entities":[{"id":"e1","type":"place","name":"Narvik","mentions":[{"article":"a1","start":0,"end":4,"text":"Oslo","x":1},{"article":"a9","start":0,"end":6,"text":"Narvik"}]}],
        "times":[{"id":"t1","article":"a1","start":0,"end":4,"text":"1989","type":"DATE","value":"1989"}])";
    const Records records = readWith("Narvik closed.", lists);
    EXPECT_TRUE(records.entities[0].mentions.empty());
    EXPECT_TRUE(records.times.empty());
    ASSERT_EQ(records.orphans.size(), 3u);
    EXPECT_EQ(records.orphans[0].owner + records.orphans[0].field, QStringLiteral("e1mentions"));
    EXPECT_EQ(records.orphans[0].reason, QStringLiteral("Its words stand nowhere in the article."));
    EXPECT_EQ(records.orphans[0].span[QLatin1String("x")].toInt(), 1);
    EXPECT_EQ(records.orphans[1].reason, QStringLiteral("It names an article that is not in the document."));
    EXPECT_EQ(records.orphans[2].span[QLatin1String("value")].toString(), QStringLiteral("1989"));
    EXPECT_EQ(reread(io::writeRecords(records)), records);
    EXPECT_TRUE(io::checkSchema(object(io::writeRecords(records)), {}));
}

TEST(RecordsFormat, CountsWindowsLineEndsOnce)
{
    const Records records = readWith("One\r\nTwo Doe",
        R"(,"entities":[{"id":"e1","type":"person","name":"Doe","mentions":[{"article":"a1","start":9,"end":12,"text":"Doe"}]}])");
    EXPECT_EQ(words(records, records.entities[0].mentions[0].where), "Doe");
}

TEST(RecordsFormat, TreatsWrongDatesAsUndated)
{
    const Records records = readWith("Narvik closed.",
        R"(,"events":[{"id":"v1","title":"T","when":{"edtf":"next week","earliest":"2021-02-30","basis":"text"}}])");
    EXPECT_TRUE(records.events[0].when.date.isNull());
    EXPECT_TRUE(records.events[0].when.earliest.isNull());
    EXPECT_EQ(codes(records), "bad-date bad-date ");
}

TEST(RecordsFormat, ReadsWhatAPersonEdited)
{
    const Records records = readWith("They met.", R"(,"events":[{"id":"v1","title":"T","review":"edited"},
            {"id":"v2","title":"T","review":"edited","edited":["kind"]},
            {"id":"v3","title":"T","review":"checked","edited":["title"]}])");
    ASSERT_EQ(records.events.size(), 3U);
    const auto all = EventFields(EventField::Title) | EventField::Kind | EventField::Status;
    EXPECT_EQ(records.events[0].edited, all) << "a file that does not say what";
    EXPECT_EQ(records.events[0].review, Review::Unchecked);
    EXPECT_EQ(records.events[1].edited, EventField::Kind);
    EXPECT_EQ(records.events[2].edited, EventField::Title);
    EXPECT_EQ(records.events[2].review, Review::Checked);
    const QJsonArray written = object(io::writeRecords(records))[QStringLiteral("events")].toArray();
    EXPECT_EQ(written[1][QStringLiteral("review")].toString(), QStringLiteral("edited"));
    EXPECT_EQ(written[2][QStringLiteral("review")].toString(), QStringLiteral("checked"));
}

TEST(RecordsFormat, RefusesWithThePlaceNamed)
{
    const auto broken = io::readRecords("{\n \"format\": }", QStringLiteral("a.json"));
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, ErrorCode::BadJson);
    EXPECT_TRUE(broken.error().detail.startsWith(QStringLiteral("line 2, column 1")))
        << broken.error().detail.toStdString();
    const auto wrong = io::readRecords(
        R"({"format":"communique-records","version":1,"articles":[{"id":"a1"}]})", QStringLiteral("a.json"));
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error(),
        (Error{ErrorCode::SchemaViolation, QStringLiteral("a.json"),
            QStringLiteral("/articles/0: the key “text” is missing")}));
    EXPECT_EQ(io::readRecords("[]", {}).error().code, ErrorCode::SchemaViolation);
}

TEST(RecordsFormat, SurvivesHostileDocuments)
{
    QByteArray deep = R"({"format":"communique-records","version":1,"articles":[],"x":)";
    deep += QByteArray(200000, '[') + QByteArray(200000, ']') + '}';
    EXPECT_EQ(io::readRecords(deep, {}).error().code, ErrorCode::BadJson);
    EXPECT_EQ(io::readRecords(R"({"format":"communique-records","version":1,"articles":NaN})", {}).error().code,
        ErrorCode::BadJson);
    EXPECT_EQ(
        io::readRecords(R"({"format":"communique-records","version":1e999,"articles":[]})", {}).has_value(), false);
    const Records surrogate = reread(
        R"({"format":"communique-records","version":1,"articles":[{"id":"a1","text":"A \ud800 B"}],"entities":[{"id":"e1","type":"other","name":"\udfff\ud800"}]})");
    EXPECT_EQ(reread(io::writeRecords(surrogate)), surrogate);
    const Records crossed = readWith("Narvik",
        R"(,"entities":[{"id":"e1","type":"place","name":"N","mentions":[{"article":"a1","start":6,"end":0,"text":"Narvik"},{"article":"a1","start":2147483647,"end":2147483647,"text":"x"}]}])");
    EXPECT_EQ(crossed.entities[0].mentions.size(), 1u);
}

TEST(RecordsFormat, MakesOrphansOfWhatItDoesNotSearchAnyMore)
{
    const QByteArray document =
        R"({"format":"communique-records","version":1,"articles":[{"id":"a1","text":"The envoys met in Narvik and left."}],
        "entities":[{"id":"e1","type":"group","name":"envoys","mentions":[
        {"article":"a1","start":0,"end":6,"text":"envoys"},
        {"article":"a1","start":0,"end":21,"text":"nobody resigned today"},
        {"article":"a1","start":3,"end":9,"text":"Narvik"},
        {"article":"a1","start":4,"end":10,"text":"envoys"}]}]})";
    const Records all = io::RecordsReader(object(document)).read();
    EXPECT_EQ(all.entities[0].mentions.size(), 3U);
    EXPECT_EQ(all.orphans.size(), 1U);
    EXPECT_TRUE(all.diagnostics.empty());
    const Records some = io::RecordsReader(object(document), io::SearchBudget(200)).read();
    EXPECT_EQ(some.entities[0].mentions.size(), 2U); // the first, and the one that stands where it says
    ASSERT_EQ(some.orphans.size(), 2U);
    EXPECT_EQ(some.orphans[1].text, QStringLiteral("Narvik"));
    ASSERT_EQ(some.diagnostics.size(), 1U);
    EXPECT_EQ(some.diagnostics[0].code, QStringLiteral("search-stopped"));
    EXPECT_TRUE(some.diagnostics[0].message.contains(QStringLiteral("; 2 were put")));
}

TEST(RecordsFormat, WritesTheSameInPieces)
{
    Records records = sampleRecords();
    records.articles[0].extra.insert(
        QStringLiteral("long"), QStringLiteral("x\U0001F600\"\n").repeated(200'000) + QStringLiteral("\U0001F600"));
    for (const bool indented : {false, true}) {
        QByteArray joined;
        int pieces = 0;
        EXPECT_TRUE(io::writeRecords(
            records,
            [&](const QByteArray& piece) {
                joined += piece;
                ++pieces;
                return true;
            },
            indented));
        EXPECT_EQ(joined, io::writeRecords(records, indented));
        EXPECT_GT(pieces, 3);
    }
    EXPECT_FALSE(io::writeRecords(records, PieceSink([](const QByteArray&) { return false; })));
}

TEST(RecordsFormat, KeepsBoilerplateThatTheFileNames)
{
    const Records records = reread(
        R"({"format":"communique-records","version":1,"articles":[{"id":"a1","text":"They met.\n\nNarvik Courier Weekend Edition.",
        "boilerplate":[{"article":"a1","start":11,"end":42,"text":"Narvik Courier Weekend Edition."},{"article":"a1","start":0,"end":4,"text":"They"}]}]})");
    EXPECT_EQ(records.articles[0].paragraphs[1].kind, ParagraphKind::Boilerplate);
    EXPECT_EQ(records.articles[0].paragraphs[0].kind, ParagraphKind::Body);
    EXPECT_EQ(reread(io::writeRecords(records)), records);
    EXPECT_EQ(
        object(io::writeRecords(records))[QLatin1String("articles")][0][QLatin1String("boilerplate")].toArray().size(),
        2);
}
