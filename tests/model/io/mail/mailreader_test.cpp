#include "../office/zipped.h"
#include "tests/support/readhere.h"

#include <gtest/gtest.h>

namespace {

const QByteArray Head = "From: \"Maren Holt\" <maren@courier.example>\r\nTo: desk@courier.example\r\n"
                        "Date: Thu, 16 Nov 2023 09:30:00 +0100\r\nMessage-ID: <1@courier.example>\r\n"
                        "Subject: =?utf-8?Q?Ferry_talks_in_Troms=C3=B8?=\r\nMIME-Version: 1.0\r\n";

std::string remarks(const Result<io::Opened>& opened)
{
    std::string lines;
    for (const Diagnostic& diagnostic : opened->records.diagnostics)
        lines += diagnostic.code.toStdString() + ": " + diagnostic.message.toStdString() + "\n";
    return lines;
}

} // namespace

TEST(MailReader, TakesSubjectSenderAndDateFromTheHeaders)
{
    const auto opened = openHere(Head
            + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
              "The ministers met in Troms=F8 on Wednesday and agreed to go on=\r\n talking.\r\n\r\nThey left at "
              "noon.\r\n"
              "-- \r\nMaren Holt, desk three\r\n",
        QStringLiteral("mail.eml"));
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    const Article& article = opened->records.articles.front();
    EXPECT_EQ(article.format, QStringLiteral("mail"));
    EXPECT_EQ(article.title, QStringLiteral("Ferry talks in Troms\u00F8"));
    EXPECT_EQ(article.byline, QStringLiteral("Maren Holt"));
    EXPECT_EQ(article.published.date.withoutClock().edtf(), QStringLiteral("2023-11-16"));
    EXPECT_EQ(article.published.basis, PublicationBasis::Metadata);
    EXPECT_EQ(dumped(opened),
        "b The ministers met in Troms\u00F8 on Wednesday and agreed to go on talking.\nb They left at noon.\n");
}

TEST(MailReader, PrefersThePageAndNamesAttachments)
{
    const auto opened = openHere(Head
            + "Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: multipart/alternative; "
              "boundary=i\r\n\r\n"
              "--i\r\nContent-Type: text/plain\r\n\r\nPlain words.\r\n--i\r\nContent-Type: text/html\r\n"
              "Content-Transfer-Encoding: base64\r\n\r\n"
            + QByteArray(
                "<html><body><h1>Ferry talks</h1><p>The ministers of five states met on Wednesday in the old customs "
                "house, and they agreed to go on talking until the spring.</p><p>They left at noon, and none of "
                "them wanted to say a word about the fees that had divided them for years.</p></body></html>")
                  .toBase64()
            + "\r\n--i--\r\n--o\r\nContent-Type: application/pdf; name=\"treaty.pdf\"\r\nContent-Disposition: "
              "attachment; "
              "filename=\"treaty.pdf\"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n--o--\r\n",
        {});
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    EXPECT_NE(dumped(opened).find("b The ministers of five states met"), std::string::npos) << dumped(opened);
    EXPECT_EQ(dumped(opened).find("Plain words"), std::string::npos);
    EXPECT_NE(remarks(opened).find("Attached and not read: treaty.pdf."), std::string::npos) << remarks(opened);
}

TEST(MailReader, KnowsWhatStandsAboveAnOlderMail)
{
    QByteArray head = Head;
    head.replace("=?utf-8?Q?Ferry_talks_in_Troms=C3=B8?=", "Fwd: RE: Ferry talks");
    const auto plain = openHere(head
            + "Content-Type: text/plain\r\n\r\nThe ministers met on Wednesday.\r\n\r\nOn Tue, Nov 14, 2023 at 10:00 AM "
              "Per Aas <per@courier.example> wrote:\r\n> Are they going to meet?\r\n",
        {});
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->records.articles.front().title, QStringLiteral("Ferry talks"));
    EXPECT_EQ(dumped(plain),
        "b The ministers met on Wednesday.\n- On Tue, Nov 14, 2023 at 10:00 AM Per Aas <per@courier.example> wrote:\n- "
        "> "
        "Are they going to meet?\n");
    const auto page = openHere(head
            + "Content-Type: text/html\r\n\r\n<html><body><p>The ministers of five states met on Wednesday and agreed "
              "to go "
              "on talking until the spring.</p><p><b>From:</b> Per Aas &lt;per@courier.example&gt;<br><b>Sent:</b> "
              "Tuesday, November 14, 2023 10:00 AM<br><b>Subject:</b> Ferry talks</p><p>From: now on the ferry sails "
              "at noon, they said, and not before.</p></body></html>",
        {});
    EXPECT_NE(dumped(page).find("- From: Per Aas"), std::string::npos) << dumped(page);
    EXPECT_NE(dumped(page).find("b From: now on"), std::string::npos) << dumped(page);
}

TEST(MailReader, SaysThatOnlyAttachmentsAreThere)
{
    const auto opened = openHere(Head
            + "Content-Type: application/pdf; name=treaty.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n",
        {});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::NoText);
    EXPECT_TRUE(opened.error().detail.contains(u"treaty.pdf"));
}

TEST(MailReader, JoinsFlowedLinesAndMarksQuotedOnes)
{
    EXPECT_EQ(
        dumped(Head
            + "Content-Type: text/plain; format=flowed\r\n\r\nThe ministers met \r\non Wednesday.\r\n\r\n> They will "
              "not meet again, somebody wrote.\r\n\r\nThey left at noon.\r\n"),
        "b The ministers met on Wednesday.\n- > They will not meet again, somebody wrote.\nb They left at noon.\n");
}

TEST(MailboxReader, GivesOneArticleAMail)
{
    QByteArray second = Head;
    second.replace("16 Nov 2023", "17 Nov 2023").replace("<1@", "<2@");
    const auto opened = openHere("From maren@courier.example Thu Nov 16 09:30:00 2023\r\n" + Head
            + "\r\nThe ministers met.\r\n>From then on nobody spoke.\r\n\r\nFrom maren@courier.example Fri Nov 17 "
              "09:30:00 "
              "2023\r\n"
            + second + "\r\nThe ministers left.\r\n",
        QStringLiteral("mails"));
    ASSERT_TRUE(opened) << opened.error().detail.toStdString();
    ASSERT_EQ(opened->records.articles.size(), 2u);
    EXPECT_EQ(opened->records.articles[0].published.date.withoutClock().edtf(), QStringLiteral("2023-11-16"));
    EXPECT_EQ(opened->records.articles[1].published.date.withoutClock().edtf(), QStringLiteral("2023-11-17"));
    EXPECT_NE(dumped(opened).find("From then on nobody spoke."), std::string::npos);
}

TEST(MailboxReader, ReadsNoMoreMailsThanTheLimit)
{
    const auto opened =
        openHere(("From a Thu Nov 16 09:30:00 2023\n" + Head + "\nThe ministers met.\n\n").repeated(250), {});
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->records.articles.size(), 200u);
    EXPECT_NE(remarks(opened).find("mailbox-too-long"), std::string::npos);
}

TEST(MailReader, CutAnywhereNeverCrashes)
{
    const QByteArray whole = Head
        + "Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: text/plain\r\n\r\nWords of a "
          "mail.\r\n--o--\r\n";
    for (qsizetype size = 0; size < whole.size(); size += 3)
        EXPECT_FALSE(dumped(whole.first(size)).empty());
}

TEST(MailReader, PartsMailboxesAtHeadsAlone)
{
    const QByteArray one =
        "From a@b.example Tue Sep 19 08:12:00 2023\nFrom: Una Pell <una@b.example>\nDate: Tue, 19 Sep "
        "2023 08:12:00 +0200\nSubject: Vote\n\nThe committee put the vote off.\n\nFrom now on the "
        "sessions are public, said the mayor.\n\n";
    const auto opened = openHere(one + one, QStringLiteral("x.mbox"));
    ASSERT_TRUE(opened);
    ASSERT_EQ(opened->records.articles.size(), 2u);
    EXPECT_TRUE(opened->records.articles.front().text.view().contains(u"From now on the sessions are public"));
}
