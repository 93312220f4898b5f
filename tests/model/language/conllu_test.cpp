#include "model/language/conllu.h"

#include <gtest/gtest.h>

using namespace language;

namespace {

const Models& models()
{
    static const Models loaded = Models::load().value();
    return loaded;
}

QByteArray written(const QString& prose)
{
    const SourceText text(prose);
    const TextSpan block{0, text.length()};
    const auto sentences = parse(text, std::span(&block, 1), models());
    return toConllu(text, sentences, tagNames(text, sentences, models()));
}

QList<QByteArray> wordLines(const QByteArray& conllu)
{
    QList<QByteArray> lines;
    for (const QByteArray& line : conllu.split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            lines.append(line);
    }
    return lines;
}

} // namespace

TEST(Conllu, givesTextTokensTreesAndNames)
{
    const QByteArray conllu = written(QStringLiteral("Angela Merkel doesn’t fly."));
    EXPECT_TRUE(conllu.contains("# text = Angela Merkel doesn’t fly.\n")) << conllu.toStdString();
    const auto lines = wordLines(conllu);
    ASSERT_EQ(lines.size(), 7) << conllu.toStdString(); // with the range of the contraction
    for (const QByteArray& line : lines)
        EXPECT_EQ(line.count('\t'), 9) << line.toStdString();
    EXPECT_TRUE(lines[0].startsWith("1\tAngela\tAngela\tPROPN"));
    EXPECT_TRUE(lines[0].contains("NER=B-PER"));
    EXPECT_TRUE(lines[1].contains("NER=I-PER"));
    EXPECT_TRUE(lines[2].startsWith("3-4\tdoesn’t\t_"));
    EXPECT_TRUE(lines[5].contains("SpaceAfter=No"));
    EXPECT_TRUE(lines[6].contains("TokenRange=25:26"));
}

TEST(Conllu, readsItsOwnFilesAndGivesTheSameTrees)
{
    const QByteArray conllu = written(QStringLiteral("The ministers met in Oslo. They had agreed nothing."));
    const auto file = ConlluFile::read(conllu);
    ASSERT_TRUE(file.has_value());
    const auto before = wordLines(conllu), after = wordLines(file->analysed(models()));
    ASSERT_EQ(before.size(), after.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto a = before[i].split('\t'), b = after[i].split('\t');
        for (const int column : {0, 1, 2, 3, 5, 6, 7})
            EXPECT_EQ(a[column], b[column]) << before[i].toStdString();
    }
}

TEST(Conllu, namesTheLineThatIsNone)
{
    const auto file = ConlluFile::read("# text = Oslo\n1\tOslo\tOslo\n\n");
    ASSERT_FALSE(file.has_value());
    EXPECT_EQ(file.error().code, ErrorCode::UnknownFormat);
    EXPECT_TRUE((file.error().file + file.error().detail).contains(u'2')) << file.error().detail.toStdString();
}
