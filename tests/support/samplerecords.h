#pragma once

#include "model/records/records.h"

#include <QStringView>

/// Hand-built records of one invented article, for tests and looks that must not depend on extraction: 7 entities,
/// 4 times, 4 quotations and 6 events (dated, bounded, undated, background, negated, minor).
Records sampleRecords();

/// The article of `sampleRecords` alone, as a reader gives it.
Article sampleArticle();

/// The place of `words` in the article of `records` with index 0, counting occurrences from 0.
ArticleSpan placeOf(const Records& records, QStringView words, int occurrence = 0);

/// Records of one long article: `paragraphs` paragraphs that each name the two entities and hold one dated event.
Records longRecords(int paragraphs);
