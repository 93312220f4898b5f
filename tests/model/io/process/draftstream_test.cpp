#include "model/io/process/draftstream.h"

#include "model/io/process/frameformat.h"
#include "model/io/process/frames.h"

#include <gtest/gtest.h>

using namespace io;
using namespace io::process;

namespace {

Draft fullDraft()
{
    Draft draft;
    draft.blocks = {{QStringLiteral("Harbour closed"), ParagraphKind::Headline},
        {QStringLiteral("It closed on Monday.\nNobody said why."), {}, 2, {{9, 3}}}};
    draft.title = QStringLiteral("Harbour closed — again");
    draft.byline = QStringLiteral("Una Berg");
    draft.publisher = QStringLiteral("The Courier");
    draft.url = QStringLiteral("https://courier.example/harbour");
    draft.language = QStringLiteral("en");
    draft.published = {TimeValue::fromEdtf(u"2023-09-18"), PublicationBasis::Metadata, {}, QStringLiteral("meta")};
    draft.issued = {TimeValue::fromEdtf(u"2023-09-19"), PublicationBasis::Url, {}, QStringLiteral("address")};
    draft.madeOn = TimeValue::fromEdtf(u"2023-09-20");
    draft.updated = TimeValue::fromEdtf(u"2023-09-21");
    draft.retrieved = TimeValue::fromEdtf(u"2023-09-22");
    draft.diagnostics = {remark(Severity::Warning, "cut", QStringLiteral("The rest was left out."))};
    return draft;
}

QByteArray framed(uint8_t tag, const QByteArray& words)
{
    const auto size = static_cast<uint32_t>(words.size());
    return QByteArray(1, static_cast<char>(tag)) + QByteArray(reinterpret_cast<const char*>(&size), sizeof size)
        + words;
}

QByteArray magic()
{
    return {FrameMagic, sizeof FrameMagic};
}

} // namespace

TEST(DraftStream, KeepsEveryFieldOfADraft)
{
    const Draft draft = fullDraft();
    const auto again = draftOf(bytesOf(draft));
    ASSERT_TRUE(again);
    EXPECT_EQ(bytesOf(*again), bytesOf(draft));
    ASSERT_EQ(again->blocks.size(), 2u);
    EXPECT_EQ(again->blocks[0].kind, ParagraphKind::Headline);
    EXPECT_FALSE(again->blocks[1].kind);
    EXPECT_EQ(again->blocks[1].turns, (std::vector<PageBegin>{{9, 3}}));
    EXPECT_EQ(again->published, draft.published);
    EXPECT_EQ(again->issued, draft.issued);
    EXPECT_EQ(again->madeOn, draft.madeOn);
    EXPECT_EQ(again->diagnostics, draft.diagnostics);
}

TEST(DraftStream, TakesNothingThatIsCutOrChanged)
{
    const QByteArray whole = bytesOf(fullDraft());
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(draftOf(whole.first(size))) << size;
    EXPECT_FALSE(draftOf(whole + 'x'));
    for (qsizetype at = 0; at < whole.size(); ++at) { // counts of 4 billion among them: nothing may crash or eat memory
        QByteArray changed = whole;
        changed[at] = '\xFF';
        draftOf(changed);
    }
}

TEST(DraftStream, KeepsRequestsAndFailures)
{
    const QByteArray sent = bytesOf(ReadingRequest{"html", QStringLiteral("a.html"), QStringLiteral("text/html"),
                                QStringLiteral("https://a.example")})
        + "<p>bytes";
    QByteArrayView rest = sent;
    const auto request = takeRequest(rest);
    ASSERT_TRUE(request);
    EXPECT_EQ(request->format, "html");
    EXPECT_EQ(request->address, u"https://a.example");
    EXPECT_EQ(rest, "<p>bytes");
    QByteArrayView cut = QByteArrayView(sent).first(20);
    EXPECT_FALSE(takeRequest(cut));

    const Error error{ErrorCode::Encrypted, QStringLiteral("inside"), QStringLiteral("Locked.")};
    EXPECT_EQ(errorOf(bytesOf(error), QStringLiteral("a.docx")),
        (Error{ErrorCode::Encrypted, QStringLiteral("a.docx"), QStringLiteral("Locked.")}));
    EXPECT_FALSE(errorOf("\x7F\xFF\xFF\xFF", {}));
}

TEST(Frames, ArePassedOnWhenTheyAreWhole)
{
    const QByteArray said = magic() + framed('D', "one") + framed('D', "") + framed('E', "two");
    QByteArrayList taken;
    Frames frames([&](uint8_t tag, QByteArrayView frame) {
        taken.append(static_cast<char>(tag) + frame.toByteArray());
        return tag != 'E';
    });
    for (qsizetype at = 0; at + 1 < said.size(); ++at)
        ASSERT_EQ(frames.hear(said.mid(at, 1)), Frames::State::Open) << at;
    EXPECT_EQ(frames.hear(said.last(1)), Frames::State::Enough);
    EXPECT_EQ(taken, (QByteArrayList{"Done", "D", "Etwo"}));
}

TEST(Frames, EndWhereTheyAreForeignOrTooMuch)
{
    const auto heard = [](const QByteArray& said) { return Frames([](auto, auto) { return true; }).hear(said); };
    EXPECT_EQ(heard("CRP0"), Frames::State::Foreign);
    EXPECT_EQ(heard(magic() + "D\xFF\xFF\xFF\xFF"), Frames::State::TooMuch);
    EXPECT_EQ(heard(magic() + "D\xFF\xFF"), Frames::State::Open);
}
