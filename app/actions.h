#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <map>
#include <vector>

class QAction;
class QMenu;
class QUndoStack;
class QWidget;

/// The actions of one window. What they do is connected by the window.
class Actions : public QObject {
    Q_OBJECT
public:
    /// Everything that can be asked for by name, in the order of the menus. Keys are kept under these names.
    enum class Id {
        Open,
        OpenAddress,
        OpenSample,
        Paste,
        Save,
        SaveAs,
        ReadAgain,
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
        ShowRemarks,
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
        DarkContrastTheme,
        MarkNames,
        MarkDates,
        MarkQuotations,
        MarkEvents,
        LanguageSystem,
        LanguageEnglish,
        LanguageChinese,
        LanguageKorean,
        Preferences,
        Shortcuts,
        About,
    };
    Q_ENUM(Id)

    Actions(QUndoStack* undo, QWidget* window);

    QAction* operator[](Id id) const { return m_actions.at(id); }
    /// Adds every menu, each with its actions.
    void fillMenu(QMenu* menu) const;
    /// In the order of the table.
    std::vector<QAction*> all() const;

    /// The keys an action has while nobody changes them.
    static QList<QKeySequence> usualKeys(Id id);
    /// Gives every action the keys that stand here under its name, else the usual ones.
    void setKeys(const std::map<QString, QList<QKeySequence>>& changed);

private:
    std::map<Id, QAction*> m_actions;
};
using ActionId = Actions::Id;

/// "OpenAddress": the same in every language.
QString nameOf(ActionId id);

/// One line of the table that menus, shortcuts, palette and shortcut sheet are made of.
struct ActionEntry {
    ActionId id;
    const char* menu; ///< translated in the context "Actions"
    const char* name;
    QKeySequence shortcut;
    bool checkable = false;
};
const std::vector<ActionEntry>& actionTable();
