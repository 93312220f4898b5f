#pragma once

#include "model/extract/entities/namemention.h"

#include <optional>

namespace extract {

/// The title before a person's name: "former House Speaker", "Chinese President", "Mr.".
struct TitlePhrase {
    TokenSpan at; ///< empty when there is none
    language::Gender gender = language::Gender::None;
    QString country; ///< the main name of the country that it names
    QString office; ///< the office alone, as written: "President"
    bool honorificOnly = false; ///< "Mr.", "Dr.": tells no role
};

/// How many tokens at the beginning of `name` are titles and what belongs to them ("U.S. President Joe Biden": 2).
/// Never all of them.
int leadingTitleLength(const ArticleWords& words, const TokenSpan& name, const NameLists& lists);

/// The title that ends right before `name`.
TitlePhrase titleBefore(const ArticleWords& words, const TokenSpan& name, const NameLists& lists);

/// The role in words for people: "U.S. President" -> "President of the United States" where office and country are
/// plain, else as the text has it ("former House Speaker").
QString roleOf(const ArticleWords& words, const TitlePhrase& title);

} // namespace extract
