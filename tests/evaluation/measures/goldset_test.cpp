// The gold set itself: what a program can tell of its readings.
#include "model/text/codepoints.h"
#include "model/time/timevalue.h"
#include "tests/evaluation/gold/goldset.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <gtest/gtest.h>

namespace {

const QString Folder = QStringLiteral(COMMUNIQUE_GOLD);

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList idsIn(const QString& folder)
{
    QStringList ids;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        ids.append(name.chopped(5));
    return ids;
}

QStringList texts(const QJsonValue& list)
{
    QStringList all;
    for (const QJsonValue one : list.toArray())
        all.append(one.toString());
    return all;
}

/// Checks one reading and says what is wrong with it.
class Checker {
public:
    explicit Checker(const QString& path)
        : m_json(QJsonDocument::fromJson(bytesOf(path + QStringLiteral(".json"))).object())
        , m_isOurs(!m_json.contains(QLatin1String("corpus")))
        , m_text(QString::fromUtf8(bytesOf(path + QStringLiteral(".txt"))))
        , m_points(m_text)
    {
    }

    QStringList faults()
    {
        for (const char* list : {"entities", "times", "quotes", "events"})
            gatherIds(list);
        checkHead();
        checkSpans(m_json, QString());
        for (const QJsonValue event : m_json[QLatin1String("events")].toArray())
            checkEvent(event.toObject());
        for (const QJsonValue quotation : m_json[QLatin1String("quotes")].toArray())
            checkQuotation(quotation.toObject());
        for (const QJsonValue entity : m_json[QLatin1String("entities")].toArray())
            check(!entity[QLatin1String("mentions")].toArray().isEmpty(), id(entity), "is named nowhere");
        return m_faults;
    }

    QString reg() const { return m_json[QLatin1String("register")].toString(); }
    bool isOurs() const { return m_isOurs; }

private:
    static QString id(const QJsonValue& record) { return record[QLatin1String("id")].toString(); }
    void check(bool holds, const QString& where, const char* what)
    {
        if (!holds)
            m_faults.append(where + QLatin1String(": ") + QLatin1String(what));
    }

    void gatherIds(const char* list)
    {
        for (const QJsonValue record : m_json[QLatin1String(list)].toArray()) {
            check(!id(record).isEmpty() && !m_ids.contains(id(record)), id(record), "has no id of its own");
            m_ids.insert(id(record));
        }
    }

    void checkHead()
    {
        const QByteArray hash = QCryptographicHash::hash(m_text.toUtf8(), QCryptographicHash::Sha256).toHex();
        check(!m_isOurs || m_json[QLatin1String("sha256")].toString() == QString::fromLatin1(hash),
            QStringLiteral("text"), "is not the one that was read");
        check(m_isOurs || m_text.isEmpty(), QStringLiteral("text"), "of a corpus stands in the project");
        const QString published = m_json[QLatin1String("document_date")][QLatin1String("value")].toString();
        check(published.isEmpty() || !TimeValue::fromEdtf(published).isNull(), published, "is no publication date");
    }

    // Every object with a start and an end, wherever it stands.
    void checkSpans(const QJsonValue& value, const QString& where)
    {
        for (const QJsonValue one : value.toArray())
            checkSpans(one, where);
        const QJsonObject object = value.toObject();
        if (object.contains(QLatin1String("start")))
            checkSpan(object, where);
        for (auto it = object.begin(); it != object.end(); ++it)
            checkSpans(it.value(), id(value).isEmpty() ? where + u'/' + it.key() : id(value));
    }

    void checkSpan(const QJsonObject& span, const QString& where)
    {
        const qint64 start = span[QLatin1String("start")].toInteger(-1);
        const qint64 end = span[QLatin1String("end")].toInteger(-1);
        check(0 <= start && start < end, where, "has no words");
        if (!m_isOurs) {
            check(!span.contains(QLatin1String("text")), where, "keeps words of a corpus");
            return;
        }
        check(end <= m_points.count(), where, "lies outside the text");
        const TextSpan place = m_points.toUtf16(TextSpan{start, end});
        if (span.contains(QLatin1String("text")))
            check(span[QLatin1String("text")].toString() == m_text.mid(place.begin, place.length()), where,
                "has other words than stand there");
    }

    void checkDate(const QString& edtf, const QString& where)
    {
        check(edtf.isEmpty() || !TimeValue::fromEdtf(edtf).isNull(), where + u' ' + edtf, "is no date");
    }

    void checkIds(const QStringList& ids, const QString& where)
    {
        for (const QString& one : ids)
            check(m_ids.contains(one) || one == u"published", where + QLatin1String(" names ") + one,
                "which is no record");
    }

    void checkEvent(const QJsonObject& event)
    {
        const QString name = id(event);
        check(!event[QLatin1String("title")].toString().isEmpty(), name, "has no title");
        check(event[QLatin1String("trigger")].isObject(), name, "has no trigger");
        checkDate(event[QLatin1String("date")].toString(), name);
        for (const QString& date : texts(event[QLatin1String("accept_dates")]))
            checkDate(date, name);
        check(event[QLatin1String("date")].isNull() || !texts(event[QLatin1String("date_from")]).isEmpty(), name,
            "has a date that rests on nothing");
        static const QSet<QString> statuses{QStringLiteral("occurred"), QStringLiteral("ongoing"),
            QStringLiteral("planned"), QStringLiteral("possible"), QStringLiteral("alleged"), QStringLiteral("denied"),
            QStringLiteral("cancelled"), QStringLiteral("negated")};
        for (const QString& status :
            texts(event[QLatin1String("accept_status")]) + QStringList{event[QLatin1String("status")].toString()})
            check(statuses.contains(status), name, "has an unknown status");
        for (const char* key : {"date_from", "actors", "place", "part_of", "or"})
            checkIds(texts(event[QLatin1String(key)]), name);
        for (const QString& relation : texts(event[QLatin1String("relation")]))
            checkIds({relation.section(u' ', 1)}, name);
    }

    void checkQuotation(const QJsonObject& quotation)
    {
        check(!quotation[QLatin1String("content")].toArray().isEmpty(), id(quotation), "has no words");
        checkIds(texts(quotation[QLatin1String("speaker")]), id(quotation));
    }

    QJsonObject m_json;
    bool m_isOurs;
    QString m_text;
    CodePoints m_points;
    QSet<QString> m_ids;
    QStringList m_faults;
};

struct Frozen {
    QString part;
    QString hash;
};

QMap<QString, Frozen> frozen()
{
    QMap<QString, Frozen> all;
    for (const QByteArray& line : bytesOf(Folder + QStringLiteral("/splits.tsv")).split('\n')) {
        const QStringList fields = QString::fromUtf8(line).split(u'\t');
        if (fields.size() >= 3 && !fields[0].startsWith(u'#'))
            all.insert(fields[1], {fields[0], fields[2]});
    }
    return all;
}

} // namespace

TEST(GoldSet, EveryReadingHoldsTogether)
{
    const QStringList ids = idsIn(Folder + QStringLiteral("/articles"));
    EXPECT_GE(ids.size(), 100);
    for (const QString& id : ids) {
        const QStringList faults = Checker(Folder + QStringLiteral("/articles/") + id).faults();
        EXPECT_TRUE(faults.isEmpty()) << id.toStdString() << ":\n" << faults.join(u'\n').toStdString();
    }
}

TEST(GoldSet, PartsAreFrozenAndHoldEveryRegister)
{
    const QMap<QString, Frozen> parts = frozen();
    QMap<QString, QSet<QString>> registers;
    QMap<QString, int> sizes;
    QMap<QString, QSet<QString>> topics;
    for (const QString& id : idsIn(Folder + QStringLiteral("/articles"))) {
        const QJsonObject json =
            QJsonDocument::fromJson(bytesOf(Folder + QStringLiteral("/articles/%1.json").arg(id))).object();
        ASSERT_TRUE(parts.contains(id)) << id.toStdString() << " belongs to no part";
        EXPECT_EQ(parts[id].hash, json[QLatin1String("sha256")].toString()) << id.toStdString();
        registers[json[QLatin1String("register")].toString()].insert(parts[id].part);
        ++sizes[parts[id].part];
        if (id.startsWith(u"ecb-"))
            topics[id.section(u'-', 1, 1)].insert(parts[id].part);
    }
    EXPECT_EQ(sizes.keys(), (QStringList{QStringLiteral("dev"), QStringLiteral("test"), QStringLiteral("train")}));
    EXPECT_GE(sizes[QStringLiteral("train")], 50);
    EXPECT_GE(sizes[QStringLiteral("dev")], 25);
    EXPECT_GE(sizes[QStringLiteral("test")], 25);
    for (auto it = registers.begin(); it != registers.end(); ++it)
        EXPECT_EQ(it.value().size(), 3) << it.key().toStdString() << " is not in every part";
    for (auto it = topics.begin(); it != topics.end(); ++it)
        EXPECT_EQ(it.value().size(), 1) << "one story of " << it.key().toStdString() << " stands in two parts";
}

TEST(GoldSet, SecondReadingsHoldTogether)
{
    const QStringList ids = idsIn(Folder + QStringLiteral("/twice/second"));
    EXPECT_GE(ids.size(), 30);
    for (const QString& id : ids) {
        const QString first = Folder + QStringLiteral("/twice/first/%1.json").arg(id);
        const QJsonObject one = QJsonDocument::fromJson(bytesOf(first)).object();
        const QJsonObject other =
            QJsonDocument::fromJson(bytesOf(Folder + QStringLiteral("/twice/second/%1.json").arg(id))).object();
        EXPECT_EQ(one[QLatin1String("sha256")], other[QLatin1String("sha256")]) << id.toStdString();
        EXPECT_FALSE(other[QLatin1String("events")].toArray().isEmpty()) << id.toStdString();
    }
}

TEST(GoldSet, OurArticlesAreReadWithoutTheCorpora)
{
    const auto set = gold::loadGoldSet(Folder, {});
    ASSERT_TRUE(set.has_value()) << set.error().file.toStdString() << ": " << set.error().detail.toStdString();
    EXPECT_GE(set->readings.size(), 45U);
    for (const QString& skipped : set->skipped)
        EXPECT_TRUE(skipped.contains(QStringLiteral("is not there"))) << skipped.toStdString();
    for (const gold::Reading& reading : set->readings) {
        EXPECT_FALSE(reading.account.rows.empty()) << reading.id.toStdString();
        for (const gold::Row& row : reading.account.rows)
            EXPECT_FALSE(row.evidence.front().isEmpty()) << reading.id.toStdString() << ' ' << row.id.toStdString();
    }
}

TEST(GoldSet, AnUnknownFolderIsSaid)
{
    EXPECT_EQ(gold::loadGoldSet(QStringLiteral("/nowhere"), {}).error().code, ErrorCode::FileNotFound);
}
