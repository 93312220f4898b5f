#include "tests/support/samplerecords.h"
#include "views/sourcetext/textmarks.h"

#include <gtest/gtest.h>

TEST(TextMarks, AreFoundByPlaceWithTheLongOnesAroundThem)
{
    const Records records = sampleRecords();
    const TextMarks marks(records, {1});
    const TextSpan word = placeOf(records, u"early next year").span;
    std::vector<MarkKind> kinds;
    for (const TextMark& mark : marks.in({word.begin + 2, word.begin + 3}))
        kinds.push_back(mark.kind);
    EXPECT_EQ(kinds, (std::vector{MarkKind::Quotation, MarkKind::Time})) << "the quotation began long before";
    EXPECT_TRUE(TextMarks(records, {2}).in({0, 1000}).empty());
}

TEST(TextMarks, TheShortestHoldsThePosition)
{
    Records records = sampleRecords();
    const TextSpan name = placeOf(records, u"Norvik Coast Guard").span;
    records.entities[2].mentions.push_back({{{1}, {name.begin, name.begin + 6}}, MentionForm::Name, false, {}});
    const TextMarks marks(records, {1});
    EXPECT_EQ(marks.at(name.begin + 2, MarkKind::Mention)->number, 3);
    EXPECT_EQ(marks.at(name.begin + 8, MarkKind::Mention)->number, 6);
    EXPECT_EQ(marks.at(name.begin + 8, MarkKind::Time), nullptr);
}
