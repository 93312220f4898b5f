// What comes to the main window from outside: closing, drops, the mouse's buttons for back and forward.
#include "app/mainwindow.h"
#include "app/notice.h"
#include "app/themes.h"
#include "app/workspace.h"
#include "views/sourcetext/sourcetextview.h"
#include "views/timeline/timelineview.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>
#include <algorithm>
#include <utility>

/// The desktop has other colours now.
bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && !m_chosen.theme && m_workspace && !m_isTold) {
        m_systemTheme = systemTheme();
        applyPreferences();
    }
    return QMainWindow::event(event);
}

void MainWindow::setSystemTheme(std::optional<Theme> theme)
{
    m_isTold = theme.has_value();
    m_systemTheme = theme ? *theme : systemTheme();
    applyPreferences();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_file.wouldLose() && !m_mayClose) {
        event->ignore();
        offerToSave(tr("Close without saving"), [this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    m_settings->setWindowGeometry(saveGeometry());
    m_workspace->remember(*m_settings);
    if (!m_looksOnly)
        m_settings->setSession(session());
    m_autosave.forget();
    event->accept();
}

Session MainWindow::session() const
{
    Session session;
    for (const QString& path : m_opened)
        session.files.append(QFileInfo(path).absoluteFilePath());
    const SourceTextView* text = m_workspace->text();
    for (const Article& article : m_dossier.records().articles) {
        if (article.id == text->article())
            session.article = static_cast<int>(session.positions.size());
        session.positions.append(text->readingPosition(article.id));
    }
    session.filter = m_filter.state();
    session.period = m_workspace->timeline()->shownPeriod();
    return session;
}

void MainWindow::openLast()
{
    Session last = m_settings->session();
    last.files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    if (last.files.isEmpty())
        return;
    m_resuming = last;
    m_resumed = false;
    openPaths(last.files);
}

/// Once the article that was read is there; not when another has been read since.
void MainWindow::resume()
{
    const auto& articles = m_dossier.records().articles;
    const auto read = m_resuming ? static_cast<size_t>(m_resuming->article) : 0;
    if (!m_resuming || m_resumed || articles.size() <= read)
        return;
    m_resumed = true;
    m_workspace->text()->showArticle(articles[read].id);
    m_workspace->text()->readFrom(m_resuming->positions.value(m_resuming->article));
}

/// Once everything is there: as it was looked at, unless a file is gone or somebody has begun to look otherwise.
void MainWindow::resumeLooks()
{
    const std::optional<Session> last = std::exchange(m_resuming, std::nullopt);
    const auto& articles = m_dossier.records().articles;
    if (!last || std::ssize(articles) != last->positions.size())
        return;
    for (qsizetype i = 0; i < last->positions.size(); ++i) {
        if (articles[static_cast<size_t>(i)].id != m_workspace->text()->article())
            m_workspace->text()->setReadingPosition(articles[static_cast<size_t>(i)].id, last->positions[i]);
    }
    FilterState filter = last->filter;
    if (!m_dossier.entity(filter.entity))
        filter.entity = {};
    if (m_filter.state() == FilterState())
        m_filter.set(filter);
    if (last->period)
        m_workspace->timeline()->showPeriod(*last->period);
}

void MainWindow::offerLeft()
{
    if (m_job.isRunning()) { // what it reports would take the place of the offer
        connect(&m_job, &ExtractionJob::idle, this, &MainWindow::offerLeft, Qt::SingleShotConnection);
        return;
    }
    const auto all = m_autosave.left();
    if (all.empty())
        return;
    const Autosave::Left& left = all.front();
    const QString title =
        left.titles.isEmpty() ? tr("an article") : QStringLiteral("\u201c%1\u201d").arg(left.titles.front());
    const QString what = left.titles.size() > 1 ? tr("%1 and %2 more").arg(title).arg(left.titles.size() - 1) : title;
    const QString kept = tr("Communiqu\u00e9 ended unexpectedly. Your corrections to %1 of %2 were kept.")
                             .arg(what, locale().toString(left.when, QLocale::ShortFormat));
    const QString told = openElsewhere(); // which this sentence replaces
    m_notice->say(told.isEmpty() ? kept : told + u'\n' + kept,
        {{tr("Recover"), [this, left] { recover(left); }}, {tr("Discard"), [this, left] {
                                                                m_autosave.discard(left);
                                                                offerLeft();
                                                            }}});
}

void MainWindow::recover(const Autosave::Left& left)
{
    if (!m_file.wouldLose())
        closeAll();
    m_recovering = left;
    m_job.openFiles({left.path});
}

/// Whether what was opened are the corrections that were to be recovered: they are still to be saved where they belong.
bool MainWindow::finishRecovery(const Opening& opening)
{
    if (!m_recovering || opening.path != m_recovering->path)
        return false;
    const Autosave::Left left = *m_recovering;
    m_recovering.reset();
    if (m_opened.isEmpty() && !left.document.isEmpty()) {
        m_file.setPath(left.document, left.state);
        m_opened.append(left.document);
    }
    m_dossier.undoStack()->resetClean();
    m_autosave.takeOver(left);
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData* content = event->mimeData();
    if (content->hasUrls() || content->hasText() || content->hasHtml())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    take(*event->mimeData(), tr("the dropped text"));
    event->acceptProposedAction();
}

void MainWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::BackButton)
        m_focus.goBack();
    else if (event->button() == Qt::ForwardButton)
        m_focus.goForward();
    else
        QMainWindow::mousePressEvent(event);
}
