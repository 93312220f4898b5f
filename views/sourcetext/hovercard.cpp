#include "views/sourcetext/hovercard.h"

#include "model/session/focusplaces.h"
#include "model/session/recordtext.h"
#include "model/time/timevalue.h"
#include "views/common/anchorwords.h"
#include "views/common/eventwords.h"
#include "views/common/reasonwords.h"
#include "views/common/recordwords.h"

namespace {

constexpr int Rest = 350; ///< milliseconds

Html card(const QString& head, const QStringList& lines)
{
    Html text = Html::element("b", Html(head));
    for (const QString& line : lines) {
        if (line.isEmpty())
            continue;
        text += Html::lineBreak();
        text += Html(line);
    }
    return text;
}

/// The words, what they mean, what that was counted from, and by which rule.
Html timeCard(const Dossier& dossier, const TimeExpression& time)
{
    QString anchor;
    if (const TimeExpression* other = dossier.time(time.anchor))
        anchor = HoverCard::tr("counted from \u201c%1\u201d").arg(wordsAt(dossier, other->where));
    else if (time.anchoredAtPublication)
        anchor = anchorWords(dossier.article(time.where.article));
    const QString meaning = time.date.isNull() ? HoverCard::tr("no calendar date") : longDateWords(time.date);
    return card(QStringLiteral("\u201c%1\u201d").arg(wordsAt(dossier, time.where)),
        {QStringLiteral("%1 \u00b7 %2").arg(meaning, time.value), anchor,
            whyWords(time, dossier.article(time.where.article))});
}

} // namespace

HoverCard::HoverCard(QWidget* parent)
    : HtmlLabel(parent)
{
    setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setMargin(8);
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &HoverCard::appear);
    hide();
}

void HoverCard::offer(const Html& text, const QPoint& point)
{
    m_point = point;
    if (text == m_offered)
        return;
    m_offered = text;
    hide();
    if (text.isEmpty())
        m_rest.stop();
    else
        m_rest.start();
}

void HoverCard::setTheme(const Palette& palette)
{
    setStyleSheet(QStringLiteral("HoverCard { background: %1; color: %2; border: 1px solid %3; border-radius: 6px; }")
                      .arg(palette.panel.name(), palette.ink.name(), palette.line.name()));
}

void HoverCard::appear()
{
    setWords(m_offered);
    setFixedWidth(std::min(300, parentWidget()->width() - 16));
    adjustSize();
    QPoint corner = m_point + QPoint(8, 18);
    corner.setX(std::clamp(corner.x(), 4, std::max(4, parentWidget()->width() - width() - 4)));
    if (corner.y() + height() > parentWidget()->height())
        corner.setY(m_point.y() - height() - 12);
    move(corner);
    show();
    raise();
}

Html hoverText(const Dossier& dossier, ArticleId article, qsizetype position)
{
    const FocusState at = focusAt(dossier, article, position);
    if (const Entity* entity = dossier.entity(at.entity)) {
        return card(entity->name,
            {entity->role.isEmpty() ? typeWords(entity->type) : entity->role,
                namedWords(std::ssize(entity->mentions))});
    }
    if (const TimeExpression* time = dossier.time(at.time))
        return timeCard(dossier, *time);
    if (const EventRecord* event = dossier.event(at.event))
        return card(event->title,
            {QStringLiteral("%1 \u00b7 %2").arg(kindWords(event->kind), statusWords(event->status)),
                dateWords(event->when)});
    if (const Quotation* quotation = dossier.quotation(at.quotation)) {
        const QString speaker = speakerText(dossier, *quotation);
        return card(speaker.isEmpty() ? HoverCard::tr("Speaker not resolved") : speaker, {formWords(quotation->form)});
    }
    return {};
}
