#pragma once

#include "model/session/focus.h"
#include "model/session/shownparts.h"
#include "views/common/recordlist.h"

#include <map>

class EntityDelegate;
class QPushButton;

/// Who and what the articles name: by type, searched as one types, each leading to its mentions.
class EntityList : public RecordList {
    Q_OBJECT
public:
    EntityList(const Dossier* dossier, Focus* focus, RecordFilter* filter, QWidget* parent = nullptr);

    void setTheme(Theme theme);

protected:
    bool isShown(int number) const override;
    void choose(int number) override;
    /// Its name and role.
    void copy() override;
    void update() override;

private:
    EntityList(const Dossier* dossier, Focus* focus, RecordFilter* filter, EntityDelegate* delegate, QWidget* parent);

    void build();
    void updateChips();
    void setTypes();
    void reveal();
    void showMenu(const QPoint& place);

    const Dossier* m_dossier;
    Focus* m_focus;
    RecordFilter* m_filter;
    EntityDelegate* m_delegate;
    ShownParts m_parts;
    QWidget* m_chipRow;
    std::map<EntityType, QPushButton*> m_chips;
};
