#include "views/common/recordlist.h"

#include "model/items/roles.h"
#include "views/common/emptystate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>

RecordList::RecordList(RecordModel* model, QStyledItemDelegate* delegate, const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_order(new QComboBox(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(this))
    , m_shown(new FilteredRecords(
          model, [this](int number) { return m_isBuilt && isShown(number); }, this))
    , m_column(new QVBoxLayout(this))
{
    model->setParent(this);
    delegate->setParent(this);
    m_search->setPlaceholderText(words.search);
    m_search->setAccessibleName(words.search);
    m_search->setClearButtonEnabled(true);
    for (const Order& order : words.orders)
        m_order->addItem(order.name, order.role);
    m_order->setAccessibleName(tr("Order"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_order);
    m_list->installEventFilter(this);
    m_list->setItemDelegate(delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(words.list);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(row);
    m_column->addWidget(m_list, 1);
    m_column->addWidget(m_empty, 1);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { update(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { update(); });
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { update(); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { update(); });
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] { update(); });
    m_list->setModel(m_shown);
    const auto chosen = [this](const QModelIndex& index) {
        if (!m_isSelecting && index.isValid())
            choose(FilteredRecords::numberAt(index));
    };
    connect(m_list, &QListView::clicked, this, chosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, chosen);
}

void RecordList::search()
{
    m_search->setFocus();
    m_search->selectAll();
}

QString RecordList::words() const
{
    return m_search->text().trimmed();
}

void RecordList::clearSearch()
{
    m_search->clear();
}

void RecordList::showRows()
{
    m_isBuilt = true;
    m_isSelecting = true;
    m_shown->invalidate();
    const int role = m_order->currentData().toInt();
    m_shown->setSortRole(role);
    m_shown->sort(0, role == CountRole ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_isSelecting = false;
    m_list->setVisible(count() > 0);
    m_empty->setVisible(count() == 0);
    emit countChanged(count());
}

void RecordList::select(int number)
{
    m_isSelecting = true;
    const QModelIndex index = number > 0 ? m_shown->indexOf(number) : QModelIndex();
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    m_isSelecting = false;
}

/// The list by itself would copy the bare words.
bool RecordList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
        return QWidget::eventFilter(watched, event);
    copy();
    return true;
}
