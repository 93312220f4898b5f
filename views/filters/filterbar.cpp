#include "views/filters/filterbar.h"

#include "views/common/fonts.h"
#include "views/common/icons.h"
#include "views/common/plainwords.h"
#include "views/common/wraplayout.h"
#include "views/filters/filterwords.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace {

constexpr int BarHeight = 36;
constexpr int WidestChip = 240;

QToolButton* stepButton(const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QStringLiteral("quiet"));
    button->setAccessibleName(name);
    setPlainTip(button, name);
    return button;
}

} // namespace

FilterBar::FilterBar(const Dossier* dossier, RecordFilter* filter, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_filter(filter)
    , m_chips(new WrapLayout(6))
    , m_hidden(new PlainLabel(this))
    , m_back(stepButton(tr("Filter as before"), this))
    , m_forward(stepButton(tr("Filter as after"), this))
    , m_clear(new QPushButton(tr("Clear all"), this))
{
    setMinimumHeight(BarHeight);
    setAccessibleName(tr("Filters"));
    m_hidden->setFont(interfaceFont(12));
    m_clear->setObjectName(QStringLiteral("link"));
    m_clear->setFont(interfaceFont(12));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 16, 4);
    row->setSpacing(12);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(0);
    steps->addWidget(m_back);
    steps->addWidget(m_forward);
    row->addLayout(steps);
    row->addLayout(m_chips, 1);
    row->addWidget(m_clear);
    row->addWidget(m_hidden);
    connect(m_back, &QToolButton::clicked, m_filter, &RecordFilter::goBack);
    connect(m_forward, &QToolButton::clicked, m_filter, &RecordFilter::goForward);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_filter->set(m_filter->state().unlimited()); });
    connect(m_filter, &RecordFilter::changed, this, &FilterBar::update);
    for (const auto signal : {&Dossier::recordsReplaced, &Dossier::cleared})
        connect(m_dossier, signal, this, &FilterBar::update);
    connect(m_dossier, &Dossier::articleAdded, this, &FilterBar::update);
    connect(m_dossier, &Dossier::eventChanged, this, &FilterBar::update);
    connect(m_dossier, &Dossier::entityChanged, this, &FilterBar::update);
    setTheme(Palette::of(Theme::Light));
}

void FilterBar::setTheme(const Palette& palette)
{
    m_palette = palette;
    setAttribute(Qt::WA_StyledBackground);
    setStyleSheet(QStringLiteral("FilterBar { background: %1; border-bottom: 1px solid %2; }")
                      .arg(palette.window.name(), palette.line.name()));
    m_hidden->setStyleSheet(QStringLiteral("color: %1;").arg(palette.soft.name()));
    m_back->setIcon(icon(Glyph::Back, palette.ink));
    m_forward->setIcon(icon(Glyph::Forward, palette.ink));
    update();
}

void FilterBar::update()
{
    const FilterState& filter = m_filter->state();
    setVisible(filter.isLimited() && !m_dossier->records().articles.empty());
    m_back->setEnabled(m_filter->canGoBack());
    m_forward->setEnabled(m_filter->canGoForward());
    fillChips();
    const FilterState unlimited = filter.unlimited();
    const auto hidden = std::ranges::count_if(m_dossier->records().events,
        [&](const EventRecord& event) { return accepts(unlimited, event) && !accepts(filter, event); });
    m_hidden->setText(hidden > 0 ? tr("%n event(s) hidden", nullptr, static_cast<int>(hidden)) : tr("nothing hidden"));
}

void FilterBar::fillChips()
{
    const bool hadFocus = isAncestorOf(focusWidget());
    while (QLayoutItem* taken = m_chips->takeAt(0)) {
        if (QWidget* chip = taken->widget()) {
            chip->hide();
            chip->deleteLater(); // it may be the one that was pressed
        }
        delete taken;
    }
    for (const FilterPart& part : filterParts(m_filter->state(), *m_dossier)) {
        auto* chip = new QPushButton(this);
        chip->setObjectName(QStringLiteral("chip"));
        chip->setFont(interfaceFont(12));
        chip->setText(buttonWords(chip->fontMetrics().elidedText(part.words, Qt::ElideMiddle, WidestChip)));
        chip->setIcon(icon(Glyph::Cross, m_palette.soft));
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        chip->setAccessibleName(tr("Remove the filter: %1").arg(part.explanation));
        setPlainTip(chip, chip->accessibleName());
        connect(chip, &QPushButton::clicked, this,
            [this, without = part.without] { m_filter->set(without(m_filter->state())); });
        m_chips->addWidget(chip);
        chip->show();
    }
    if (hadFocus && !focusWidget())
        m_clear->setFocus();
}
