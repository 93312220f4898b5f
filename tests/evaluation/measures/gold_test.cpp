#include "tests/evaluation/gold/accountreader.h"
#include "tests/evaluation/gold/agreement.h"
#include "tests/evaluation/gold/figures.h"
#include "tests/evaluation/gold/pairing.h"
#include "tests/evaluation/gold/report.h"
#include "tests/evaluation/gold/sidebyside.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace gold;

namespace {

const language::Models& models()
{
    static const language::Models loaded = *language::Models::load();
    return loaded;
}

/// A small article and its reading: three core rows, one extended, one place without a row, a quotation, a time.
class TinyGold : public testing::Test {
protected:
    void SetUp() override
    {
        m_text = QStringLiteral(
            "Harbour deal signed\n\nMara Quist signed the harbour deal on 3 May 2021. The port council had "
            "rejected an earlier offer. “We are glad,” Quist said. The ferry will sail in June 2021. "
            "A crane broke. The deal fell like rain.\n");
        const QJsonObject json{{QStringLiteral("id"), QStringLiteral("tiny")},
            {QStringLiteral("register"), QStringLiteral("business")},
            {QStringLiteral("sha256"),
                QString::fromLatin1(QCryptographicHash::hash(m_text.toUtf8(), QCryptographicHash::Sha256).toHex())},
            {QStringLiteral("document_date"), QJsonObject{{QStringLiteral("value"), QStringLiteral("2021-05-04")}}},
            {QStringLiteral("headline"), place("Harbour deal signed")},
            {QStringLiteral("sentences"),
                QJsonArray{place("Mara Quist signed the harbour deal on 3 May 2021."),
                    place("The port council had rejected an earlier offer."), place("“We are glad,” Quist said."),
                    place("The ferry will sail in June 2021."), place("A crane broke."),
                    place("The deal fell like rain.")}},
            {QStringLiteral("entities"),
                QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("P1")},
                    {QStringLiteral("name"), QStringLiteral("Mara Quist")},
                    {QStringLiteral("aliases"), QJsonArray{QStringLiteral("Quist")}},
                    {QStringLiteral("mentions"), QJsonArray{place("Mara Quist"), place("Quist", 2)}}}}},
            {QStringLiteral("times"),
                QJsonArray{QJsonObject{{QStringLiteral("span"), place("3 May 2021")},
                    {QStringLiteral("value"), QStringLiteral("2021-05-03")},
                    {QStringLiteral("tier"), QStringLiteral("core")}}}},
            {QStringLiteral("quotes"),
                QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("Q1")},
                    {QStringLiteral("tier"), QStringLiteral("core")},
                    {QStringLiteral("content"), QJsonArray{place("“We are glad,”")}},
                    {QStringLiteral("speaker"), QJsonArray{QStringLiteral("P1")}}}}},
            {QStringLiteral("events"), QJsonArray{signing(), rejecting(), sailing(), breaking()}},
            {QStringLiteral("not_rows"),
                QJsonArray{QJsonObject{{QStringLiteral("start"), place("fell")[QLatin1String("start")]},
                    {QStringLiteral("end"), place("fell")[QLatin1String("end")]},
                    {QStringLiteral("reason"), QStringLiteral("comment")}}}}};
        const auto reading = readReading(json, m_text);
        ASSERT_TRUE(reading.has_value());
        m_reading = *reading;
    }

    QJsonObject place(const char* words, int nth = 1) const
    {
        const QString wanted = QString::fromUtf8(words);
        qsizetype at = -1;
        for (int i = 0; i < nth; ++i)
            at = m_text.indexOf(wanted, at + 1);
        return {{QStringLiteral("start"), at}, {QStringLiteral("end"), at + wanted.size()}};
    }

    QJsonObject row(const char* id, const char* title, const char* tier, const char* status, const char* date,
        const char* trigger) const
    {
        return {{QStringLiteral("id"), QLatin1String(id)}, {QStringLiteral("title"), QString::fromUtf8(title)},
            {QStringLiteral("tier"), QLatin1String(tier)}, {QStringLiteral("status"), QLatin1String(status)},
            {QStringLiteral("date"), date ? QJsonValue(QLatin1String(date)) : QJsonValue()},
            {QStringLiteral("trigger"), place(trigger, qstrcmp(trigger, "signed") == 0 ? 2 : 1)}};
    }
    QJsonObject signing() const
    {
        QJsonObject json = row("E1", "Mara Quist signs the harbour deal", "core", "occurred", "2021-05-03", "signed");
        json.insert(QStringLiteral("also"), QJsonArray{place("signed"), place("deal")});
        json.insert(QStringLiteral("participants"),
            QJsonArray{QJsonObject{{QStringLiteral("role"), QStringLiteral("agent")},
                           {QStringLiteral("entity"), QStringLiteral("P1")}},
                QJsonObject{{QStringLiteral("role"), QStringLiteral("patient")},
                    {QStringLiteral("span"), place("the harbour deal")}}});
        return json;
    }
    QJsonObject rejecting() const
    {
        return row("E2", "Port council rejects an earlier offer", "core", "occurred", nullptr, "rejected");
    }
    QJsonObject sailing() const { return row("E3", "Ferry will sail", "core", "planned", "2021-06", "sail"); }
    QJsonObject breaking() const { return row("E4", "Crane breaks", "extended", "occurred", nullptr, "broke"); }

    /// A row of a program.
    Row found(const char* title, const char* status, const char* date, const char* trigger, double salience = 1) const
    {
        const QJsonObject where = place(trigger, qstrcmp(trigger, "signed") == 0 ? 2 : 1);
        Row row;
        row.id = QString::fromUtf8(title);
        row.title = QString::fromUtf8(title);
        row.status = QLatin1String(status);
        row.date = QLatin1String(date);
        row.salience = salience;
        row.trigger = {where[QLatin1String("start")].toInteger(), where[QLatin1String("end")].toInteger()};
        row.mentions = {row.trigger};
        row.evidence = {sentenceAt(m_reading, row.trigger.begin)};
        row.dates = {row.date};
        row.statuses = {row.status};
        return row;
    }
    Account perfect() const
    {
        Account account;
        account.rows = {found("Mara Quist signs the harbour deal", "occurred", "2021-05-03", "signed"),
            found("Port council rejects an earlier offer", "occurred", "", "rejected"),
            found("Ferry will sail", "planned", "2021-06", "sail")};
        account.entities = {
            {QStringLiteral("e1"), QStringLiteral("Mara Quist"), {}, true, m_reading.account.entities[0].names, {}}};
        account.quotations = {
            {QStringLiteral("q1"), true, m_reading.account.quotations[0].content, {{QStringLiteral("e1")}}}};
        account.times = {{m_reading.account.times[0].where, {}, {QStringLiteral("2021-05-03")}, true}};
        return account;
    }
    RowFigures rows(const Account& account) { return judge(m_reading, account, m_words).figures.rows; }

    QString m_text;
    Reading m_reading;
    WordReader m_words{models()};
};

using Parts = std::vector<TitlePart>;

} // namespace

TEST_F(TinyGold, WhatIsReadIsAllRight)
{
    const Figures figures = judge(m_reading, perfect(), m_words).figures;
    EXPECT_EQ(figures.rows.core, 3);
    EXPECT_EQ(figures.rows.shown, 3);
    EXPECT_EQ(figures.rows.dated, 3);
    EXPECT_EQ(figures.rows.settled, 3);
    EXPECT_EQ(figures.rows.kept, 3);
    EXPECT_EQ(figures.rows.printed, 3);
    EXPECT_EQ(figures.rows.rows, 3);
    EXPECT_EQ(figures.rows.telling, 3);
    EXPECT_EQ(figures.rows.sound, 3);
    EXPECT_EQ(figures.rows.undated, 1);
    EXPECT_EQ(figures.rows.invented, 0);
    EXPECT_EQ(figures.rows.trapped, 0);
    EXPECT_EQ(figures.quotations.hits, 1);
    EXPECT_EQ(figures.speakers, 1);
    EXPECT_EQ(figures.times.hits, 1);
    EXPECT_EQ(figures.values, 1);
    EXPECT_DOUBLE_EQ(figures.entities.f1(), 1);
}

TEST_F(TinyGold, NothingIsFoundInAnEmptyAccount)
{
    const Figures figures = judge(m_reading, {}, m_words).figures;
    EXPECT_EQ(figures.rows.core, 3);
    EXPECT_EQ(figures.rows.shown, 0);
    EXPECT_EQ(figures.rows.rows, 0);
    EXPECT_EQ(figures.quotations.misses, 1);
    EXPECT_EQ(figures.times.misses, 1);
    EXPECT_DOUBLE_EQ(figures.identity.recall(), 0);
    EXPECT_DOUBLE_EQ(figures.entities.recall(), 0);
}

TEST_F(TinyGold, WrongDatesAndStatusesAreShownAndNotKept)
{
    Account account = perfect();
    account.rows[0].date = QStringLiteral("2021-05-04");
    account.rows[2].status = QStringLiteral("occurred");
    const RowFigures figures = rows(account);
    EXPECT_EQ(figures.shown, 3);
    EXPECT_EQ(figures.dated, 2);
    EXPECT_EQ(figures.settled, 2);
    EXPECT_EQ(figures.kept, 1);
    EXPECT_EQ(figures.printed, 1);
    EXPECT_EQ(figures.sound, 1);
}

TEST_F(TinyGold, ADateForWhatHasNoneIsInvented)
{
    Account account = perfect();
    account.rows[1].date = QStringLiteral("2021-05-03");
    EXPECT_EQ(rows(account).invented, 1);
    m_reading.account.rows[1].dates.append(QStringLiteral("2021-05-03"));
    EXPECT_EQ(rows(account).invented, 0);
}

TEST_F(TinyGold, RowsThatTellNothingOrTheSameAgainCostPrecision)
{
    Account account = perfect();
    account.rows.push_back(found("Deal is signed", "occurred", "2021-05-03", "Harbour deal"));
    account.rows.back().mentions = {{0, 19}};
    account.rows.push_back(found("Deal fell like rain", "occurred", "", "fell"));
    account.rows.push_back(found("Crane breaks", "occurred", "", "broke"));
    const RowFigures figures = rows(account);
    EXPECT_EQ(figures.rows, 6);
    EXPECT_EQ(figures.telling, 4);
    EXPECT_EQ(figures.again, 1);
    EXPECT_EQ(figures.trapped, 1);
}

TEST_F(TinyGold, RowsOfLittleSalienceAreNotShownButOrdered)
{
    Account account = perfect();
    account.rows[0].salience = 0.9;
    account.rows[1].salience = 0.6;
    account.rows[2].salience = 0.2;
    account.rows.push_back(found("Crane breaks", "occurred", "", "broke", 0.6));
    const RowFigures figures = rows(account);
    EXPECT_EQ(figures.rows, 3);
    EXPECT_EQ(figures.shown, 2);
    EXPECT_EQ(figures.pairs, 3);
    EXPECT_DOUBLE_EQ(figures.ordered, 1.5);
}

TEST_F(TinyGold, AnotherRowMayStandForACoreRow)
{
    Account account = perfect();
    account.rows[2] = found("Crane breaks", "occurred", "", "broke");
    EXPECT_EQ(rows(account).shown, 2);
    m_reading.account.rows[2].instead = {QStringLiteral("E4")};
    EXPECT_EQ(rows(account).shown, 3);
    EXPECT_EQ(rows(account).kept, 3);
}

TEST_F(TinyGold, TitlesAreTakenApart)
{
    const Row& signing = m_reading.account.rows[0];
    const auto faults = [&](const char* title) {
        return faultsOf(QString::fromUtf8(title), signing, m_reading, m_words);
    };
    EXPECT_EQ(faults("Mara Quist signs the harbour deal"), Parts{});
    EXPECT_EQ(faults("Quist signs harbour deal"), Parts{});
    EXPECT_EQ(faults("Mara Quist likes the harbour"), (Parts{TitlePart::Predicate, TitlePart::OwnWords}));
    EXPECT_EQ(faults("The harbour deal is signed"), Parts{TitlePart::Doer});
    EXPECT_EQ(faults("Mara Quist signs"), Parts{TitlePart::Undergoer});
    EXPECT_EQ(faults("Mara Quist does not sign the harbour deal"), Parts{TitlePart::Polarity});
    EXPECT_EQ(faults("Mara Quist may sign the harbour deal"), Parts{TitlePart::Doubt});
    EXPECT_EQ(faults("Mara Quist signs the harbour deal that may not last"), Parts{TitlePart::OwnWords});
    EXPECT_EQ(faults("Signing of the harbour deal by Mara Quist"), Parts{TitlePart::FiniteVerb});
    EXPECT_EQ(faults("Mara Quist signs the harbour deal in Geneva"), Parts{TitlePart::OwnWords});
    EXPECT_EQ(faultsOf(QStringLiteral("Ferry sails"), m_reading.account.rows[2], m_reading, m_words),
        Parts{TitlePart::Doubt});
}

TEST_F(TinyGold, ASpeakerCountsByItsMentions)
{
    Account account = perfect();
    account.quotations[0].speakers = {{}};
    EXPECT_EQ(judge(m_reading, account, m_words).figures.speakers, 0);
    account.quotations[0].speakers = {{QStringLiteral("e1")}};
    account.entities[0].names = {{0, 7}};
    EXPECT_EQ(judge(m_reading, account, m_words).figures.speakers, 0);
}

TEST_F(TinyGold, ARecordsDocumentOfAnyProgramIsRead)
{
    QJsonObject trigger = place("signed", 2);
    const QJsonObject document{{QStringLiteral("events"),
        QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("x")},
                       {QStringLiteral("title"), QStringLiteral("Mara Quist signs deal")},
                       {QStringLiteral("status"), QStringLiteral("alleged")}, {QStringLiteral("trigger"), trigger},
                       {QStringLiteral("when"),
                           QJsonObject{{QStringLiteral("edtf"), QStringLiteral("2021-05-03")},
                               {QStringLiteral("basis"), QStringLiteral("background")}}}},
            QJsonObject{{QStringLiteral("trigger"),
                QJsonObject{{QStringLiteral("start"), -4}, {QStringLiteral("end"), 100000}}}}}}};
    const Account account = readRecordsDocument(document, m_reading.text);
    ASSERT_EQ(account.rows.size(), 2U);
    EXPECT_EQ(account.rows[0].status, u"alleged");
    EXPECT_EQ(account.rows[0].date, QString()) << "a date that is not from the text is none";
    EXPECT_DOUBLE_EQ(account.rows[0].salience, 1);
    EXPECT_EQ(m_reading.text.slice(account.rows[0].trigger), u"signed");
    EXPECT_TRUE(account.rows[1].trigger.isEmpty());
}

TEST_F(TinyGold, AReadingOfAnotherTextIsRefused)
{
    const QJsonObject json{
        {QStringLiteral("id"), QStringLiteral("tiny")}, {QStringLiteral("sha256"), QStringLiteral("00")}};
    EXPECT_EQ(readReading(json, m_text).error().code, ErrorCode::Damaged);
}

TEST_F(TinyGold, ReadersAgreeWithThemselvesAndDifferOtherwise)
{
    const Agreement same = agree(m_reading, m_reading, m_words);
    EXPECT_DOUBLE_EQ(same.strictF1(), 1);
    EXPECT_EQ(same.sameDates, same.both);
    EXPECT_EQ(same.remarks, QStringList());
    Reading other = m_reading;
    other.account.rows[0].isCore = false;
    other.account.rows[1].date = QStringLiteral("2021-05-01");
    other.account.rows[1].dates = {other.account.rows[1].date};
    other.account.rows.erase(other.account.rows.begin() + 2);
    const Agreement differing = agree(m_reading, other, m_words);
    EXPECT_EQ(differing.core, 3);
    EXPECT_EQ(differing.otherCore, 1);
    EXPECT_EQ(differing.coreInBoth, 1);
    EXPECT_EQ(differing.missed, 1);
    EXPECT_EQ(differing.both, 3);
    EXPECT_EQ(differing.sameDates, 2);
    EXPECT_EQ(differing.remarks.size(), 3);
}

TEST_F(TinyGold, FiguresOfRegistersAddUp)
{
    const Account account = perfect();
    const std::vector<Judged> judged{{&m_reading, &account, judge(m_reading, account, m_words)},
        {&m_reading, &account, judge(m_reading, account, m_words)}};
    const QJsonObject json = asJson(judged);
    EXPECT_EQ(json[QLatin1String("all")][QLatin1String("rows")][QLatin1String("core")].toInt(), 6);
    EXPECT_EQ(json[QLatin1String("registers")][QLatin1String("business")][QLatin1String("articles")].toInt(), 2);
    QString table;
    QTextStream out(&table);
    printTable(judged, out);
    EXPECT_TRUE(
        table.contains(QStringLiteral("of 6 core rows 6 are shown, 6 with the right date and status, 6 of these")));
}

TEST_F(TinyGold, ThePageEscapesWhatItShows)
{
    Account account = perfect();
    account.rows[0].title = QStringLiteral("<img src=x> signs the harbour deal");
    const QString page =
        sideBySide({{&m_reading, &account, judge(m_reading, account, m_words)}}, QStringLiteral("a & b"));
    EXPECT_FALSE(page.contains(QStringLiteral("<img")));
    EXPECT_TRUE(page.contains(QStringLiteral("a &amp; b")));
    EXPECT_TRUE(
        page.contains(QStringLiteral("(tells nothing that was read)")) || page.contains(QStringLiteral("doer")));
}

TEST(GoldClusters, ShareIsCountedByMention)
{
    const Clusters read{{{0, 1}, {2, 3}, {4, 5}}, {{6, 7}}};
    EXPECT_DOUBLE_EQ(scoreClusters(read, read).f1(), 1);
    const evaluation::Shares split = scoreClusters(read, {{{0, 1}, {2, 3}}, {{4, 5}}, {{6, 7}, {8, 9}}});
    EXPECT_DOUBLE_EQ(split.precision(), 1);
    EXPECT_DOUBLE_EQ(split.recall(), (2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4);
    const evaluation::Shares merged = scoreClusters(read, {{{0, 1}, {2, 3}, {4, 5}, {6, 7}}});
    EXPECT_DOUBLE_EQ(merged.recall(), 1);
    EXPECT_DOUBLE_EQ(merged.precision(), (3 * 0.75 + 0.25) / 4);
    EXPECT_DOUBLE_EQ(scoreClusters(read, {{{0, 1}}}).recall(), (1.0 / 3) / 4);
}
