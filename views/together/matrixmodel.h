#pragma once

#include "model/session/dossier.h"
#include "views/together/cooccurrence.h"

#include <QAbstractTableModel>

/// The pairs of entities as a table: a row and a column each, counts below the diagonal, names on it.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit MatrixModel(const Dossier* dossier, QObject* parent = nullptr);

    void setPairs(Cooccurrence pairs);
    const Cooccurrence& pairs() const { return m_pairs; }
    QString name(int position) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString sentence(int row, int column) const;

    const Dossier* m_dossier;
    Cooccurrence m_pairs;
};
