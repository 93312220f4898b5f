#include "views/entities/entitylist.h"

#include "model/items/entitymodel.h"
#include "model/items/roles.h"
#include "views/common/emptystate.h"
#include "views/common/marks.h"
#include "views/common/plainwords.h"
#include "views/common/recordwords.h"
#include "views/common/wraplayout.h"
#include "views/entities/entitydelegate.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QMenu>
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
    : EntityList(dossier, focus, filter, new EntityDelegate(dossier), parent)
{
}

EntityList::EntityList(
    const Dossier* dossier, Focus* focus, RecordFilter* filter, EntityDelegate* delegate, QWidget* parent)
    : RecordList(new EntityModel(dossier), delegate,
        {tr("Entities"), tr("Search the names"),
            {{tr("Most named"), CountRole}, {tr("First named"), PlaceRole}, {tr("By name"), NameRole}}},
        parent)
    , m_dossier(dossier)
    , m_focus(focus)
    , m_filter(filter)
    , m_delegate(delegate)
    , m_chipRow(new QWidget(this))
{
    build();
    connect(m_dossier, &Dossier::quotationChanged, this, &EntityList::update);
    connect(m_dossier, &Dossier::eventChanged, this, [this] {
        if (!m_parts.everything)
            update();
    });
    connect(m_filter, &RecordFilter::changed, this, &EntityList::update);
    connect(m_focus, &Focus::changed, this, &EntityList::reveal);
    EntityList::update();
}

void EntityList::build()
{
    auto* chips = new WrapLayout(4, m_chipRow);
    chips->setContentsMargins(12, 8, 12, 0);
    for (int i = 0; i <= static_cast<int>(EntityType::Other); ++i) {
        const auto type = static_cast<EntityType>(i);
        auto* chip = new QPushButton(m_chipRow);
        chip->setObjectName(QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setIconSize({12, 12});
        setPlainTip(chip, tr("Show only: %1").arg(typeName(type)));
        connect(chip, &QPushButton::clicked, this, &EntityList::setTypes);
        chips->addWidget(chip);
        m_chips[type] = chip;
    }
    column()->insertWidget(0, m_chipRow);
    connect(empty(), &EmptyState::pressed, this, [this] {
        clearSearch();
        m_filter->set(m_filter->state().unlimited());
    });
    list()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list(), &QWidget::customContextMenuRequested, this, &EntityList::showMenu);
    setTheme(Theme::Light);
}

void EntityList::setTheme(Theme theme)
{
    const Palette& palette = Palette::of(theme);
    m_delegate->setTheme(palette);
    empty()->setTheme(palette);
    for (const auto& [type, chip] : m_chips)
        chip->setIcon(typeIcon(type, palette.colorOf(type)));
    list()->viewport()->update();
}

bool EntityList::isShown(int number) const
{
    const Entity* entity = m_dossier->entity({number});
    if (!entity || !m_parts.hasEntity(entity->id) || !accepts(m_filter->state(), *entity))
        return false;
    FilterState own;
    own.words = words();
    return accepts(own, *entity);
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
    m_parts = shownParts(m_filter->state(), m_dossier->records());
    updateChips();
    m_delegate->recount();
    showRows();
    const bool hasAny = !m_dossier->records().entities.empty();
    const bool isSearched = !words().isEmpty();
    empty()->say(!hasAny ? tr("People, places and organizations appear here once an article is open.")
            : isSearched ? tr("No name fits the search.")
                         : tr("Nobody takes part in what the filter shows."),
        hasAny ? tr("Show all") : QString());
    reveal();
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
    select(focus.entity.number);
    list()->viewport()->update();
}

void EntityList::choose(int number)
{
    FocusState state;
    state.entity = {number};
    if (m_focus->state().entity != state.entity)
        m_focus->set(state);
}

void EntityList::copy()
{
    const Entity* entity = m_dossier->entity({FilteredRecords::numberAt(list()->currentIndex())});
    if (!entity)
        return;
    QString text = entity->name;
    if (!entity->role.isEmpty())
        text += QStringLiteral(", ") + entity->role;
    QGuiApplication::clipboard()->setText(text);
}

void EntityList::showMenu(const QPoint& place)
{
    const Entity* entity = m_dossier->entity({FilteredRecords::numberAt(list()->indexAt(place))});
    if (!entity)
        return;
    QMenu menu(this);
    const EntityId id = entity->id;
    const bool isOnly = m_filter->state().entity == id;
    menu.addAction(
        buttonWords(isOnly ? tr("Show everybody again") : tr("Show only what %1 takes part in").arg(entity->name)),
        this, [this, id, isOnly] {
            FilterState state = m_filter->state();
            state.entity = isOnly ? EntityId() : id;
            m_filter->set(state);
        });
    menu.exec(list()->viewport()->mapToGlobal(place));
}
