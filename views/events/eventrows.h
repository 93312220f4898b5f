#pragma once

#include "model/items/eventmodel.h"

/// The events as the table shows them: a line each, with words for everything the timeline says by place and shape.
class EventRows : public EventModel {
    Q_OBJECT
public:
    enum MoreColumns { Kind = ColumnCount, Status, Basis, Who, Place, Reviewed, AllColumns };

    explicit EventRows(const Dossier* dossier, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

    /// What a column is sorted by: text, or a number that sorts as time does.
    static constexpr int SortRole = Qt::UserRole + 100;

    /// Rows as lines of tab-separated values, with the evidence in the last column.
    QString tabbed(const QModelIndexList& rows) const;

protected:
    QVariant value(int number, int column, int role) const override;

private:
    QString text(const EventRecord& event, int column) const;
    QString tip(const EventRecord& event, int column) const;
    QVariant sortKey(const EventRecord& event, int column) const;
};
