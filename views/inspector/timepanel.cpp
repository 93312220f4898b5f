#include "views/inspector/timepanel.h"

#include "model/records/givendates.h"
#include "model/session/recordtext.h"
#include "model/session/typeddate.h"
#include "model/time/timevalue.h"
#include "views/common/anchorwords.h"
#include "views/common/fonts.h"
#include "views/common/reasonwords.h"
#include "views/common/recordwords.h"
#include "views/inspector/inplacefield.h"

#include <QPushButton>
#include <QVBoxLayout>

TimePanel::TimePanel(Dossier* dossier, Focus* focus, const Palette& palette, TimeId id, QWidget* parent)
    : Panel(dossier, focus, palette, parent)
    , m_time(id)
{
    const TimeExpression* time = dossier->time(id);
    if (!time)
        return;
    addText(tr("Time"), sectionFont(), Tone::Soft);
    addText(QStringLiteral("\u201c%1\u201d").arg(wordsAt(*dossier, time->where)), articleFont(16), Tone::Time);
    column()->addSpacing(6);
    addMeaning(*time);
    addAnchor(*time);
    if (const QString why = whyWords(*time, dossier->article(time->where.article)); !why.isEmpty())
        addText(why, interfaceFont(12), Tone::Soft, addRow(tr("Why")));
    addEvents();
    finish();
}

void TimePanel::editDate()
{
    m_date->edit();
}

void TimePanel::addMeaning(const TimeExpression& time)
{
    QVBoxLayout* row = addRow(tr("Means"));
    const QString words = time.date.isNull() ? tr("no calendar date") : longDateWords(time.date);
    m_date = new InPlaceField(words, interfaceFont(13), tr("Date"), this);
    m_date->setEditText(time.date.edtf());
    connect(m_date, &InPlaceField::given, this, &TimePanel::give, Qt::QueuedConnection);
    row->addWidget(m_date);
    addText(time.value, interfaceFont(11), Tone::Soft, row);
    if (!isGiven(time))
        return;
    auto* back = new QPushButton(tr("Take back"), this);
    back->setObjectName(QStringLiteral("link"));
    back->setProperty("tone", QStringLiteral("accent"));
    back->setToolTip(tr("Resolve it again from the words"));
    connect(
        back, &QPushButton::clicked, this, [this] { emit dateGiven(m_time, {}); }, Qt::QueuedConnection);
    row->addWidget(back, 0, Qt::AlignLeft);
}

void TimePanel::addAnchor(const TimeExpression& time)
{
    if (const TimeExpression* anchor = dossier().time(time.anchor)) {
        FocusState target;
        target.time = anchor->id;
        target.passage = anchor->where;
        QVBoxLayout* row = addRow(tr("From"));
        addLink(QStringLiteral("\u201c%1\u201d").arg(wordsAt(dossier(), anchor->where)), target, row);
        addText(longDateWords(anchor->date), interfaceFont(12), Tone::Soft, row);
    } else if (time.anchoredAtPublication) {
        addText(anchorWords(dossier().article(time.where.article)), interfaceFont(12), Tone::Soft, addRow(tr("From")));
    }
}

void TimePanel::addEvents()
{
    QVBoxLayout* events = nullptr;
    for (const EventRecord& event : dossier().records().events) {
        if (event.when.time != m_time)
            continue;
        if (!events)
            events = addRow(tr("Dates"));
        FocusState target;
        target.event = event.id;
        addLink(event.title, target, events);
    }
}

void TimePanel::give(const QString& words)
{
    const auto day = typedPublication(words);
    const auto written = TimeValue::fromEdtf(words);
    const TimeValue date = written.isNull() && day ? day->date : written;
    if (date.isNull())
        m_date->refuse(tr("No date is written so. Try 2023-11-16, 16 Nov 2023, 2023-11 or 1990~ (about 1990)."));
    else
        emit dateGiven(m_time, date);
}
