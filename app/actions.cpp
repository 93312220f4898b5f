#include "app/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QUndoStack>
#include <QWidget>

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

#define WORDS(text) QT_TRANSLATE_NOOP("Actions", text)
constexpr auto File = WORDS("File");
constexpr auto Edit = WORDS("Edit");
constexpr auto Go = WORDS("Go");
constexpr auto View = WORDS("View");
constexpr auto Help = WORDS("Help");

std::vector<ActionEntry> fileActions()
{
    return {
        {ActionId::Open, File, WORDS("Open\u2026"), QKeySequence::Open},
        {ActionId::OpenAddress, File, WORDS("Open address\u2026"), QKeySequence(Qt::CTRL | Qt::Key_L)},
        {ActionId::OpenSample, File, WORDS("Open the sample article"), {}},
        {ActionId::Paste, File, WORDS("New article from the clipboard"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
        {ActionId::Save, File, WORDS("Save"), QKeySequence::Save},
        {ActionId::SaveAs, File, WORDS("Save as\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {ActionId::CloseAll, File, WORDS("Close all articles"), QKeySequence(Qt::CTRL | Qt::Key_W)},
        {ActionId::Briefing, File, WORDS("Export the briefing as PDF\u2026"), QKeySequence(Qt::CTRL | Qt::Key_B)},
        {ActionId::Quit, File, WORDS("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)},
    };
}

std::vector<ActionEntry> editActions()
{
    return {
        {ActionId::Undo, Edit, WORDS("Undo"), QKeySequence::Undo},
        {ActionId::Redo, Edit, WORDS("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        {ActionId::CopyCitation, Edit, WORDS("Copy with citation"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        {ActionId::Check, Edit, WORDS("Mark the event as checked"), QKeySequence(Qt::CTRL | Qt::Key_Return)},
        {ActionId::Reject, Edit, WORDS("Reject the event"), QKeySequence(Qt::CTRL | Qt::Key_Backspace)},
        {ActionId::EditTitle, Edit, WORDS("Edit the event's title"), QKeySequence(Qt::Key_F2)},
        {ActionId::EditDate, Edit, WORDS("Edit the event's date"), QKeySequence(Qt::SHIFT | Qt::Key_F2)},
        {ActionId::SetPublication, Edit, WORDS("Set the publication date"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
    };
}

std::vector<ActionEntry> goActions()
{
    return {
        {ActionId::Palette, Go, WORDS("Go to anything or run a command"), QKeySequence(Qt::CTRL | Qt::Key_K)},
        {ActionId::Find, Go, WORDS("Find in the article"), QKeySequence::Find},
        {ActionId::FindNext, Go, WORDS("Next match"), QKeySequence(Qt::Key_F3)},
        {ActionId::FindPrevious, Go, WORDS("Previous match"), QKeySequence(Qt::SHIFT | Qt::Key_F3)},
        {ActionId::SearchEntities, Go, WORDS("Search the names"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
        {ActionId::NextMention, Go, WORDS("Next mention"), QKeySequence(Qt::Key_Period)},
        {ActionId::PreviousMention, Go, WORDS("Previous mention"), QKeySequence(Qt::Key_Comma)},
        {ActionId::ClearFocus, Go, WORDS("Clear the focus"), {}},
        {ActionId::Back, Go, WORDS("Back"), QKeySequence(Qt::ALT | Qt::Key_Left)},
        {ActionId::Forward, Go, WORDS("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right)},
        {ActionId::NextPane, Go, WORDS("Next pane"), QKeySequence(Qt::Key_F6)},
        {ActionId::ShowEntities, Go, WORDS("Entities"), QKeySequence(Qt::CTRL | Qt::Key_1)},
        {ActionId::ShowQuotations, Go, WORDS("Quotations"), QKeySequence(Qt::CTRL | Qt::Key_2)},
        {ActionId::NextArticle, Go, WORDS("Next article"), QKeySequence(Qt::CTRL | Qt::Key_Tab)},
    };
}

std::vector<ActionEntry> viewActions()
{
    return {
        {ActionId::FitAll, View, WORDS("Show all of time"), QKeySequence(Qt::CTRL | Qt::Key_0)},
        {ActionId::FitFocus, View, WORDS("Show the time of the focus"), {}},
        {ActionId::LargerText, View, WORDS("Larger text"), QKeySequence(Qt::CTRL | Qt::Key_Plus)},
        {ActionId::SmallerText, View, WORDS("Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        {ActionId::MainEvents, View, WORDS("Main events"), {}, true},
        {ActionId::MoreEvents, View, WORDS("More events"), {}, true},
        {ActionId::AllEvents, View, WORDS("All events"), {}, true},
        {ActionId::ClearFilters, View, WORDS("Clear all filters"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)},
        {ActionId::FollowSystem, View, WORDS("Colours of the system"), {}, true},
        {ActionId::LightTheme, View, WORDS("Light colours"), {}, true},
        {ActionId::DarkTheme, View, WORDS("Dark colours"), {}, true},
        {ActionId::HighContrastTheme, View, WORDS("High contrast"), {}, true},
        {ActionId::Shortcuts, Help, WORDS("Keys"), QKeySequence(Qt::Key_Question)},
        {ActionId::About, Help, WORDS("About Communiqu\u00e9"), {}},
    };
}
#undef WORDS

std::vector<ActionEntry> joined()
{
    std::vector<ActionEntry> table = fileActions();
    for (const auto& part : {editActions(), goActions(), viewActions()})
        table.insert(table.end(), part.begin(), part.end());
    return table;
}

void makeExclusive(std::initializer_list<QAction*> actions, QObject* parent)
{
    auto* group = new QActionGroup(parent);
    for (QAction* action : actions)
        group->addAction(action);
}

} // namespace

const std::vector<ActionEntry>& actionTable()
{
    static const std::vector<ActionEntry> table = joined();
    return table;
}

Actions::Actions(QUndoStack* undo, QWidget* window)
    : QObject(window)
{
    for (const ActionEntry& entry : actionTable()) {
        QAction* action = entry.id == ActionId::Undo ? undo->createUndoAction(this, words("Undo"))
            : entry.id == ActionId::Redo             ? undo->createRedoAction(this, words("Redo"))
                                                     : new QAction(words(entry.name), this);
        action->setShortcut(entry.shortcut);
        action->setCheckable(entry.checkable);
        window->addAction(action);
        m_actions.emplace(entry.id, action);
    }
    m_actions[ActionId::Palette]->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
    m_actions[ActionId::LargerText]->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    makeExclusive(
        {m_actions[ActionId::MainEvents], m_actions[ActionId::MoreEvents], m_actions[ActionId::AllEvents]}, this);
    makeExclusive({m_actions[ActionId::FollowSystem], m_actions[ActionId::LightTheme], m_actions[ActionId::DarkTheme],
                      m_actions[ActionId::HighContrastTheme]},
        this);
}

void Actions::fillMenu(QMenu* menu) const
{
    std::map<QString, QMenu*> menus;
    for (const ActionEntry& entry : actionTable()) {
        const QString name = words(entry.menu);
        if (!menus.contains(name))
            menus[name] = menu->addMenu(name);
        menus[name]->addAction(m_actions.at(entry.id));
    }
}

std::vector<QAction*> Actions::all() const
{
    std::vector<QAction*> actions;
    for (const ActionEntry& entry : actionTable())
        actions.push_back(m_actions.at(entry.id));
    return actions;
}
