#include "views/timeline/eventcard.h"

#include "model/time/timevalue.h"
#include "views/common/eventwords.h"
#include "views/common/fonts.h"
#include "views/common/plainwords.h"
#include "views/common/reasonwords.h"

#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace {

constexpr qsizetype LongestSentence = 280;

QString wordsAt(const Dossier& dossier, const ArticleSpan& where)
{
    const Article* article = dossier.article(where.article);
    if (!article || where.span.begin < 0 || where.span.end > article->text.length() || where.span.isEmpty())
        return {};
    QString words = article->text.slice(where.span).toString().simplified();
    if (words.size() > LongestSentence)
        words = words.left(LongestSentence).section(QLatin1Char(' '), 0, -2) + QStringLiteral(" …");
    return words;
}

Html paragraph(const QString& words, const QString& style)
{
    return words.isEmpty() ? Html() : Html::element("p", Html(words), QStringLiteral("margin:0 0 5px 0;") + style);
}

QString dateLine(const Dossier& dossier, const EventRecord& event)
{
    const TimeExpression* time = event.when.time.isValid() ? dossier.time(event.when.time) : nullptr;
    const QString wording = time ? wordsAt(dossier, time->where) : QString();
    QString line = dateWords(event.when);
    if (!wording.isEmpty())
        line = EventCard::tr("“%1” – %2").arg(wording, line);
    return line + QStringLiteral(" · ") + statusWords(event.status);
}

} // namespace

EventCard::EventCard(QWidget* parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_words(new HtmlLabel(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(QStringLiteral("eventCard"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 10, 12, 6);
    rows->addWidget(m_words);
    m_words->setWordWrap(true);
    m_words->setFont(interfaceFont(12));
    m_words->setFixedWidth(300);
}

void EventCard::setColors(const Palette& palette)
{
    m_palette = palette;
    setStyleSheet(QStringLiteral("#eventCard { background: %1; border: 1px solid %2; border-radius: 6px; } QLabel { "
                                 "color: %3; background: transparent; }")
                      .arg(palette.paper.name(), palette.line.name(), palette.ink.name()));
}

void EventCard::present(const Dossier& dossier, const EventRecord& event, const QPoint& place)
{
    const QString soft = QStringLiteral("color:%1;").arg(m_palette.soft.name());
    Html words = paragraph(event.title, QStringLiteral("font-weight:600;font-size:13px;"));
    words += paragraph(dateLine(dossier, event), QStringLiteral("color:%1;").arg(m_palette.time.name()));
    words += paragraph(whyWords(dossier, event), soft);
    if (!event.evidence.empty())
        words += paragraph(
            wordsAt(dossier, event.evidence.front()), QStringLiteral("font-family:'Noto Serif';font-size:13px;"));
    m_words->setWords(words);
    m_words->setFixedHeight(m_words->heightForWidth(300));
    adjustSize();
    const QRect screen = this->screen()->availableGeometry();
    QPoint corner = place + QPoint(14, 16);
    if (corner.y() + height() > screen.bottom())
        corner.setY(place.y() - height() - 12);
    corner.setX(std::max(screen.left(), std::min(corner.x(), screen.right() - width())));
    move(corner);
    show();
}
