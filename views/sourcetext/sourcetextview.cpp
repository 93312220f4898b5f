#include "views/sourcetext/sourcetextview.h"

SourceTextView::SourceTextView(Focus* focus, QWidget* parent) : QPlainTextEdit(parent), m_focus(focus)
{
    setReadOnly(true);
    connect(m_focus, &Focus::changed, this, &SourceTextView::reveal);
}

void SourceTextView::reveal(const FocusState& now)
{
    if (!now.passage)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(now.passage->span.begin));
    cursor.setPosition(static_cast<int>(now.passage->span.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}
