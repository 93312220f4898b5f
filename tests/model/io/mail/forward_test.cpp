#include "../layoutdump.h"
#include "model/io/mail/forward.h"
#include "tests/support/readhere.h"

#include <gtest/gtest.h>

namespace {

const QByteArray article = "The port committee met on Monday and put the vote on the dredging off until May.\n\n"
                           "Harbour master Wilma Oduya said that the barge was needed elsewhere until then.\n\n"
                           "The state pays half of the four million crowns that the work will cost.\n";

QByteArray quoted(const QByteArray& text)
{
    QByteArray lines;
    for (const QByteArray& line : text.split('\n'))
        lines += (line.isEmpty() ? ">" : "> " + line) + "\n";
    return lines;
}

// "title | by-line | date" and the paragraphs of a mail.
std::string read(const QByteArray& subject, const QByteArray& body, const QByteArray& type = "text/plain")
{
    const auto opened = openHere("From: Ida Sender <ida@desk.example>\nDate: Fri, 22 Sep 2023 10:00:00 +0200\n"
                                 "Message-ID: <2@desk.example>\nSubject: "
            + subject + "\nMIME-Version: 1.0\nContent-Type: " + type + "; charset=utf-8\n\n" + body,
        QStringLiteral("mail.eml"));
    if (!opened)
        return "failed";
    const Article& mail = opened->records.articles.front();
    return QStringLiteral("%1 | %2 | %3\n").arg(mail.title, mail.byline, mail.published.date.edtf()).toStdString()
        + dump(mail);
}

const std::string paragraphs = "B The port committee met on Monday and put the vote on the dredging off until May.\n"
                               "B Harbour master Wilma Oduya said that the barge was needed elsewhere until then.\n"
                               "B The state pays half of the four million crowns that the work will cost.\n";

bool endsWithArticle(const std::string& mail)
{
    return mail.ends_with(paragraphs) && mail.find("B ") == mail.size() - paragraphs.size();
}

} // namespace

TEST(Forward, IsTheArticleWithItsOwnHead)
{
    const std::string mail = read("Fwd: Vote put off",
        "Worth a look.\n\n---------- Forwarded message ---------\nFrom: Una Pell <una@harbour.example>\n"
        "Date: Tue, Sep 19, 2023 at 8:12 AM\nSubject: Vote put off until May\nTo: Ida Sender <ida@desk.example>\n\n\n"
            + article);
    EXPECT_TRUE(mail.starts_with("Vote put off until May | Una Pell | 2023-09-19T08:12:00\n")) << mail;
    EXPECT_TRUE(endsWithArticle(mail)) << mail;
}

TEST(Forward, MayBeQuoted)
{
    const std::string mail = read("Fwd: Vote put off until May",
        "\nBegin forwarded message:\n\n"
            + quoted("From: Una Pell <una@harbour.example>\nSubject: Vote put off until May\n"
                     "Date: 19 September 2023 at 08:12:00 CEST\nTo: Ida Sender <ida@desk.example>\n\n"
                + article)
            + "\nIda\n");
    EXPECT_TRUE(mail.starts_with("Vote put off until May | Una Pell | 2023-09-19T08:12:00+02:00\n")) << mail;
    EXPECT_TRUE(endsWithArticle(mail)) << mail;
    const std::string bare = read("Fw: Vote put off until May", "FYI\n\n" + quoted(article));
    EXPECT_TRUE(bare.starts_with("Vote put off until May | ")) << bare;
    EXPECT_EQ(bare.find("2023-09-22"), std::string::npos) << "the day on which it was sent on";
    EXPECT_TRUE(endsWithArticle(bare)) << bare;
}

TEST(Forward, StandsBelowTheOriginalMessage)
{
    const QByteArray original = "-----Original Message-----\r\nFrom: Una Pell [mailto:una@harbour.example]\r\nSent: "
                                "Tuesday, September 19, 2023 8:12 AM\r\nTo: Ida Sender; Per Aas;\r\n  Zora Vane\r\n"
                                "Subject: Vote put off until May\r\n\r\n"
        + QByteArray(article).replace("\n", "\r\n");
    const std::string mail = read("FW: Vote put off until May", original);
    EXPECT_TRUE(mail.starts_with("Vote put off until May | Una Pell | 2023-09-19T08:12:00\n")) << mail;
    EXPECT_TRUE(endsWithArticle(mail)) << mail;
    const std::string answer =
        read("RE: Vote put off until May", "Thank you, we shall print it on Friday.\r\n\r\n" + original);
    EXPECT_TRUE(answer.starts_with("Vote put off until May | Ida Sender | 2023-09-22T10:00:00+02:00\n")) << answer;
}

TEST(Forward, MayBeForwardedAgain)
{
    const std::string mail = read("Fwd: Fwd: Vote",
        "---------- Forwarded message ---------\nFrom: Per Aas <per@desk.example>\nDate: Wed, Sep 20, 2023 at 9:00 AM\n"
        "Subject: Fwd: Vote put off\nTo: Ida\n\nFor the front page?\n\n---------- Forwarded message ---------\n"
        "From: Una Pell <una@harbour.example>\nDate: Tue, Sep 19, 2023 at 8:12 AM\nSubject: Vote put off\nTo: Per\n\n"
            + article);
    EXPECT_TRUE(mail.starts_with("Vote put off | Una Pell | 2023-09-19T08:12:00\n")) << mail;
    EXPECT_TRUE(endsWithArticle(mail)) << mail;
}

TEST(Forward, IsFoundInPages)
{
    QByteArray page = "<html><body><div dir=ltr>Worth a look.<br><div class=gmail_quote><div class=gmail_attr>"
                      "---------- Forwarded message ---------<br>From: <strong>Una Pell</strong> "
                      "&lt;una@harbour.example&gt;<br>Date: Tue, Sep 19, 2023 at 8:12 AM<br>Subject: Vote put off"
                      "<br>To: Ida<br></div><br><br><div>";
    for (const QByteArray& paragraph : article.trimmed().split('\n'))
        page += paragraph.isEmpty() ? QByteArray() : "<p>" + paragraph + "</p>";
    const std::string mail = read("Fwd: Vote", page + "</div></div></div></body></html>", "text/html");
    EXPECT_TRUE(mail.starts_with("Vote put off | Una Pell | 2023-09-19T08:12:00\n")) << mail;
    EXPECT_TRUE(endsWithArticle(mail)) << mail;
}

TEST(Forward, MayBeAttached)
{
    const std::string mail = read("Fwd: Vote",
        "--b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: message/rfc822\n\nFrom: Una Pell "
        "<una@harbour.example>\nDate: Tue, 19 Sep 2023 08:12:00 +0200\nSubject: Vote put off\n\n"
            + article + "\n--b--\n",
        "multipart/mixed; boundary=b");
    EXPECT_TRUE(mail.starts_with("Vote put off | Una Pell | 2023-09-19T08:12:00+02:00\n")) << mail;
    EXPECT_TRUE(endsWithArticle(mail)) << mail;
}

TEST(Forward, IsNoneWhereTheOwnWordsAreTheMail)
{
    const QString own =
        QStringLiteral("The council of the valley met again on Thursday and could not agree on a day for "
                       "the vote, as three of its members had gone home before noon.\n\n");
    EXPECT_FALSE(io::forwardedIn(own + QStringLiteral("> Will they meet?\n"), QStringLiteral("Fwd: Talks")));
    EXPECT_FALSE(io::forwardedIn(own, QStringLiteral("Fwd: Talks")));
    EXPECT_FALSE(io::forwardedIn(QStringLiteral("From: the north comes the rain.\n") + own, QStringLiteral("Rain")));
    EXPECT_FALSE(io::forwardedIn({}, {}));
}
