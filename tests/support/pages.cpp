#include "tests/support/pages.h"

namespace {

const char* const sentences[] = {
    "The harbour council agreed on Tuesday to reopen the ferry route that had been closed since the storm in January.",
    "Engineers said the first repairs at the eastern wall would begin before the end of April.",
    "\xE2\x80\x9CWe have waited for this long enough,\xE2\x80\x9D said the mayor, Orsolya Brandt, after the vote.",
    "Two members of the inquiry rejected the plan, calling it too costly for a town of nine thousand people.",
    "No date was given for the next meeting, and the ministry did not answer a request for comment.",
};
constexpr int SentenceCount = 5;

QByteArray paragraph(int number)
{
    QByteArray words = "<p class=\"article-body__paragraph css-" + QByteArray::number(number % 5) + "\">";
    for (int i = 0; i < 3; ++i)
        words += QByteArray(sentences[(number + i * 2) % SentenceCount]) + ' ';
    if (number % 4 == 0)
        words += "More in <a href=\"/towns/lindhaven\">our pages on Lindhaven</a>.";
    return words + "</p>\n";
}

QByteArray card(int number)
{
    const QByteArray address = "/stories/" + QByteArray::number(number);
    return "<div class=\"card card--" + QByteArray::number(number % 7) + "\"><a href=\"" + address
        + "\"><img src=\"/i.jpg\" alt=\"\" loading=\"lazy\" width=\"300\" height=\"200\"></a><h3 "
          "class=\"card__title\"><a "
          "href=\""
        + address + "\">Bridge toll splits the valley towns</a></h3><p class=\"card__text\">"
        + sentences[number % SentenceCount] + "</p></div>\n";
}

QByteArray script(qsizetype size)
{
    return "<script>"
        + QByteArray("window.q=window.q||[];for(var i=0;i<9&&!q[i];i++){q.push({\"a\":'<b>',i:i})}\n")
              .repeated(size / 75)
        + "</script>";
}

} // namespace

QByteArray newsPage(qsizetype bytes)
{
    QByteArray menu = "<nav class=\"main-nav\"><ul>";
    for (int i = 0; i < 60; ++i)
        menu += "<li class=\"nav__entry\"><a class=\"nav__link\" href=\"/section\">Section</a></li>";
    menu += "</ul></nav>";
    QByteArray article;
    for (int i = 0; article.size() < bytes * 3 / 10; ++i) {
        article += paragraph(i);
        if (i % 9 == 8)
            article += "<div class=\"ad-slot\"><div>Advertisement</div>" + script(300) + "</div>";
        if (i % 20 == 19)
            article += "<figure><img src=\"x.jpg\"><figcaption>A view of the harbour</figcaption></figure>";
    }
    QByteArray cards;
    for (int i = 0; cards.size() < bytes * 15 / 100; ++i)
        cards += card(i);
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Ferry route to reopen - The Valley "
           "Gazette</title><meta property=\"og:title\" content=\"Ferry route to reopen\"><script "
           "type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Ferry route to reopen\","
           "\"datePublished\":\"2024-03-12T08:15:00Z\",\"author\":{\"name\":\"Mira Halloran\"}}</script>"
        + script(bytes / 3) + "</head><body>" + menu
        + "<main><article><h1>Ferry route to reopen</h1><div class=\"article-body\">" + article
        + "</div></article><section class=\"more-stories\">" + cards + "</section></main>" + script(bytes / 6)
        + "</body></html>";
}
