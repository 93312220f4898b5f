#pragma once

#include "model/base/ruleid.h"
#include "model/records/articlespan.h"

#include <QJsonObject>
#include <QStringList>
#include <vector>

enum class EntityType { Person, Organization, Place, Group, Event, Document, Other };

enum class MentionForm { Name, Nominal, Pronoun };

/// Words of an article that stand for an entity: the name alone, without title, article or possessive.
struct Mention {
    ArticleSpan where;
    MentionForm form = MentionForm::Name;
    bool joint = false; ///< the words stand for several entities at once ("both leaders")
    QJsonObject extra;
    RuleId rule = {}; ///< what took the words for this entity; empty where nothing is on record

    friend bool operator==(const Mention&, const Mention&) = default;
};

/// Somebody or something that an article names.
struct Entity {
    EntityId id;
    EntityType type = EntityType::Other;
    QString subtype; ///< "country", "city", "government", … or empty
    QString name; ///< the fullest form in the text, titles left off
    QStringList aliases; ///< other names used in the text, in order of appearance
    QString role; ///< as the text gives it ("President of China"), or empty
    std::vector<Mention> mentions; ///< in order of place; at least one
    QJsonObject extra;

    friend bool operator==(const Entity&, const Entity&) = default;
};
