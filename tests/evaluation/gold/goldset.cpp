#include "goldset.h"

#include "accountreader.h"
#include "corpustexts.h"

#include <QFile>
#include <QJsonDocument>
#include <algorithm>

namespace gold {

namespace {

struct Entry {
    QString part;
    QString id;
    QString hash;
};

Result<std::vector<Entry>> readSplits(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotFound, path);
    std::vector<Entry> entries;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const QStringList fields = line.split(u'\t');
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (fields.size() < 3)
            return failure(ErrorCode::Damaged, path, line);
        entries.push_back({fields[0], fields[1], fields[2]});
    }
    std::ranges::stable_sort(entries, {}, &Entry::id);
    return entries;
}

Result<QJsonObject> readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotFound, path);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return failure(ErrorCode::BadJson, path, error.errorString());
    return document.object();
}

Result<QString> textBeside(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotFound, path);
    return QString::fromUtf8(file.readAll());
}

} // namespace

Result<GoldSet> loadGoldSet(const QString& folder, const QString& dataFolder, const QString& part)
{
    const auto entries = readSplits(folder + QStringLiteral("/splits.tsv"));
    if (!entries)
        return tl::unexpected(entries.error());
    GoldSet set;
    CorpusTexts corpora(dataFolder);
    for (const Entry& entry : *entries) {
        if (!part.isEmpty() && entry.part != part)
            continue;
        const QString path = folder + QStringLiteral("/articles/") + entry.id;
        const auto json = readObject(path + QStringLiteral(".json"));
        if (!json)
            return tl::unexpected(json.error());
        const QString corpus = (*json)[QLatin1String("corpus")].toString();
        const auto text = corpus.isEmpty() ? textBeside(path + QStringLiteral(".txt")) : corpora.textOf(corpus);
        if (!text && !corpus.isEmpty()) {
            set.skipped.append(QStringLiteral("%1: %2 is not there").arg(entry.id, text.error().file));
            continue;
        }
        if (!text)
            return tl::unexpected(text.error());
        auto reading = readReading(*json, *text);
        if (!reading)
            return tl::unexpected(reading.error());
        if ((*json)[QLatin1String("sha256")].toString() != entry.hash)
            return failure(
                ErrorCode::Damaged, path, QStringLiteral("the reading is of another text than the frozen one"));
        reading->part = entry.part;
        set.readings.push_back(std::move(*reading));
    }
    return set;
}

} // namespace gold
