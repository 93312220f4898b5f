#include "model/io/pdf/wordframes.h"

#include "model/io/pdf/wordstream.h"
#include "model/io/process/frameformat.h"
#include "model/io/process/frames.h"

#include <gtest/gtest.h>

namespace {

template <class... T> QByteArray bytesOf(const T&... values)
{
    QByteArray bytes;
    (bytes.append(reinterpret_cast<const char*>(&values), sizeof values), ...);
    return bytes;
}

QByteArray frame(io::wordstream::Tag tag, const QByteArray& content)
{
    return bytesOf(tag) + bytesOf(static_cast<uint32_t>(content.size())) + content;
}

QByteArray begin()
{
    return QByteArray(io::process::FrameMagic, sizeof io::process::FrameMagic)
        + frame(io::wordstream::Document, bytesOf(1U, 0U, 0U, 0U));
}

QByteArray page(uint32_t number)
{
    const io::wordstream::Word word{72, 100, 100, 112, 0, 0, 2};
    return frame(io::wordstream::Page, bytesOf(number, 595.F, 842.F, 1U) + bytesOf(word) + bytesOf(u'H', u'i'));
}

io::WordFrames framesOf(const QByteArray& bytes)
{
    io::WordFrames words(QStringLiteral("a.pdf"));
    io::process::Frames([&words](uint8_t tag, QByteArrayView frame) { return words.take(tag, frame); }).hear(bytes);
    return words;
}

} // namespace

TEST(WordFrames, GivesTheWordsOfAPage)
{
    const io::WordFrames frames = framesOf(begin() + page(1) + frame(io::wordstream::End, {}));
    EXPECT_TRUE(frames.isOver());
    ASSERT_TRUE(frames.state());
    ASSERT_EQ(frames.state()->pages.size(), 1U);
    ASSERT_EQ(frames.state()->pages[0].words.size(), 1U);
    EXPECT_EQ(frames.state()->pages[0].words[0].text, QStringLiteral("Hi"));
}

// Pages are counted on from these numbers, which a process that was taken over may choose.
TEST(WordFrames, KeepsPageNumbersWithinBounds)
{
    for (const uint32_t number : {0U, 0x7FFFFFFFU, 0x80000001U, 0xFFFFFFFFU}) {
        const io::WordFrames frames = framesOf(begin() + page(number));
        ASSERT_EQ(frames.state()->pages.size(), 1U) << number;
        EXPECT_GE(frames.state()->pages[0].number, 1) << number;
        EXPECT_LE(frames.state()->pages[0].number, 1 << 24) << number;
    }
}

TEST(WordFrames, RefusesWhatIsNoFrame)
{
    EXPECT_FALSE(framesOf(begin() + frame(io::wordstream::Page, "short")).state());
    EXPECT_FALSE(framesOf(begin() + frame(static_cast<io::wordstream::Tag>('?'), {})).state());
}
