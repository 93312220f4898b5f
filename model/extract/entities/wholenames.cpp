#include "model/extract/entities/wholenames.h"

#include "model/extract/entities/namecandidates.h"

#include <algorithm>

namespace extract {

using language::Relation;
using language::Tag;
using language::Token;

namespace {

constexpr int longest = 4; // tokens of a name that is put together

bool isHalf(const ArticleWords& words, const NameMention& name)
{
    return name.type == EntityType::Person && name.at.length() < longest && !name.plural
        && !words.isTitleCase(name.at.sentence);
}

/// "Thomas" before "Reed": a given name, or any lone one that the tree joins to what follows.
bool areHalves(const ArticleWords& words, const NameLists& lists, const NameMention& left, const NameMention& right)
{
    const bool adjacent = left.at.sentence == right.at.sentence && left.at.end == right.at.first;
    if (!adjacent || left.at.length() != 1 || !isHalf(words, left) || !isHalf(words, right))
        return false;
    const Token& next = words.token(right.at.sentence, right.at.first);
    const bool joined = next.relation == Relation::Flat && next.head == left.at.first;
    return joined || lists.isGivenName(words.words(left.at));
}

bool mayBelong(const ArticleWords& words, const NameLists& lists, int sentence, int token)
{
    const QStringView word = words.word(sentence, token);
    return words.token(sentence, token).tag == Tag::Propn && isCapitalized(word) && word.size() > 1
        && !isAllCapitals(word) && !words.is(sentence, token, WordClass::CalendarName) && !lists.findTitle(word)
        && lists.find(word).isEmpty();
}

/// "Jacklyn" before the lone "Ashley".
bool takesLeft(const ArticleWords& words, const NameLists& lists, const TokenSpan& at)
{
    const int before = at.first - 1;
    if (at.length() != 1 || before < 0)
        return false;
    const Token& own = words.token(at.sentence, at.first);
    const bool joined =
        own.relation == Relation::Flat && own.head == before && mayBelong(words, lists, at.sentence, before);
    return joined
        || (lists.isGivenName(words.word(at.sentence, before)) && words.token(at.sentence, before).tag == Tag::Propn
            && !lists.isGivenName(words.words(at)));
}

/// "Formicola" after "Jo-Renee".
bool takesRight(const ArticleWords& words, const NameLists& lists, const TokenSpan& at)
{
    if (at.end >= int(words.sentence(at.sentence).tokens.size()))
        return false;
    const Token& next = words.token(at.sentence, at.end);
    return next.relation == Relation::Flat && at.contains(next.head) && mayBelong(words, lists, at.sentence, at.end);
}

/// "Alden Mayor" before "Ann Lee" is no person: the place where it is one, or nothing.
void dropOfficesBefore(const ArticleWords& words, const NameLists& lists, std::vector<NameMention>& names)
{
    for (size_t index = 0; index + 1 < names.size(); ++index) {
        NameMention& name = names[index];
        const TokenSpan next = names[index + 1].at;
        const bool adjacent = name.at.sentence == next.sentence && name.at.end == next.first;
        if (!adjacent || !isHalf(words, name) || names[index + 1].type != EntityType::Person || name.at.length() < 2)
            continue;
        const ListedTitle* title = lists.findTitle(words.word(name.at.sentence, name.at.end - 1));
        if (!title || title->kind != TitleKind::Office)
            continue;
        --name.at.end;
        const auto entries = lists.find(words.words(name.at));
        const auto place = std::ranges::find(entries, EntityType::Place, &ListedName::type);
        name.type = place != entries.end() ? EntityType::Place : EntityType::Other;
        name.listed = place != entries.end() ? *place : nullptr;
        name.rule = place != entries.end() ? listRule(**place) : name.rule;
        name.subtype = place != entries.end() ? (*place)->subtype.toString() : QString();
    }
    std::erase_if(names, [](const NameMention& name) { return name.at.length() == 0; });
}

} // namespace

void joinNameHalves(const ArticleWords& words, const NameLists& lists, std::vector<NameMention>& names)
{
    dropOfficesBefore(words, lists, names);
    std::vector<NameMention> whole;
    for (size_t index = 0; index < names.size(); ++index) {
        NameMention name = names[index];
        if (index + 1 < names.size() && areHalves(words, lists, name, names[index + 1])) {
            const int first = name.at.first;
            name = names[++index];
            name.at.first = first;
            name.listed = nullptr;
        } else if (isHalf(words, name) && !name.listed) {
            const bool freeBefore =
                whole.empty() || whole.back().at.sentence != name.at.sentence || whole.back().at.end < name.at.first;
            const bool freeAfter = index + 1 >= names.size() || names[index + 1].at.sentence != name.at.sentence
                || names[index + 1].at.first > name.at.end;
            if (freeBefore && takesLeft(words, lists, name.at))
                --name.at.first;
            else if (freeAfter && takesRight(words, lists, name.at))
                ++name.at.end;
        }
        whole.push_back(std::move(name));
    }
    names = std::move(whole);
}

} // namespace extract
