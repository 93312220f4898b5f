#include "app/arrivals.h"
#include "app/mainwindow.h"
#include "app/notice.h"
#include "app/statusline.h"
#include "app/topbar.h"
#include "app/welcomepage.h"
#include "app/workspace.h"
#include "model/io/recordsformat.h"
#include "model/records/reasonwords.h"
#include "model/text/visible.h"
#include "tests/support/openwatch.h"
#include "tests/support/samplerecords.h"
#include "views/common/plainwords.h"
#include "views/inspector/inspector.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QHelpEvent>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <gtest/gtest.h>

namespace {

/// Whether Qt shows these words as they stand: they do not look like markup, or all that does was escaped.
bool isPlain(const QString& tip)
{
    if (!Qt::mightBeRichText(tip))
        return true;
    QTextDocument document;
    document.setHtml(tip);
    return plainTip(document.toPlainText()) == tip;
}

class Hostile : public testing::Test {
protected:
    /// The sample with markup in everything that a document can say.
    Records records() const
    {
        Records records = sampleRecords();
        const QString markup = watch.markup();
        for (Article& article : records.articles) {
            for (QString* words : {&article.title, &article.publisher, &article.dateline})
                words->prepend(markup);
        }
        for (Entity& entity : records.entities) {
            entity.name.prepend(markup);
            entity.role = markup;
            entity.subtype = markup;
            entity.aliases.append(markup);
        }
        for (EventRecord& event : records.events) {
            event.title.prepend(markup);
            event.when.reasons = {freeText(markup)};
        }
        for (TimeExpression& time : records.times)
            time.reasons = {freeText(markup)};
        Orphan orphan;
        orphan.text = orphan.reason = orphan.owner = orphan.field = markup;
        records.orphans.push_back(orphan);
        Diagnostic diagnostic;
        diagnostic.severity = Severity::Warning;
        diagnostic.message = markup;
        records.diagnostics.push_back(diagnostic);
        return records;
    }

    static void expectPlain(QWidget* root)
    {
        for (QWidget* widget : root->findChildren<QWidget*>()) {
            EXPECT_TRUE(isPlain(widget->toolTip())) << widget->toolTip().toStdString();
            for (const QString& words : {widget->statusTip(), widget->whatsThis()})
                EXPECT_FALSE(Qt::mightBeRichText(words)) << words.toStdString();
            if (const auto* label = qobject_cast<QLabel*>(widget)) {
                const bool isOurs = qobject_cast<const HtmlLabel*>(label) != nullptr;
                EXPECT_TRUE(label->textFormat() == Qt::PlainText || isOurs) << label->text().toStdString();
                EXPECT_FALSE(isOurs && label->text().contains(u"<img")) << label->text().toStdString();
            }
            if (!widget->toolTip().isEmpty()) {
                QHelpEvent help(QEvent::ToolTip, {1, 1}, widget->mapToGlobal(QPoint(1, 1)));
                QApplication::sendEvent(widget, &help);
            }
            if (const auto* view = qobject_cast<QAbstractItemView*>(widget))
                expectPlain(*view);
        }
        QTest::qWait(5);
        QToolTip::hideText();
    }
    static void expectPlain(const QAbstractItemView& view)
    {
        for (int row = 0; view.model() && row < view.model()->rowCount(view.rootIndex()); ++row) {
            for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column) {
                const QModelIndex index = view.model()->index(row, column, view.rootIndex());
                EXPECT_TRUE(isPlain(index.data(Qt::ToolTipRole).toString()));
                EXPECT_FALSE(index.data(Qt::StatusTipRole).isValid() || index.data(Qt::WhatsThisRole).isValid());
            }
        }
    }

    OpenWatch watch;
    QTemporaryDir folder;
};

} // namespace

TEST_F(Hostile, WordsAreShownAsTheyStandInEveryPane)
{
    Dossier dossier;
    Focus focus;
    RecordFilter filter;
    Workspace workspace(&dossier, &focus, &filter);
    workspace.setTheme(Theme::Light);
    workspace.resize(1400, 900);
    workspace.show();
    dossier.add(records());
    FilterState limited;
    limited.entity = dossier.records().entities.front().id;
    std::vector<FocusState> states(1);
    for (const Entity& entity : dossier.records().entities)
        states.emplace_back().entity = entity.id;
    for (const EventRecord& event : dossier.records().events)
        states.emplace_back().event = event.id;
    for (const Quotation& quotation : dossier.records().quotations)
        states.emplace_back().quotation = quotation.id;
    for (const TimeExpression& time : dossier.records().times)
        states.emplace_back().time = time.id;
    for (const FocusState& state : states) {
        focus.set(state);
        QTest::qWait(1);
        expectPlain(workspace.inspector());
    }
    workspace.inspector()->showRemarks();
    for (const auto page : {TimePane::Page::Timeline, TimePane::Page::Table, TimePane::Page::Together}) {
        workspace.time()->show(page);
        filter.set(limited);
        QTest::qWait(5);
        expectPlain(&workspace);
    }
    EXPECT_FALSE(watch.wasOpened());
}

TEST_F(Hostile, CardsUnderThePointerShowWordsAsTheyStand)
{
    Dossier dossier;
    Focus focus;
    RecordFilter filter;
    Workspace workspace(&dossier, &focus, &filter);
    workspace.setTheme(Theme::Light);
    workspace.resize(1400, 900);
    workspace.show();
    dossier.add(records());
    QTest::qWait(20);
    for (QWidget* under : workspace.findChildren<QWidget*>()) {
        if (!under->hasMouseTracking() || !under->isVisible())
            continue;
        for (int y = 4; y < under->height(); y += 24) {
            for (int x = 4; x < under->width(); x += 48)
                QTest::mouseMove(under, {x, y});
        }
    }
    QTest::qWait(500); // a card waits until the pointer rests
    for (QWidget* top : QApplication::topLevelWidgets())
        expectPlain(top);
    EXPECT_FALSE(watch.wasOpened());
}

TEST_F(Hostile, WordsAreShownAsTheyStandInTheWindow)
{
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    MainWindow window(&settings, Theme::Light);
    window.resize(1400, 900);
    window.show();
    const QString name = QStringLiteral("<img src=x> <b>&x\u202e.json");
    const QString path = folder.filePath(name);
    ASSERT_TRUE(io::saveRecords(records(), path).has_value());
    QFile text(folder.filePath(QStringLiteral("<b>two</b>.txt").remove(u'/')));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("The ministers met in Oslo on 3 May 2021, the ministry said.\n");
    text.close();
    window.openPaths({path, text.fileName()});
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.dossier().records().articles.size() == 2; }, 30'000));
    QTest::qWait(50);
    expectPlain(&window);
    const auto* bar = window.findChild<TopBar*>();
    bool isNamed = false;
    for (const QMenu* menu : bar->findChildren<QMenu*>()) {
        for (const QAction* action : menu->actions())
            isNamed = isNamed || action->text() == buttonWords(window.dossier().records().articles.front().title);
    }
    EXPECT_TRUE(isNamed);
    EXPECT_TRUE(window.windowTitle().contains(visible(name))) << window.windowTitle().toStdString();
    EXPECT_FALSE(watch.wasOpened());
}

TEST_F(Hostile, NamesOfFilesDoNothing)
{
    const QString name = QStringLiteral("<b>a\x1b[31m\u202egnp\n2.html");
    const QString shown = QStringLiteral("<b>a\ufffd[31m\ufffdgnp\ufffd2.html");
    StatusLine line;
    line.setRunning(name);
    bool isRunning = false;
    for (const QLabel* label : line.findChildren<QLabel*>()) {
        EXPECT_TRUE(isPlain(label->toolTip()));
        isRunning = isRunning || (label->text().contains(shown) && label->textFormat() == Qt::PlainText);
    }
    EXPECT_TRUE(isRunning);
    Notice notice;
    notice.say(QStringLiteral("one: %1\ntwo").arg(QStringLiteral("\x1b]0;x\x07\u202e")));
    EXPECT_EQ(notice.findChild<QLabel*>()->text(), QStringLiteral("one: \ufffd]0;x\ufffd\ufffd\ntwo"));
    ExtractionJob job;
    Arrivals arrivals(&job, folder.path());
    QString report;
    QObject::connect(&arrivals, &Arrivals::reported, &arrivals, [&](const QString& lines) { report = lines; });
    arrivals.open({folder.filePath(name)});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !report.isEmpty(); }, 30'000));
    EXPECT_EQ(report, shown + QStringLiteral(": There is no such file. Check the name and the folder."));
    WelcomePage page;
    page.setRecentFiles({folder.filePath(name)});
    bool isListed = false;
    for (const QPushButton* entry : page.findChildren<QPushButton*>()) {
        EXPECT_TRUE(isPlain(entry->toolTip()));
        isListed = isListed || entry->text().startsWith(shown);
    }
    EXPECT_TRUE(isListed);
}
