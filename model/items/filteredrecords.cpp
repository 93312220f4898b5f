#include "model/items/filteredrecords.h"

#include "model/items/recordmodel.h"
#include "model/items/roles.h"

FilteredRecords::FilteredRecords(QAbstractItemModel* source, Accepts accepts, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_accepts(std::move(accepts))
{
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(false);
    setDynamicSortFilter(true);
    setSourceModel(source);
}

int FilteredRecords::numberAt(const QModelIndex& index)
{
    return index.data(NumberRole).toInt();
}

QModelIndex FilteredRecords::indexOf(int number) const
{
    const auto* records = qobject_cast<const RecordModel*>(sourceModel());
    const int row = records ? records->rowOf(number) : -1;
    return row < 0 ? QModelIndex() : mapFromSource(records->index(row, 0));
}

bool FilteredRecords::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return m_accepts(sourceModel()->index(row, 0, parent).data(NumberRole).toInt());
}
