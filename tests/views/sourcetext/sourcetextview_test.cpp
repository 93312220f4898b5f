#include "model/text/sourcetext.h"
#include "views/sourcetext/sourcetextview.h"

#include <gtest/gtest.h>

TEST(SourceTextView, SelectsTheFocusedSpan)
{
    const SourceText text(QStringLiteral(u"A\u00a0\U0001F600\r\nin Geneva\u2028now"));
    Focus focus;
    SourceTextView view(&focus);
    view.setPlainText(text.view().toString());
    const qsizetype begin = text.view().indexOf(u"Geneva");
    FocusState state;
    state.passage = ArticleSpan { {}, { begin, begin + 6 } };
    focus.set(state);
    EXPECT_EQ(view.textCursor().selectedText(), QStringLiteral("Geneva"));
}
