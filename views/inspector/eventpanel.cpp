#include "views/inspector/eventpanel.h"

#include "model/session/recordtext.h"
#include "model/session/typeddate.h"
#include "model/time/timevalue.h"
#include "views/common/eventwords.h"
#include "views/common/fonts.h"
#include "views/common/plainwords.h"
#include "views/common/reasonwords.h"
#include "views/common/recordwords.h"
#include "views/inspector/inplacefield.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace {

constexpr size_t MostEvidence = 6; ///< sentences shown; the text and its map show all

/// A word that opens a menu of the words it may become.
template <class Enum, class Words, class Choose>
QPushButton* menuWord(Enum present, Enum last, Words words, Choose choose, QWidget* parent)
{
    auto* button = new QPushButton(buttonWords(words(present)), parent);
    button->setObjectName(QStringLiteral("link"));
    button->setFont(sectionFont());
    auto* menu = new QMenu(button);
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        QAction* action = menu->addAction(buttonWords(words(value)));
        action->setCheckable(true);
        action->setChecked(value == present);
        // Queued: the change rebuilds the panel that holds this menu.
        QObject::connect(
            action, &QAction::triggered, parent, [choose, value] { choose(value); }, Qt::QueuedConnection);
    }
    button->setMenu(menu);
    return button;
}

/// The day or stretch that a person's words mean; null for no words, nothing for words that are no date.
std::optional<TimeValue> dateOf(const QString& words)
{
    const auto written = TimeValue::fromEdtf(words);
    if (words.isEmpty() || !written.isNull())
        return written;
    const auto day = typedPublication(words);
    return day ? std::optional(day->date) : std::nullopt;
}

} // namespace

EventPanel::EventPanel(Dossier* dossier, Focus* focus, const Palette& palette, EventId id, QWidget* parent)
    : Panel(dossier, focus, palette, parent)
    , m_event(id)
{
    const EventRecord* event = dossier->event(id);
    if (!event)
        return;
    addHead(*event);
    addWhen(*event);
    addParticipants(*event);
    addEvidence(*event);
    for (const QuotationId quotation : event->quotations)
        addQuotation(quotation);
    addButtons(*event);
    finish();
}

void EventPanel::editTitle()
{
    m_title->edit();
}
void EventPanel::editDate()
{
    m_date->edit();
}

void EventPanel::addHead(const EventRecord& event)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    auto* kind = menuWord(
        event.kind, EventKind::Other, kindWords,
        [this](EventKind value) {
            EventRecord changed = *dossier().event(m_event);
            changed.kind = value;
            changed.edited |= EventField::Kind;
            push(changed, EditEvent::Field::Kind, tr("Change kind to %1").arg(kindWords(value)));
        },
        this);
    auto* status = menuWord(
        event.status, EventStatus::Negated, statusWords,
        [this](EventStatus value) {
            EventRecord changed = *dossier().event(m_event);
            changed.status = value;
            changed.edited |= EventField::Status;
            push(changed, EditEvent::Field::Status, tr("Change status to %1").arg(statusWords(value)));
        },
        this);
    for (QPushButton* word : {kind, status})
        word->setProperty("tone", QStringLiteral("soft"));
    kind->setToolTip(tr("Change the kind"));
    status->setToolTip(tr("Change the status"));
    head->addWidget(kind);
    head->addWidget(new PlainLabel(QStringLiteral(" \u00b7 "), this));
    head->addWidget(status);
    head->addStretch();
    column()->addLayout(head);
    m_title = new InPlaceField(event.title, interfaceFont(16, QFont::DemiBold), tr("Title"), this);
    connect(m_title, &InPlaceField::given, this, &EventPanel::setTitle, Qt::QueuedConnection);
    column()->addWidget(m_title);
    if (isDecided(event))
        addText(reviewWords(event), interfaceFont(11), Tone::Accent);
    column()->addSpacing(6);
}

void EventPanel::addWhen(const EventRecord& event)
{
    QVBoxLayout* when = addRow(tr("When"));
    const QString words = event.when.date.isNull() ? dateWords(event.when) : longDateWords(event.when.date);
    m_date = new InPlaceField(words, interfaceFont(13), tr("Date"), this);
    m_date->setEditText(event.when.date.edtf());
    connect(m_date, &InPlaceField::given, this, &EventPanel::setDate, Qt::QueuedConnection);
    when->addWidget(m_date);
    QString why = whyWords(dossier(), event);
    if (const TimeExpression* time = dossier().time(event.when.time))
        why = QStringLiteral("\u201c%1\u201d: %2")
                  .arg(wordsAt(dossier(), time->where), why.isEmpty() ? basisWords(event.when.basis) : why);
    if (why.isEmpty() && event.when.basis != DateBasis::None)
        why = basisWords(event.when.basis);
    if (!why.isEmpty())
        addText(why, interfaceFont(12), Tone::Soft, when);
    if (event.when.basis != DateBasis::User)
        return;
    auto* back = new QPushButton(tr("Take back"), this);
    back->setObjectName(QStringLiteral("link"));
    back->setProperty("tone", QStringLiteral("accent"));
    back->setToolTip(tr("Date it again from the text"));
    connect(
        back, &QPushButton::clicked, this, [this] { emit dateTakenBack(m_event); }, Qt::QueuedConnection);
    when->addWidget(back, 0, Qt::AlignLeft);
}

void EventPanel::addParticipants(const EventRecord& event)
{
    std::vector<EntityId> who;
    std::vector<EntityId> where;
    std::vector<EntityId> about;
    for (const Participant& participant : event.participants) {
        auto& list = participant.role == ParticipantRole::Place ? where
            : participant.role == ParticipantRole::Topic        ? about
                                                                : who;
        list.push_back(participant.entity);
    }
    const std::pair<QString, const std::vector<EntityId>*> rows[] = {
        {tr("Who"), &who}, {tr("Where"), &where}, {tr("About"), &about}};
    for (const auto& [name, entities] : rows) {
        if (entities->empty())
            continue;
        QVBoxLayout* row = addRow(name);
        for (const EntityId entity : *entities)
            addEntity(entity, row);
    }
}

void EventPanel::addEvidence(const EventRecord& event)
{
    if (event.evidence.empty())
        return;
    QVBoxLayout* row = addRow(tr("Evidence"));
    FocusState target;
    target.event = event.id;
    const size_t listed = std::min(event.evidence.size(), MostEvidence);
    for (size_t i = 0; i < listed; ++i)
        addPlace(event.evidence[i], target, row);
    if (event.evidence.size() > listed)
        addText(tr("and %1 more").arg(event.evidence.size() - listed), interfaceFont(11), Tone::Soft, row);
    if (event.mentions.size() > 1)
        addText(tr("%1 words name this event").arg(event.mentions.size()), interfaceFont(12), Tone::Soft, row);
}

void EventPanel::addButtons(const EventRecord& event)
{
    column()->addSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* checked = new QPushButton(tr("\u2713 Checked"), this);
    checked->setCheckable(true);
    checked->setChecked(event.review == Review::Checked);
    auto* edit = new QPushButton(tr("Edit"), this);
    auto* reject = new QPushButton(tr("Reject"), this);
    reject->setCheckable(true);
    reject->setChecked(event.review == Review::Rejected);
    connect(
        checked, &QPushButton::clicked, this, [this](bool on) { setReview(on ? Review::Checked : Review::Unchecked); },
        Qt::QueuedConnection);
    connect(edit, &QPushButton::clicked, this, &EventPanel::editTitle);
    connect(
        reject, &QPushButton::clicked, this, [this](bool on) { setReview(on ? Review::Rejected : Review::Unchecked); },
        Qt::QueuedConnection);
    for (QPushButton* button : {checked, edit, reject})
        row->addWidget(button);
    row->addStretch();
    column()->addLayout(row);
}

void EventPanel::setTitle(const QString& title)
{
    if (title.isEmpty()) {
        m_title->refuse(tr("An event needs a title."));
        return;
    }
    EventRecord changed = *dossier().event(m_event);
    changed.title = title;
    changed.edited |= EventField::Title;
    push(changed, EditEvent::Field::Title, tr("Change title"));
}

void EventPanel::setDate(const QString& words)
{
    const auto date = dateOf(words);
    if (!date) {
        m_date->refuse(tr("No date is written so. Try 2023-11-16, 16 Nov 2023 or 2023-11; nothing for no date."));
        return;
    }
    EventRecord changed = *dossier().event(m_event);
    changed.when = {*date, date->earliest(), date->latest(), DateBasis::User, {},
        {Reason{{date->isNull() ? QStringLiteral("date.takenAway") : QStringLiteral("date.given"), 0}, {}, {}, {}}}};
    push(changed, EditEvent::Field::Date, tr("Change date"));
}

void EventPanel::setReview(Review review)
{
    EventRecord changed = *dossier().event(m_event);
    changed.review = review;
    const QString name = review == Review::Checked ? tr("Mark as checked")
        : review == Review::Rejected               ? tr("Reject event")
                                                   : tr("Mark as unchecked");
    dossier().undoStack()->push(new EditEvent(&dossier(), changed, EditEvent::Field::Review, name));
}

void EventPanel::push(const EventRecord& changed, EditEvent::Field field, const QString& name)
{
    dossier().undoStack()->push(new EditEvent(&dossier(), changed, field, name));
}
