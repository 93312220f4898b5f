#include "model/records/mentionindex.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

constexpr ArticleId here{1};
constexpr ArticleId elsewhere{2};

Entity entityAt(int id, std::initializer_list<TextSpan> spans, ArticleId article = here)
{
    Entity entity;
    entity.id = EntityId{id};
    for (const TextSpan span : spans)
        entity.mentions.push_back({{article, span}, MentionForm::Name, false, {}});
    return entity;
}

std::string dump(std::span<const IndexedMention> mentions)
{
    std::string line;
    for (const IndexedMention& mention : mentions) {
        line += (line.empty() ? "" : " ") + std::to_string(mention.entity.number) + "@"
            + std::to_string(mention.span.begin) + "-" + std::to_string(mention.span.end);
    }
    return line;
}

} // namespace

TEST(MentionIndex, AnswersByPlace)
{
    const std::vector<Entity> entities{
        entityAt(1, {{0, 11}, {30, 40}}), // a named event around a place
        entityAt(2, {{0, 7}}),
        entityAt(3, {{20, 25}, {30, 40}}), // joint with 1 at 30
        entityAt(4, {{0, 50}}, elsewhere),
    };
    const MentionIndex index(entities, here);
    EXPECT_EQ(dump(index.all()), "1@0-11 2@0-7 3@20-25 1@30-40 3@30-40");
    EXPECT_EQ(dump(index.at(3)), "1@0-11 2@0-7");
    EXPECT_EQ(dump(index.at(7)), "1@0-11");
    EXPECT_EQ(dump(index.at(11)), "");
    EXPECT_EQ(dump(index.within({0, 25})), "1@0-11 2@0-7 3@20-25");
    EXPECT_EQ(dump(index.within({0, 24})), "1@0-11 2@0-7");
    EXPECT_EQ(dump(index.overlapping({10, 21})), "1@0-11 3@20-25");
    EXPECT_EQ(dump(index.longestCovering({2, 5})), "1@0-11");
    EXPECT_EQ(dump(index.longestCovering({31, 32})), "1@30-40 3@30-40");
    EXPECT_EQ(dump(index.longestCovering({24, 31})), "");
    EXPECT_EQ(dump(index.outermostWithin({0, 50})), "1@0-11 3@20-25 1@30-40 3@30-40");
    EXPECT_EQ(index.entitiesOf({30, 40}), (std::vector{EntityId{1}, EntityId{3}}));
    EXPECT_TRUE(index.entitiesOf({30, 39}).empty());
}

TEST(MentionIndex, IsEmptyWithoutMentions)
{
    const MentionIndex index({}, here);
    EXPECT_TRUE(index.at(0).empty());
    EXPECT_TRUE(index.longestCovering({0, 1}).empty());
}

RC_GTEST_PROP(MentionIndexProperty, FindsWhatALinearSearchFinds, ())
{
    Entity entity = entityAt(1, {});
    const auto begins = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60));
    for (const int begin : begins) {
        const TextSpan span{begin, begin + *rc::gen::inRange(1, 20)};
        entity.mentions.push_back({{here, span}, MentionForm::Name, false, {}});
    }
    const MentionIndex index({&entity, 1}, here);
    const qsizetype position = *rc::gen::inRange(0, 80);
    std::vector<IndexedMention> expected;
    for (const IndexedMention& mention : index.all()) {
        if (mention.span.contains(position))
            expected.push_back(mention);
    }
    RC_ASSERT(index.at(position) == expected);
}
