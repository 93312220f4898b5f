#include "views/events/eventrows.h"

#include "model/items/roles.h"
#include "model/session/recordtext.h"
#include "model/time/timevalue.h"
#include "views/common/eventwords.h"
#include "views/common/plainwords.h"
#include "views/common/reasonwords.h"
#include "views/common/recordwords.h"

#include <QMimeData>
#include <QSet>
#include <limits>

namespace {

/// Where an event stands in the order of time, in milliseconds; those without any bound come last.
qint64 timeKey(const EventTime& when)
{
    if (const TimeExtent& extent = when.date.extent(); !when.date.isNull())
        return extent.isOpenPast() ? extent.end - 1 : extent.begin;
    const QDate day = when.earliest.isValid() ? when.earliest : when.latest;
    return day.isValid() ? day.startOfDay(Qt::UTC).toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
}

} // namespace

EventRows::EventRows(const Dossier* dossier, QObject* parent)
    : EventModel(dossier, parent)
{
}

int EventRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : AllColumns;
}

QVariant EventRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return EventModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return tr("When");
    case Title:
        return tr("Event");
    case Kind:
        return tr("Kind");
    case Status:
        return tr("Status");
    case Basis:
        return tr("The date is");
    case Who:
        return tr("Who and where");
    case Place:
        return tr("Paragraph");
    default:
        return tr("Review");
    }
}

Qt::ItemFlags EventRows::flags(const QModelIndex& index) const
{
    return EventModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList EventRows::mimeTypes() const
{
    return {QStringLiteral("text/plain")};
}

QMimeData* EventRows::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    data->setText(tabbed(indexes));
    return data;
}

QString EventRows::tabbed(const QModelIndexList& rows) const
{
    QStringList heads;
    for (int column = 0; column < AllColumns; ++column)
        heads.append(headerData(column, Qt::Horizontal).toString());
    heads.append(tr("Evidence"));
    QStringList lines{heads.join(u'\t')};
    QSet<int> done;
    for (const QModelIndex& index : rows) {
        const EventRecord* event = dossier().event({index.data(NumberRole).toInt()});
        if (!event || done.contains(event->id.number))
            continue;
        done.insert(event->id.number);
        QStringList cells;
        for (int column = 0; column < AllColumns; ++column)
            cells.append(text(*event, column));
        cells.append(event->evidence.empty() ? QString() : citation(dossier(), event->evidence.front()));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QVariant EventRows::value(int number, int column, int role) const
{
    const EventRecord* event = dossier().event({number});
    if (!event)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*event, column);
    case Qt::ToolTipRole:
        return plainTip(tip(*event, column));
    case SortRole:
        return sortKey(*event, column);
    default:
        return EventModel::value(number, column, role);
    }
}

QString EventRows::tip(const EventRecord& event, int column) const
{
    const QString why = column == When ? whyWords(dossier(), event) : QString();
    return why.isEmpty() ? text(event, column) : why;
}

QString EventRows::text(const EventRecord& event, int column) const
{
    switch (column) {
    case When:
        return dateWords(event.when);
    case Title:
        return event.title;
    case Kind:
        return kindWords(event.kind);
    case Status:
        return statusWords(event.status);
    case Basis:
        return basisWords(event.when.basis);
    case Who: {
        QStringList names;
        for (const Participant& participant : event.participants) {
            if (const Entity* entity = dossier().entity(participant.entity))
                names.append(entity->name);
        }
        return names.join(tr(", "));
    }
    case Place: {
        const Article* article = dossier().article(event.trigger.article);
        const int paragraph = article ? paragraphNumber(*article, event.trigger.span.begin) : 0;
        return paragraph > 0 ? QStringLiteral("\u00b6\u00a0%1").arg(paragraph) : QString();
    }
    default:
        return reviewWords(event);
    }
}

QVariant EventRows::sortKey(const EventRecord& event, int column) const
{
    if (column == When)
        return timeKey(event.when);
    if (column == Place)
        return qlonglong{event.trigger.article.number} * (qlonglong{1} << 40) + qlonglong{event.trigger.span.begin};
    return text(event, column);
}
