#pragma once

#include "model/items/filteredrecords.h"
#include "model/items/recordmodel.h"
#include "views/common/palette.h"

#include <QWidget>

class EmptyState;
class QComboBox;
class QLineEdit;
class QListView;
class QStyledItemDelegate;
class QVBoxLayout;

/// A list of records with a field to search it and a choice of orders: what the lists of entities and quotations have
/// in common.
class RecordList : public QWidget {
    Q_OBJECT
public:
    /// How many are shown.
    int count() const { return m_shown->rowCount(); }
    /// Gives the keyboard to the search field.
    void search();

signals:
    void countChanged(int count);

protected:
    struct Order {
        QString name;
        int role = 0; ///< a RecordRole; by count the most come first
    };
    struct Words {
        QString list; ///< what a screen reader calls the list
        QString search; ///< what stands in the empty field
        std::vector<Order> orders;
    };

    RecordList(RecordModel* model, QStyledItemDelegate* delegate, const Words& words, QWidget* parent);

    /// Widgets above the field and below it go here, at 0 and 1.
    QVBoxLayout* column() const { return m_column; }
    QListView* list() const { return m_list; }
    EmptyState* empty() const { return m_empty; }
    FilteredRecords* shown() const { return m_shown; }
    QString words() const;
    void clearSearch();
    /// Asks again which rows are shown, and in which order; says how many there are now.
    void showRows();
    /// Selects a record without that being a choice; 0 selects none.
    void select(int number);

    bool eventFilter(QObject* watched, QEvent* event) override;

    virtual bool isShown(int number) const = 0;
    virtual void choose(int number) = 0;
    /// Puts the chosen record on the clipboard.
    virtual void copy() = 0;
    /// What is shown may be otherwise: the records, the words searched for or the order have changed.
    virtual void update() = 0;

private:
    QLineEdit* m_search;
    QComboBox* m_order;
    QListView* m_list;
    EmptyState* m_empty;
    FilteredRecords* m_shown;
    QVBoxLayout* m_column;
    bool m_isSelecting = false;
    bool m_isBuilt = false; ///< the list of one kind can be asked what it shows
};
