#pragma once

#include "model/session/dossier.h"
#include "model/session/focus.h"

#include <optional>

class QMenu;

/// Fills a menu with what can be said about who is who: type, the same as another, some mentions somebody else, no
/// entity at all. Each choice is one step of Undo, and moves the focus to what is left.
void fillEntityMenu(QMenu* menu, Dossier* dossier, Focus* focus, EntityId entity);

/// The same about one mention: no mention, another entity's, an entity of its own.
void fillMentionMenu(QMenu* menu, Dossier* dossier, Focus* focus, EntityId entity, const ArticleSpan& place);
