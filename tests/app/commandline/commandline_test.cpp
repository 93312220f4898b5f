#include "app/commandline/commandline.h"

#include "model/io/recordsformat.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

namespace {

constexpr const char* story =
    "Ferry Talks Resume\n\nOSLO \xE2\x80\x94 Jane Doe met the envoys on Monday. \"We will wait,\" Doe said.\n";

struct Outcome {
    int status = -1;
    std::string out;
    std::string err;
};

/// Runs the program inside the test, in a folder that is gone afterwards.
class CommandLine : public testing::Test {
protected:
    void SetUp() override
    {
        m_before = QDir::currentPath();
        QDir::setCurrent(m_folder.path());
        write("a.txt", story);
    }
    void TearDown() override { QDir::setCurrent(m_before); }

    static void write(const char* name, const QByteArray& bytes)
    {
        QFile file(QString::fromLatin1(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray read(const char* name)
    {
        QFile file(QString::fromLatin1(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("absent");
    }
    static Outcome run(std::vector<const char*> arguments, const QByteArray& input = {})
    {
        write("stdin", input);
        const int kept = dup(STDIN_FILENO);
        const int opened = open("stdin", O_RDONLY);
        dup2(opened, STDIN_FILENO);
        close(opened);
        arguments.insert(arguments.begin(), "communique-cli");
        testing::internal::CaptureStdout();
        testing::internal::CaptureStderr();
        Outcome outcome;
        outcome.status = commandline::run(static_cast<int>(arguments.size()), arguments.data());
        outcome.out = testing::internal::GetCapturedStdout();
        outcome.err = testing::internal::GetCapturedStderr();
        dup2(kept, STDIN_FILENO);
        close(kept);
        QFile::remove(QStringLiteral("stdin"));
        return outcome;
    }
    static Records document(const std::string& json)
    {
        const auto records = io::readRecords(QByteArray::fromStdString(json), {});
        EXPECT_TRUE(records) << (records ? "" : records.error().detail.toStdString());
        return records.value_or(Records());
    }

private:
    QTemporaryDir m_folder;
    QString m_before;
};

std::vector<QJsonObject> lines(const std::string& text)
{
    std::vector<QJsonObject> objects;
    for (const QByteArray& line : QByteArray::fromStdString(text).split('\n')) {
        if (!line.isEmpty())
            objects.push_back(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

} // namespace

TEST_F(CommandLine, ExtractPrintsADocument)
{
    const Outcome outcome = run({"extract", "a.txt", "--published", "2021-05-04"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.err, "");
    const Records records = document(outcome.out);
    ASSERT_EQ(records.articles.size(), 1u);
    EXPECT_EQ(records.articles[0].published.date.edtf(), QStringLiteral("2021-05-04"));
    EXPECT_EQ(records.articles[0].published.basis, PublicationBasis::User);
    EXPECT_TRUE(records.orphans.empty());
    EXPECT_EQ(QByteArray::fromStdString(outcome.out), io::writeRecords(records) + '\n');
}

TEST_F(CommandLine, ExtractJoinsFilesAndKeepsIdsApart)
{
    write("b.txt", QByteArray(story).replace("OSLO", "ROME"));
    const Outcome outcome = run({"extract", "a.txt", "b.txt", "-o", "out.json"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.out, "");
    const Records records = document(read("out.json").toStdString());
    ASSERT_EQ(records.articles.size(), 2u);
    EXPECT_EQ(records.articles[0].key, QStringLiteral("a1"));
    EXPECT_EQ(records.articles[1].key, QStringLiteral("a2"));
    EXPECT_TRUE(records.orphans.empty());
}

TEST_F(CommandLine, ExtractPassesADocumentThrough)
{
    ASSERT_EQ(run({"extract", "a.txt", "-o", "one.json"}).status, 0);
    ASSERT_EQ(run({"extract", "one.json", "-o", "two.json"}).status, 0);
    EXPECT_EQ(read("one.json"), read("two.json"));
}

TEST_F(CommandLine, ExtractReadsStandardInput)
{
    const Outcome outcome = run({"extract", "-"}, story);
    EXPECT_EQ(outcome.status, 0);
    EXPECT_TRUE(document(outcome.out).articles.at(0).file.isEmpty());
}

TEST_F(CommandLine, WhatFailsIsSaidAndTheRestIsDone)
{
    const Outcome outcome = run({"extract", "absent.txt", "a.txt"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.err, "communique-cli: absent.txt: There is no such file. Check the name and the folder.\n");
    EXPECT_EQ(document(outcome.out).articles.size(), 1u);
}

TEST_F(CommandLine, NothingIsWrittenWhenEverythingFails)
{
    write("empty.txt", "");
    write("binary.txt", QByteArray("a\0b", 3));
    QDir().mkdir(QStringLiteral("folder"));
    for (const char* file : {"absent.txt", "empty.txt", "binary.txt", "folder"}) {
        const Outcome outcome = run({"extract", file, "-o", "out.json"});
        EXPECT_EQ(outcome.status, 1) << file;
        EXPECT_EQ(outcome.err.rfind(std::string("communique-cli: ") + file + ": ", 0), 0u) << outcome.err;
        EXPECT_EQ(read("out.json"), "absent");
    }
}

TEST_F(CommandLine, AnUnwritableOutputLeavesTheOldFile)
{
    EXPECT_EQ(run({"extract", "a.txt", "-o", "absent/out.json"}).status, 1);
    QDir().mkdir(QStringLiteral("folder"));
    EXPECT_EQ(run({"extract", "a.txt", "-o", "folder"}).status, 1);
    EXPECT_EQ(QDir().entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
        (QStringList{QStringLiteral("a.txt"), QStringLiteral("folder")}));
}

// A disk that is full after any number of bytes, for this process.
TEST_F(CommandLine, AFullDiskLeavesTheOldFile)
{
    write("out.json", "old");
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    for (const rlim_t most : {500u, 1000u, 2000u}) {
        const rlimit full{most, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &full);
        const Outcome outcome = run({"extract", "a.txt", "-o", "out.json"});
        ::setrlimit(RLIMIT_FSIZE, &before);
        EXPECT_EQ(outcome.status, 1);
        EXPECT_NE(outcome.err.find("out.json: The file cannot be written"), std::string::npos) << outcome.err;
        EXPECT_EQ(read("out.json"), QByteArray("old"));
    }
    EXPECT_EQ(QDir::current().entryList(QDir::Files | QDir::Hidden).join(u' ').toStdString(), "a.txt out.json");
}

TEST_F(CommandLine, WrongUsageIsStatusTwo)
{
    for (const std::vector<const char*>& arguments : std::vector<std::vector<const char*>>{{}, {"frob"}, {"extract"},
             {"extract", "--nope", "a.txt"}, {"extract", "a.txt", "--published", "soon"},
             {"extract", "a.txt", "--published", "2023-02-30"}, {"extract", "--jsonl", "a.txt"}, {"show"},
             {"brief", "a.txt"}, {"brief", "a.txt", "-o", "a.pdf", "--page", "A7"}}) {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.status, 2) << (arguments.empty() ? "" : arguments.back());
        EXPECT_EQ(outcome.err.rfind("communique-cli: ", 0), 0u) << outcome.err;
        EXPECT_EQ(outcome.out, "");
    }
}

TEST_F(CommandLine, EveryCommandHasHelpAndVersion)
{
    for (const char* command : {"extract", "show", "brief", "parse"}) {
        const Outcome help = run({command, "--help"});
        EXPECT_EQ(help.status, 0);
        EXPECT_NE(help.out.find("--quiet"), std::string::npos);
        EXPECT_EQ(run({command, "--version"}).out, "communique-cli " COMMUNIQUE_VERSION "\n");
    }
    EXPECT_EQ(run({"--version"}).status, 0);
    EXPECT_NE(run({"--help"}).out.find("extract"), std::string::npos);
}

TEST_F(CommandLine, JsonLinesAnswersLineByLine)
{
    const QByteArray input =
        R"({"id": "x", "text": "\n\nJane Doe met Tom Roe on Monday.", "title": "Talks", "published": "2021-05-04T10:00"})"
        "\n\nnonsense\n"
        R"({"id": 7, "text": "Tom Roe left."})"
        "\r\n"
        R"({"id": "y", "text": " "})"
        "\n"
        R"({"id": "z", "text": "He left.", "published": "soon"})"
        "\n[1]\n"
        R"({"text": "No line end."})";
    const Outcome outcome = run({"extract", "--jsonl", "--published", "2020-01-01"}, input);
    EXPECT_EQ(outcome.status, 1);
    const auto answers = lines(outcome.out);
    ASSERT_EQ(answers.size(), 7u);
    const QJsonValue first = answers[0][QLatin1String("articles")][0];
    EXPECT_EQ(first[QLatin1String("id")].toString(), QStringLiteral("x"));
    EXPECT_EQ(first[QLatin1String("title")].toString(), QStringLiteral("Talks"));
    EXPECT_EQ(first[QLatin1String("text")].toString(), QStringLiteral("\n\nJane Doe met Tom Roe on Monday."));
    EXPECT_EQ(
        first[QLatin1String("published")][QLatin1String("edtf")].toString(), QStringLiteral("2021-05-04T10:00:00"));
    EXPECT_TRUE(answers[1][QLatin1String("id")].isNull());
    EXPECT_TRUE(answers[1][QLatin1String("error")].isString());
    const QJsonValue second = answers[2][QLatin1String("articles")][0];
    EXPECT_EQ(second[QLatin1String("id")].toString(), QStringLiteral("7"));
    EXPECT_EQ(second[QLatin1String("published")][QLatin1String("edtf")].toString(), QStringLiteral("2020-01-01"));
    EXPECT_EQ(answers[3][QLatin1String("id")].toString(), QStringLiteral("y"));
    EXPECT_TRUE(answers[3].contains(QLatin1String("error")));
    EXPECT_EQ(answers[4][QLatin1String("id")].toString(), QStringLiteral("z"));
    EXPECT_TRUE(answers[5].contains(QLatin1String("error")));
    EXPECT_EQ(answers[6][QLatin1String("articles")][0][QLatin1String("id")].toString(), QStringLiteral("a1"));
    EXPECT_NE(outcome.err.find("standard input, line 3: "), std::string::npos);
}

TEST_F(CommandLine, JsonLinesWithoutFailuresIsStatusZero)
{
    const Outcome outcome = run({"extract", "--jsonl"}, "{\"text\": \"Tom Roe left.\"}\n");
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(run({"extract", "--jsonl"}).out, "");
}

TEST_F(CommandLine, ShowPrintsNoEscapesToAFile)
{
    write("a.txt", QByteArray(story) + "\nThe \x1B[31mred\x1B[0m ferry left.\n");
    const Outcome outcome = run({"show", "a.txt", "--all"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.out.find('\x1B'), std::string::npos);
    EXPECT_NE(outcome.out.find("Ferry Talks Resume"), std::string::npos);
    EXPECT_NE(outcome.out.find("TIMELINE"), std::string::npos);
    EXPECT_NE(outcome.out.find("We will wait"), std::string::npos);
}

TEST_F(CommandLine, BriefWritesAPdf)
{
    const Outcome outcome =
        run({"brief", "a.txt", "-o", "a.pdf", "--published", "2021-05-04", "--prepared", "2021-05-05"});
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_TRUE(read("a.pdf").startsWith("%PDF-"));
}
