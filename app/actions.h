#pragma once

#include <QKeySequence>
#include <QObject>
#include <map>
#include <vector>

class QAction;
class QMenu;
class QUndoStack;
class QWidget;

/// Everything that can be asked for by name, in the order of the menus.
enum class ActionId {
    Open,
    OpenAddress,
    OpenSample,
    Paste,
    Save,
    SaveAs,
    CloseAll,
    Briefing,
    Quit,
    Undo,
    Redo,
    CopyCitation,
    Check,
    Reject,
    EditTitle,
    EditDate,
    SetPublication,
    Find,
    FindNext,
    FindPrevious,
    SearchEntities,
    Palette,
    NextMention,
    PreviousMention,
    ClearFocus,
    ShowTimeline,
    ShowTable,
    ShowTogether,
    Back,
    Forward,
    NextPane,
    ShowEntities,
    ShowQuotations,
    NextArticle,
    FitAll,
    FitFocus,
    LargerText,
    SmallerText,
    MainEvents,
    MoreEvents,
    AllEvents,
    ChooseFilters,
    ClearFilters,
    FilterBack,
    FilterForward,
    ZoomBack,
    ZoomForward,
    FollowSystem,
    LightTheme,
    DarkTheme,
    HighContrastTheme,
    LanguageSystem,
    LanguageEnglish,
    LanguageChinese,
    LanguageKorean,
    Shortcuts,
    About,
};

/// One line of the table that menus, shortcuts, palette and shortcut sheet are made of.
struct ActionEntry {
    ActionId id;
    const char* menu; ///< translated in the context "Actions"
    const char* name;
    QKeySequence shortcut;
    bool checkable = false;
};
const std::vector<ActionEntry>& actionTable();

/// The actions of one window. What they do is connected by the window.
class Actions : public QObject {
    Q_OBJECT
public:
    Actions(QUndoStack* undo, QWidget* window);

    QAction* operator[](ActionId id) const { return m_actions.at(id); }
    /// Adds every menu, each with its actions.
    void fillMenu(QMenu* menu) const;
    /// In the order of the table.
    std::vector<QAction*> all() const;

private:
    std::map<ActionId, QAction*> m_actions;
};
