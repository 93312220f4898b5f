#include "views/sourcetext/datingmenu.h"

#include "views/common/plainwords.h"
#include "views/common/recordwords.h"

#include <QMenu>

DatingMenu::DatingMenu(QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("link"));
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Choose what \u201cyesterday\u201d, \u201cWednesday\u201d or \u201cin March\u201d count from"));
    setMenu(new QMenu(this));
}

QAction* DatingMenu::add(const QString& words, bool isChosen)
{
    QAction* action = menu()->addAction(buttonWords(words));
    action->setCheckable(true);
    action->setChecked(isChosen);
    return action;
}

void DatingMenu::addAnchors(const Article& article, const std::vector<ArticleDate>& dates)
{
    for (const ArticleDate& date : dates) {
        const QString day = longDateWords(date.date);
        const QString words = date.day == ArticleDay::Published ? tr("Count from the publication, %1").arg(day)
            : date.day == ArticleDay::Updated                   ? tr("Count from the update, %1").arg(day)
                                                                : tr("Count from the dateline, %1").arg(day);
        const DatingAnchor anchor{date.day, date.date};
        connect(
            add(words, anchorOf(article).day == date.day), &QAction::triggered, this,
            [this, anchor] { emit anchorChosen(anchor); }, Qt::QueuedConnection);
    }
    if (!dates.empty())
        menu()->addSeparator();
}

void DatingMenu::addDatings(const Article& article)
{
    const std::pair<Dating, QString> datings[] = {{Dating::News, tr("News: from that day")},
        {Dating::Narrative, tr("History: from the date mentioned before")},
        {Dating::Automatic, tr("As the shape of the article has it")}};
    for (const auto& [dating, words] : datings) {
        connect(
            add(words, datingOf(article) == dating), &QAction::triggered, this,
            [this, chosen = dating] { emit datingChosen(chosen); }, Qt::QueuedConnection);
    }
}

void DatingMenu::setArticle(const Article& article, const std::vector<ArticleDate>& dates)
{
    menu()->clear();
    addAnchors(article, dates);
    addDatings(article);
    const DatingAnchor anchor = anchorOf(article);
    const bool isNarrative = datingOf(article) == Dating::Narrative;
    setText(isNarrative                          ? tr("dates count from the one before")
            : anchor.date.isNull()               ? tr("relative dates stay open")
            : anchor.day == ArticleDay::Updated  ? tr("dates count from the update")
            : anchor.day == ArticleDay::Dateline ? tr("dates count from the dateline")
                                                 : tr("dates count from the publication"));
}
