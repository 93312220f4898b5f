#include "views/briefing/briefingwriter.h"

#include "model/briefing/briefing.h"
#include "model/io/recordsformat.h"
#include "tests/support/briefingrecords.h"
#include "views/briefing/compose.h"
#include "views/briefing/pdfpages.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace {

const BriefingOptions options{.pageSize = QPageSize::A4,
    .prepared = TimeValue::fromEdtf(u"2024-05-04"),
    .preparedBy = {},
    .handling = QStringLiteral("For the editor")};

// What a program prints, with its complaints; fails the test when it fails.
QString printed(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(20000)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << program.toStdString();
    return QString::fromUtf8(process.readAll());
}

class BriefingPdf : public testing::Test {
protected:
    QString write(const Records& records, QPageSize::PageSizeId pageSize = QPageSize::A4)
    {
        BriefingOptions chosen = options;
        chosen.pageSize = pageSize;
        const QString path = m_folder.filePath(QStringLiteral("briefing.pdf"));
        const auto written = writeBriefingFile(records, chosen, path);
        EXPECT_TRUE(written.has_value());
        return path;
    }

    QTemporaryDir m_folder;
};

Records withManyEvents(int count)
{
    Records records = briefingRecords();
    const EventRecord first = records.events.front();
    for (int i = 0; i < count; ++i) {
        EventRecord event = first;
        event.id = {100 + i};
        event.title = QStringLiteral("Round %1 of the talks about the bridge ends").arg(i);
        event.when.date = TimeValue::day(QDate(2023, 1, 1).addDays(i));
        records.events.push_back(event);
    }
    return records;
}

} // namespace

TEST_F(BriefingPdf, IsSoundAndHasOutlineTitleAndLanguage)
{
    const QString path = write(briefingRecords());
    EXPECT_TRUE(printed(QStringLiteral("qpdf"), {QStringLiteral("--check"), path})
                    .contains(QStringLiteral("No syntax or stream encoding errors")));
    const QString json =
        printed(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path});
    for (const QString& heading : {QStringLiteral("Chronology"), QStringLiteral("In their words"),
             QStringLiteral("Quoted passages"), QStringLiteral("Method")})
        EXPECT_TRUE(json.contains(heading)) << heading.toStdString();
    EXPECT_TRUE(printed(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("Two Islands Agree on a Bridge")));
    EXPECT_TRUE(printed(QStringLiteral("qpdf"),
        {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path, QStringLiteral("-")})
                    .contains(QStringLiteral("/Lang (en)")));
}

TEST_F(BriefingPdf, LinksLeadToPlacesInTheDocument)
{
    const QString path = write(briefingRecords());
    const QString plain = printed(QStringLiteral("qpdf"),
        {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path, QStringLiteral("-")});
    // Each reference is cited and leads back; the background date leads to its source.
    EXPECT_GE(plain.count(QStringLiteral("/Subtype /Link")), 2 * 4 + 1);
    EXPECT_EQ(plain.count(QStringLiteral("/Subtype /Link")), plain.count(QStringLiteral("/F 4\n")));
    EXPECT_FALSE(plain.contains(QStringLiteral("/URI")));
}

TEST_F(BriefingPdf, ReadsInOrder)
{
    const QString text = printed(QStringLiteral("pdftotext"), {write(briefingRecords()), QStringLiteral("-")});
    qsizetype from = 0;
    for (const QString& words : {QStringLiteral("BRIEFING"), QStringLiteral("Two Islands"),
             QStringLiteral("KEY POINTS"), QStringLiteral("CHRONOLOGY"), QStringLiteral("Islands sign a pact"),
             QStringLiteral("UNDATED"), QStringLiteral("Ferry sinks"), QStringLiteral("IN THEIR WORDS"),
             QStringLiteral("It will last"), QStringLiteral("QUOTED PASSAGES"), QStringLiteral("METHOD")}) {
        const qsizetype found = text.indexOf(words, from);
        EXPECT_GE(found, 0) << words.toStdString() << " not after character " << from;
        from = std::max(from, found);
    }
    EXPECT_TRUE(text.contains(QStringLiteral("not reached")));
    EXPECT_TRUE(text.contains(QStringLiteral("Page 1 of ")));
}

TEST_F(BriefingPdf, CarriesItsRecords)
{
    const Records records = briefingRecords();
    const QString path = write(records);
    const QString names = printed(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), path});
    EXPECT_TRUE(names.contains(QStringLiteral(".json"))) << names.toStdString();
    const QString copy = m_folder.filePath(QStringLiteral("records.json"));
    printed(
        QStringLiteral("pdfdetach"), {QStringLiteral("-save"), QStringLiteral("1"), QStringLiteral("-o"), copy, path});
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), io::writeRecords(records));
}

TEST_F(BriefingPdf, RepeatsTheTableHeadOnEveryPage)
{
    const QString path = write(withManyEvents(120), QPageSize::Letter);
    const QString text = printed(QStringLiteral("pdftotext"),
        {QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"), QStringLiteral("3"), path,
            QStringLiteral("-")});
    EXPECT_EQ(text.count(QStringLiteral("When\n")), 2) << text.left(400).toStdString();
}

TEST_F(BriefingPdf, LeavesTheOldFileWhenTheFolderIsNotThere)
{
    const auto written =
        writeBriefingFile(briefingRecords(), options, m_folder.filePath(QStringLiteral("none/briefing.pdf")));
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::FileUnwritable);
    EXPECT_FALSE(written.error().detail.isEmpty());
}

TEST(Pagination, NothingLiesOutsideThePageAndNoHeadingEndsOne)
{
    const page::Typesetter typesetter(Palette::print());
    for (const auto id : {QPageSize::A4, QPageSize::Letter}) {
        const page::PageSize size = page::sizeOf(id);
        for (int events : {0, 7, 19, 20, 21, 22, 23, 24, 40, 200}) {
            const auto briefing = briefing::buildBriefing(withManyEvents(events),
                {.prepared = TimeValue::fromEdtf(u"2024-05-04"), .preparedBy = {}, .handling = {}});
            const page::Flow flow = page::compose(briefing, typesetter, size, 150 * page::Unit);
            size_t placed = 0;
            for (const page::Page& page : page::paginate(flow, size)) {
                ASSERT_FALSE(page.blocks.empty());
                EXPECT_TRUE(page.blocks.back().block->outline.isEmpty());
                for (const page::PlacedBlock& block : page.blocks) {
                    EXPECT_GE(block.y, size.marginTop);
                    EXPECT_LE(block.y + block.block->height, size.height - size.marginBottom + 0.01);
                    placed +=
                        block.block >= flow.blocks.data() && block.block < flow.blocks.data() + flow.blocks.size();
                }
            }
            EXPECT_EQ(placed, flow.blocks.size());
        }
    }
}

TEST(Pagination, AWordWiderThanThePageIsBroken)
{
    const page::Typesetter typesetter(Palette::print());
    const double width = 300 * page::Unit;
    const page::SetText text = typesetter.set({QString(5000, QLatin1Char('x')), page::Style::Reading}, width);
    for (int i = 0; i < text.layout->lineCount(); ++i)
        EXPECT_LE(text.layout->lineAt(i).naturalTextWidth(), width);
}

TEST(BriefingName, IsSafeAsAFileName)
{
    Records records = briefingRecords();
    records.articles[0].title = QStringLiteral("../../Talks: “yes” or no?/..");
    const QString name = suggestedBriefingName(records);
    EXPECT_FALSE(name.contains(QLatin1Char('/')));
    EXPECT_TRUE(name.startsWith(QStringLiteral("2024-05-03 "))) << name.toStdString();
    EXPECT_TRUE(name.endsWith(QStringLiteral(".pdf")));
}
