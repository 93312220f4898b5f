#pragma once

#include "model/extract/entities/articlewords.h"
#include "model/extract/entities/namelists.h"

#include <QString>

namespace extract {

/// Where the knowledge that some words are a name comes from, the weakest first.
enum class NameSource : quint8 { Repeated, Listed, Tagged, Certain };

/// Words of the article that are a name, before it is known whose.
struct NameMention {
    TokenSpan at;
    EntityType type = EntityType::Other;
    QString subtype; ///< as in Entity
    const ListedName* listed = nullptr; ///< what the lists say these words are, null when nothing
    NameSource source = NameSource::Tagged;
    bool nested = false; ///< stands inside the name of an event or a document
    bool shared = false; ///< "South" in "South and East China seas": the words alone are no name
    bool plural = false; ///< a family or a people: "the Bidens"
    language::Gender gender = language::Gender::None; ///< by title, list or given name
    QString title; ///< the words before a person's name that are its title: "U.S. President"
    QString role; ///< what the words around the name call its bearer: "President of the United States"
    QString country; ///< the country that title or role connect a person with
    RuleId rule = {}; ///< what took the words for a name: a list, a row, the model, or a step
};

} // namespace extract
