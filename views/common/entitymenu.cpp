#include "views/common/entitymenu.h"

#include "model/session/commands.h"
#include "model/session/entityedits.h"
#include "model/session/recordtext.h"
#include "model/session/replacerecords.h"
#include "views/common/entitychooser.h"
#include "views/common/plainwords.h"
#include "views/common/recordwords.h"

#include <QCoreApplication>
#include <QCursor>
#include <QMenu>
#include <QPointer>
#include <algorithm>
#include <functional>

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("EntityMenu", text);
}

/// Queued: the change rebuilds what holds the menu.
void add(QMenu* menu, const QString& text, Dossier* dossier, std::function<void()> run)
{
    QAction* action = menu->addAction(buttonWords(text));
    QObject::connect(action, &QAction::triggered, dossier, std::move(run), Qt::QueuedConnection);
}

void push(Dossier* dossier, const Records& changed, const QString& name)
{
    dossier->undoStack()->push(new ReplaceRecords(dossier, changed, name));
}

void focusOn(Focus* focus, EntityId entity)
{
    FocusState state;
    state.entity = entity;
    focus->set(state);
}

bool shareWord(const Entity& left, const Entity& right)
{
    const auto parts = [](const Entity& entity) {
        return (QStringList{entity.name} + entity.aliases).join(u' ').toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    };
    const QStringList others = parts(right);
    return std::ranges::any_of(
        parts(left), [&](const QString& part) { return part.size() > 2 && others.contains(part); });
}

/// Whom an entity may be: those that share a word with it, then its type, then the most named.
std::vector<const Entity*> likely(const Dossier& dossier, const Entity& entity)
{
    std::vector<const Entity*> others;
    for (const Entity& other : dossier.records().entities) {
        if (other.id != entity.id)
            others.push_back(&other);
    }
    std::ranges::stable_sort(others, [&](const Entity* left, const Entity* right) {
        const auto rank = [&](const Entity* other) {
            return std::tuple(!shareWord(entity, *other), other->type != entity.type, -std::ssize(other->mentions));
        };
        return rank(left) < rank(right);
    });
    return others;
}

/// Some entity as a menu of its own, or, where there are many, as a list that is searched by typing.
void addChoice(QMenu* menu, const QString& name, Dossier* dossier, const std::vector<const Entity*>& others,
    const std::function<void(EntityId)>& choose)
{
    if (others.size() <= EntityChooser::MostInMenu) {
        QMenu* choices = menu->addMenu(buttonWords(name));
        for (const Entity* other : others)
            add(choices, other->name, dossier, [choose, id = other->id] { choose(id); });
        choices->setEnabled(!others.empty());
        return;
    }
    std::vector<EntityId> offered;
    for (const Entity* other : others)
        offered.push_back(other->id);
    add(menu, name + QStringLiteral("\u2026"), dossier, [name, dossier, offered, choose, place = QPointer(menu)] {
        EntityChooser::open(place ? place->pos() : QCursor::pos(), name, dossier, offered, choose);
    });
}

void addTypes(QMenu* menu, Dossier* dossier, const Entity& entity)
{
    QMenu* types = menu->addMenu(buttonWords(words(QT_TRANSLATE_NOOP("EntityMenu", "It is a"))));
    for (int i = 0; i <= static_cast<int>(EntityType::Other); ++i) {
        const auto type = static_cast<EntityType>(i);
        add(types, typeWords(type), dossier, [dossier, id = entity.id, type] {
            const Entity* present = dossier->entity(id);
            if (!present || present->type == type)
                return;
            Entity changed = *present;
            changed.type = type;
            changed.subtype.clear();
            dossier->undoStack()->push(new EditEntity(
                dossier, changed, words(QT_TRANSLATE_NOOP("EntityMenu", "Change type to %1")).arg(typeWords(type))));
        });
        types->actions().back()->setCheckable(true);
        types->actions().back()->setChecked(type == entity.type);
    }
}

void addMerges(QMenu* menu, Dossier* dossier, Focus* focus, const Entity& entity)
{
    addChoice(menu, words(QT_TRANSLATE_NOOP("EntityMenu", "It is the same as")), dossier, likely(*dossier, entity),
        [dossier, focus, absorbed = entity.id](EntityId kept) {
            const Entity* other = dossier->entity(kept);
            if (!other)
                return;
            push(dossier, mergedEntities(dossier->records(), kept, absorbed),
                words(QT_TRANSLATE_NOOP("EntityMenu", "Merge with \u201c%1\u201d")).arg(other->name));
            focusOn(focus, kept);
        });
}

void addSplits(QMenu* menu, Dossier* dossier, Focus* focus, const Entity& entity)
{
    const std::vector<Wording> wordings = wordingsOf(dossier->records(), entity.id);
    QMenu* splits = menu->addMenu(buttonWords(words(QT_TRANSLATE_NOOP("EntityMenu", "Somebody else is"))));
    splits->setEnabled(wordings.size() > 1);
    for (const Wording& wording : wordings) {
        const QString text = QStringLiteral("\u201c%1\u201d (%2)").arg(wording.words).arg(wording.places.size());
        add(splits, text, dossier, [dossier, focus, id = entity.id, wording] {
            const EntityId made = freeEntityId(dossier->records());
            push(dossier, splitEntity(dossier->records(), id, wording.places),
                words(QT_TRANSLATE_NOOP("EntityMenu", "Split off \u201c%1\u201d")).arg(wording.words));
            focusOn(focus, made);
        });
    }
}

} // namespace

void fillEntityMenu(QMenu* menu, Dossier* dossier, Focus* focus, EntityId id)
{
    const Entity* entity = dossier->entity(id);
    if (!entity)
        return;
    addTypes(menu, dossier, *entity);
    addMerges(menu, dossier, focus, *entity);
    addSplits(menu, dossier, focus, *entity);
    menu->addSeparator();
    add(menu, words(QT_TRANSLATE_NOOP("EntityMenu", "This is no entity")), dossier,
        [dossier, focus, id, name = entity->name] {
            focus->clear();
            push(dossier, withoutEntity(dossier->records(), id),
                words(QT_TRANSLATE_NOOP("EntityMenu", "Remove \u201c%1\u201d")).arg(name));
        });
}

void fillMentionMenu(QMenu* menu, Dossier* dossier, Focus* focus, EntityId id, const ArticleSpan& place)
{
    const Entity* entity = dossier->entity(id);
    if (!entity)
        return;
    addChoice(menu, words(QT_TRANSLATE_NOOP("EntityMenu", "Here it means")), dossier, likely(*dossier, *entity),
        [dossier, focus, id, place](EntityId to) {
            const Entity* other = dossier->entity(to);
            if (!other)
                return;
            push(dossier, movedMentions(dossier->records(), id, to, {place}),
                words(QT_TRANSLATE_NOOP("EntityMenu", "Let it mean \u201c%1\u201d")).arg(other->name));
            focusOn(focus, to);
        });
    add(menu, words(QT_TRANSLATE_NOOP("EntityMenu", "Here it means somebody not yet listed")), dossier,
        [dossier, focus, id, place] {
            const EntityId made = freeEntityId(dossier->records());
            const QString name = wordsAt(*dossier, place);
            push(dossier, splitEntity(dossier->records(), id, {place}),
                words(QT_TRANSLATE_NOOP("EntityMenu", "Split off \u201c%1\u201d")).arg(name));
            focusOn(focus, dossier->entity(made) ? made : id);
        });
    add(menu, words(QT_TRANSLATE_NOOP("EntityMenu", "This mention is none")), dossier, [dossier, focus, id, place] {
        push(dossier, withoutMention(dossier->records(), id, place),
            words(QT_TRANSLATE_NOOP("EntityMenu", "Remove a mention")));
        if (dossier->entity(id))
            focusOn(focus, id);
        else
            focus->clear();
    });
}
