// What comes to the main window from outside: closing, drops, the mouse's buttons for back and forward.
#include "app/mainwindow.h"
#include "app/workspace.h"
#include "views/sourcetext/sourcetextview.h"

#include <QCloseEvent>
#include <QMimeData>

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
