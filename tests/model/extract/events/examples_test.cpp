#include "model/base/ruletable.h"
#include "model/extract/pipeline.h"
#include "model/io/reader.h"
#include "model/records/names.h"

#include <gtest/gtest.h>

namespace {

const extract::Resources& resources()
{
    static const auto loaded = extract::loadResources();
    return *loaded;
}

Records read(const QString& text)
{
    Article article = io::articleFromText(text).articles.front();
    article.id = ArticleId{1};
    article.published = Publication{QStringLiteral("2023-11-16"), PublicationBasis::User, {}, {}};
    return extract::extract(article, resources());
}

/// "met=meeting/CONSULT/occurred" for every event of the example of at least this salience.
QStringList events(const QString& example, double salience)
{
    const Records records = read(QStringLiteral("A heading\n\n") + example);
    QStringList found;
    for (const EventRecord& event : records.events) {
        if (event.salience < salience)
            continue;
        found.append(
            QStringLiteral("%1=%2/%3/%4")
                .arg(records.articles.front().text.slice(event.trigger.span).toString(),
                    QString(formatName(event.kind)), event.plover.isEmpty() ? QStringLiteral("-") : event.plover,
                    QString(formatName(event.status))));
    }
    return found;
}

void checkTable(const char* name)
{
    const auto rules = RuleTable::read(QStringLiteral(":/language/en/events/") + QLatin1String(name));
    ASSERT_TRUE(rules);
    const auto example = rules->column(u"example");
    const auto expected = rules->column(u"expected");
    for (const RuleTable::Row& row : rules->rows()) {
        if (row.cells[example].isEmpty() || row.cells[example] == QLatin1String("-"))
            continue;
        const QString wanted = expected >= 0 ? row.cells[expected] : QStringLiteral("none");
        const QStringList found = events(row.cells[example], wanted == QLatin1String("none") ? MainSalience : 0);
        if (wanted == QLatin1String("none"))
            EXPECT_TRUE(found.isEmpty()) << name << " line " << row.line << ": " << qPrintable(found.join(u"; "));
        else
            EXPECT_TRUE(found.contains(wanted))
                << name << " line " << row.line << ": " << qPrintable(row.cells[example]) << " -> "
                << qPrintable(found.join(u"; "));
    }
}

} // namespace

TEST(EventTables, VerbsGiveWhatTheirExamplesSay)
{
    checkTable("verbs.tsv");
}
TEST(EventTables, StatesGiveNoRow)
{
    checkTable("states.tsv");
}
TEST(EventTables, NounsGiveWhatTheirExamplesSay)
{
    checkTable("nouns.tsv");
}
TEST(EventTables, IdiomsGiveWhatTheirExamplesSay)
{
    checkTable("idioms.tsv");
}
TEST(EventTables, LightVerbsGiveWhatTheirExamplesSay)
{
    checkTable("light.tsv");
}
