#include "model/extract/entities/appositions.h"

#include "model/base/isoneof.h"
#include "model/extract/entities/discourse.h"

#include "model/language/tree.h"

#include <algorithm>

namespace extract {

using language::Relation;
using language::Tag;
using language::Token;

namespace {

constexpr int longestRole = 14; // tokens

/// Whether a noun phrase names what somebody is: its head, or the words that end with it, are a title or an occupation.
const ListedTitle* occupationIn(const ArticleWords& words, int sentence, int head, const NameLists& lists)
{
    for (int length = std::min(4, head + 1); length > 0; --length) {
        const ListedTitle* title = lists.findTitle(words.words({sentence, head - length + 1, head + 1}));
        if (title && title->kind != TitleKind::Modifier && title->kind != TitleKind::Suffix
            && title->kind != TitleKind::Honorific)
            return title;
    }
    return nullptr;
}

/// A mark that ends what is said of somebody between commas.
bool closesRole(QStringView word)
{
    return word.size() == 1 && QStringView(u",(;.:\u2014\u2013").contains(word.front());
}

/// The words after a name up to the next comma, when they are a role; empty otherwise.
TokenSpan roleAfter(const ArticleWords& words, const TokenSpan& name)
{
    const int count = int(words.sentence(name.sentence).tokens.size());
    TokenSpan role{name.sentence, name.end + 1, name.end + 1};
    if (name.end + 2 >= count || words.word(name.sentence, name.end) != u",")
        return role;
    int token = role.first;
    while (token < count && token - role.first < longestRole && !closesRole(words.word(name.sentence, token)))
        ++token;
    const bool closed = token < count && token - role.first < longestRole;
    role.end = closed ? token : role.first;
    return role;
}

/// The head noun of a role: its first noun that no other noun of it governs to the right.
int nounOf(const ArticleWords& words, const TokenSpan& role)
{
    for (int token = role.first; token < role.end; ++token) {
        const Token& here = words.token(role.sentence, token);
        if (here.tag == Tag::Verb || here.tag == Tag::Adp || here.tag == Tag::Pron || here.tag == Tag::Sconj
            || here.tag == Tag::Aux)
            return -1;
        const bool noun = here.tag == Tag::Noun || here.tag == Tag::Propn;
        const bool last = token + 1 == role.end
            || (words.token(role.sentence, token + 1).tag != Tag::Noun
                && words.token(role.sentence, token + 1).tag != Tag::Propn
                && words.word(role.sentence, token + 1) != u"-"
                && !words.word(role.sentence, token + 1).startsWith(u'\'')
                && !words.word(role.sentence, token + 1).startsWith(u'\u2019'));
        if (noun && last)
            return token;
    }
    return -1;
}

QString roleText(const ArticleWords& words, TokenSpan role)
{
    while (role.length() > 1 && words.lowerIs(role.sentence, role.first, WordClass::RoleOpener))
        ++role.first;
    return words.words(role).toString().simplified();
}

void readRole(const ArticleWords& words, const TokenSpan& name, const NameLists& lists, Cluster& cluster)
{
    const TokenSpan role = roleAfter(words, name);
    if (role.length() <= 0)
        return;
    const int head = nounOf(words, role);
    const ListedTitle* title = head < 0 ? nullptr : occupationIn(words, name.sentence, head, lists);
    if (!title)
        return;
    const QString text = roleText(words, role);
    if (cluster.gender == language::Gender::None)
        cluster.gender = title->gender;
    cluster.office += u' ' + text.toLower();
    if (cluster.role.isEmpty())
        cluster.role = text;
}

} // namespace

void addAppositions(const ArticleWords& words, const std::vector<NameMention>& names, const NameLists& lists,
    std::vector<Cluster>& clusters)
{
    for (Cluster& cluster : clusters) {
        if (cluster.type != EntityType::Person)
            continue;
        for (const size_t index : cluster.names)
            readRole(words, names[index].at, lists, cluster);
    }
}

} // namespace extract
