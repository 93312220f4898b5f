#include "model/language/archive.h"
#include "model/language/corpora/namelists.h"
#include "model/language/modelbytes.h"

#include <gtest/gtest.h>

using namespace language;

TEST(NameLists, areThoseThatTheModelWasTrainedWith)
{
    const QByteArray digest = corpora::digestOfNameLists(QStringLiteral(COMMUNIQUE_NAME_LISTS));
    const auto trained = Archive(bytes::names()).part(corpora::DigestPart);
    ASSERT_EQ(trained.size(), 32U);
    EXPECT_EQ(QByteArray(reinterpret_cast<const char*>(trained.data()), 32).toHex(), digest.toHex())
        << "run communique-train resources/language/en names";
}
