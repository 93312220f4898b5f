#include "model/base/ruletable.h"
#include "model/extract/quotations/cuelexicon.h"
#include "tests/model/extract/quotations/prose.h"

#include <QFile>
#include <QStringList>
#include <gtest/gtest.h>

namespace {

class CueTableExamples : public testing::TestWithParam<const char*> { };

/// Every row's example, in one article of one paragraph each.
TEST_P(CueTableExamples, GiveWhatTheySay)
{
    const auto table =
        RuleTable::read(QStringLiteral(":/language/en/quotations/%1.tsv").arg(QLatin1String(GetParam())));
    ASSERT_TRUE(table);
    const qsizetype example = table->column(u"example");
    const qsizetype expected = table->column(u"expected");
    ASSERT_GE(example, 0);
    ASSERT_GE(expected, 0);
    QStringList failing;
    for (const RuleTable::Row& row : table->rows()) {
        const QString found = prose::quotationsOf(row.cells[example]);
        const QString wanted = QStringLiteral(": ") + row.cells[expected];
        bool holds = !row.cells[expected].isEmpty();
        holds = holds && found.split(u'\n').filter(wanted).size() > 0;
        if (!holds)
            failing.append(QStringLiteral("line %1: %2 gives %3").arg(row.line).arg(row.cells[example], found));
    }
    EXPECT_EQ(failing.join(u'\n').toStdString(), "");
}

INSTANTIATE_TEST_SUITE_P(Tables, CueTableExamples, testing::Values("verbs", "nouns", "adjectives", "phrases"));

TEST(CueLexicon, NamesTheLineOfAnUnknownFrame)
{
    const QString path = QString::fromStdString(testing::TempDir()) + QStringLiteral("/cues.tsv");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("pattern\tvalue\nsay\tthat\nsing\ttune\n");
    file.close();
    const auto lexicon = extract::CueLexicon::read(path);
    ASSERT_FALSE(lexicon);
    EXPECT_TRUE(lexicon.error().detail.contains(QStringLiteral("line 3")));
}

} // namespace
