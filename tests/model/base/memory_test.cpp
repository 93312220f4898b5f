#include "model/base/memory.h"

#include <gtest/gtest.h>

TEST(WithinMemory, GivesWhatTheWorkGives)
{
    EXPECT_EQ(withinMemory({}, [] { return Result<int>(3); }), 3);
    const auto failed = withinMemory({}, []() -> Result<int> { return failure(ErrorCode::FileEmpty, {}); });
    EXPECT_EQ(failed.error().code, ErrorCode::FileEmpty);
}

TEST(WithinMemory, FailsForTheFileThatTakesTooMuch)
{
    const auto failed =
        withinMemory(QStringLiteral("a.txt"), []() -> Result<int> { throw std::bad_alloc(); }); // as new does
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::LimitExceeded);
    EXPECT_EQ(failed.error().file, u"a.txt");
    EXPECT_TRUE(failed.error().detail.contains(u"more memory than there is"));
}
