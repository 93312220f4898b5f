#include "views/filters/filterpanel.h"

#include "views/common/eventwords.h"
#include "views/common/fonts.h"
#include "views/common/plainwords.h"
#include "views/filters/filterwords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <algorithm>
#include <map>

namespace {

constexpr int PanelWidth = 620;
constexpr size_t MostEntities = 60;

QVBoxLayout* columnOf(QHBoxLayout* columns, const QString& head, QWidget* parent)
{
    auto* label = new PlainLabel(head.toUpper(), parent);
    label->setFont(sectionFont());
    label->setObjectName(QStringLiteral("head"));
    auto* whole = new QVBoxLayout;
    whole->setSpacing(4);
    whole->addWidget(label);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    whole->addLayout(column);
    whole->addStretch();
    columns->addLayout(whole, 1);
    return column;
}

} // namespace

FilterPanel::FilterPanel(const Dossier* dossier, RecordFilter* filter, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_dossier(dossier)
    , m_filter(filter)
    , m_words(new QLineEdit(this))
    , m_kinds(nullptr)
    , m_statuses(nullptr)
    , m_bases(nullptr)
    , m_entity(new QComboBox(this))
    , m_period(new QPushButton(this))
{
    setAccessibleName(tr("Filters"));
    build();
    connect(m_words, &QLineEdit::textChanged, this, &FilterPanel::apply);
    connect(m_entity, &QComboBox::currentIndexChanged, this, &FilterPanel::apply);
    connect(m_period, &QPushButton::toggled, this, &FilterPanel::apply);
}

void FilterPanel::build()
{
    m_words->setPlaceholderText(tr("Words in the title of the event"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_entity->setAccessibleName(tr("Who or what takes part"));
    m_period->setCheckable(true);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    m_kinds = columnOf(columns, tr("Kind"), this);
    m_statuses = columnOf(columns, tr("What became of it"), this);
    m_bases = columnOf(columns, tr("The date"), this);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_entity, 1);
    foot->addWidget(m_period, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(16);
    all->addWidget(m_words);
    all->addLayout(columns);
    all->addLayout(foot);
}

void FilterPanel::setTheme(const Palette& palette)
{
    setStyleSheet(QStringLiteral("FilterPanel { background: %1; border: 1px solid %2; } QLabel#head { color: %3; }")
                      .arg(palette.panel.name(), palette.line.name(), palette.soft.name()));
}

void FilterPanel::open(const QPoint& topRight, std::optional<std::pair<qint64, qint64>> visible)
{
    m_visible = visible;
    fill();
    resize(PanelWidth, sizeHint().height());
    adjustSize();
    const QRect room = screen()->availableGeometry();
    const int width = std::max(PanelWidth, sizeHint().width());
    setGeometry(std::max(room.left(), topRight.x() - width), topRight.y(), width, sizeHint().height());
    show();
    m_words->setFocus();
}

void FilterPanel::fill()
{
    m_isFilling = true;
    for (const Choice& choice : m_choices)
        delete choice.box;
    m_choices.clear();
    const FilterState& filter = m_filter->state();
    m_words->setText(filter.words);
    fillColumn(
        m_kinds, &FilterState::eventKinds, [](const EventRecord& event) { return static_cast<int>(event.kind); },
        [](int value) { return kindWords(static_cast<EventKind>(value)); });
    fillColumn(
        m_statuses, &FilterState::statuses, [](const EventRecord& event) { return static_cast<int>(event.status); },
        [](int value) { return statusWords(static_cast<EventStatus>(value)); });
    fillColumn(
        m_bases, &FilterState::bases, [](const EventRecord& event) { return static_cast<int>(event.when.basis); },
        [](int value) { return basisWords(static_cast<DateBasis>(value)); });
    fillEntities();
    fillPeriod();
    m_isFilling = false;
}

/// One box a value that some event of the amount shown has, with how many have it.
void FilterPanel::fillColumn(QVBoxLayout* column, Values values, const std::function<int(const EventRecord&)>& valueOf,
    const std::function<QString(int)>& wordsOf)
{
    std::map<int, int> counts;
    const FilterState unlimited = m_filter->state().unlimited();
    for (const EventRecord& event : m_dossier->records().events) {
        if (accepts(unlimited, event))
            ++counts[valueOf(event)];
    }
    for (const auto& [value, count] : counts) {
        auto* box =
            new QCheckBox(buttonWords(QStringLiteral("%1  %2").arg(capitalized(wordsOf(value))).arg(count)), this);
        box->setChecked((m_filter->state().*values).contains(value));
        connect(box, &QCheckBox::toggled, this, &FilterPanel::apply);
        column->addWidget(box);
        m_choices.push_back({box, values, value});
    }
}

void FilterPanel::fillEntities()
{
    m_entity->clear();
    m_entity->addItem(tr("Anybody takes part"), 0);
    std::map<int, int> counts;
    for (const EventRecord& event : m_dossier->records().events) {
        for (const Participant& participant : event.participants)
            ++counts[participant.entity.number];
    }
    std::vector<std::pair<int, int>> order; // how often, who
    for (const auto& [number, count] : counts)
        order.emplace_back(-count, number);
    std::ranges::sort(order);
    order.resize(std::min(order.size(), MostEntities));
    for (const auto& [count, number] : order) {
        if (const Entity* entity = m_dossier->entity({number}))
            m_entity->addItem(tr("With %1").arg(entity->name), number);
    }
    const Entity* chosen = m_dossier->entity(m_filter->state().entity);
    if (chosen && m_entity->findData(chosen->id.number) < 0)
        m_entity->addItem(tr("With %1").arg(chosen->name), chosen->id.number);
    m_entity->setCurrentIndex(std::max(0, m_entity->findData(m_filter->state().entity.number)));
}

void FilterPanel::fillPeriod()
{
    const auto period = m_filter->state().period ? m_filter->state().period : m_visible;
    m_period->setVisible(period.has_value());
    m_period->setChecked(m_filter->state().period.has_value());
    if (period)
        m_period->setText(buttonWords(tr("Only %1").arg(periodWords(*period))));
    m_period->setToolTip(tr("The period that the timeline shows. Drag over the dates to choose another."));
}

void FilterPanel::apply()
{
    if (m_isFilling)
        return;
    FilterState state = m_filter->state();
    state.words = m_words->text().trimmed();
    state.eventKinds.clear();
    state.statuses.clear();
    state.bases.clear();
    for (const Choice& choice : m_choices) {
        if (choice.box->isChecked())
            (state.*choice.values).insert(choice.value);
    }
    state.entity = {m_entity->currentData().toInt()};
    if (!m_period->isChecked())
        state.period.reset();
    else if (!state.period)
        state.period = m_visible;
    m_filter->set(state);
}
