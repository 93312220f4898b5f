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
    article.published = Publication{TimeValue::fromEdtf(u"2023-11-16"), PublicationBasis::User, {}, {}};
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
    ASSERT_FALSE(events(QStringLiteral("The mayor resigned on Monday."), MainSalience).isEmpty());
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

TEST(EventTables, FeaturesOfSalienceHoldInTheirExamples)
{
    const auto rules = RuleTable::read(QStringLiteral(":/language/en/events/salience.tsv"));
    ASSERT_TRUE(rules);
    for (const RuleTable::Row& row : rules->rows()) {
        const QString example = row.cells[2];
        if (example == QLatin1String("-"))
            continue;
        const Records records = read(QStringLiteral("A heading\n\n") + example);
        QStringList seen;
        bool holds = false;
        for (const EventRecord& event : records.events) {
            const QString word = records.articles.front().text.slice(event.trigger.span).toString();
            for (const Share& share : event.reasons.salience) {
                seen.append(word + QLatin1Char('=') + share.first);
                holds = holds || (word == row.cells[3] && share.first == row.cells[0]);
            }
        }
        EXPECT_TRUE(holds) << "line " << row.line << ": " << qPrintable(row.cells[0]) << " not in "
                           << qPrintable(seen.join(u' '));
    }
}
