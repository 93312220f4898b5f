#include "tests/house/includegraph.h"

#include <gtest/gtest.h>

namespace {

constexpr qsizetype LargestCircle = 4;

TEST(Includes, HaveNoLargeCircles)
{
    const IncludeGraph graph(
        QStringLiteral(COMMUNIQUE_SOURCES), {QStringLiteral("app"), QStringLiteral("model"), QStringLiteral("views")});
    ASSERT_GT(graph.size(), 300);
    for (const QStringList& circle : graph.circles())
        EXPECT_LE(circle.size(), LargestCircle) << qPrintable(circle.join(QStringLiteral(", ")));
}

TEST(Includes, CirclesAreFound)
{
    IncludeGraph graph(QStringLiteral(COMMUNIQUE_SOURCES), {});
    const auto add = [&graph](const char* unit, const char* included) {
        graph.add(QString::fromLatin1(unit), QString::fromLatin1(included));
    };
    add("a", "b");
    add("b", "c");
    add("c", "a");
    add("c", "d");
    add("d", "e");
    add("e", "d");
    add("f", "a");
    const auto circles = graph.circles();
    ASSERT_EQ(circles.size(), 2U);
    EXPECT_EQ(circles[0].join(u' '), QStringLiteral("a b c"));
    EXPECT_EQ(circles[1].join(u' '), QStringLiteral("d e"));
}

} // namespace
