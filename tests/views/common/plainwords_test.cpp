#include "views/common/plainwords.h"

#include "tests/support/openwatch.h"

#include <QApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <QToolTip>
#include <gtest/gtest.h>

namespace {

const QStringList samples{QStringLiteral("Ferry talks begin"), QStringLiteral("<b>x</b>"),
    QStringLiteral("a < b > c & d"), QStringLiteral("<img src=\"file:///dev/zero\"> Talks"),
    QStringLiteral("Fish &lt; chips &amp; more"), QStringLiteral("first line\n<i>second</i>   line"),
    QStringLiteral("<b>one</b>\ntwo\n  three"), QStringLiteral("<!-- nothing -->"), QStringLiteral("<?xml version"),
    QStringLiteral("\u4e16 <u>\u754c</u>"), QStringLiteral("<a href='x'>&\"'</a>"), QString()};

/// What a tool tip shows: as Qt decides between words and markup.
QString shown(const QString& tip)
{
    if (!Qt::mightBeRichText(tip))
        return tip;
    QTextDocument document;
    document.setHtml(tip);
    return document.toPlainText();
}

} // namespace

TEST(PlainWords, TipsShowTheExactCharacters)
{
    for (const QString& words : samples)
        EXPECT_EQ(shown(plainTip(words)), words);
}

TEST(PlainWords, TipsThatAreReadAloudHaveNoMarkup)
{
    QPushButton button;
    setPlainTip(&button, QStringLiteral("<b>x</b>"));
    EXPECT_EQ(button.accessibleDescription(), QStringLiteral("<b>x</b>"));
    setPlainTip(&button, QStringLiteral("x"));
    EXPECT_EQ(button.accessibleDescription(), QString()); // the tip itself is read then
    button.setAccessibleDescription(QStringLiteral("of its own"));
    setPlainTip(&button, QStringLiteral("<b>x</b>"));
    EXPECT_EQ(button.accessibleDescription(), QStringLiteral("of its own"));
}

TEST(PlainWords, HtmlShowsTheWordsInIt)
{
    for (const QString& words : samples) {
        const Html html = Html::element("p", Html(words), QStringLiteral("white-space:pre-wrap;color:#123456"));
        QTextDocument document;
        document.setHtml(html.text());
        EXPECT_EQ(document.toPlainText(), words);
    }
    Html two = Html::element("b", Html(QStringLiteral("<1>")));
    two += Html::lineBreak();
    two += Html(QStringLiteral("2"));
    EXPECT_EQ(two.text(), QStringLiteral("<b>&lt;1&gt;</b><br>2"));
    EXPECT_EQ(Html::element("p", Html(), QStringLiteral("\"><img>")).text(),
        QStringLiteral("<p style=\"&quot;&gt;&lt;img&gt;\"></p>"));
}

TEST(PlainWords, NothingOnAButtonIsAKey)
{
    QPushButton button(buttonWords(QStringLiteral("A&B\t\nC && D")));
    EXPECT_EQ(button.text(), QStringLiteral("A&&B  C &&&& D"));
    EXPECT_TRUE(button.shortcut().isEmpty());
    QWidget window;
    window.setWindowTitle(titleWords(QStringLiteral("a[*]\nb")) + QStringLiteral("[*]"));
    EXPECT_EQ(window.windowTitle(), QStringLiteral("a[*][*] b[*]"));
}

TEST(PlainWords, NoFileIsOpened)
{
    OpenWatch watch;
    QLabel trusting(watch.markup()); // what happens otherwise
    trusting.show();
    QTest::qWait(10);
    EXPECT_TRUE(watch.wasOpened());
    PlainLabel label(watch.markup());
    label.show();
    HtmlLabel html;
    html.setWords(Html::element("p", Html(watch.markup())));
    html.show();
    QPushButton button(buttonWords(watch.markup()));
    setPlainTip(&button, watch.markup());
    button.show();
    QTest::qWait(20); // a window that comes up takes tips away
    showPlainTip(button.mapToGlobal(QPoint(1, 1)), watch.markup(), &button);
    EXPECT_EQ(shown(QToolTip::text()).toStdString(), watch.markup().toStdString());
    QToolTip::hideText();
    EXPECT_FALSE(watch.wasOpened());
}

TEST(PlainWords, AClosedDocumentLoadsNothing)
{
    OpenWatch watch;
    int asked = 0;
    QTextDocument::setDefaultResourceProvider([&](const QUrl&) {
        ++asked;
        return QVariant();
    });
    const QString html = watch.markup()
        + QStringLiteral("<link rel=stylesheet href=\"file://%1\"><img src=\"%1\"><img src=\"picture.png\">")
              .arg(watch.path());
    ClosedDocument closed;
    closed.setHtml(html);
    closed.setTextWidth(300);
    EXPECT_GT(closed.size().height(), 0);
    EXPECT_FALSE(watch.wasOpened());
    EXPECT_EQ(asked, 0);
    QTextDocument open; // what happens otherwise
    open.setHtml(html);
    open.setTextWidth(300);
    EXPECT_GT(open.size().height(), 0);
    EXPECT_TRUE(watch.wasOpened());
    QTextDocument::setDefaultResourceProvider({});
}

TEST(PlainWords, BoxesOfQtShowPlainWords)
{
    OpenWatch watch;
    PlainBoxes plain;
    qApp->installEventFilter(&plain);
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Save"), watch.markup());
    QTimer::singleShot(20, &box, &QMessageBox::accept);
    box.exec();
    EXPECT_EQ(box.textFormat(), Qt::PlainText);
    EXPECT_FALSE(watch.wasOpened());
    qApp->removeEventFilter(&plain);
}
