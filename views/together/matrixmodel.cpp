#include "views/together/matrixmodel.h"

#include "views/common/plainwords.h"

MatrixModel::MatrixModel(const Dossier* dossier, QObject* parent)
    : QAbstractTableModel(parent)
    , m_dossier(dossier)
{
}

void MatrixModel::setPairs(Cooccurrence pairs)
{
    beginResetModel();
    m_pairs = std::move(pairs);
    endResetModel();
}

QString MatrixModel::name(int position) const
{
    const Entity* entity = m_dossier->entity(m_pairs.entities()[static_cast<size_t>(position)]);
    return entity ? entity->name : QString();
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.entities().size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return rowCount(parent);
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int count = m_pairs.count(static_cast<size_t>(index.row()), static_cast<size_t>(index.column()));
    const bool isSelf = index.row() == index.column();
    switch (role) {
    case Qt::DisplayRole:
        return isSelf                                   ? name(index.row())
            : count > 0 && index.column() < index.row() ? QString::number(count)
                                                        : QString();
    case Qt::AccessibleTextRole:
        return sentence(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainTip(sentence(index.row(), index.column()));
    default:
        return {};
    }
}

QString MatrixModel::sentence(int row, int column) const
{
    const int count = m_pairs.count(static_cast<size_t>(row), static_cast<size_t>(column));
    if (row == column)
        return tr("%1: named in %n paragraph(s)", nullptr, count).arg(name(row));
    if (count == 0)
        return tr("%1 and %2: never named together").arg(name(row), name(column));
    return tr("%1 and %2: named together in %n paragraph(s)", nullptr, count).arg(name(row), name(column));
}

QVariant MatrixModel::headerData(int section, Qt::Orientation, int role) const
{
    return role == Qt::DisplayRole ? QVariant(name(section)) : QVariant();
}
