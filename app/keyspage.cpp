#include "app/keyspage.h"

#include "views/common/fonts.h"
#include "views/common/plainwords.h"

#include <QAction>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace {

constexpr int IdRole = Qt::UserRole;

/// Keys without Ctrl or Alt that the timeline reads itself.
bool isOfTimeline(const QKeySequence& key)
{
    static const QList<QKeySequence> keys{Qt::Key_W, Qt::Key_A, Qt::Key_S, Qt::Key_D, Qt::Key_F, Qt::Key_Left,
        Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Return, Qt::Key_Escape};
    return keys.contains(key);
}

} // namespace

KeysPage::KeysPage(const Actions& actions, Keys changedKeys, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_changed(std::move(changedKeys))
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_message(new PlainLabel(this))
    , m_takeOver(new QPushButton(tr("Take it over"), this))
    , m_none(new QPushButton(tr("No key"), this))
    , m_reset(new QPushButton(tr("Reset"), this))
    , m_resetAll(new QPushButton(tr("Reset all"), this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &KeysPage::narrow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::showChosen);
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, [this] { give(m_edit->keySequence()); });
    connect(m_takeOver, &QPushButton::clicked, this, &KeysPage::takeOver);
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen())
            keep(*id, {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const auto id = chosen())
            keep(*id, Actions::usualKeys(*id));
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_changed.clear();
        showKeys();
        emit changed(m_changed);
    });
    showKeys();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void KeysPage::build()
{
    m_search->setPlaceholderText(tr("Search the commands and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const ActionEntry& entry : actionTable()) {
        auto* row = new QTreeWidgetItem(m_list, {nameShown(entry.id), QString()});
        row->setData(0, IdRole, static_cast<int>(entry.id));
    }
    m_edit->setAccessibleName(tr("Press the new keys"));
    m_message->setWordWrap(true);
    m_message->setFont(interfaceFont(12));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_edit, 1);
    for (QPushButton* button : {m_none, m_reset, m_resetAll}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_takeOver->setAutoDefault(false);
    auto* message = new QHBoxLayout;
    message->addWidget(m_message, 1);
    message->addWidget(m_takeOver);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addLayout(message);
}

QString KeysPage::nameShown(ActionId id) const
{
    const QAction* action = m_actions[id];
    return id == ActionId::Undo ? tr("Undo") : id == ActionId::Redo ? tr("Redo") : action->text().remove(u'&');
}

QList<QKeySequence> KeysPage::keysOf(ActionId id) const
{
    const auto own = m_changed.find(nameOf(id));
    return own == m_changed.end() ? Actions::usualKeys(id) : own->second;
}

std::optional<ActionId> KeysPage::chosen() const
{
    const QTreeWidgetItem* row = m_list->currentItem();
    return row ? std::optional(static_cast<ActionId>(row->data(0, IdRole).toInt())) : std::nullopt;
}

std::optional<ActionId> KeysPage::holderOf(const QKeySequence& key, ActionId except) const
{
    for (const ActionEntry& entry : actionTable()) {
        if (entry.id != except && keysOf(entry.id).contains(key))
            return entry.id;
    }
    return {};
}

void KeysPage::showKeys()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* row = m_list->topLevelItem(i);
        const auto id = static_cast<ActionId>(row->data(0, IdRole).toInt());
        row->setText(1, QKeySequence::listToString(keysOf(id), QKeySequence::NativeText).replace(u';', u','));
        QFont font = interfaceFont(13);
        font.setBold(m_changed.contains(nameOf(id)));
        row->setFont(1, font);
    }
    m_resetAll->setEnabled(!m_changed.empty());
    showChosen();
}

void KeysPage::showChosen()
{
    const auto id = chosen();
    m_edit->setEnabled(id.has_value());
    m_none->setEnabled(id && !keysOf(*id).isEmpty());
    m_reset->setEnabled(id && m_changed.contains(nameOf(*id)));
    m_edit->setKeySequence(id && !keysOf(*id).isEmpty() ? keysOf(*id).front() : QKeySequence());
    m_message->setText(tr("Click into the field and press the new keys."));
    m_takeOver->hide();
}

void KeysPage::narrow(const QString& words)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* row = m_list->topLevelItem(i);
        const bool fits =
            row->text(0).contains(words, Qt::CaseInsensitive) || row->text(1).contains(words, Qt::CaseInsensitive);
        row->setHidden(!fits);
    }
}

void KeysPage::give(const QKeySequence& key)
{
    const auto id = chosen();
    if (!id || key.isEmpty() || keysOf(*id).contains(key))
        return;
    const QString words = key.toString(QKeySequence::NativeText);
    if (isOfTimeline(key)) {
        m_message->setText(tr("%1 belongs to the timeline. Choose keys with Ctrl or Alt.").arg(words));
        return;
    }
    if (const auto holder = holderOf(key, *id)) {
        m_wanted = key;
        m_message->setText(tr("%1 belongs to \u201c%2\u201d.").arg(words, nameShown(*holder)));
        m_takeOver->show();
        return;
    }
    keep(*id, {key});
}

void KeysPage::takeOver()
{
    const auto id = chosen();
    const auto holder = id ? holderOf(m_wanted, *id) : std::nullopt;
    if (!holder)
        return;
    QList<QKeySequence> left = keysOf(*holder);
    left.removeAll(m_wanted);
    m_changed[nameOf(*holder)] = left;
    keep(*id, {m_wanted});
}

void KeysPage::keep(ActionId id, const QList<QKeySequence>& keys)
{
    // Going back to the usual keys must not leave one key with two actions.
    for (const QKeySequence& key : keys) {
        if (const auto holder = holderOf(key, id)) {
            m_wanted = key;
            m_message->setText(
                tr("%1 belongs to \u201c%2\u201d.").arg(key.toString(QKeySequence::NativeText), nameShown(*holder)));
            m_takeOver->show();
            return;
        }
    }
    if (keys == Actions::usualKeys(id))
        m_changed.erase(nameOf(id));
    else
        m_changed[nameOf(id)] = keys;
    showKeys();
    emit changed(m_changed);
}
