#pragma once

#include "model/extract/entities/namelists.h"
#include "model/extract/entities/namemention.h"

#include <QStringList>

namespace extract {

/// A person's name as words, for comparing it with others.
struct PersonName {
    QStringList words; ///< without "Jr." and the like
    QString suffix; ///< "Jr.", "III" or empty
    bool familyFirst = false;

    bool isFull() const { return words.size() > 1; }
};

PersonName personName(const ArticleWords& words, const NameMention& mention, const NameLists& lists);

/// How the words of a short name fit a full one, the better the higher.
enum class NameFit { None, Given, Family, Same };

/// "Biden" fits "Joe Biden" as family name; "Xi" fits "Xi Jinping"; "de Blasio" fits "Bill de Blasio"; "Joe" as given
/// name.
NameFit fitOf(const PersonName& shorter, const PersonName& full);

} // namespace extract
