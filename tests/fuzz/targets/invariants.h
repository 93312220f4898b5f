#pragma once

#include "model/io/draft.h"
#include "model/records/records.h"

#include <QByteArray>

/// What holds of every article and all records, whatever was read; what does not ends the program with a message.
namespace fuzz {

void require(bool holds, const char* what);

/// Paragraphs and pages are in order and inside the text.
void checkArticle(const Article& article);

/// Every span lies inside the text of an article that is there.
void checkSpans(const Records& records);

/// Records that were written are read again, and then written as they were: to the same bytes.
void checkWrittenAgain(const Records& records);

/// Checks articles as the framework makes them of the drafts of one file; every eighth input is written and read again,
/// always the same ones, because that takes longer than most readers.
void checkDrafts(std::vector<io::Draft> drafts, const QByteArray& input, const char* format);

} // namespace fuzz
