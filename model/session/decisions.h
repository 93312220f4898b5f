#pragma once

#include "model/records/records.h"

// What a person has decided about who is who and who says what. It stands in the records' `extra` members ("review",
// "noEntities"), so that every file keeps it, and it holds when an article is read again.

bool isDecided(const Entity& entity);
bool isDecided(const Quotation& quotation);

Entity decided(Entity entity);
Quotation decided(Quotation quotation);

/// Words that a person has said to be no entity's, as they stand in the text.
QStringList noEntities(const Article& article);
Article withNoEntities(Article article, const QStringList& words);
