#include "model/session/recordtext.h"
#include "tests/support/samplerecords.h"
#include "views/common/reasonwords.h"
#include "views/sourcetext/articlepage.h"
#include "views/sourcetext/datingmenu.h"
#include "views/sourcetext/findbar.h"
#include "views/sourcetext/hovercard.h"
#include "views/sourcetext/publicationline.h"
#include "views/sourcetext/publicationquestion.h"
#include "views/sourcetext/scrollmap.h"
#include "views/sourcetext/sourcetextview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <gtest/gtest.h>

namespace {

class SourceTextViewTest : public testing::Test {
protected:
    void open(const Records& records = sampleRecords())
    {
        dossier.add(records);
        view.resize(800, 500);
        view.showArticle({1});
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view));
    }

    ArticleSpan at(QStringView words, int occurrence = 0) const
    {
        return placeOf(dossier.records(), words, occurrence);
    }

    /// Presses where the words are drawn.
    void click(QStringView words, int occurrence = 0)
    {
        const auto rects = page()->rectsOf(at(words, occurrence).span);
        ASSERT_FALSE(rects.empty());
        QTest::mouseClick(page()->viewport(), Qt::LeftButton, {}, rects.front().center().toPoint());
    }

    ArticlePage* page() { return view.findChild<ArticlePage*>(); }
    QString washed()
    {
        QStringList words;
        for (const TextSpan span : page()->emphasis().washed)
            words.append(wordsAt(dossier, {{1}, span}));
        return words.join(QStringLiteral(" | "));
    }

    Dossier dossier;
    Focus focus;
    RecordFilter filter;
    SourceTextView view{&dossier, &focus, &filter};
};

} // namespace

TEST_F(SourceTextViewTest, APositionOfThePageIsAnIndexOfTheText)
{
    Records records;
    Article article;
    article.id = {1};
    article.text =
        SourceText(QStringLiteral(u"A\u00a0\U0001F600\r\n\r\n\r\nin Geneva\u2028now \u05d0\u05d1\u05d2 end"));
    records.articles = {article};
    open(records);
    const QString shown = page()->document()->toRawText();
    ASSERT_EQ(shown.size(), article.text.length());
    for (const QStringView word : {QStringView(u"Geneva"), QStringView(u"now"), QStringView(u"end")})
        EXPECT_EQ(shown.indexOf(word), article.text.view().indexOf(word));
}

TEST_F(SourceTextViewTest, AClickFocusesWhatTheWordBelongsTo)
{
    open();
    click(u"Port Amara");
    EXPECT_EQ(focus.state().entity, EntityId{4});
    EXPECT_EQ(washed(), QStringLiteral("Port Amara | Port Amara"));
    click(u"Tuesday");
    EXPECT_EQ(focus.state().time, TimeId{1});
    click(u"agreed");
    EXPECT_EQ(focus.state().event, EventId{1});
    click(u"stays open");
    EXPECT_EQ(focus.state().quotation, QuotationId{1});
    click(u"engineers");
    EXPECT_TRUE(focus.state().isEmpty());
}

TEST_F(SourceTextViewTest, AMarkInTheMarginFocusesItsEvent)
{
    open();
    const QRectF word = page()->rectsOf(at(u"met").span).front();
    bool found = false;
    for (int x = 0; x < 200 && !found; x += 4) {
        const QPoint point(x, static_cast<int>(word.center().y()));
        if (page()->marginEventAt(point) == EventId{2}) {
            QTest::mouseClick(page()->viewport(), Qt::LeftButton, {}, point);
            found = true;
        }
    }
    EXPECT_TRUE(found);
    EXPECT_EQ(focus.state().event, EventId{2});
    EXPECT_EQ(washed(), QStringLiteral("The two leaders met for three hours at the Palais Wilson."));
}

TEST_F(SourceTextViewTest, EventsThatAreFilteredOutLeaveTheMargin)
{
    open();
    const QRectF word = page()->rectsOf(at(u"flew").span).front();
    const auto marked = [&] {
        for (int x = 0; x < 200; x += 4) {
            if (page()->marginEventAt({x, static_cast<int>(word.center().y())}).isValid())
                return true;
        }
        return false;
    };
    EXPECT_FALSE(marked()) << "a minor event";
    filter.set({.amount = EventAmount::All});
    EXPECT_TRUE(marked());
}

TEST_F(SourceTextViewTest, TheFocusScrollsIntoViewAndOnlyWhenItMust)
{
    open(longRecords(300));
    QScrollBar* bar = page()->verticalScrollBar();
    FocusState state;
    state.event = {250};
    focus.set(state);
    const int there = bar->value();
    EXPECT_GT(there, 0);
    const auto rects = page()->rectsOf(dossier.event({250})->evidence.front().span);
    ASSERT_FALSE(rects.empty());
    EXPECT_GE(rects.front().top(), 0);
    EXPECT_LE(rects.back().bottom(), page()->viewport()->height());
    state.event = {251};
    focus.set(state);
    EXPECT_EQ(bar->value(), there) << "the next sentence could be read already";
    focus.goBack();
    focus.goBack();
    EXPECT_EQ(bar->value(), there) << "an empty focus leaves the page where it is";
}

TEST_F(SourceTextViewTest, CommaAndPeriodStepThroughTheMentions)
{
    open();
    FocusState state;
    state.entity = {4};
    focus.set(state);
    QTest::keyClick(page(), Qt::Key_Period);
    EXPECT_EQ(focus.state().passage, at(u"Port Amara"));
    QTest::keyClick(page(), Qt::Key_Period);
    EXPECT_EQ(focus.state().passage, at(u"Port Amara", 1));
    QTest::keyClick(page(), Qt::Key_Comma);
    EXPECT_EQ(focus.state().passage, at(u"Port Amara"));
    QTest::keyClick(page(), Qt::Key_Escape);
    EXPECT_TRUE(focus.state().isEmpty());
}

TEST_F(SourceTextViewTest, FindsAsYouTypeAndCounts)
{
    open();
    view.find();
    auto* bar = view.findChild<FindBar*>();
    auto* field = bar->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("LIND"));
    const auto count = [&] { return bar->findChild<QLabel*>()->text(); };
    EXPECT_EQ(count(), QStringLiteral("1 of 4"));
    EXPECT_EQ(page()->emphasis().found.size(), 4U);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(count(), QStringLiteral("2 of 4"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(count(), QStringLiteral("4 of 4, round again"));
    QTest::keyClicks(field, QStringLiteral("x"));
    EXPECT_EQ(count(), QStringLiteral("not in this article"));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(bar->isHidden());
    EXPECT_TRUE(page()->emphasis().found.empty());
}

TEST_F(SourceTextViewTest, ThePublicationDateIsChangedWhereItStands)
{
    open();
    auto* line = view.findChild<PublicationLine*>();
    auto* link = line->findChild<QPushButton*>();
    EXPECT_EQ(link->text(), QStringLiteral("published Wed 15 Jun 2022 (you set it)"));
    QSignalSpy given(&view, &SourceTextView::publicationGiven);
    QTest::mouseClick(link, Qt::LeftButton);
    auto* field = line->findChild<QLineEdit*>();
    ASSERT_TRUE(field->isVisible());
    field->clear();
    QTest::keyClicks(field, QStringLiteral("the day after"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(given.count(), 0);
    EXPECT_TRUE(field->isVisible()) << "what is no date is said beside the field";
    field->clear();
    QTest::keyClicks(field, QStringLiteral("17 June 2022"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(given.count(), 1);
    EXPECT_EQ(given.at(0).at(1).value<Publication>().date.edtf(), QStringLiteral("2022-06-17"));
}

TEST_F(SourceTextViewTest, TheMapLeadsToThePlaces)
{
    open();
    FocusState state;
    state.entity = {1};
    focus.set(state);
    auto* map = view.findChild<ScrollMap*>();
    EXPECT_EQ(map->places().size(), 5U);
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(5, 2));
    EXPECT_EQ(focus.state().passage, at(u"Lindqvist"));
}

TEST_F(SourceTextViewTest, CopiesThePassageWithItsCitation)
{
    open();
    FocusState state;
    state.quotation = {1};
    focus.set(state);
    view.copyWithCitation();
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
        QStringLiteral("\u201cThe line is open, and it stays open,\u201d \u2014 Lindqvist and Okoro Reopen the Harbour "
                       "Line, 15 Jun 2022, \u00b6\u00a02"));
}

TEST_F(SourceTextViewTest, CopiesThePageOfAPassageWithIt)
{
    Records records = sampleRecords();
    const ArticleSpan said = placeOf(records, u"that the talks had been frank");
    records.articles.front().pages = {{0, 1}, {said.span.begin, 2}};
    open(records);
    FocusState state;
    state.passage = said;
    focus.set(state);
    view.copyWithCitation();
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
        QStringLiteral("\u201cthat the talks had been frank\u201d \u2014 Lindqvist and Okoro Reopen the Harbour Line, "
                       "15 Jun 2022, \u00b6\u00a02, p.\u00a02"));
}

TEST_F(SourceTextViewTest, CopiesASelectionWithItsCitationAndANameBare)
{
    open();
    auto* page = view.findChild<ArticlePage*>();
    const auto copied = [&](QStringView words) {
        const TextSpan span = at(words).span;
        QTextCursor cursor(page->document());
        cursor.setPosition(static_cast<int>(span.begin));
        cursor.setPosition(static_cast<int>(span.end), QTextCursor::KeepAnchor);
        page->setTextCursor(cursor);
        QTest::keyClick(page, Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->text();
    };
    EXPECT_EQ(copied(u"that the talks had been frank"),
        QStringLiteral("\u201cthat the talks had been frank\u201d \u2014 Lindqvist and Okoro Reopen the Harbour Line, "
                       "15 Jun 2022, \u00b6\u00a02"));
    EXPECT_EQ(copied(u"Palais Wilson"), QStringLiteral("Palais Wilson"));
}

TEST_F(SourceTextViewTest, GoesToTheArticleOfTheFocus)
{
    open();
    dossier.add(sampleRecords());
    QSignalSpy shown(&view, &SourceTextView::articleShown);
    FocusState state;
    state.event = {8};
    focus.set(state);
    EXPECT_EQ(view.article(), ArticleId{2});
    EXPECT_EQ(shown.count(), 1);
}

TEST_F(SourceTextViewTest, AnUnknownPublicationIsAskedForWithWhatTheTextSpeaksFor)
{
    Records records = sampleRecords();
    records.articles.front().published = {};
    records.times.front().date = {}; // something waits for the date
    records.times.front().value = QStringLiteral("XXXX-WXX-2");
    open(records);
    auto* question = view.findChild<PublicationQuestion*>();
    ASSERT_TRUE(question->isVisible());
    const auto days = question->findChildren<QPushButton*>();
    ASSERT_FALSE(days.isEmpty());
    for (const QPushButton* day : days)
        EXPECT_FALSE(day->toolTip().isEmpty()) << "each with its reason";
    QSignalSpy given(&view, &SourceTextView::publicationGiven);
    QTest::mouseClick(days.front(), Qt::LeftButton);
    ASSERT_EQ(given.count(), 1);
    const auto published = given.at(0).at(1).value<Publication>();
    EXPECT_EQ(published.basis, PublicationBasis::User);
    EXPECT_EQ(published.evidenceText, days.front()->toolTip());
    Records dated = dossier.records();
    dated.articles.front().published = published;
    dossier.replaceRecords(dated);
    EXPECT_FALSE(question->isVisible()) << "what is known is not asked for";
}

TEST_F(SourceTextViewTest, SaysAndChangesWhatDatesCountFrom)
{
    Records records = sampleRecords();
    records.articles.front().updated = TimeValue::fromEdtf(u"2022-06-18");
    open(records);
    const auto labels = view.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("updated Sat 18 Jun 2022"));
    })) << "the update stands beside the publication";
    auto* dating = view.findChild<DatingMenu*>();
    EXPECT_EQ(dating->text(), QStringLiteral("dates count from the publication"));
    std::vector<DatingAnchor> anchors;
    std::vector<Dating> datings;
    QObject::connect(&view, &SourceTextView::anchorChosen, &view,
        [&](ArticleId, const DatingAnchor& anchor) { anchors.push_back(anchor); });
    QObject::connect(
        &view, &SourceTextView::datingChosen, &view, [&](ArticleId, Dating chosen) { datings.push_back(chosen); });
    dating->menu()->actions().at(1)->trigger();
    dating->menu()->actions().at(4)->trigger();
    QCoreApplication::processEvents();
    ASSERT_EQ(anchors.size(), 1U);
    EXPECT_EQ(anchors.front(), (DatingAnchor{ArticleDay::Updated, TimeValue::fromEdtf(u"2022-06-18")}));
    EXPECT_EQ(datings, std::vector{Dating::Narrative});
    Records changed = dossier.records();
    changed.articles.front() = withAnchor(changed.articles.front(), anchors.front());
    dossier.replaceRecords(changed);
    EXPECT_EQ(dating->text(), QStringLiteral("dates count from the update"));
}

TEST_F(SourceTextViewTest, TheFocusedQuotationShowsItsCueAndSource)
{
    open();
    EXPECT_TRUE(page()->emphasis().cues.empty());
    FocusState state;
    state.quotation = {1};
    focus.set(state);
    const Quotation* quotation = dossier.quotation({1});
    ASSERT_FALSE(quotation->cue.empty());
    EXPECT_EQ(page()->emphasis().cues, std::vector{quotation->cue.front().span});
    EXPECT_EQ(page()->emphasis().sources, std::vector{quotation->source.front().span});
}

TEST_F(SourceTextViewTest, TheCardOfADateGivesWordsValueAnchorAndRule)
{
    open();
    const TimeExpression* time = dossier.time({1});
    const QString card = hoverText(dossier, {1}, time->where.span.begin).text();
    EXPECT_TRUE(card.contains(wordsAt(dossier, time->where)));
    EXPECT_TRUE(card.contains(time->value));
    EXPECT_TRUE(card.contains(whyWords(*time, dossier.article(time->where.article)).toHtmlEscaped()));
    EXPECT_TRUE(card.contains(QStringLiteral("counted from the publication, Wed 15 Jun 2022"))) << card.toStdString();
}

TEST_F(SourceTextViewTest, WhatStandsUnderTheHeadlineNeverCoversTheText)
{
    Records records = sampleRecords();
    records.articles.front().published = {};
    open(records);
    const Article& article = dossier.records().articles.front();
    const auto body = std::ranges::find(article.paragraphs, ParagraphKind::Body, &Paragraph::kind);
    for (const int width : {340, 460, 620, 1100}) {
        view.resize(width, 700);
        QTest::qWait(10);
        const auto* header = view.findChild<PublicationLine*>();
        EXPECT_LE(header->geometry().bottom(), page()->rectsOf(body->span).front().top()) << width;
    }
}
