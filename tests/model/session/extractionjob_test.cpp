#include "model/session/extractionjob.h"
#include "tests/support/samplerecords.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace {

class ExtractionJobTest : public testing::Test {
protected:
    ExtractionJobTest()
    {
        QObject::connect(&job, &ExtractionJob::finished, [this](const auto& records) { results.push_back(*records); });
        QObject::connect(&job, &ExtractionJob::redated, [this](const auto& records) { redated.push_back(*records); });
        QObject::connect(&job, &ExtractionJob::failed, [this](const Error& error) { errors.push_back(error); });
    }

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    void awaitIdle()
    {
        if (job.isRunning()) {
            EXPECT_TRUE(idle.wait(60'000));
        }
    }

    QTemporaryDir folder;
    std::vector<Records> results;
    std::vector<Records> redated;
    std::vector<Error> errors;
    ExtractionJob job;
    QSignalSpy idle{&job, &ExtractionJob::idle};
};

} // namespace

TEST_F(ExtractionJobTest, OneBadFileStopsNoOther)
{
    job.openFiles({write(QStringLiteral("first.txt"), "The ministers met in Oslo on 3 May 2021.\n"),
        folder.filePath(QStringLiteral("missing.txt")),
        write(QStringLiteral("third.txt"), "The council met in Bergen.\n")});
    EXPECT_TRUE(job.isRunning());
    awaitIdle();
    EXPECT_FALSE(job.isRunning());
    ASSERT_EQ(results.size(), 2U);
    EXPECT_TRUE(results[1].articles.front().text.view().startsWith(u"The council"));
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors.front().code, ErrorCode::FileNotFound);
}

TEST_F(ExtractionJobTest, CancelDropsWhatIsWaiting)
{
    const QString path = write(QStringLiteral("one.txt"), "The ministers met in Oslo.\n");
    job.openFiles({path, path, path});
    job.cancel();
    awaitIdle();
    EXPECT_TRUE(results.empty());
    EXPECT_TRUE(errors.empty());
    job.openText(QStringLiteral("The council met in Bergen."), QStringLiteral("pasted text"));
    awaitIdle();
    EXPECT_EQ(results.size(), 1U) << "a cancelled job takes new work";
}

TEST_F(ExtractionJobTest, RedatesWithTheEntitiesItHas)
{
    const Records sample = sampleRecords();
    job.redate(sample.articles.front(), sample);
    awaitIdle();
    ASSERT_EQ(redated.size(), 1U);
    EXPECT_EQ(redated.front().entities, sample.entities);
    EXPECT_TRUE(results.empty());
}

TEST_F(ExtractionJobTest, StopsWhenItIsDestroyed)
{
    ExtractionJob shortLived;
    shortLived.openText(
        QStringLiteral("The council met in Bergen on Monday. ").repeated(20'000), QStringLiteral("long"));
}

TEST_F(ExtractionJobTest, LeavesOutABrokenListAndUsesTheOthers)
{
    const QByteArray head = "date\ttitle\tkind\tnames\twords\treference\n";
    extract::ChronologyChoice choice = extract::ChronologyChoice::none();
    choice.files = {write(QStringLiteral("broken.tsv"), head + "soon\tTalks\tmeeting\tOslo\ttalk\tus\n"),
        write(QStringLiteral("own.tsv"), head + "2001-05-03\tThe Bergen talks\tmeeting\tBergen\ttalk\tus\n")};
    QSignalSpy leftOut(&job, &ExtractionJob::listLeftOut);
    job.setChronology(choice);
    const QString text = QStringLiteral("The Bergen talks changed everything. The ministers do not say more.\n");
    job.openText(text, QStringLiteral("one"));
    job.openText(text, QStringLiteral("two"));
    awaitIdle();
    EXPECT_TRUE(errors.empty());
    ASSERT_EQ(results.size(), 2U);
    ASSERT_EQ(leftOut.size(), 1) << "said once, not with every article";
    const auto error = leftOut.front().front().value<Error>();
    EXPECT_EQ(error.file, choice.files.front());
    EXPECT_TRUE(error.detail.startsWith(QStringLiteral("Line 2:"))) << error.detail.toStdString();
    const auto date = [this](size_t result) {
        const EventTime& when = results[result].events.at(0).when;
        return when.basis == DateBasis::Background ? when.date.edtf().toStdString() : "-";
    };
    EXPECT_EQ(date(0), "2001-05-03");
    job.setChronology(extract::ChronologyChoice::none());
    job.openText(text, QStringLiteral("three"));
    awaitIdle();
    EXPECT_EQ(date(2), "-");
    EXPECT_EQ(leftOut.size(), 1);
}
