#pragma once

#include "model/session/dossier.h"
#include "model/session/focus.h"

/// The places in the texts that the focus stands for, in order: an entity's mentions, an event's sentences, a
/// quotation's words, a time's words, else the passage itself.
std::vector<ArticleSpan> placesOf(const Dossier& dossier, const FocusState& focus);

/// The place to go to: the passage that was chosen, else the best evidence, else the first mention.
std::optional<ArticleSpan> placeOf(const Dossier& dossier, const FocusState& focus);

/// The focus moved to the next (`step` 1) or previous (-1) of its places, round at the ends; unchanged when it has
/// none. With an event in focus its naming words are stepped through as well as its sentences.
FocusState stepped(const Dossier& dossier, const FocusState& focus, int step);

/// What a click at a position of an article means: the innermost mention's entity, else a time, an event's word, a
/// quotation; empty where nothing stands.
FocusState focusAt(const Dossier& dossier, ArticleId article, qsizetype position);
