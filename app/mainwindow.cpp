#include "app/mainwindow.h"

#include "app/commandpalette.h"
#include "app/errorwords.h"
#include "app/notice.h"
#include "app/statusline.h"
#include "app/timepane.h"
#include "app/topbar.h"
#include "app/welcomepage.h"
#include "app/workspace.h"
#include "model/session/commands.h"
#include "model/text/visible.h"
#include "views/common/plainwords.h"
#include "views/inspector/inspector.h"
#include "views/sourcetext/sourcetextview.h"
#include "views/timeline/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

MainWindow::MainWindow(Settings* settings, Theme systemTheme)
    : m_settings(settings)
    , m_systemTheme(systemTheme)
    , m_chosen(settings->preferences())
    , m_arrivals(&m_job, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/copies"))
    , m_file(
          &m_dossier, QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/open"))
    , m_autosave(&m_dossier, &m_file,
          QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/unsaved"))
{
    connectSession();
    connectJob();
    readChronology();
    build();
    resize(QSize(1400, 900).boundedTo(screen()->availableSize()));
    restoreGeometry(m_settings->windowGeometry());
    m_workspace->restore(*m_settings);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setAcceptDrops(true);
    m_actions = new Actions(m_dossier.undoStack(), this);
    m_actions->setKeys(m_settings->shortcuts());
    m_bar = new TopBar(*m_actions, this);
    m_notice = new Notice(this);
    m_pages = new QStackedWidget(this);
    m_welcome = new WelcomePage(this);
    m_workspace = new Workspace(&m_dossier, &m_focus, &m_filter, this);
    m_status = new StatusLine(this);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_workspace);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    setCentralWidget(middle);
    m_palette = new CommandPalette(&m_dossier, &m_focus, m_actions->all(), middle);
    // The timeline reads these keys itself, with a meaning of its own.
    for (const ActionId id : {ActionId::NextMention, ActionId::PreviousMention}) {
        QAction* action = (*m_actions)[id];
        removeAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_workspace->reading()->addAction(action);
    }
    connect(m_welcome, &WelcomePage::openAsked, this, &MainWindow::askForFiles);
    connect(m_welcome, &WelcomePage::sampleAsked, (*m_actions)[ActionId::OpenSample], &QAction::trigger);
    connect(m_welcome, &WelcomePage::pasteAsked, (*m_actions)[ActionId::Paste], &QAction::trigger);
    connect(m_welcome, &WelcomePage::fileAsked, this, [this](const QString& path) { openPaths({path}); });
    connect(m_workspace->timeline(), &TimelineView::openRequested, this, &MainWindow::askForFiles);
    connect(m_workspace->timeline(), &TimelineView::publicationRequested, (*m_actions)[ActionId::SetPublication],
        &QAction::trigger);
    connectParts();
    connectFileActions();
    connectEditActions();
    connectGoActions();
    connectViewActions();
    connectPreferences();
    m_welcome->setRecentFiles(m_settings->recentFiles());
    m_welcome->setFocus(); // no ring around the first button of the bar
    applyPreferences();
    showTitle();
    showCounts();
}

void MainWindow::connectSession()
{
    connect(&m_dossier, &Dossier::eventChanged, this, &MainWindow::showCounts);
    connect(&m_dossier, &Dossier::recordsReplaced, this, &MainWindow::showCounts);
    connect(&m_dossier, &Dossier::cleared, this, &MainWindow::showCounts);
    connect(&m_filter, &RecordFilter::changed, this, &MainWindow::showCounts);
    connect(m_dossier.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::showTitle);
    connect(&m_file, &DossierFile::pathChanged, this, &MainWindow::showTitle);
    connect(&m_autosave, &Autosave::failed, this, [this](const Error& error) {
        m_notice->say(tr("Unsaved corrections cannot be kept safe. %1").arg(errorWords(error)));
    });
    connect(&m_autosave, &Autosave::recovered, this,
        [this] { m_notice->say(tr("Unsaved corrections are kept safe again.")); });
    connect(&m_focus, &Focus::historyChanged, this, [this] {
        (*m_actions)[ActionId::Back]->setEnabled(m_focus.canGoBack());
        (*m_actions)[ActionId::Forward]->setEnabled(m_focus.canGoForward());
    });
}

void MainWindow::connectParts()
{
    SourceTextView* text = m_workspace->text();
    connect(text, &SourceTextView::articleShown, this, &MainWindow::showArticles);
    connect(text, &SourceTextView::placeChanged, m_status, &StatusLine::setPlace);
    connectDates();
    TimelineView* timeline = m_workspace->timeline();
    connect(timeline, &TimelineView::visibleChanged, this,
        [this, timeline] { m_status->setTime(timeline->visibleWords()); });
    connect(timeline, &TimelineView::lanesChanged, this, [this, timeline] { m_bar->setLanes(timeline->grouping()); });
    connect(m_bar, &TopBar::lanesChosen, this, [this, timeline](LaneGrouping grouping) {
        timeline->setLanes(grouping, timeline->laneOrder());
        m_workspace->time()->show(TimePane::Page::Timeline);
        m_bar->setLanes(grouping);
    });
    connect(m_bar, &TopBar::articleChosen, this, [this](int index) {
        m_workspace->text()->showArticle(m_dossier.records().articles[static_cast<size_t>(index)].id);
    });
    connect(m_bar, &TopBar::filtersAsked, m_workspace, &Workspace::chooseFilters);
    connect(m_workspace->time(), &TimePane::pageChanged, m_bar, &TopBar::setPage);
    connect(m_palette, &CommandPalette::findAsked, text, &SourceTextView::findWords);
    connect(m_status, &StatusLine::remarksAsked, m_workspace->inspector(), &Inspector::showRemarks);
    connect(m_workspace->inspector(), &Inspector::searchAsked, text, [text](ArticleId article, const QString& words) {
        text->showArticle(article);
        text->findWords(words);
    });
    connect(m_status, &StatusLine::cancelAsked, &m_arrivals, &Arrivals::cancel);
}

void MainWindow::connectJob()
{
    connect(&m_job, &ExtractionJob::started, this,
        [this](const QString& name) { m_status->setRunning(name.isEmpty() ? tr("the article") : name); });
    connect(&m_job, &ExtractionJob::finished, this,
        [this](const std::shared_ptr<const Records>& records, const Opening& opening) { receive(*records, opening); });
    connect(&m_job, &ExtractionJob::idle, this, [this] {
        m_status->setRunning({});
        resumeLooks();
    });
    connect(&m_arrivals, &Arrivals::loading, this, [this](const QString& what) {
        if (!what.isEmpty() || !m_job.isRunning())
            m_status->setRunning(what);
    });
    connect(
        &m_rereading, &Rereading::done, this, [this](const QString&, const ReadAgain& result) { tellReread(result); });
    connect(&m_arrivals, &Arrivals::reported, this, [this](const QString& lines) { m_notice->say(lines); });
}

void MainWindow::on(ActionId action, std::function<void()> run)
{
    connect((*m_actions)[action], &QAction::triggered, this, [run = std::move(run)] { run(); });
}

void MainWindow::openPaths(const QStringList& paths)
{
    m_arrivals.open(paths);
}

void MainWindow::openText(const QString& text)
{
    QMimeData words;
    words.setText(text);
    take(words, tr("pasted text"));
}

void MainWindow::take(const QMimeData& content, const QString& name)
{
    if (!m_arrivals.take(content, name))
        m_notice->say(tr("There is no text to open. Copy an article first, then paste it here."));
}

void MainWindow::receive(const Records& records, const Opening& opening)
{
    const bool wasEmpty = m_dossier.records().articles.empty();
    const std::vector<ArticleId> added = m_dossier.add(records);
    if (!finishRecovery(opening)) {
        if (opening.isRecordsDocument && wasEmpty)
            m_file.setPath(opening.path, opening.state);
        m_settings->addRecentFile(opening.path);
        if (!opening.path.isEmpty() && !m_opened.contains(opening.path))
            m_opened.append(opening.path);
    }
    m_pages->setCurrentWidget(m_workspace);
    if (wasEmpty)
        m_workspace->text()->setFocus();
    if (!added.empty() && !(m_resuming && m_resumed)) // the one that was read is there already
        m_workspace->text()->showArticle(added.front());
    showCounts();
    resume();
    showArticles();
    if (const QString told = wasEmpty ? openElsewhere() : QString(); !told.isEmpty())
        m_notice->say(told);
    m_status->setTime(m_workspace->timeline()->visibleWords());
}

void MainWindow::connectDates()
{
    SourceTextView* text = m_workspace->text();
    connect(text, &SourceTextView::publicationGiven, &m_redating, &Redating::setPublication);
    connect(text, &SourceTextView::anchorChosen, &m_redating, &Redating::setAnchor);
    connect(text, &SourceTextView::datingChosen, &m_redating, &Redating::setDating);
    connect(m_workspace->inspector(), &Inspector::dateGiven, &m_redating, &Redating::giveDate);
    connect(m_workspace->inspector(), &Inspector::dateTakenBack, &m_redating, &Redating::takeBackDate);
}

void MainWindow::setReview(Review review)
{
    const EventRecord* event = m_dossier.event(m_focus.state().event);
    if (!event)
        return;
    EventRecord changed = *event;
    changed.review = event->review == review ? Review::Unchecked : review;
    m_dossier.undoStack()->push(new EditEvent(&m_dossier, changed, EditEvent::Field::Review,
        review == Review::Checked ? tr("Mark as checked") : tr("Reject event")));
}

void MainWindow::showCounts()
{
    const FilterState& filter = m_filter.state();
    m_status->setCounts(m_dossier.records(), filter);
    m_bar->setFilter(filter);
    (*m_actions)[ActionId::FilterBack]->setEnabled(m_filter.canGoBack());
    (*m_actions)[ActionId::FilterForward]->setEnabled(m_filter.canGoForward());
    (*m_actions)[ActionId::ClearFilters]->setEnabled(filter.isLimited());
    const bool hasRecords = !m_dossier.records().articles.empty();
    m_bar->setHasRecords(hasRecords);
    for (const ActionId id : {ActionId::Save, ActionId::SaveAs, ActionId::ReadAgain, ActionId::CloseAll,
             ActionId::Briefing, ActionId::Find, ActionId::SetPublication})
        (*m_actions)[id]->setEnabled(hasRecords);
    const ActionId amount = filter.amount == EventAmount::Main ? ActionId::MainEvents
        : filter.amount == EventAmount::More                   ? ActionId::MoreEvents
                                                               : ActionId::AllEvents;
    (*m_actions)[amount]->setChecked(true);
}

void MainWindow::showArticles()
{
    QStringList names;
    int current = -1;
    for (const Article& article : m_dossier.records().articles) {
        if (article.id == m_workspace->text()->article())
            current = static_cast<int>(names.size());
        names.append(article.title.isEmpty() ? visible(QFileInfo(article.file).fileName()) : article.title);
    }
    m_bar->setArticles(names, current);
    showTitle();
}

void MainWindow::showTitle()
{
    const Article* article = m_dossier.article(m_workspace->text()->article());
    const QString name =
        m_file.path().isEmpty() ? (article ? article->title : QString()) : QFileInfo(m_file.path()).fileName();
    setWindowTitle(
        name.isEmpty() ? tr("Communiqu\u00e9") : tr("%1[*] \u2014 Communiqu\u00e9").arg(titleWords(visible(name))));
    setWindowModified(!name.isEmpty() && m_file.wouldLose());
    setWindowFilePath(m_file.path());
}

void MainWindow::closeAll()
{
    m_focus.reset();
    m_filter.reset();
    m_dossier.clear();
    m_opened.clear();
    m_welcome->setRecentFiles(m_settings->recentFiles());
    m_pages->setCurrentWidget(m_welcome);
    showArticles();
}
