#include "views/timeline/undatedtray.h"

#include "views/common/fonts.h"
#include "views/common/plainwords.h"
#include "views/common/reasonwords.h"
#include "views/timeline/undatedcard.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {
constexpr size_t MostCards = 100;
}

UndatedTray::UndatedTray(QWidget* parent)
    : QWidget(parent)
    , m_head(new PlainLabel(this))
    , m_more(new PlainLabel(this))
    , m_cards(new QWidget)
    , m_rows(new QVBoxLayout(m_cards))
    , m_scroll(new QScrollArea(this))
{
    setAccessibleName(tr("Undated events"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(17, 12, 8, 8);
    column->setSpacing(8);
    m_head->setFont(sectionFont());
    m_more->setFont(interfaceFont(11));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_cards);
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_rows->setSpacing(8);
    m_rows->addStretch(1);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_more);
}

void UndatedTray::present(const Records& records, const std::vector<int>& positions)
{
    qDeleteAll(m_byEvent);
    m_byEvent.clear();
    m_head->setText(tr("Undated · %1").arg(positions.size()));
    const size_t shown = std::min(positions.size(), MostCards);
    for (size_t i = 0; i < shown; ++i) {
        const EventRecord& event = records.events[size_t(positions[i])];
        auto* card = new UndatedCard(event, whyWords(records, event), m_cards);
        card->setColors(m_palette);
        connect(card, &UndatedCard::clicked, this, [this, id = event.id] { emit eventPressed(id); });
        m_rows->insertWidget(m_rows->count() - 1, card);
        card->show(); // at once, not with the next round of events
        m_byEvent.insert(event.id.number, card);
    }
    m_more->setVisible(positions.size() > shown);
    m_more->setText(tr("and %1 more").arg(positions.size() - shown));
    setVisible(!positions.empty());
}

void UndatedTray::setFocused(EventId event)
{
    for (auto card = m_byEvent.begin(); card != m_byEvent.end(); ++card)
        card.value()->setFocused(card.key() == event.number);
    if (UndatedCard* card = m_byEvent.value(event.number))
        m_scroll->ensureWidgetVisible(card, 0, 8);
}

void UndatedTray::setColors(const Palette& palette)
{
    m_palette = palette;
    QPalette colors;
    colors.setColor(QPalette::Window, palette.panel);
    colors.setColor(QPalette::WindowText, palette.soft);
    setPalette(colors);
    for (QWidget* widget : {static_cast<QWidget*>(m_cards), m_scroll->viewport()}) {
        widget->setPalette(colors);
        widget->setAutoFillBackground(true);
        widget->setBackgroundRole(QPalette::Window);
    }
    for (QLabel* label : {m_head, m_more})
        label->setPalette(colors);
    for (UndatedCard* card : std::as_const(m_byEvent))
        card->setColors(palette);
    update();
}

void UndatedTray::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_palette.panel);
    painter.fillRect(QRect(0, 0, 1, height()), m_palette.line);
}
