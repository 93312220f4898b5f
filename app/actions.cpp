#include "app/actions.h"

#include "views/common/plainwords.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMetaEnum>
#include <QUndoStack>
#include <QWidget>
#include <algorithm>

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

constexpr auto File = QT_TRANSLATE_NOOP("Actions", "File");
constexpr auto Edit = QT_TRANSLATE_NOOP("Actions", "Edit");
constexpr auto Go = QT_TRANSLATE_NOOP("Actions", "Go");
constexpr auto View = QT_TRANSLATE_NOOP("Actions", "View");
constexpr auto Help = QT_TRANSLATE_NOOP("Actions", "Help");

std::vector<ActionEntry> fileActions()
{
    return {
        {ActionId::Open, File, QT_TRANSLATE_NOOP("Actions", "Open\u2026"), QKeySequence::Open},
        {ActionId::OpenAddress, File, QT_TRANSLATE_NOOP("Actions", "Open address\u2026"),
            QKeySequence(Qt::CTRL | Qt::Key_L)},
        {ActionId::OpenSample, File, QT_TRANSLATE_NOOP("Actions", "Open the sample article"), {}},
        {ActionId::Paste, File, QT_TRANSLATE_NOOP("Actions", "New article from the clipboard"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
        {ActionId::Save, File, QT_TRANSLATE_NOOP("Actions", "Save"), QKeySequence::Save},
        {ActionId::SaveAs, File, QT_TRANSLATE_NOOP("Actions", "Save as\u2026"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {ActionId::ReadAgain, File, QT_TRANSLATE_NOOP("Actions", "Read the article again"), QKeySequence(Qt::Key_F5)},
        {ActionId::CloseAll, File, QT_TRANSLATE_NOOP("Actions", "Close all articles"),
            QKeySequence(Qt::CTRL | Qt::Key_W)},
        {ActionId::Briefing, File, QT_TRANSLATE_NOOP("Actions", "Export the briefing as PDF\u2026"),
            QKeySequence(Qt::CTRL | Qt::Key_B)},
        {ActionId::Quit, File, QT_TRANSLATE_NOOP("Actions", "Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)},
    };
}

std::vector<ActionEntry> editActions()
{
    return {
        {ActionId::Undo, Edit, QT_TRANSLATE_NOOP("Actions", "Undo"), QKeySequence::Undo},
        {ActionId::Redo, Edit, QT_TRANSLATE_NOOP("Actions", "Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        {ActionId::CopyCitation, Edit, QT_TRANSLATE_NOOP("Actions", "Copy with citation"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        {ActionId::Check, Edit, QT_TRANSLATE_NOOP("Actions", "Mark the event as checked"),
            QKeySequence(Qt::CTRL | Qt::Key_Return)},
        {ActionId::Reject, Edit, QT_TRANSLATE_NOOP("Actions", "Reject the event"),
            QKeySequence(Qt::CTRL | Qt::Key_Backspace)},
        {ActionId::EditTitle, Edit, QT_TRANSLATE_NOOP("Actions", "Edit the event's title"), QKeySequence(Qt::Key_F2)},
        {ActionId::EditDate, Edit, QT_TRANSLATE_NOOP("Actions", "Edit the event's date"),
            QKeySequence(Qt::SHIFT | Qt::Key_F2)},
        {ActionId::SetPublication, Edit, QT_TRANSLATE_NOOP("Actions", "Set the publication date"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
    };
}

std::vector<ActionEntry> goActions()
{
    return {
        {ActionId::Palette, Go, QT_TRANSLATE_NOOP("Actions", "Go to anything or run a command"),
            QKeySequence(Qt::CTRL | Qt::Key_K)},
        {ActionId::Find, Go, QT_TRANSLATE_NOOP("Actions", "Find in the article"), QKeySequence::Find},
        {ActionId::FindNext, Go, QT_TRANSLATE_NOOP("Actions", "Next match"), QKeySequence(Qt::Key_F3)},
        {ActionId::FindPrevious, Go, QT_TRANSLATE_NOOP("Actions", "Previous match"),
            QKeySequence(Qt::SHIFT | Qt::Key_F3)},
        {ActionId::SearchEntities, Go, QT_TRANSLATE_NOOP("Actions", "Search the names"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
        {ActionId::NextMention, Go, QT_TRANSLATE_NOOP("Actions", "Next mention"), QKeySequence(Qt::Key_Period)},
        {ActionId::PreviousMention, Go, QT_TRANSLATE_NOOP("Actions", "Previous mention"), QKeySequence(Qt::Key_Comma)},
        {ActionId::ClearFocus, Go, QT_TRANSLATE_NOOP("Actions", "Clear the focus"), {}},
        {ActionId::Back, Go, QT_TRANSLATE_NOOP("Actions", "Back"), QKeySequence(Qt::ALT | Qt::Key_Left)},
        {ActionId::Forward, Go, QT_TRANSLATE_NOOP("Actions", "Forward"), QKeySequence(Qt::ALT | Qt::Key_Right)},
        {ActionId::NextPane, Go, QT_TRANSLATE_NOOP("Actions", "Next pane"), QKeySequence(Qt::Key_F6)},
        {ActionId::ShowEntities, Go, QT_TRANSLATE_NOOP("Actions", "Entities"), QKeySequence(Qt::CTRL | Qt::Key_1)},
        {ActionId::ShowQuotations, Go, QT_TRANSLATE_NOOP("Actions", "Quotations"), QKeySequence(Qt::CTRL | Qt::Key_2)},
        {ActionId::ShowTimeline, Go, QT_TRANSLATE_NOOP("Actions", "Timeline"), QKeySequence(Qt::CTRL | Qt::Key_3),
            true},
        {ActionId::ShowTable, Go, QT_TRANSLATE_NOOP("Actions", "Table of events"), QKeySequence(Qt::CTRL | Qt::Key_4),
            true},
        {ActionId::ShowTogether, Go, QT_TRANSLATE_NOOP("Actions", "Who is named with whom"),
            QKeySequence(Qt::CTRL | Qt::Key_5), true},
        {ActionId::ShowRemarks, Go, QT_TRANSLATE_NOOP("Actions", "What could not be read or placed"),
            QKeySequence(Qt::CTRL | Qt::Key_6)},
        {ActionId::NextArticle, Go, QT_TRANSLATE_NOOP("Actions", "Next article"), QKeySequence(Qt::CTRL | Qt::Key_Tab)},
    };
}

std::vector<ActionEntry> viewActions()
{
    return {
        {ActionId::FitAll, View, QT_TRANSLATE_NOOP("Actions", "Show all of time"), QKeySequence(Qt::CTRL | Qt::Key_0)},
        {ActionId::FitFocus, View, QT_TRANSLATE_NOOP("Actions", "Show the time of the focus"), {}},
        {ActionId::LargerText, View, QT_TRANSLATE_NOOP("Actions", "Larger text"),
            QKeySequence(Qt::CTRL | Qt::Key_Plus)},
        {ActionId::SmallerText, View, QT_TRANSLATE_NOOP("Actions", "Smaller text"),
            QKeySequence(Qt::CTRL | Qt::Key_Minus)},
        {ActionId::MainEvents, View, QT_TRANSLATE_NOOP("Actions", "Main events"), {}, true},
        {ActionId::MoreEvents, View, QT_TRANSLATE_NOOP("Actions", "More events"), {}, true},
        {ActionId::AllEvents, View, QT_TRANSLATE_NOOP("Actions", "All events"), {}, true},
        {ActionId::ChooseFilters, View, QT_TRANSLATE_NOOP("Actions", "Filter\u2026"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
        {ActionId::ClearFilters, View, QT_TRANSLATE_NOOP("Actions", "Clear all filters"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)},
        {ActionId::FilterBack, View, QT_TRANSLATE_NOOP("Actions", "Filter as before"),
            QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left)},
        {ActionId::FilterForward, View, QT_TRANSLATE_NOOP("Actions", "Filter as after"),
            QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right)},
        {ActionId::ZoomBack, View, QT_TRANSLATE_NOOP("Actions", "Zoom as before"),
            QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left)},
        {ActionId::ZoomForward, View, QT_TRANSLATE_NOOP("Actions", "Zoom as after"),
            QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Right)},
        {ActionId::FollowSystem, View, QT_TRANSLATE_NOOP("Actions", "Colours of the system"), {}, true},
        {ActionId::LightTheme, View, QT_TRANSLATE_NOOP("Actions", "Light colours"), {}, true},
        {ActionId::DarkTheme, View, QT_TRANSLATE_NOOP("Actions", "Dark colours"), {}, true},
        {ActionId::HighContrastTheme, View, QT_TRANSLATE_NOOP("Actions", "High contrast"), {}, true},
        {ActionId::DarkContrastTheme, View, QT_TRANSLATE_NOOP("Actions", "High contrast, dark"), {}, true},
        {ActionId::MarkNames, View, QT_TRANSLATE_NOOP("Actions", "Mark names in the text"), {}, true},
        {ActionId::MarkDates, View, QT_TRANSLATE_NOOP("Actions", "Mark dates in the text"), {}, true},
        {ActionId::MarkQuotations, View, QT_TRANSLATE_NOOP("Actions", "Mark quotations in the text"), {}, true},
        {ActionId::MarkEvents, View, QT_TRANSLATE_NOOP("Actions", "Mark events beside the text"), {}, true},
        {ActionId::LanguageSystem, View, QT_TRANSLATE_NOOP("Actions", "Language of the system"), {}, true},
        {ActionId::LanguageEnglish, View, QT_TRANSLATE_NOOP("Actions", "Language: English"), {}, true},
        {ActionId::LanguageChinese, View, QT_TRANSLATE_NOOP("Actions", "Language: Chinese"), {}, true},
        {ActionId::LanguageKorean, View, QT_TRANSLATE_NOOP("Actions", "Language: Korean"), {}, true},
        {ActionId::Preferences, View, QT_TRANSLATE_NOOP("Actions", "Preferences\u2026"),
            QKeySequence(Qt::CTRL | Qt::Key_Comma)},
        {ActionId::Shortcuts, Help, QT_TRANSLATE_NOOP("Actions", "Keys"), QKeySequence(Qt::Key_Question)},
        {ActionId::About, Help, QT_TRANSLATE_NOOP("Actions", "About Communiqu\u00e9"), {}},
    };
}

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

QString nameOf(ActionId id)
{
    return QLatin1String(QMetaEnum::fromType<ActionId>().valueToKey(static_cast<int>(id)));
}

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
        if (const bool isUndo = entry.id == ActionId::Undo; isUndo || entry.id == ActionId::Redo) // names what was done
            connect(undo, isUndo ? &QUndoStack::undoTextChanged : &QUndoStack::redoTextChanged, action,
                [action] { action->setText(buttonWords(action->text())); });
        action->setShortcuts(usualKeys(entry.id));
        action->setCheckable(entry.checkable);
        window->addAction(action);
        m_actions.emplace(entry.id, action);
    }
    makeExclusive(
        {m_actions[ActionId::MainEvents], m_actions[ActionId::MoreEvents], m_actions[ActionId::AllEvents]}, this);
    makeExclusive(
        {m_actions[ActionId::ShowTimeline], m_actions[ActionId::ShowTable], m_actions[ActionId::ShowTogether]}, this);
    makeExclusive({m_actions[ActionId::LanguageSystem], m_actions[ActionId::LanguageEnglish],
                      m_actions[ActionId::LanguageChinese], m_actions[ActionId::LanguageKorean]},
        this);
    makeExclusive({m_actions[ActionId::FollowSystem], m_actions[ActionId::LightTheme], m_actions[ActionId::DarkTheme],
                      m_actions[ActionId::HighContrastTheme], m_actions[ActionId::DarkContrastTheme]},
        this);
}

QList<QKeySequence> Actions::usualKeys(Id id)
{
    if (id == Id::Palette)
        return {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)};
    if (id == Id::LargerText)
        return {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)};
    const auto& table = actionTable();
    const QKeySequence key = std::ranges::find(table, id, &ActionEntry::id)->shortcut;
    return key.isEmpty() ? QList<QKeySequence>() : QList{key};
}

void Actions::setKeys(const std::map<QString, QList<QKeySequence>>& changed)
{
    for (const auto& [id, action] : m_actions) {
        const auto own = changed.find(nameOf(id));
        action->setShortcuts(own == changed.end() ? usualKeys(id) : own->second);
    }
}

void Actions::fillMenu(QMenu* menu) const
{
    std::map<QString, QMenu*> menus;
    for (const ActionEntry& entry : actionTable()) {
        const QString name = words(entry.menu);
        if (!menus.contains(name))
            menus[name] = menu->addMenu(buttonWords(name));
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
