#include "model/fetch/pagebody.h"

#include "model/io/limits.h"
#include "packed.h"

#include <gtest/gtest.h>

using Packing = PageBody::Packing;
using Fault = PageBody::Fault;

namespace {

const QByteArray words = "The two towns met on Monday and spoke about the ferry for four hours, their mayors said.";

// Feeds a body in pieces of a size.
Fault fed(PageBody& body, const QByteArray& bytes, qsizetype size)
{
    for (qsizetype i = 0; i < bytes.size(); i += size) {
        if (const Fault fault = body.feed(bytes.mid(i, size)); fault != Fault::None)
            return fault;
    }
    return Fault::None;
}

} // namespace

TEST(PageBody, UnpacksInPiecesOfAnySize)
{
    const std::pair<Packing, QByteArray> packed[] = {{Packing::None, words}, {Packing::Gzip, gzipped(words)},
        {Packing::Deflate, deflated(words)}, {Packing::Deflate, deflated(words).sliced(2).chopped(4)}};
    for (const auto& [packing, bytes] : packed) {
        for (const qsizetype size : {1, 2, 3, 7, 1000}) {
            PageBody body(packing, 1000);
            EXPECT_EQ(fed(body, bytes, size), Fault::None);
            EXPECT_EQ(body.bytes(), words);
            EXPECT_TRUE(body.isComplete());
        }
    }
}

TEST(PageBody, UnpacksWhatIsPackedInSeveralParts)
{
    PageBody body(Packing::Gzip, 1000);
    EXPECT_EQ(fed(body, gzipped(words) + gzipped(words) + "rubbish", 5), Fault::None);
    EXPECT_EQ(body.bytes(), words + words);
}

TEST(PageBody, TellsACutOrDamagedStream)
{
    PageBody cut(Packing::Gzip, 1000);
    EXPECT_EQ(fed(cut, gzipped(words).chopped(9), 10), Fault::None);
    EXPECT_FALSE(cut.isComplete());
    QByteArray bytes = gzipped(words);
    bytes[20] = static_cast<char>(bytes[20] ^ 0x55);
    PageBody damaged(Packing::Gzip, 1000);
    EXPECT_EQ(fed(damaged, bytes, 10), Fault::Damaged);
    PageBody plain(Packing::Gzip, 1000);
    EXPECT_EQ(fed(plain, words, 10), Fault::Damaged);
}

TEST(PageBody, StopsAtItsLimit)
{
    const QByteArray many = words.repeated(100);
    PageBody exact(Packing::Gzip, many.size());
    EXPECT_EQ(fed(exact, gzipped(many), 10), Fault::None);
    PageBody less(Packing::Gzip, many.size() - 1);
    EXPECT_EQ(fed(less, gzipped(many), 10), Fault::TooLarge);
    PageBody plain(Packing::None, 10);
    EXPECT_EQ(fed(plain, words, 4), Fault::TooLarge);
    EXPECT_LE(plain.bytes().size(), 10);
    PageBody empty(Packing::Gzip, 1000); // packed parts of nothing, without end
    EXPECT_EQ(fed(empty, gzipped({}).repeated(100), 64), Fault::TooLarge);
}

TEST(PageBody, KeepsNoMoreThanItsLimitOfWhatIsTooDense)
{
    const QByteArray bomb = gzipped(QByteArray(30 << 20, ' '));
    ASSERT_LT(bomb.size(), 100'000);
    PageBody body(Packing::Gzip, 20 << 20);
    EXPECT_EQ(body.feed(bomb), Fault::TooDense); // all of it at once
    EXPECT_LE(body.bytes().size(), (1 << 20) + (64 << 10));
    PageBody small(Packing::Gzip, 1 << 20);
    EXPECT_EQ(small.feed(bomb), Fault::TooLarge);
    EXPECT_LE(small.bytes().size(), (1 << 20) + (64 << 10));
    PageBody slow(Packing::Gzip, 20 << 20);
    EXPECT_EQ(fed(slow, bomb, 1000), Fault::TooDense);
    EXPECT_LE(slow.bytes().size(), (1 << 20) + (64 << 10));
}

TEST(PageBody, KnowsWhatItCanUnpack)
{
    EXPECT_EQ(PageBody::packingOf(""), Packing::None);
    EXPECT_EQ(PageBody::packingOf("identity"), Packing::None);
    EXPECT_EQ(PageBody::packingOf("gzip"), Packing::Gzip);
    EXPECT_EQ(PageBody::packingOf("deflate"), Packing::Deflate);
    for (const char* other : {"br", "zstd", "compress", "gzip, gzip"})
        EXPECT_FALSE(PageBody::packingOf(other)) << other;
}
