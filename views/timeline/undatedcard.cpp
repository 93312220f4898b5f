#include "views/timeline/undatedcard.h"

#include "views/common/eventwords.h"
#include "views/common/fonts.h"
#include "views/common/plainwords.h"

#include <QFocusEvent>
#include <QFontMetrics>
#include <QPainter>

namespace {
constexpr int Margin = 10;
constexpr int TitlePixels = 12;
constexpr int KnownPixels = 11;
} // namespace

QString undatedWords(const EventRecord& event)
{
    QStringList words;
    if (event.status != EventStatus::Occurred)
        words << statusWords(event.status);
    words << dateWords(event.when);
    const bool bounded = event.when.earliest.isValid() || event.when.latest.isValid();
    if (bounded && event.when.basis != DateBasis::None)
        words << basisWords(event.when.basis);
    return words.join(QStringLiteral(" · "));
}

UndatedCard::UndatedCard(const EventRecord& event, const QString& why, QWidget* parent)
    : QAbstractButton(parent)
    , m_title(event.title)
    , m_known(undatedWords(event))
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(m_title);
    setAccessibleDescription(m_known);
    setPlainTip(this, why);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UndatedCard::setFocused(bool focused)
{
    m_focused = focused;
    update();
}

void UndatedCard::setColors(const Palette& palette)
{
    m_palette = palette;
    update();
}

int UndatedCard::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(width - 2 * Margin, 40), 4000);
    const int title = QFontMetrics(interfaceFont(TitlePixels)).boundingRect(room, Qt::TextWordWrap, m_title).height();
    const int known = QFontMetrics(interfaceFont(KnownPixels)).boundingRect(room, Qt::TextWordWrap, m_known).height();
    return title + known + 2 + 14;
}

QSize UndatedCard::sizeHint() const
{
    return {190, heightForWidth(190)};
}

void UndatedCard::resizeEvent(QResizeEvent*)
{
    setFixedHeight(heightForWidth(width()));
}

void UndatedCard::focusInEvent(QFocusEvent* event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

void UndatedCard::enterEvent(QEnterEvent*)
{
    m_under = true;
    update();
}

void UndatedCard::leaveEvent(QEvent*)
{
    m_under = false;
    update();
}

void UndatedCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = m_focused || (m_byKeyboard && hasFocus());
    QPen border(strong ? m_palette.accent : m_under ? m_palette.soft : m_palette.faint, strong ? 1.6 : 1);
    if (!strong)
        border.setDashPattern({3, 2.5});
    painter.setPen(border);
    painter.setBrush(m_under || m_focused ? m_palette.paper : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    QRect room = rect().adjusted(Margin, 7, -Margin, -4);
    QRect used;
    painter.setFont(interfaceFont(TitlePixels));
    painter.setPen(m_palette.ink);
    painter.drawText(room, Qt::TextWordWrap, m_title, &used);
    room.setTop(used.bottom() + 3);
    painter.setFont(interfaceFont(KnownPixels));
    painter.setPen(m_palette.soft);
    painter.drawText(room, Qt::TextWordWrap, m_known);
}
