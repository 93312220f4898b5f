#include "views/sourcetext/publicationline.h"

#include "model/session/articledates.h"
#include "model/session/typeddate.h"
#include "views/common/fonts.h"
#include "views/common/plainwords.h"
#include "views/common/recordwords.h"
#include "views/sourcetext/articledocument.h"
#include "views/sourcetext/datingmenu.h"
#include "views/sourcetext/publicationquestion.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

namespace {

/// Update and dateline, where they are other days than the publication: " · updated Fri 17 Nov 2023".
QString otherDates(const Article& article, const std::vector<ArticleDate>& dates)
{
    QString words;
    for (const ArticleDate& date : dates) {
        if (date.day == ArticleDay::Published || date.date == article.published.date)
            continue;
        words += QStringLiteral(" \u00b7 ")
            + (date.day == ArticleDay::Updated ? PublicationLine::tr("updated %1") : PublicationLine::tr("dateline %1"))
                  .arg(longDateWords(date.date));
    }
    return words;
}

} // namespace

PublicationLine::PublicationLine(QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_place(new PlainLabel(this))
    , m_date(new QPushButton(this))
    , m_field(new QLineEdit(this))
    , m_remark(new PlainLabel(this))
    , m_others(new PlainLabel(this))
    , m_dating(new DatingMenu(this))
    , m_question(new PublicationQuestion(this))
{
    m_title->setFont(articleFont(26, QFont::Bold));
    m_title->setWordWrap(true);
    m_date->setObjectName(QStringLiteral("link"));
    m_date->setCursor(Qt::PointingHandCursor);
    m_date->setToolTip(tr("Change the publication date: every date is then resolved again"));
    m_field->setPlaceholderText(tr("such as 16 Nov 2023"));
    m_field->setAccessibleName(tr("Publication date"));
    m_field->setFixedWidth(170);
    m_field->installEventFilter(this);
    m_field->hide();
    m_remark->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_place);
    row->addWidget(m_date);
    row->addWidget(m_field);
    row->addSpacing(8);
    row->addWidget(m_remark);
    row->addStretch();
    column->addLayout(row);
    auto* more = new QHBoxLayout; // a line of its own: both together are wider than a narrow column
    more->setSpacing(0);
    more->addWidget(m_dating);
    more->addWidget(m_others);
    more->addStretch();
    column->addLayout(more);
    column->addWidget(m_question);
    connect(m_dating, &DatingMenu::anchorChosen, this, &PublicationLine::anchorChosen);
    connect(m_dating, &DatingMenu::datingChosen, this, &PublicationLine::datingChosen);
    connect(m_question, &PublicationQuestion::chosen, this, &PublicationLine::dateGiven);
    connect(m_date, &QPushButton::clicked, this, &PublicationLine::edit);
    connect(m_field, &QLineEdit::returnPressed, this, &PublicationLine::accept);
}

void PublicationLine::setArticle(const Records& records, ArticleId id)
{
    const auto found = std::ranges::find(records.articles, id, &Article::id);
    const Article article = found == records.articles.end() ? Article() : *found;
    setLayoutDirection(article.title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // as the text below it
    const std::vector<ArticleDate> dates = articleDates(records, id);
    m_others->setText(otherDates(article, dates));
    m_dating->setArticle(article, dates);
    m_dating->setVisible(
        std::ranges::any_of(records.times, [id](const TimeExpression& time) { return time.where.article == id; }));
    m_question->setCandidates(publicationCandidates(records, id));
    QStringList parts;
    if (!article.dateline.isEmpty())
        parts.append(article.dateline.toUpper());
    if (!article.publisher.isEmpty())
        parts.append(article.publisher);
    const QString place = parts.join(QStringLiteral(" \u00b7 "));
    m_place->setVisible(!place.isEmpty()); // an empty label still takes some room
    m_place->setText(place.isEmpty() ? QString() : place + QStringLiteral(" \u00b7 "));
    m_date->setText(buttonWords(publicationWords(article.published)));
    m_field->setText(article.published.date.edtf());
    const bool hasHeadline = headlineOf(article) >= 0;
    m_title->setText(article.title);
    m_title->setVisible(!hasHeadline && !article.title.isEmpty());
    close();
}

void PublicationLine::edit()
{
    m_date->hide();
    m_field->show();
    m_field->setFocus();
    m_field->selectAll();
}

void PublicationLine::setTheme(const Palette& palette)
{
    m_place->setStyleSheet(QStringLiteral("color: %1; font-size: 12px;").arg(palette.soft.name()));
    m_others->setStyleSheet(QStringLiteral("color: %1; font-size: 12px;").arg(palette.soft.name()));
    m_dating->setStyleSheet(
        QStringLiteral("QPushButton { font-size: 12px; color: %1; padding: 0 4px; margin-left: -4px; }")
            .arg(palette.soft.name()));
    m_question->setTheme(palette);
    m_remark->setStyleSheet(QStringLiteral("color: %1; font-size: 12px;").arg(palette.accent.name()));
    m_date->setStyleSheet(QStringLiteral("QPushButton { font-size: 12px; border: none; border-bottom: 1px dotted %1; "
                                         "color: %1; background: transparent; padding: 0; }"
                                         "QPushButton:focus { border-bottom: 2px solid %1; }")
                              .arg(palette.accent.name()));
    m_title->setStyleSheet(QStringLiteral("color: %1;").arg(palette.ink.name()));
}

bool PublicationLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PublicationLine::accept()
{
    const auto published = typedPublication(m_field->text());
    m_remark->setVisible(!published);
    if (!published) {
        m_remark->setText(tr("No date is written so. Try 2023-11-16 or 16 Nov 2023."));
        return;
    }
    close();
    emit dateGiven(*published);
}

void PublicationLine::close()
{
    m_field->hide();
    m_remark->hide();
    m_date->show();
}
