#pragma once

#include "model/items/entitymodel.h"
#include "model/items/filteredrecords.h"
#include "model/session/focus.h"
#include "model/session/recordfilter.h"
#include "views/common/palette.h"

#include <QWidget>
#include <map>

class EmptyState;
class EntityDelegate;
class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;

/// Who and what the articles name: by type, searched as one types, each leading to its mentions.
class EntityList : public QWidget {
    Q_OBJECT
public:
    EntityList(const Dossier* dossier, Focus* focus, RecordFilter* filter, QWidget* parent = nullptr);

    void setTheme(Theme theme);
    /// How many are shown.
    int count() const { return m_shown->rowCount(); }
    void search();

signals:
    void countChanged(int count);

private:
    void build();
    void updateChips();
    void setTypes();
    void update();
    void reveal();
    void choose(const QModelIndex& index);
    bool isShown(int number) const;

    const Dossier* m_dossier;
    Focus* m_focus;
    RecordFilter* m_filter;
    EntityModel m_model;
    FilteredRecords* m_shown;
    EntityDelegate* m_delegate;
    QListView* m_list;
    QWidget* m_chipRow;
    std::map<EntityType, QPushButton*> m_chips;
    QLineEdit* m_search;
    QComboBox* m_order;
    EmptyState* m_empty;
    Theme m_theme = Theme::Light;
    bool m_isRevealing = false;
};
