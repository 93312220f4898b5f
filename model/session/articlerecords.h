#pragma once

#include "model/records/records.h"

/// The records of one article alone, taken from those of several. An entity counts to every article that mentions it.
Records recordsOf(const Records& all, ArticleId article);

/// Whether both are named by the same word, or each by the other's.
bool isSameEvent(const EventRecord& left, const EventRecord& right);

/// `found` with what a person has decided in `before`: events that were checked, rejected or edited keep that, and a
/// date the person gave, wherever the same word still names them.
Records keepingReviews(Records found, const Records& before);

/// `all` with the article, times and events of `one` (of one article, as `recordsOf` gives them) in place of what was
/// there. Ids that other articles hold are given anew; entities and quotations stay.
Records withArticle(const Records& all, const Records& one);
