#pragma once

#include "model/session/recordfilter.h"

#include <QSortFilterProxyModel>
#include <functional>

/// The rows of a record model that are let through, in the order asked for; the one proxy of all three models.
class FilteredRecords : public QSortFilterProxyModel {
    Q_OBJECT
public:
    /// Decides by the number of the record's id. Ask again with `invalidate`.
    using Accepts = std::function<bool(int number)>;

    FilteredRecords(QAbstractItemModel* source, Accepts accepts, QObject* parent = nullptr);

    /// The record in a row of this model; 0 for an invalid index.
    static int numberAt(const QModelIndex& index);
    /// Its row here; invalid where it is filtered out.
    QModelIndex indexOf(int number) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Accepts m_accepts;
};
