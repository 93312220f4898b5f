#include "gold_evaluation.h"

#include "accountreader.h"
#include "agreement.h"
#include "goldset.h"
#include "model/io/reader.h"
#include "model/io/recordsformat.h"
#include "sidebyside.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <memory>

namespace gold {

namespace {

using Documents = QHash<QString, QJsonObject>; // by the id of the article; looked up alone

bool writeFile(const QString& path, const QByteArray& bytes, QTextStream& out)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return true;
    out << path << ": cannot be written, " << file.errorString() << '\n';
    return false;
}

// The day alone, as a reader was told it.
Publication publicationOf(const Reading& reading)
{
    return {TimeValue::fromEdtf(reading.published), PublicationBasis::User, {}, {}};
}

QJsonObject extractDocument(const Reading& reading, const extract::Resources& resources)
{
    Article article = io::articleFromText(reading.text.view().toString(), {}, reading.id).articles.front();
    article.published = publicationOf(reading);
    const Records records = extract::extract(article, resources);
    return QJsonDocument::fromJson(io::writeRecords(records, false)).object();
}

bool readDocuments(const QString& path, Documents& documents, QTextStream& out)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        out << path << ": cannot be read, " << file.errorString() << '\n';
        return false;
    }
    for (int line = 1; !file.atEnd(); ++line) {
        QJsonParseError error;
        const QJsonObject document = QJsonDocument::fromJson(file.readLine(), &error).object();
        const QJsonArray articles = document[QLatin1String("articles")].toArray();
        if (articles.isEmpty())
            out << path << ", line " << line << ": left out, no records document with an article"
                << (error.error == QJsonParseError::NoError ? QString() : u' ' + error.errorString()) << '\n';
        else
            documents.insert(articles[0][QLatin1String("id")].toString(), document);
    }
    return true;
}

QByteArray articleLines(const GoldSet& set)
{
    QByteArray lines;
    for (const Reading& reading : set.readings) {
        QJsonObject article{
            {QStringLiteral("id"), reading.id}, {QStringLiteral("text"), reading.text.view().toString()}};
        if (!reading.published.isEmpty())
            article.insert(QStringLiteral("published"), reading.published);
        lines += QJsonDocument(article).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

Result<Reading> readingIn(const QString& folder, const Reading& article)
{
    QFile file(folder + QLatin1Char('/') + article.id + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotFound, file.fileName());
    return readReading(QJsonDocument::fromJson(file.readAll()).object(), article.text.view().toString());
}

// Of the articles that were read twice, before the differences were settled.
bool printAgreements(const Options& options, const GoldSet& set, WordReader& words, QTextStream& out)
{
    Agreement sum;
    int articles = 0;
    for (const Reading& article : set.readings) {
        const auto first = readingIn(options.twice + QStringLiteral("/first"), article);
        const auto second = readingIn(options.twice + QStringLiteral("/second"), article);
        if (!first && first.error().code == ErrorCode::FileNotFound)
            continue;
        if (!first || !second) {
            const Error& error = first ? second.error() : first.error();
            out << error.file << ": cannot be compared" << (error.detail.isEmpty() ? QString() : u' ' + error.detail)
                << '\n';
            return false;
        }
        const Agreement one = agree(*first, *second, words);
        ++articles;
        sum += one;
        if (options.verbose) {
            out << article.id << ": F1 " << QString::number(one.strictF1(), 'f', 2) << '\n';
            for (const QString& remark : one.remarks)
                out << "  " << remark << '\n';
        }
    }
    printAgreement(sum, articles, out);
    return true;
}

/// The accounts of a program, kept as long as their judgements.
struct Answers {
    std::vector<std::unique_ptr<Account>> accounts;
    std::vector<Judged> judged;
    int unanswered = 0; ///< articles of which the program said nothing: judged as empty
};

Answers answer(const Options& options, const GoldSet& set, const Documents& documents,
    const extract::Resources& resources, WordReader& words)
{
    Answers answers;
    for (const Reading& reading : set.readings) {
        const QJsonObject document =
            options.records.isEmpty() ? extractDocument(reading, resources) : documents.value(reading.id);
        answers.unanswered += document.isEmpty() ? 1 : 0;
        answers.accounts.push_back(std::make_unique<Account>(readRecordsDocument(document, reading.text)));
        answers.judged.push_back(
            {&reading, answers.accounts.back().get(), judge(reading, *answers.accounts.back(), words)});
    }
    return answers;
}

// Of the test part nobody sees more than figures.
std::vector<Judged> openOnes(const Answers& answers)
{
    std::vector<Judged> open;
    std::ranges::copy_if(
        answers.judged, std::back_inserter(open), [](const Judged& one) { return one.reading->part != u"test"; });
    return open;
}

void print(const Options& options, const GoldSet& set, const Answers& answers, QTextStream& out)
{
    if (options.asJson) {
        QJsonObject json = asJson(answers.judged);
        json.insert(QStringLiteral("skipped"), QJsonArray::fromStringList(set.skipped));
        out << QJsonDocument(json).toJson();
        return;
    }
    printTable(answers.judged, out);
    if (answers.unanswered > 0)
        out << answers.unanswered << " articles have no records and count as empty\n";
    if (!set.skipped.isEmpty())
        out << set.skipped.size() << " articles skipped: their texts are not in the data folder\n";
    if (options.verbose)
        printRemarks(openOnes(answers), out);
}

} // namespace

bool evaluate(const Options& options, const extract::Resources& resources, QTextStream& out)
{
    static const QStringList parts{QString(), QStringLiteral("train"), QStringLiteral("dev"), QStringLiteral("test")};
    if (!parts.contains(options.part)) {
        out << "gold: there is no part \"" << options.part << "\"; train, dev and test are\n";
        return false;
    }
    const auto set = loadGoldSet(options.folder, options.data, options.part);
    if (!set) {
        out << "gold: " << set.error().file << ": "
            << (set.error().detail.isEmpty() ? QStringLiteral("cannot be read") : set.error().detail) << '\n';
        return false;
    }
    WordReader words(resources.models);
    if (!options.articles.isEmpty())
        return writeFile(options.articles, articleLines(*set), out);
    if (!options.twice.isEmpty())
        return printAgreements(options, *set, words, out);
    Documents documents;
    if (!options.records.isEmpty() && !readDocuments(options.records, documents, out))
        return false;
    const Answers answers = answer(options, *set, documents, resources, words);
    print(options, *set, answers, out);
    const QString program =
        options.records.isEmpty() ? QStringLiteral("Communiqué") : QFileInfo(options.records).fileName();
    return options.page.isEmpty() || writeFile(options.page, sideBySide(openOnes(answers), program).toUtf8(), out);
}

} // namespace gold
