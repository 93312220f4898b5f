#pragma once

#include "app/actions.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

/// The keys of all actions, to be searched, changed and reset. A key that belongs to another action is taken over only
/// when that is asked for.
class KeysPage : public QWidget {
    Q_OBJECT
public:
    using Keys = std::map<QString, QList<QKeySequence>>;

    KeysPage(const Actions& actions, Keys changedKeys, QWidget* parent = nullptr);

signals:
    /// Those that are not the usual ones.
    void changed(const Keys& keys);

private:
    void build();
    void showKeys();
    void showChosen();
    void narrow(const QString& words);
    void give(const QKeySequence& key);
    void takeOver();
    void keep(ActionId id, const QList<QKeySequence>& keys);
    QList<QKeySequence> keysOf(ActionId id) const;
    std::optional<ActionId> chosen() const;
    std::optional<ActionId> holderOf(const QKeySequence& key, ActionId except) const;
    QString nameShown(ActionId id) const;

    const Actions& m_actions;
    Keys m_changed;
    QKeySequence m_wanted; ///< which another action has
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_edit;
    QLabel* m_message;
    QPushButton* m_takeOver;
    QPushButton* m_none;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
};
