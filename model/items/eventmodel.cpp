#include "model/items/eventmodel.h"

#include "model/items/roles.h"
#include "model/time/timevalue.h"

EventModel::EventModel(const Dossier* dossier, QObject* parent)
    : RecordModel(dossier, parent)
{
    connect(dossier, &Dossier::eventChanged, this, [this](EventId id) { announce(id.number); });
    EventModel::update();
}

int EventModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RecordModel::headerData(section, orientation, role);
    return section == When ? tr("When") : tr("Event");
}

std::vector<int> EventModel::numbers() const
{
    std::vector<int> numbers;
    for (const EventRecord& event : dossier().records().events)
        numbers.push_back(event.id.number);
    return numbers;
}

QVariant EventModel::value(int number, int column, int role) const
{
    const EventRecord* event = dossier().event({number});
    if (!event)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return column == Title ? event->title : event->when.date.words();
    case CountRole:
        return static_cast<int>(event->mentions.size());
    case PlaceRole:
        return static_cast<qlonglong>(event->trigger.span.begin);
    case NameRole:
        return event->title;
    case FormRole:
        return static_cast<int>(event->kind);
    default:
        return {};
    }
}
