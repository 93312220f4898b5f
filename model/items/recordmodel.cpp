#include "model/items/recordmodel.h"

#include "model/items/roles.h"

#include <algorithm>
#include <span>

RecordModel::RecordModel(const Dossier* dossier, QObject* parent)
    : QAbstractTableModel(parent)
    , m_dossier(dossier)
{
    connect(dossier, &Dossier::articleAdded, this, &RecordModel::update);
    connect(dossier, &Dossier::recordsReplaced, this, &RecordModel::update);
    connect(dossier, &Dossier::cleared, this, &RecordModel::update);
}

int RecordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int number = m_numbers[static_cast<size_t>(index.row())];
    return role == NumberRole ? QVariant(number) : value(number, index.column(), role);
}

int RecordModel::rowOf(int number) const
{
    const auto found = std::ranges::find(m_numbers, number);
    return found == m_numbers.end() ? -1 : static_cast<int>(found - m_numbers.begin());
}

void RecordModel::update()
{
    std::vector<int> now = numbers();
    if (now.size() >= m_numbers.size() && std::ranges::equal(m_numbers, std::span(now).first(m_numbers.size()))) {
        const int before = rowCount();
        const int after = static_cast<int>(now.size());
        if (after > before) {
            beginInsertRows({}, before, after - 1);
            m_numbers = std::move(now);
            endInsertRows();
        }
        if (before > 0)
            emit dataChanged(index(0, 0), index(before - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_numbers = std::move(now);
    endResetModel();
}

void RecordModel::announce(int number)
{
    const int row = rowOf(number);
    if (row >= 0)
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}
