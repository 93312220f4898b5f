#pragma once

#include "model/session/dossier.h"

#include <QAbstractTableModel>
#include <vector>

/// Rows of one kind of record of the dossier, in the order of the records. Holds row -> id and nothing else.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT
public:
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// The row of a record, -1 where it is not among them.
    int rowOf(int number) const;

protected:
    RecordModel(const Dossier* dossier, QObject* parent);
    const Dossier& dossier() const { return *m_dossier; }
    /// To be called by the constructor of each kind and whenever records come, go or are replaced.
    void update();
    void announce(int number);

    virtual std::vector<int> numbers() const = 0;
    virtual QVariant value(int number, int column, int role) const = 0;

private:
    const Dossier* m_dossier;
    std::vector<int> m_numbers;
};
