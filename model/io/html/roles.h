#pragma once

#include "model/io/html/page.h"

#include <QHash>
#include <optional>

namespace io::html {

/// What an element is for, as far as its tag, its attributes and its names say.
enum class Role : unsigned char {
    None,
    Body,
    Headline,
    Standfirst,
    Byline,
    Date,
    Caption,
    Navigation,
    Related,
    Comments,
    Share,
    Advert,
    Notice,
    Author,
    PullQuote,
    Hidden,
};

/// Whether nothing inside an element of this role is the article's.
bool isOutside(Role role);

/// The rules of `language/en/pageparts.tsv`: what classes and ids say.
class NameRules {
public:
    NameRules();

    /// The role that a class or id list names: "article-body__related" -> Related.
    Role roleOf(QStringView names) const;
    /// A role by its name in the table; nothing for a name that is none.
    static std::optional<Role> named(QStringView name);

private:
    struct Rule {
        Role role = Role::None;
        int line = 0;
    };
    QHash<QString, Rule> m_rules; // looked up, never walked
};

/// The role of each element of a page by itself, what it inherits aside.
std::vector<Role> rolesOf(const Page& page, const NameRules& rules);

} // namespace io::html
