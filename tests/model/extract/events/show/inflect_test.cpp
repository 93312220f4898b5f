#include "model/extract/events/show/inflect.h"

#include <gtest/gtest.h>

TEST(Inflect, ThirdPersonOfTheVerb)
{
    const std::pair<const char*, const char*> pairs[] = {{"agree", "agrees"}, {"carry", "carries"}, {"stay", "stays"},
        {"reach", "reaches"}, {"pass", "passes"}, {"go", "goes"}, {"have", "has"}, {"be", "is"}, {"fix", "fixes"}};
    for (const auto& [lemma, form] : pairs)
        EXPECT_EQ(extract::events::thirdPerson(QLatin1String(lemma)), QLatin1String(form));
}
