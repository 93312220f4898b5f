#include "app/commandpalette.h"

#include "views/common/eventwords.h"
#include "views/common/fuzzy.h"
#include "views/common/recordwords.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace {
constexpr size_t MostShown = 40;
constexpr int RecentBonus = 30;
constexpr int EntityBonus = 12; ///< a name typed means its bearer before the events named after it
constexpr int PaletteWidth = 560;
constexpr int RowsHeight = 360; ///< the most; no higher than what fits
constexpr int AroundRows = 30;

/// The name of an action without its marks of access keys; "&&" is one "&".
QString withoutKeys(const QString& text)
{
    QString name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        name += text[i];
    }
    return name;
}
} // namespace

CommandPalette::CommandPalette(const Dossier* dossier, Focus* focus, std::vector<QAction*> actions, QWidget* parent)
    : QFrame(parent)
    , m_dossier(dossier)
    , m_focus(focus)
    , m_actions(std::move(actions))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_field->setPlaceholderText(tr("Find a person, a date, a word, a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::update);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open()
{
    m_field->clear();
    resize(std::min(PaletteWidth, parentWidget()->width() - 32), RowsHeight);
    update();
    move((parentWidget()->width() - width()) / 2, 4);
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::setTheme(const Palette& palette)
{
    setStyleSheet(QStringLiteral("CommandPalette { background: %1; border: 1px solid %2; border-radius: 8px; }"
                                 "QListWidget::item { padding: 6px 8px; border-radius: 4px; }"
                                 "QListWidget::item:selected { background: %3; }")
                      .arg(palette.panel.name(), palette.faint.name(), palette.wash.name()));
}

std::vector<CommandPalette::Choice> CommandPalette::choices(const QString& typed)
{
    std::vector<Choice> found;
    const auto offer = [&](const QString& name, const QString& note, std::function<void()> run, int bonus = 0) {
        if (const auto score = fuzzyScore(typed, name))
            found.push_back({name, note, *score + bonus + (m_recent.contains(name) ? RecentBonus : 0), std::move(run)});
    };
    for (QAction* action : m_actions) {
        if (action->isEnabled())
            offer(withoutKeys(action->text()), action->shortcut().toString(QKeySequence::NativeText),
                [action] { action->trigger(); });
    }
    if (!typed.isEmpty()) {
        for (const Entity& entity : m_dossier->records().entities) {
            offer(
                entity.name, typeWords(entity.type),
                [this, id = entity.id] {
                    FocusState state;
                    state.entity = id;
                    m_focus->set(state);
                },
                EntityBonus);
        }
        for (const EventRecord& event : m_dossier->records().events) {
            offer(event.title, dateWords(event.when), [this, id = event.id] {
                FocusState state;
                state.event = id;
                m_focus->set(state);
            });
        }
        found.push_back(
            {tr("Find \u201c%1\u201d in the article").arg(typed), {}, 0, [this, typed] { emit findAsked(typed); }});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Choice::score);
    if (found.size() > MostShown)
        found.resize(MostShown);
    return found;
}

void CommandPalette::update()
{
    m_shown = choices(m_field->text().trimmed());
    m_list->clear();
    for (const Choice& choice : m_shown)
        m_list->addItem(choice.note.isEmpty() ? choice.name : QStringLiteral("%1    %2").arg(choice.name, choice.note));
    m_list->setCurrentRow(m_shown.empty() ? -1 : 0);
    const int rows = m_list->count() * std::max(0, m_list->sizeHintForRow(0));
    resize(width(), std::min(RowsHeight, m_field->sizeHint().height() + rows + AroundRows));
}

void CommandPalette::run()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Choice choice = m_shown[static_cast<size_t>(row)];
    m_recent.removeAll(choice.name);
    m_recent.prepend(choice.name);
    close();
    choice.run();
}

void CommandPalette::close()
{
    hide();
    parentWidget()->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isVisible())
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int rows = m_list->count();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(rows ? (m_list->currentRow() + 1) % rows : -1);
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(rows ? (m_list->currentRow() + rows - 1) % rows : -1);
        return true;
    default:
        return false;
    }
}
