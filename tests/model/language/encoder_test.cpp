#include "model/language/encoder.h"

#include "model/language/analysis.h"
#include "model/language/labels.h"
#include "model/language/modelbytes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>
#include <gtest/gtest.h>

using namespace language;

namespace {

const Models& models()
{
    static const Models loaded = Models::load().value();
    return loaded;
}

/// What PyTorch makes of some sentences with the same weights, rounded in its loop (training/reference.py).
QJsonArray reference()
{
    QFile file(QStringLiteral(COMMUNIQUE_TEST_DATA "/language/reference.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).array();
}

QStringList stringsOf(const QJsonValue& value)
{
    QStringList strings;
    for (const auto& one : value.toArray())
        strings.append(one.toString());
    return strings;
}

std::vector<QStringView> viewsOf(const QStringList& forms)
{
    return {forms.begin(), forms.end()};
}

std::vector<qint16> valuesOf(const fixed::Rows<qint16>& rows)
{
    return {rows[0], rows[0] + rows.count() * rows.width()};
}

} // namespace

TEST(Encoder, readsAsItWasTrained)
{
    const Models::Tables& tables = models().tables();
    double squares = 0;
    int numbers = 0, words = 0, tags = 0, heads = 0;
    for (const auto& value : reference()) {
        const QJsonObject expected = value.toObject();
        const QStringList forms = stringsOf(expected[QStringLiteral("forms")]);
        const std::vector<QStringView> views = viewsOf(forms);
        const auto vectors = tables.encoder.encode(std::span(&views, 1));
        const auto scores = tables.tagger.scores(vectors);
        const auto arcs = tables.parser.parse(vectors);
        for (qsizetype i = 0; i < forms.size(); ++i) {
            const auto at = static_cast<size_t>(i);
            const QJsonArray row = expected[QStringLiteral("vectors")][i].toArray();
            for (qsizetype n = 0; n < row.size(); ++n, ++numbers)
                squares += std::pow(row[n].toDouble() - vectors[at][n] / double(fixed::One), 2);
            ++words;
            tags += tables.tagger.best(scores[at]) == expected[QStringLiteral("tags")][i].toInt();
            heads += arcs[at].head == expected[QStringLiteral("heads")][i].toInt();
        }
    }
    EXPECT_GT(words, 60);
    EXPECT_LT(std::sqrt(squares / numbers), 0.06) << "of values that are 1 or so";
    EXPECT_GE(tags, words - 1) << "of " << words;
    EXPECT_GE(heads, words - 2) << "of " << words;
}

TEST(Encoder, givesTheSameOnEveryPath)
{
    const Encoder& encoder = models().tables().encoder;
    const QStringList first{QStringLiteral("Ministers"), QStringLiteral("met"), QStringLiteral("in"),
        QStringLiteral("Tallinn"), QStringLiteral(".")},
        second{QStringLiteral("Nothing"), QStringLiteral("was"), QStringLiteral("signed")};
    const std::vector<std::vector<QStringView>> both{viewsOf(first), viewsOf(second)};
    const auto expected = valuesOf(encoder.encode(both, fixed::Path::Plain));
    for (const fixed::Path path : fixed::paths())
        EXPECT_EQ(valuesOf(encoder.encode(both, path)), expected) << static_cast<int>(path);
}

TEST(Encoder, readsASentenceAsIfItWereAlone)
{
    const Encoder& encoder = models().tables().encoder;
    const QStringList first{QStringLiteral("Ministers"), QStringLiteral("met")},
        second{QStringLiteral("Nothing"), QStringLiteral("was"), QStringLiteral("signed"), QStringLiteral(".")};
    const std::vector<std::vector<QStringView>> both{viewsOf(first), {}, viewsOf(second)};
    const auto together = encoder.encode(both), alone = encoder.encode(std::span(both).subspan(2));
    ASSERT_EQ(together.count(), 6U);
    EXPECT_TRUE(std::equal(alone[0], alone[0] + 4 * Encoder::Width, together[2]));
}

TEST(Encoder, readsASentenceThatIsTooLongInStretches)
{
    const QStringList forms(700, QStringLiteral("minister"));
    const std::vector<QStringView> views = viewsOf(forms);
    EXPECT_EQ(models().tables().encoder.encode(std::span(&views, 1)).count(), 700U);
}

TEST(Encoder, refusesBytesCutShort)
{
    const auto whole = bytes::encoder();
    EXPECT_TRUE(Encoder(whole).isValid());
    EXPECT_FALSE(Encoder(whole.first(whole.size() / 2)).isValid());
    EXPECT_FALSE(Encoder(std::span<const std::byte>()).isValid());
}

TEST(WordPieces, areThoseOfBert)
{
    const WordPieces& pieces = models().tables().encoder.pieces();
    const auto cut = [&](const char* word) {
        std::vector<quint32> numbers;
        pieces.append(QString::fromUtf8(word), numbers);
        std::string all;
        for (const quint32 number : numbers)
            all += (all.empty() ? "" : " ") + pieces.text(number).toByteArray().toStdString();
        return all;
    };
    EXPECT_EQ(cut("Tallinn"), "tallinn");
    EXPECT_EQ(cut("caf\u00e9"), "cafe");
    EXPECT_EQ(cut("\u014csaka"), "osaka");
    EXPECT_EQ(cut("co-operative's"), "co - operative ' s");
    EXPECT_EQ(cut("\u4e2d\u56fd"), "\u4e2d \u56fd");
    EXPECT_EQ(cut("unaffable"), "una ##ffa ##ble");
    EXPECT_EQ(cut("basic\u00adally"), "basically");
    EXPECT_EQ(cut("1.5bn"), "1 . 5 ##bn");
    EXPECT_EQ(cut(std::string(200, 'x').c_str()), "[UNK]");
    EXPECT_EQ(cut("\u200b"), "[UNK]");
    for (const auto& value : reference()) {
        const QStringList forms = stringsOf(value[QStringLiteral("forms")]);
        QStringList found{QStringLiteral("[CLS]")};
        for (const QString& form : forms) {
            std::vector<quint32> numbers;
            pieces.append(form, numbers);
            for (const quint32 number : numbers)
                found.append(QString::fromUtf8(pieces.text(number)));
        }
        found.append(QStringLiteral("[SEP]"));
        EXPECT_EQ(found, stringsOf(value[QStringLiteral("pieces")]));
    }
}

TEST(Casing, tellsHowAWordIsWritten)
{
    const auto of = [](const char* word) { return casingOf(QString::fromUtf8(word)); };
    EXPECT_EQ(of("met"), Casing::Small);
    EXPECT_EQ(of("Oslo"), Casing::Title);
    EXPECT_EQ(of("I"), Casing::Title);
    EXPECT_EQ(of("NATO"), Casing::Capitals);
    EXPECT_EQ(of("iPhone"), Casing::Mixed);
    EXPECT_EQ(of("2019"), Casing::Digits);
    EXPECT_EQ(of("F-16"), Casing::DigitsAndLetters);
    EXPECT_EQ(of(","), Casing::Mark);
    EXPECT_EQ(of(""), Casing::Other);
}
