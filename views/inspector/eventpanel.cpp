#include "views/inspector/eventpanel.h"

#include "model/records/reasonwords.h"
#include "model/session/recordtext.h"
#include "model/session/typeddate.h"
#include "model/time/timevalue.h"
#include "views/common/eventwords.h"
#include "views/common/fonts.h"
#include "views/common/plainwords.h"
#include "views/common/reasonwords.h"
#include "views/common/recordwords.h"
#include "views/inspector/inplacefield.h"

#include <QGridLayout>
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

/// What a reason says; a row of a table has no sentence of its own, but words that it stands for.
QString sentenceOf(const Reason& reason, const Article* article)
{
    const QString words = reasonWords(reason, article);
    if (!words.isEmpty() || reason.rule.line == 0 || reason.words.empty() || !article)
        return words;
    const TextSpan at = reason.words.front();
    return at.begin < 0 || at.end > article->text.view().size()
        ? QString()
        : EventPanel::tr("A row of the tables says so of \u201c%1\u201d.")
              .arg(article->text.slice(at).toString().simplified());
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
    addReasons(*event);
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

void EventPanel::addReasons(const EventRecord& event)
{
    const EventReasons& reasons = event.reasons;
    const std::pair<QString, std::vector<Reason>> rows[] = {{tr("Kind"), {reasons.kind}},
        {tr("Status"), {reasons.status}}, {tr("Date"), event.when.reasons}, {tr("Who"), reasons.participants},
        {tr("Title"), {reasons.title}}};
    auto* list = new QWidget(this);
    auto* grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    const Article* article = dossier().article(event.trigger.article);
    for (const auto& [name, given] : rows) {
        auto* values = new QVBoxLayout;
        values->setSpacing(0);
        for (const Reason& reason : given) {
            const QString words = sentenceOf(reason, article);
            if (!words.isEmpty())
                addText(words, interfaceFont(12), Tone::Ink, values);
            if (!reason.isEmpty() && !isFreeText(reason))
                addText(reason.rule.toString(), interfaceFont(10), Tone::Soft, values);
        }
        if (values->isEmpty()) {
            delete values;
            continue;
        }
        const int row = grid->rowCount();
        auto* label = new PlainLabel(name, list);
        label->setFont(interfaceFont(12));
        label->setObjectName(QStringLiteral("soft"));
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addLayout(values, row, 1);
    }
    addFolded(tr("Why this row?"), list);
}

void EventPanel::addFolded(const QString& name, QWidget* content)
{
    content->hide();
    if (content->layout()->isEmpty())
        return;
    auto* link = new QPushButton(buttonWords(name), this);
    link->setObjectName(QStringLiteral("link"));
    link->setProperty("tone", QStringLiteral("soft"));
    connect(link, &QPushButton::clicked, content, [content] { content->setVisible(content->isHidden()); });
    column()->addWidget(link, 0, Qt::AlignLeft);
    column()->addWidget(content);
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
