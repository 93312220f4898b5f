#pragma once

#include "model/items/recordmodel.h"

/// The events of the dossier: when, and what.
class EventModel : public RecordModel {
    Q_OBJECT
public:
    enum Column { When, Title, ColumnCount };

    explicit EventModel(const Dossier* dossier, QObject* parent = nullptr);
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    std::vector<int> numbers() const override;
    QVariant value(int number, int column, int role) const override;
};
