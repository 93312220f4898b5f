#include "model/io/limits.h"
#include "model/io/reader.h"
#include "model/io/recordsformat.h"
#include "sampledocument.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

TEST(RecordsSaving, SavesWholeOrNotAtAll)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.json"));
    ASSERT_TRUE(io::saveRecords(sampleRecords(), path));
    const auto opened = io::open(path);
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->isRecordsDocument);
    EXPECT_EQ(opened->records, sampleRecords());
    const auto failed = io::saveRecords(sampleRecords(), folder.filePath(QStringLiteral("absent/a.json")));
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::FileUnwritable);
}

// Seventeen articles of 4 MB each, more than any other file may hold.
TEST(RecordsSaving, WhatIsSavedOpensAgain)
{
    Records records;
    const QString text = QStringLiteral("The ministers met in Oslo on 3 May 2021 and agreed. ").repeated(80'000);
    for (int number = 1; number <= 17; ++number) {
        Article article;
        article.id = {number};
        article.key = QStringLiteral("a%1").arg(number);
        article.title = QStringLiteral("Talks %1").arg(number);
        article.text = SourceText(text);
        records.articles.push_back(std::move(article));
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.json"));
    const auto saved = io::saveRecords(records, path);
    ASSERT_TRUE(saved);
    EXPECT_GT(saved->size, io::MaximumFileSize);
    const auto opened = io::open(path);
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    ASSERT_EQ(opened->records.articles.size(), 17u);
    EXPECT_EQ(opened->records.articles.back().text.view(), text);
    EXPECT_EQ(opened->state, *saved);
}

TEST(RecordsSaving, WhatWouldNotOpenAgainIsNotWritten)
{
    const auto document = io::recordsDocument(sampleRecords(), QStringLiteral("a.json"));
    ASSERT_TRUE(document);
    EXPECT_EQ(*document, io::writeRecords(sampleRecords()) + '\n');
    EXPECT_TRUE(io::recordsDocument(sampleRecords(), {}, document->size()));
    const auto refused = io::recordsDocument(sampleRecords(), QStringLiteral("a.json"), document->size() - 1);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(),
        (Error{ErrorCode::LimitExceeded, QStringLiteral("a.json"), io::limitMessage(io::Limit::RecordsSize)}));
}

TEST(RecordsSaving, WhatIsTooLargeToBeADocumentIsSaid)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "communique-records", "version": 1)");
    ASSERT_TRUE(file.resize(io::most(io::Limit::RecordsSize) + 1)); // a hole: takes no room on the disk
    file.close();
    const auto opened = io::open(file.fileName());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().detail, io::limitMessage(io::Limit::RecordsSize));
}

TEST(RecordsSaving, ItsBeginningTellsADocument)
{
    EXPECT_TRUE(io::startsLikeRecords(io::writeRecords(sampleRecords())));
    EXPECT_TRUE(io::startsLikeRecords("\xEF\xBB\xBF \n{ \"version\": 1, \"format\": \"communique-records\""));
    EXPECT_FALSE(io::startsLikeRecords("It says \"communique-records\""));
    EXPECT_FALSE(io::startsLikeRecords("{\"format\": \"other\""));
    EXPECT_FALSE(io::startsLikeRecords({}));
}
