#include "model/extract/events/date/chronology.h"

#include "model/base/ruletable.h"
#include "model/time/timevalue.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <set>

using extract::events::Chronology;
using extract::events::KnownEvent;

namespace {

const Chronology& chronology()
{
    static const auto loaded = Chronology::load();
    return *loaded;
}

QString found(const QStringList& words, const char* context, QDate earliest = {}, QDate latest = {})
{
    const KnownEvent* event = chronology().find(words, QString::fromUtf8(context), earliest, latest);
    return event ? event->date.edtf() : QString();
}

} // namespace

TEST(Chronology, HoldsFourHundredEventsSince1945)
{
    ASSERT_TRUE(Chronology::load());
    EXPECT_GE(chronology().events().size(), 400U);
    for (const KnownEvent& event : chronology().events()) {
        ASSERT_TRUE(event.earliest.isValid() && event.latest.isValid()) << qPrintable(event.title);
        EXPECT_LE(event.earliest, event.latest) << qPrintable(event.title);
        EXPECT_GE(event.earliest.year(), 1945) << qPrintable(event.title);
    }
}

TEST(Chronology, EveryEventHasNamesWordsAndAReference)
{
    for (const KnownEvent& event : chronology().events()) {
        EXPECT_FALSE(event.names.empty()) << qPrintable(event.title);
        EXPECT_FALSE(event.words.isEmpty()) << qPrintable(event.title);
        EXPECT_TRUE(event.reference.contains(QLatin1String(": "))) << qPrintable(event.title);
        for (const QStringList& group : event.names)
            EXPECT_FALSE(group.isEmpty()) << qPrintable(event.title);
    }
}

TEST(Chronology, NoTitleStandsTwice)
{
    std::set<QString> titles;
    for (const KnownEvent& event : chronology().events())
        EXPECT_TRUE(titles.insert(event.title).second) << qPrintable(event.title);
}

TEST(Chronology, FindsAnEventByNamesAndWords)
{
    EXPECT_EQ(
        found({QStringLiteral("visit")}, "Nancy Pelosi's trip to Taipei"), QStringLiteral("2022-08-02/2022-08-03"));
    EXPECT_EQ(
        found({QStringLiteral("downing")}, "the American downing of a Chinese balloon"), QStringLiteral("2023-02-04"));
}

TEST(Chronology, NamesMustAgreeAsWholeWords)
{
    EXPECT_EQ(found({QStringLiteral("visit")}, "Pelosis Taiwanreise"), QString());
    EXPECT_EQ(found({QStringLiteral("visit")}, "Nancy Pelosi's trip to Japan"), QString());
}

TEST(Chronology, WordsMustAgree)
{
    EXPECT_EQ(found({QStringLiteral("criticize")}, "Pelosi criticized Taiwan"), QString());
}

TEST(Chronology, TheOrderOfTheTextMustAllowIt)
{
    EXPECT_EQ(found({QStringLiteral("visit")}, "Pelosi's visit to Taiwan", {}, QDate(2020, 1, 1)), QString());
    EXPECT_EQ(found({QStringLiteral("visit")}, "Pelosi's visit to Taiwan", QDate(2024, 1, 1), {}), QString());
}

TEST(Chronology, TwoThatAgreeGiveNone)
{
    EXPECT_EQ(found({QStringLiteral("assassinate")}, "Indira and Rajiv Gandhi were assassinated"), QString());
}

namespace {

/// A user's own list in a folder of its own.
class OwnList : public testing::Test {
protected:
    QString write(const char* lines)
    {
        QFile file(m_folder.filePath(QStringLiteral("own.tsv")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(lines);
        return file.fileName();
    }

    Result<Chronology> load(const char* lines) { return Chronology::load({true, {write(lines)}}); }

    std::string error(const char* lines)
    {
        const auto loaded = load(lines);
        return loaded ? "none" : loaded.error().detail.toStdString();
    }

    QString dated(const Chronology& chronology, const char* word, const char* context)
    {
        const KnownEvent* event = chronology.find({QString::fromUtf8(word)}, QString::fromUtf8(context), {}, {});
        return event ? event->date.edtf() : QString();
    }

    QTemporaryDir m_folder;
};

constexpr auto Head = "title\tdate\tkind\twords\tnames\n";

} // namespace

TEST_F(OwnList, AddsEventsWhateverTheOrderOfItsColumns)
{
    const auto loaded = load((QByteArray(Head)
        + "# our own\nCouncil of the valleys meets\t2019-05-04\tmeeting\tmeet meeting\tValleys;council|Council\n")
                                 .constData());
    ASSERT_TRUE(loaded);
    EXPECT_EQ(dated(*loaded, "meeting", "the meeting of the Council of the Valleys"), QStringLiteral("2019-05-04"));
    EXPECT_EQ(loaded->events().size(), chronology().events().size() + 1);
    EXPECT_EQ(loaded->events().back().reference, QStringLiteral("Own list: own.tsv"));
}

TEST_F(OwnList, CorrectsAndRemovesByTitle)
{
    const QString title = chronology().events().front().title;
    const std::string corrected = Head + title.toStdString() + "\t2001-02-03\tother\tparty\tSomebody\n";
    const auto mended = load(corrected.c_str());
    ASSERT_TRUE(mended);
    EXPECT_EQ(mended->events().size(), chronology().events().size());
    EXPECT_EQ(mended->events().front().date.edtf(), QStringLiteral("2001-02-03"));
    const auto removed = load((Head + title.toStdString() + "\t-\n").c_str());
    ASSERT_TRUE(removed);
    EXPECT_EQ(removed->events().size(), chronology().events().size() - 1);
}

TEST_F(OwnList, SaysWhichLineIsWrong)
{
    EXPECT_EQ(error("title\tdate\tkind\twords\n"),
        "The first line names no column “names”. It needs date, title, kind, names and words, with tabs between them.");
    EXPECT_EQ(error((QByteArray(Head) + "A\t2019-13-40\tmeeting\tmeet\tB\n").constData()),
        "Line 2: “2019-13-40” is no date. Write 2023-11-15, 2023-11, 2023 or 2023-11-15/2023-11-17.");
    EXPECT_EQ(error((QByteArray(Head) + "\nA\t2019\tmeetin\tmeet\tB\n").constData()),
        "Line 3: “meetin” is no kind of event. Write meeting, visit, agreement, military, election, other or another "
        "kind of the records format.");
    EXPECT_EQ(error((QByteArray(Head) + "\t2019\tmeeting\tmeet\tB\n").constData()), "Line 2: the title is missing.");
    EXPECT_EQ(error((QByteArray(Head) + "A\t2019\tmeeting\t\tB\n").constData()),
        "Line 2: names and words are needed to recognise the event.");
    EXPECT_EQ(load("title\tdate\tkind\twords\n").error().file, m_folder.filePath(QStringLiteral("own.tsv")));
    EXPECT_EQ(load("title\tdate\tkind\twords\n").error().code, ErrorCode::BadRules);
}

TEST_F(OwnList, AreFoundInAFolderInOrderOfName)
{
    write(Head);
    const auto choice = extract::ChronologyChoice::withFolder(m_folder.path());
    EXPECT_EQ(choice.files, QStringList{m_folder.filePath(QStringLiteral("own.tsv"))});
    EXPECT_TRUE(extract::ChronologyChoice::withFolder(m_folder.filePath(QStringLiteral("none"))).files.isEmpty());
}

TEST(Chronology, CanBeSwitchedOff)
{
    const auto loaded = Chronology::load(extract::ChronologyChoice::none());
    ASSERT_TRUE(loaded);
    EXPECT_TRUE(loaded->events().empty());
}
