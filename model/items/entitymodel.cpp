#include "model/items/entitymodel.h"

#include "model/items/roles.h"

EntityModel::EntityModel(const Dossier* dossier, QObject* parent)
    : RecordModel(dossier, parent)
{
    connect(dossier, &Dossier::entityChanged, this, [this](EntityId id) { announce(id.number); });
    EntityModel::update();
}

std::vector<int> EntityModel::numbers() const
{
    std::vector<int> numbers;
    for (const Entity& entity : dossier().records().entities)
        numbers.push_back(entity.id.number);
    return numbers;
}

QVariant EntityModel::value(int number, int, int role) const
{
    const Entity* entity = dossier().entity({number});
    if (!entity)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return entity->name;
    case Qt::AccessibleTextRole:
        return entity->mentions.size() == 1 ? tr("%1, named once").arg(entity->name)
                                            : tr("%1, named %2 times").arg(entity->name).arg(entity->mentions.size());
    case CountRole:
        return static_cast<int>(entity->mentions.size());
    case PlaceRole:
        return entity->mentions.empty() ? qlonglong{-1}
                                        : static_cast<qlonglong>(entity->mentions.front().where.span.begin);
    case FormRole:
        return static_cast<int>(entity->type);
    default:
        return {};
    }
}
