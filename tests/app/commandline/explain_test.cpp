#include "app/commandline/commandline.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace {

struct Outcome {
    int status = -1;
    QString out;
    QString err;
};

/// Explains a short article that lies in a folder of its own.
class Explain : public testing::Test {
protected:
    void SetUp() override
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Peru and Chile signed a treaty in Lima on Monday. If it rains, the mayor said, the envoys will "
                   "leave Lima.\n\nThe mayor resigned on Tuesday.\n");
    }
    QString path() const { return m_folder.filePath(QStringLiteral("a.txt")); }
    static Outcome run(std::vector<std::string> arguments)
    {
        arguments.insert(arguments.begin(), "communique-cli");
        std::vector<const char*> pointers;
        for (const std::string& argument : arguments)
            pointers.push_back(argument.c_str());
        testing::internal::CaptureStdout();
        testing::internal::CaptureStderr();
        Outcome outcome;
        outcome.status = commandline::run(static_cast<int>(pointers.size()), pointers.data());
        outcome.out = QString::fromStdString(testing::internal::GetCapturedStdout());
        outcome.err = QString::fromStdString(testing::internal::GetCapturedStderr());
        return outcome;
    }
    Outcome explain(std::vector<std::string> options) const
    {
        options.insert(options.begin(), {"explain", path().toStdString(), "--published", "2023-05-04"});
        return run(options);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Explain, NamesAndPrintsTheRowOfTheKind)
{
    const Outcome outcome = explain({"--at", "signed"});
    EXPECT_EQ(outcome.status, 0) << qPrintable(outcome.err);
    const QRegularExpression kind(
        QStringLiteral("  kind +agreement\n +events/nouns\\.tsv:\\d+[^\n]*\n +row: [^\n]*\\btreaty\\b"));
    EXPECT_TRUE(kind.match(outcome.out).hasMatch()) << qPrintable(outcome.out);
    EXPECT_TRUE(outcome.out.contains(QStringLiteral("2023-05-01"))) << qPrintable(outcome.out);
    EXPECT_FALSE(outcome.out.contains(QStringLiteral("resigned"))) << "another sentence";
}

TEST_F(Explain, PrintsTreeAndClauses)
{
    const QString out = explain({"--at", "mayor resigned"}).out;
    const QRegularExpression word(QStringLiteral(
        "\n +2 +mayor +mayor +NOUN +Number=Sing +nsubj +\u201Cresigned\u201D \\(3\\)\n +3 +resigned +resign +VERB "));
    EXPECT_TRUE(word.match(out).hasMatch()) << qPrintable(out);
    EXPECT_TRUE(out.contains(QStringLiteral(
        "\u201Cresigned\u201D (3)  subject \u201Cmayor\u201D (2), its own; past, simple, active, positive")))
        << qPrintable(out);
}

TEST_F(Explain, SumsUpTheSalience)
{
    const QString out = explain({"--at", "SIGNED"}).out;
    const auto match =
        QRegularExpression(QStringLiteral("  salience +(\\S+)\n +events/salience\\.tsv:([^=\n]*) = (\\S+)\n"))
            .match(out);
    ASSERT_TRUE(match.hasMatch()) << qPrintable(out);
    double sum = 0;
    auto share = QRegularExpression(QStringLiteral("([+-]) (\\S+) [a-z]")).globalMatch(match.captured(2));
    while (share.hasNext()) {
        const auto one = share.next();
        sum += (one.captured(1) == u"-" ? -1 : 1) * one.captured(2).toDouble();
    }
    EXPECT_GT(sum, 0);
    EXPECT_NEAR(match.captured(1).toDouble(), sum, 1e-4) << qPrintable(match.captured(0));
    EXPECT_NEAR(match.captured(3).toDouble(), sum, 1e-4);
}

TEST_F(Explain, NamesWhatWasRefused)
{
    const QString out = explain({"--at", "rains"}).out;
    const qsizetype refused = out.indexOf(QStringLiteral("\nRefused\n"));
    ASSERT_GT(refused, 0) << qPrintable(out);
    EXPECT_TRUE(
        out.indexOf(QRegularExpression(QStringLiteral("\u201C\\w+\u201D\n +(find|judge|date)\\.\\w+")), refused) > 0)
        << qPrintable(out.mid(refused));
}

TEST_F(Explain, ExplainsARowOfTheTimeline)
{
    const QString out = explain({"--row", "1"}).out;
    EXPECT_EQ(out.count(QStringLiteral("Event at ")), 1) << qPrintable(out);
    EXPECT_TRUE(out.contains(QStringLiteral("Event at \u201Csigned\u201D")));
    const Outcome beyond = explain({"--row", "99"});
    EXPECT_EQ(beyond.status, 1);
    EXPECT_EQ(beyond.out, QString());
    EXPECT_TRUE(beyond.err.contains(QStringLiteral("There is no row 99: the timeline has "))) << qPrintable(beyond.err);
    EXPECT_EQ(explain({"--row", "0"}).status, 1);
}

TEST_F(Explain, SaysThatAWordIsNotThere)
{
    const Outcome outcome = explain({"--at", "sig"}); // a part of a word is none
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.out, QString());
    EXPECT_TRUE(outcome.err.contains(path() + QStringLiteral(": \u201Csig\u201D does not stand in the text")))
        << qPrintable(outcome.err);
}

TEST_F(Explain, FindsTheFormsOfAWord)
{
    EXPECT_EQ(explain({"--at", "sign"}).out, explain({"--at", "signed"}).out);
}

TEST_F(Explain, AsksForAPlace)
{
    for (const std::vector<std::string>& options :
        {std::vector<std::string>{}, {"--at", " "}, {"--at", "signed", "--row", "1"}}) {
        const Outcome outcome = explain(options);
        EXPECT_EQ(outcome.status, 2);
        EXPECT_TRUE(outcome.err.contains(QStringLiteral("either --at WORD"))) << qPrintable(outcome.err);
    }
}

TEST_F(Explain, ReadsTheTextOfADocumentAnew)
{
    const std::string document = (path() + QStringLiteral(".json")).toStdString();
    ASSERT_EQ(run({"extract", path().toStdString(), "--published", "2023-05-04", "-o", document}).status, 0);
    const Outcome outcome = run({"explain", document, "--at", "signed"});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.out, explain({"--at", "signed"}).out);
    EXPECT_TRUE(outcome.err.contains(QStringLiteral("read anew"))) << qPrintable(outcome.err);
}
