#include "app/statusline.h"

#include "model/text/visible.h"
#include "views/common/fonts.h"
#include "views/common/plainwords.h"
#include "views/common/recordwords.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <algorithm>
#include <cmath>

namespace {
constexpr int MostNameWidth = 240;
constexpr int LineHeight = 28;
} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_events(new PlainLabel(this))
    , m_others(new PlainLabel(this))
    , m_remarks(new QPushButton(this))
    , m_running(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_time(new PlainLabel(this))
    , m_place(new PlainLabel(this))
{
    setFixedHeight(LineHeight);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("link"));
    m_remarks->setObjectName(QStringLiteral("link"));
    m_remarks->setFont(interfaceFont(12));
    m_remarks->setToolTip(tr("What could not be read or placed, and what to do"));
    m_remarks->hide();
    connect(m_remarks, &QPushButton::clicked, this, &StatusLine::remarksAsked);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelAsked);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(20);
    row->addWidget(m_events);
    row->addWidget(m_others);
    row->addWidget(m_remarks);
    row->addWidget(m_running);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_time);
    row->addWidget(m_place);
    for (QLabel* label : {m_events, m_others, m_running, m_time, m_place})
        label->setFont(interfaceFont(12));
    for (QLabel* label : {m_others, m_running, m_time})
        label->setMinimumWidth(1); // they give way before the window grows beyond its screen
    m_events->setFont(interfaceFont(12, QFont::DemiBold));
    m_cancel->setFont(interfaceFont(12));
    setRunning({});
}

void StatusLine::setCounts(const Records& records, const FilterState& filter)
{
    if (records.articles.empty()) {
        m_events->clear();
        m_others->clear();
        m_remarks->hide();
        return;
    }
    const auto shown =
        std::ranges::count_if(records.events, [&](const EventRecord& event) { return accepts(filter, event); });
    const auto all = static_cast<std::ptrdiff_t>(records.events.size());
    m_events->setText(
        shown == all ? counted(all, tr("1 event"), tr("%1 events")) : tr("%1 of %2 events").arg(shown).arg(all));
    const auto reviewed =
        std::ranges::count_if(records.events, [](const EventRecord& event) { return isDecided(event); });
    QStringList parts{tr("%1 people and places").arg(records.entities.size()),
        counted(std::ssize(records.quotations), tr("1 quotation"), tr("%1 quotations"))};
    if (reviewed > 0)
        parts.append(tr("%1 checked").arg(reviewed));
    const auto remarks = std::ssize(records.orphans)
        + std::ranges::count_if(records.diagnostics, [](const Diagnostic& d) { return d.severity != Severity::Info; });
    m_remarks->setVisible(remarks > 0);
    m_remarks->setText(counted(remarks, tr("1 remark"), tr("%1 remarks")));
    m_others->setText(parts.join(QStringLiteral("      ")));
}

void StatusLine::setPlace(int paragraph, double part)
{
    const QString percent = QStringLiteral("%1\u00a0%").arg(std::lround(part * 100));
    m_place->setText(paragraph > 0 ? QStringLiteral("\u00b6\u00a0%1 \u00b7 %2").arg(paragraph).arg(percent) : percent);
}

void StatusLine::setTime(const QString& visible)
{
    m_time->setText(visible);
}

void StatusLine::setRunning(const QString& name)
{
    // A long name would make the window wider than its screen.
    const QString shown = m_running->fontMetrics().elidedText(visible(name), Qt::ElideMiddle, MostNameWidth);
    m_running->setText(name.isEmpty() ? QString() : tr("Reading %1\u2026").arg(shown));
    setPlainTip(m_running, visible(name));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_running, m_progress, m_cancel})
        widget->setVisible(!name.isEmpty());
}

void StatusLine::setTheme(const Palette& palette)
{
    setAttribute(Qt::WA_StyledBackground);
    setStyleSheet(QStringLiteral("StatusLine { background: %1; border-top: 1px solid %2; }")
                      .arg(palette.window.name(), palette.line.name()));
    for (QLabel* label : {m_others, m_running, m_time, m_place})
        label->setStyleSheet(QStringLiteral("color: %1;").arg(palette.soft.name()));
}
