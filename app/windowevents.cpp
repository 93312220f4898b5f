// What comes to the main window from outside: closing, drops, the mouse's buttons for back and forward.
#include "app/mainwindow.h"
#include "app/themes.h"
#include "app/workspace.h"
#include "views/sourcetext/sourcetextview.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>
#include <algorithm>

/// The desktop has other colours now.
bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && !m_chosen.theme && m_workspace) {
        m_systemTheme = systemTheme();
        applyPreferences();
    }
    return QMainWindow::event(event);
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
    m_settings->setSession(session());
    event->accept();
}

Session MainWindow::session() const
{
    Session session;
    for (const QString& path : m_opened)
        session.files.append(QFileInfo(path).absoluteFilePath());
    const auto& articles = m_dossier.records().articles;
    const auto read = std::ranges::find(articles, m_workspace->text()->article(), &Article::id);
    if (read != articles.end())
        session.article = static_cast<int>(read - articles.begin());
    session.position = m_workspace->text()->readingPosition();
    return session;
}

void MainWindow::openLast()
{
    Session last = m_settings->session();
    last.files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    if (last.files.isEmpty())
        return;
    m_resuming = last;
    openPaths(last.files);
}

/// Once the article that was read is there; not when another has been read since.
void MainWindow::resume()
{
    const auto& articles = m_dossier.records().articles;
    if (!m_resuming || articles.size() <= static_cast<size_t>(m_resuming->article))
        return;
    m_workspace->text()->showArticle(articles[static_cast<size_t>(m_resuming->article)].id);
    m_workspace->text()->readFrom(m_resuming->position);
    m_resuming.reset();
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
