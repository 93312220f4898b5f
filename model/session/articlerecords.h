#pragma once

#include "model/records/records.h"

/// The records of one article alone, taken from those of several. An entity counts to every article that mentions it.
Records recordsOf(const Records& all, ArticleId article);

/// `all` with the records of `redated` (one article, resolved again from `recordsOf`) in place of that article's times
/// and events. Ids that other articles hold are given anew. Events that a person has checked, rejected or edited
/// keep that, and a date the person gave, wherever the same word still names them.
Records withRedated(const Records& all, const Records& redated);
