#include "model/language/likeness.h"

#include "model/language/tables.h"

#include <QStringList>
#include <gtest/gtest.h>

using namespace language;

namespace {

Likeness::Vector vectorOf(const char* sentence)
{
    static const Models models = Models::load().value();
    const QStringList forms = QString::fromUtf8(sentence).split(u' ');
    const std::vector<QStringView> views(forms.begin(), forms.end());
    const auto words = models.tables().encoder.encode(std::span(&views, 1));
    return models.tables().likeness.vectorOf(words, 0, words.count());
}

} // namespace

TEST(Likeness, isLargerWhereTheSameIsTold)
{
    const auto quake = vectorOf("An earthquake killed forty people in the north on Tuesday .");
    const auto same = vectorOf("Forty died when a strong quake struck northern towns .");
    const auto other = vectorOf("The central bank left its interest rate unchanged .");
    EXPECT_GT(Likeness::cosine(quake, same), 0.5);
    EXPECT_LT(Likeness::cosine(quake, other), 0.3);
    EXPECT_NEAR(Likeness::cosine(quake, quake), 1, 1e-9);
}

TEST(Likeness, isNoneWithoutASentence)
{
    const Likeness::Vector none = Likeness().vectorOf({}, 0, 0);
    EXPECT_TRUE(none.empty());
    EXPECT_EQ(Likeness::cosine(none, vectorOf("Talks went on .")), 0);
}
