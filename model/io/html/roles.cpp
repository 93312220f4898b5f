#include "model/io/html/roles.h"

#include "model/base/ruletable.h"

#include <array>

namespace io::html {

namespace {

constexpr qsizetype LongestNames = 400; // code units of a class list that are looked at

struct RoleName {
    Role role;
    QStringView name;
};
constexpr std::array roleNames{RoleName{Role::Body, u"body"}, RoleName{Role::Headline, u"headline"},
    RoleName{Role::Standfirst, u"standfirst"}, RoleName{Role::Byline, u"byline"}, RoleName{Role::Date, u"date"},
    RoleName{Role::Caption, u"caption"}, RoleName{Role::Navigation, u"navigation"}, RoleName{Role::Related, u"related"},
    RoleName{Role::Comments, u"comments"}, RoleName{Role::Share, u"share"}, RoleName{Role::Advert, u"advert"},
    RoleName{Role::Notice, u"notice"}, RoleName{Role::Author, u"author"}, RoleName{Role::PullQuote, u"pullquote"},
    RoleName{Role::Hidden, u"hidden"}};

// "articleBody__related-links x" -> article body related links x
QStringList wordsOf(QStringView names)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (qsizetype i = 0; i < std::min(names.size(), LongestNames); ++i) {
        const QChar c = names[i];
        if (!c.isLetter()) {
            finish();
            continue;
        }
        if (c.isUpper() && i > 0 && names[i - 1].isLower())
            finish();
        word += c.toLower();
    }
    finish();
    return words;
}

Role roleOfTag(Tag tag)
{
    switch (tag) {
    case Tag::Nav:
    case Tag::Footer:
    case Tag::Menu:
        return Role::Navigation;
    case Tag::Aside:
        return Role::Related;
    case Tag::Figcaption:
        return Role::Caption;
    case Tag::Dialog:
        return Role::Notice;
    case Tag::Head:
    case Tag::Button:
    case Tag::Select:
    case Tag::Textarea:
    case Tag::Input:
    case Tag::Script:
    case Tag::Style:
    case Tag::Noscript:
    case Tag::Template:
    case Tag::Iframe:
    case Tag::Object:
    case Tag::Video:
    case Tag::Audio:
    case Tag::Canvas:
    case Tag::Svg:
    case Tag::Math:
        return Role::Hidden;
    default:
        return Role::None;
    }
}

Role roleOfAria(const QString& role)
{
    if (role == u"navigation" || role == u"banner" || role == u"contentinfo" || role == u"search" || role == u"menu"
        || role == u"menubar" || role == u"toolbar")
        return Role::Navigation;
    if (role == u"complementary")
        return Role::Related;
    if (role == u"dialog" || role == u"alertdialog" || role == u"alert")
        return Role::Notice;
    return Role::None;
}

bool isHidden(const Page& page, int element)
{
    if (!page.attribute(element, "hidden").isNull() || page.attribute(element, "aria-hidden") == u"true")
        return true;
    const QString style = page.attribute(element, "style").remove(u' ').toLower();
    return style.contains(u"display:none") || style.contains(u"visibility:hidden");
}

// What schema.org says an element holds.
Role roleOfProperty(const QString& property)
{
    if (property == u"articleBody")
        return Role::Body;
    if (property == u"headline")
        return Role::Headline;
    if (property == u"author")
        return Role::Byline;
    if (property == u"datePublished" || property == u"dateModified")
        return Role::Date;
    if (property == u"comment" || property == u"comments")
        return Role::Comments;
    return property == u"caption" ? Role::Caption : Role::None;
}

} // namespace

bool isOutside(Role role)
{
    return role >= Role::Navigation;
}

std::optional<Role> NameRules::named(QStringView name)
{
    const auto* found = std::ranges::find(roleNames, name, &RoleName::name);
    return found == roleNames.end() ? std::nullopt : std::optional(found->role);
}

NameRules::NameRules()
{
    const auto table = RuleTable::read(QStringLiteral(":/language/en/pageparts.tsv"));
    if (!table)
        return;
    const auto pattern = table->column(u"pattern");
    const auto value = table->column(u"value");
    if (pattern < 0 || value < 0)
        return;
    for (const RuleTable::Row& row : table->rows()) {
        if (const auto role = named(row.cells[value]); role && !m_rules.contains(row.cells[pattern]))
            m_rules.insert(row.cells[pattern], {*role, row.line});
    }
}

Role NameRules::roleOf(QStringView names) const
{
    const QStringList words = wordsOf(names);
    Rule best;
    bool bestIsLong = false;
    const auto take = [&](const QString& words2, bool isLong) {
        const auto rule = m_rules.constFind(words2);
        if (rule == m_rules.constEnd() || (bestIsLong && !isLong))
            return;
        if (best.role == Role::None || (isLong && !bestIsLong) || rule->line < best.line) {
            best = *rule;
            bestIsLong = isLong;
        }
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        take(words[i], false);
        if (i + 1 < words.size())
            take(words[i] + u' ' + words[i + 1], true);
    }
    return best.role;
}

std::vector<Role> rolesOf(const Page& page, const NameRules& rules)
{
    std::vector<Role> roles(page.elements.size(), Role::None);
    QHash<QString, Role> known; // pages repeat their classes; looked up, never walked
    for (int i = 0; i < page.size(); ++i) {
        if (page.isText(i))
            continue;
        Role& role = roles[static_cast<size_t>(i)];
        role = isHidden(page, i) ? Role::Hidden : roleOfTag(page.tag(i));
        if (role == Role::None)
            role = roleOfProperty(page.attribute(i, "itemprop"));
        if (role == Role::None)
            role = roleOfAria(page.attribute(i, "role"));
        if (role == Role::None && page.attribute(i, "rel") == u"author")
            role = Role::Byline;
        if (role != Role::None || page.tag(i) == Tag::Html || page.tag(i) == Tag::Body)
            continue;
        const QString names = page.attribute(i, "class") + u' ' + page.attribute(i, "id") + u' '
            + page.attribute(i, "data-component") + u' ' + page.attribute(i, "data-testid");
        auto cached = known.constFind(names);
        if (cached == known.constEnd())
            cached = known.insert(names, rules.roleOf(names));
        role = *cached;
    }
    return roles;
}

} // namespace io::html
