// What comes to the main window from outside: closing, drops, the mouse's buttons for back and forward.
#include "app/mainwindow.h"
#include "app/workspace.h"
#include "views/sourcetext/sourcetextview.h"

#include <QCloseEvent>
#include <QMimeData>
#include <QUrl>

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
    m_settings->setTextSize(m_workspace->text()->textSize());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        openPaths(paths);
    else if (event->mimeData()->hasText())
        openText(event->mimeData()->text());
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
