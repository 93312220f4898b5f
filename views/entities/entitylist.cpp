#include "views/entities/entitylist.h"

#include "model/items/roles.h"
#include "views/common/emptystate.h"
#include "views/common/marks.h"
#include "views/common/recordwords.h"
#include "views/entities/entitydelegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

namespace {

QIcon typeIcon(EntityType type, const QColor& color)
{
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap pixmap(12 * scale, 12 * scale);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintEntityMark(painter, {6, 6}, 9, type, color);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

EntityList::EntityList(const Dossier* dossier, Focus* focus, RecordFilter* filter, QWidget* parent)
    : QWidget(parent)
    , m_dossier(dossier)
    , m_focus(focus)
    , m_filter(filter)
    , m_model(dossier)
    , m_shown(new FilteredRecords(
          &m_model, [this](int number) { return isShown(number); }, this))
    , m_delegate(new EntityDelegate(dossier, this))
    , m_list(new QListView(this))
    , m_chipRow(new QWidget(this))
    , m_search(new QLineEdit(this))
    , m_order(new QComboBox(this))
    , m_empty(new EmptyState(this))
{
    build();
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &EntityList::update);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EntityList::update);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &EntityList::update);
    connect(m_dossier, &Dossier::quotationChanged, this, &EntityList::update);
    connect(m_filter, &RecordFilter::changed, this, &EntityList::update);
    connect(m_focus, &Focus::changed, this, &EntityList::reveal);
    connect(m_search, &QLineEdit::textChanged, this, &EntityList::update);
    connect(m_order, &QComboBox::currentIndexChanged, this, &EntityList::update);
    connect(m_list, &QListView::clicked, this, &EntityList::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntityList::choose);
    update();
}

void EntityList::build()
{
    auto* chips = new QHBoxLayout(m_chipRow);
    chips->setContentsMargins(12, 8, 12, 0);
    chips->setSpacing(4);
    for (int i = 0; i <= static_cast<int>(EntityType::Other); ++i) {
        const auto type = static_cast<EntityType>(i);
        auto* chip = new QPushButton(m_chipRow);
        chip->setObjectName(QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setIconSize({12, 12});
        chip->setToolTip(tr("Show only: %1").arg(typeName(type)));
        connect(chip, &QPushButton::clicked, this, &EntityList::setTypes);
        chips->addWidget(chip);
        m_chips[type] = chip;
    }
    chips->addStretch();
    m_search->setPlaceholderText(tr("Search the names"));
    m_search->setAccessibleName(tr("Search the names"));
    m_search->setClearButtonEnabled(true);
    m_order->addItem(tr("Most named"), CountRole);
    m_order->addItem(tr("First named"), PlaceRole);
    m_order->addItem(tr("By name"), NameRole);
    m_order->setAccessibleName(tr("Order"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_order);
    m_list->setModel(m_shown);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Entities"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chipRow);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    connect(m_empty, &EmptyState::pressed, this, [this] {
        m_search->clear();
        FilterState state = m_filter->state();
        state.entityTypes.clear();
        m_filter->set(state);
    });
    setTheme(m_theme);
}

void EntityList::setTheme(Theme theme)
{
    m_theme = theme;
    const Palette& palette = Palette::of(theme);
    m_delegate->setTheme(palette);
    m_empty->setTheme(palette);
    for (const auto& [type, chip] : m_chips)
        chip->setIcon(typeIcon(type, palette.colorOf(type)));
    m_list->viewport()->update();
}

void EntityList::search()
{
    m_search->setFocus();
    m_search->selectAll();
}

bool EntityList::isShown(int number) const
{
    const Entity* entity = m_dossier->entity({number});
    if (!entity || !accepts(m_filter->state(), *entity))
        return false;
    FilterState words;
    words.words = m_search->text().trimmed();
    return accepts(words, *entity);
}

void EntityList::updateChips()
{
    std::map<EntityType, int> counts;
    for (const Entity& entity : m_dossier->records().entities)
        ++counts[entity.type];
    for (const auto& [type, chip] : m_chips) {
        const int count = counts[type];
        const QSignalBlocker silent(chip);
        chip->setVisible(count > 0);
        chip->setText(QString::number(count));
        chip->setAccessibleName(QStringLiteral("%1: %2").arg(typeName(type)).arg(count));
        chip->setChecked(m_filter->state().entityTypes.contains(static_cast<int>(type)));
    }
}

void EntityList::setTypes()
{
    FilterState state = m_filter->state();
    state.entityTypes.clear();
    for (const auto& [type, chip] : m_chips) {
        if (chip->isChecked())
            state.entityTypes.insert(static_cast<int>(type));
    }
    m_filter->set(state);
}

void EntityList::update()
{
    updateChips();
    m_delegate->recount();
    m_isRevealing = true;
    m_shown->invalidate();
    const int role = m_order->currentData().toInt();
    m_shown->setSortRole(role);
    m_shown->sort(0, role == CountRole ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_isRevealing = false;
    const bool hasAny = m_model.rowCount() > 0;
    m_list->setVisible(count() > 0);
    m_empty->setVisible(count() == 0);
    m_empty->say(hasAny ? tr("No name fits the search.")
                        : tr("People, places and organizations appear here once an article is open."),
        hasAny ? tr("Show all") : QString());
    reveal();
    emit countChanged(count());
}

void EntityList::reveal()
{
    const FocusState& focus = m_focus->state();
    QSet<int> partaking;
    if (const EventRecord* event = m_dossier->event(focus.event)) {
        for (const Participant& participant : event->participants)
            partaking.insert(participant.entity.number);
    } else if (const Quotation* quotation = m_dossier->quotation(focus.quotation)) {
        for (const EntityId speaker : quotation->speakers)
            partaking.insert(speaker.number);
    }
    m_delegate->setPartaking(partaking);
    m_isRevealing = true;
    const QModelIndex index = focus.entity.isValid() ? m_shown->indexOf(focus.entity.number) : QModelIndex();
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    m_isRevealing = false;
    m_list->viewport()->update();
}

void EntityList::choose(const QModelIndex& index)
{
    if (m_isRevealing || !index.isValid())
        return;
    FocusState state;
    state.entity = {FilteredRecords::numberAt(index)};
    if (m_focus->state().entity != state.entity)
        m_focus->set(state);
}
