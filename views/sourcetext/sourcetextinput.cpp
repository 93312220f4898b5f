// What the mouse and the keyboard ask of the source text.
#include "model/session/focusplaces.h"
#include "views/common/entitymenu.h"
#include "views/common/plainwords.h"
#include "views/sourcetext/articlepage.h"
#include "views/sourcetext/findbar.h"
#include "views/sourcetext/hovercard.h"
#include "views/sourcetext/publicationline.h"
#include "views/sourcetext/sourcetextview.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>

void SourceTextView::showMenu(const QPoint& point)
{
    QMenu menu(this);
    QAction* copy = menu.addAction(tr("Copy"), m_page, &QTextEdit::copy);
    copy->setEnabled(m_page->textCursor().hasSelection());
    QAction* cite = menu.addAction(tr("Copy with citation"), this, &SourceTextView::copyWithCitation);
    cite->setEnabled(m_page->textCursor().hasSelection() || placeOf(*m_dossier, m_focus->state()));
    menu.addSeparator();
    menu.addAction(tr("Find in the article\u2026"), this, &SourceTextView::find);
    const FocusState at = focusAt(*m_dossier, m_article, m_page->positionAt(point));
    if (at.entity.isValid() && at.passage) {
        menu.addSeparator();
        fillMentionMenu(&menu, m_dossier, m_focus, at.entity, *at.passage);
        fillEntityMenu(menu.addMenu(buttonWords(m_dossier->entity(at.entity)->name)), m_dossier, m_focus, at.entity);
    } else if (at.time.isValid()) {
        menu.addSeparator();
        menu.addAction(tr("Explain or change this date"), this, [this, at] { m_focus->set(at); });
    }
    menu.exec(m_page->mapToGlobal(point));
}

bool SourceTextView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_header && event->type() == QEvent::LayoutRequest)
        placeHeader();
    if (watched == m_page && event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent*>(event));
        return event->isAccepted();
    }
    return QWidget::eventFilter(watched, event);
}

void SourceTextView::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    switch (event->key()) {
    case Qt::Key_Comma:
        step(-1);
        return;
    case Qt::Key_Period:
        step(1);
        return;
    case Qt::Key_Escape:
        m_focus->clear();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        focusOn(m_page->textCursor().position());
        return;
    default:
        event->ignore();
    }
}
