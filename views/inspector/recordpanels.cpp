#include "views/inspector/recordpanels.h"

#include "model/session/commands.h"
#include "model/session/focusplaces.h"
#include "model/session/recordfilter.h"
#include "model/session/recordtext.h"
#include "views/common/entitychooser.h"
#include "views/common/entitymenu.h"
#include "views/common/eventwords.h"
#include "views/common/fonts.h"
#include "views/common/plainwords.h"
#include "views/common/recordwords.h"
#include "views/inspector/inplacefield.h"
#include "views/inspector/link.h"
#include "views/inspector/remarkspanel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <algorithm>
#include <span>
#include <utility>

namespace {
constexpr int MostListed = 8;
constexpr size_t MostSummed = 6;

/// Who may have said it: the candidates, then people and organizations, the most named first.
std::vector<EntityId> likelySpeakers(const Dossier& dossier, const Quotation& quotation)
{
    std::vector<const Entity*> others;
    for (const Entity& entity : dossier.records().entities) {
        const bool speaks = entity.type == EntityType::Person || entity.type == EntityType::Organization;
        if (speaks && std::ranges::find(quotation.candidates, entity.id) == quotation.candidates.end())
            others.push_back(&entity);
    }
    std::ranges::stable_sort(
        others, std::ranges::greater(), [](const Entity* entity) { return entity->mentions.size(); });
    std::vector<EntityId> offered = quotation.candidates;
    for (const Entity* entity : others)
        offered.push_back(entity->id);
    return offered;
}

} // namespace

EntityPanel::EntityPanel(Dossier* dossier, Focus* focus, const Palette& palette, EntityId id, QWidget* parent)
    : Panel(dossier, focus, palette, parent)
    , m_entity(id)
{
    const Entity* entity = dossier->entity(id);
    if (!entity)
        return;
    addHead(*entity, focus);
    if (!entity->aliases.isEmpty())
        addText(entity->aliases.join(QStringLiteral(", ")), interfaceFont(12), Tone::Soft, addRow(tr("Also")));
    addCorrection(focus);
    addEvents(*entity);
    addQuotations(*entity);
    finish();
}

void EntityPanel::correct()
{
    m_correct->showMenu();
}

void EntityPanel::addCorrection(Focus* focus)
{
    m_correct = new QPushButton(tr("Correct\u2026"), this);
    m_correct->setObjectName(QStringLiteral("link"));
    m_correct->setProperty("tone", QStringLiteral("accent"));
    m_correct->setToolTip(tr("Its type, the same as another, two in one, or no entity"));
    auto* menu = new QMenu(m_correct);
    m_correct->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, focus] {
        menu->clear();
        fillEntityMenu(menu, &dossier(), focus, m_entity);
        if (const auto place = focus->state().passage) {
            menu->addSeparator();
            fillMentionMenu(menu, &dossier(), focus, m_entity, *place);
        }
    });
    column()->addWidget(m_correct, 0, Qt::AlignLeft);
}

void EntityPanel::addHead(const Entity& entity, Focus* focus)
{
    addText(entity.subtype.isEmpty() ? typeWords(entity.type)
                                     : QStringLiteral("%1 \u00b7 %2").arg(typeWords(entity.type), entity.subtype),
        sectionFont(), Tone::Soft);
    auto* name = new InPlaceField(entity.name, interfaceFont(16, QFont::DemiBold), tr("Name"), this);
    connect(
        name, &InPlaceField::given, this,
        [this, name](const QString& text) {
            if (text.isEmpty())
                return name->refuse(tr("An entity needs a name."));
            Entity changed = *dossier().entity(m_entity);
            changed.name = text;
            dossier().undoStack()->push(new EditEntity(&dossier(), changed, tr("Rename to \u201c%1\u201d").arg(text)));
        },
        Qt::QueuedConnection);
    column()->addWidget(name);
    if (!entity.role.isEmpty())
        addText(entity.role, interfaceFont(12), Tone::Soft);
    addSteps(entity, focus);
}

void EntityPanel::addSteps(const Entity& entity, Focus* focus)
{
    auto* steps = new QHBoxLayout;
    auto* mentions = new PlainLabel(namedWords(std::ssize(entity.mentions)), this);
    steps->addWidget(mentions);
    steps->addStretch();
    for (const int step : {-1, 1}) {
        auto* button =
            new QPushButton(buttonWords(step < 0 ? QStringLiteral("\u2039") : QStringLiteral("\u203a")), this);
        button->setObjectName(QStringLiteral("quiet"));
        const QString name = step < 0 ? tr("Previous mention (,)") : tr("Next mention (.)");
        setPlainTip(button, name);
        button->setAccessibleName(name);
        connect(
            button, &QPushButton::clicked, focus,
            [this, focus, step] { focus->set(stepped(dossier(), focus->state(), step)); }, Qt::QueuedConnection);
        steps->addWidget(button);
    }
    column()->addLayout(steps);
}

void EntityPanel::addEvents(const Entity& entity)
{
    QVBoxLayout* row = nullptr;
    int listed = 0;
    for (const EventRecord& event : dossier().records().events) {
        if (std::ranges::find(event.participants, entity.id, &Participant::entity) == event.participants.end()
            || ++listed > MostListed)
            continue;
        if (!row)
            addSection(tr("Events"));
        row = column(); // all of the width: titles are long
        FocusState target;
        target.event = event.id;
        addLink(event.title, target, row);
        if (event.when.earliest.isValid() || event.when.latest.isValid()) // that most have none is no news
            addText(dateWords(event.when), interfaceFont(11), Tone::Soft, row);
    }
    if (listed > MostListed)
        addText(tr("and %1 more").arg(listed - MostListed), interfaceFont(11), Tone::Soft, row);
}

void EntityPanel::addQuotations(const Entity& entity)
{
    int listed = 0;
    for (const Quotation& quotation : dossier().records().quotations) {
        if (std::ranges::find(quotation.speakers, entity.id) == quotation.speakers.end() || ++listed > MostListed)
            continue;
        if (listed == 1)
            addSection(tr("Says"));
        addQuotation(quotation.id);
    }
}

QuotationPanel::QuotationPanel(Dossier* dossier, Focus* focus, const Palette& palette, QuotationId id, QWidget* parent)
    : Panel(dossier, focus, palette, parent)
    , m_quotation(id)
{
    const Quotation* quotation = dossier->quotation(id);
    if (!quotation)
        return;
    addText(formWords(quotation->form), sectionFont(), Tone::Soft);
    addText(contentText(*dossier, *quotation), articleFont(15), Tone::Ink);
    column()->addSpacing(6);
    addSpeakers(*quotation);
    if (!quotation->cue.empty())
        addText(QStringLiteral("\u201c%1\u201d").arg(wordsAt(*dossier, quotation->cue.front())), interfaceFont(12),
            Tone::Soft, addRow(tr("Cue")));
    if (quotation->via.isValid())
        addEntity(quotation->via, addRow(tr("Carried by")));
    QVBoxLayout* events = nullptr;
    for (const EventRecord& event : dossier->records().events) {
        if (std::ranges::find(event.quotations, id) == event.quotations.end())
            continue;
        if (!events)
            events = addRow(tr("Events"));
        FocusState target;
        target.event = event.id;
        addLink(event.title, target, events);
    }
    finish();
}

void QuotationPanel::addSpeakers(const Quotation& quotation)
{
    QVBoxLayout* row = addRow(tr("Speaker"));
    for (const EntityId speaker : quotation.speakers)
        addEntity(speaker, row);
    if (quotation.speakers.empty()) {
        const QString words = quotation.source.empty() ? QString() : wordsAt(dossier(), quotation.source.front());
        addText(words.isEmpty() ? tr("not resolved") : tr("\u201c%1\u201d, not resolved").arg(words), interfaceFont(12),
            Tone::Soft, row);
    }
    auto* choose =
        new QPushButton(buttonWords(quotation.speakers.empty() ? tr("Who says it?") : tr("Somebody else\u2026")), this);
    choose->setObjectName(QStringLiteral("link"));
    choose->setProperty("tone", QStringLiteral("accent"));
    auto* menu = new QMenu(choose);
    const std::vector<EntityId> offered = likelySpeakers(dossier(), quotation);
    const bool areMany = offered.size() > EntityChooser::MostInMenu;
    for (const EntityId id : std::span(offered).first(areMany ? MostListed : offered.size())) {
        if (const Entity* entity = dossier().entity(id))
            connect(
                menu->addAction(buttonWords(entity->name)), &QAction::triggered, this, [this, id] { setSpeaker(id); },
                Qt::QueuedConnection);
    }
    if (areMany || !quotation.speakers.empty())
        menu->addSeparator();
    if (areMany)
        connect(
            menu->addAction(tr("Search all names\u2026")), &QAction::triggered, this,
            [this, choose, offered] {
                EntityChooser::open(choose->mapToGlobal(QPoint(0, choose->height())), choose->text(), &dossier(),
                    offered, [panel = QPointer(this)](EntityId id) {
                        if (panel)
                            panel->setSpeaker(id);
                    });
            },
            Qt::QueuedConnection);
    if (!quotation.speakers.empty()) {
        connect(
            menu->addAction(tr("Nobody in particular")), &QAction::triggered, this, [this] { setSpeaker({}); },
            Qt::QueuedConnection);
    }
    choose->setMenu(menu);
    row->addWidget(choose, 0, Qt::AlignLeft);
}

void QuotationPanel::setSpeaker(EntityId speaker)
{
    const Entity* entity = dossier().entity(speaker);
    Quotation changed = *dossier().quotation(m_quotation);
    changed.speakers.clear();
    if (entity)
        changed.speakers = {speaker};
    changed.candidates.clear();
    dossier().undoStack()->push(new EditQuotation(&dossier(), changed,
        entity ? tr("Set the speaker to %1").arg(entity->name) : tr("Set the speaker to nobody in particular")));
}

OverviewPanel::OverviewPanel(Dossier* dossier, Focus* focus, const Palette& palette, QWidget* parent)
    : Panel(dossier, focus, palette, parent)
{
    const Records& records = dossier->records();
    addText(tr("Inspector"), sectionFont(), Tone::Soft);
    if (records.articles.empty()) {
        addText(tr("Open an article, and everything you click explains itself here."), interfaceFont(13), Tone::Soft);
        finish();
        return;
    }
    addText(tr("Click a name, a date, a mark or a quotation: here stands what it is, and which words say so."),
        interfaceFont(13), Tone::Soft);
    addMainEvents(records);
    if (const int remarks = remarkCount(records); remarks > 0) {
        column()->addSpacing(8);
        auto* link = new Link(counted(remarks, tr("1 remark on reading"), tr("%1 remarks on reading")), this);
        link->setProperty("tone", QStringLiteral("accent"));
        connect(link, &QPushButton::clicked, this, &OverviewPanel::remarksAsked);
        column()->addWidget(link, 0, Qt::AlignLeft);
    }
    finish();
}

/// What an article is about most, in order of time.
void OverviewPanel::addMainEvents(const Records& records)
{
    std::vector<const EventRecord*> main;
    for (const EventRecord& event : records.events) {
        if (accepts(FilterState(), event) && event.when.earliest.isValid())
            main.push_back(&event);
    }
    const size_t listed = std::min(main.size(), MostSummed);
    const auto end = main.begin() + static_cast<std::ptrdiff_t>(listed);
    std::ranges::partial_sort(main, end, std::ranges::greater(), &EventRecord::salience);
    main.erase(end, main.end());
    std::ranges::stable_sort(main, {}, [](const EventRecord* event) { return event->when.earliest; });
    if (main.empty())
        return;
    addSection(tr("In short"));
    QString lastDate;
    for (const EventRecord* event : main) {
        FocusState target;
        target.event = event->id;
        if (const QString date = dateWords(event->when); date != std::exchange(lastDate, date)) {
            column()->addSpacing(2);
            addText(date, interfaceFont(11), Tone::Soft);
        }
        addLink(event->title, target, column());
    }
}
