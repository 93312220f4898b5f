#include "model/extract/entities/namecandidates.h"

#include "model/extract/entities/titles.h"

#include <algorithm>
#include <array>

namespace extract {

using language::NameType;

namespace {

EntityType entityType(NameType type)
{
    switch (type) {
    case NameType::Person:
        return EntityType::Person;
    case NameType::Organization:
        return EntityType::Organization;
    case NameType::Place:
        return EntityType::Place;
    case NameType::Group:
        return EntityType::Group;
    case NameType::Event:
        return EntityType::Event;
    case NameType::Document:
        return EntityType::Document;
    case NameType::Other:
        break;
    }
    return EntityType::Other;
}

} // namespace

namespace {

/// "'s", or the bare mark of a plural.
bool isPossessive(QStringView word)
{
    const bool marked = !word.isEmpty() && (word.front() == u'\'' || word.front() == u'\u2019');
    return marked && (word.size() == 1 || (word.size() == 2 && word.back().toLower() == u's'));
}

/// Cuts what is no part of a name at either end.
TokenSpan trimmed(const ArticleWords& words, TokenSpan at)
{
    const auto dropsFirst = [&](int token) {
        const QStringView word = words.word(at.sentence, token);
        return words.is(at.sentence, token, WordClass::NameOpener) || isPossessive(word)
            || !word.front().isLetterOrNumber();
    };
    while (at.length() > 0 && dropsFirst(at.first))
        ++at.first;
    const auto dropsLast = [&](int token) {
        const QStringView word = words.word(at.sentence, token);
        return isPossessive(word) || words.is(at.sentence, token, WordClass::NameCloser)
            || (!word.back().isLetterOrNumber() && word.size() == 1 && word != u")" && word != u"!" && word != u"+");
    };
    while (at.length() > 0 && dropsLast(at.end - 1))
        --at.end;
    return at;
}

const ListedName* listedAs(const NameLists::Found& entries, EntityType type)
{
    for (const ListedName* entry : entries) {
        if (entry->type == type)
            return entry;
    }
    return nullptr;
}

/// Takes over what the lists say. A family name is many people's: it tells a gender only where all of them share it.
void takeListed(NameMention& mention, const NameLists::Found& entries, const ListedName* listed)
{
    mention.type = listed->type;
    mention.subtype = listed->type == EntityType::Person ? QString() : listed->subtype.toString();
    if (listed->listing != Listing::Surname) {
        mention.listed = listed;
        mention.gender = listed->gender;
        return;
    }
    const bool agree = std::all_of(entries.begin(), entries.end(), [listed](const ListedName* entry) {
        return entry->type != EntityType::Person || entry->gender == listed->gender;
    });
    mention.gender = agree && entries.size() == 1 ? listed->gender : language::Gender::None;
}

/// Takes type and subtype from the lists and the head words where they know better than the sequence model.
void settleType(const ArticleWords& words, NameMention& mention, const EntityRules::Tables& rules)
{
    QString text = words.words(mention.at).toString().simplified();
    auto entries = rules.lists.find(text);
    if (entries.isEmpty() && isAllCapitals(text) && text.size() > 4 && mention.type != EntityType::Organization) {
        text = titleCased(text);
        entries = rules.lists.find(text);
    }
    const ListedName* listed = listedAs(entries, mention.type);
    const bool several = mention.at.length() > 1;
    if (!listed && !entries.isEmpty()
        && (several || entries.front()->listing == Listing::Country || entries.front()->listing == Listing::Nationality
            || mention.type != EntityType::Person)
        && entries.front()->listing != Listing::Surname)
        listed = entries.front();
    if (listed) {
        takeListed(mention, entries, listed);
        return;
    }
    const bool personal = mention.type == EntityType::Person
        && rules.lists.isGivenName(words.word(mention.at.sentence, mention.at.first));
    const auto kind = rules.kindByHead(text);
    if (kind && !personal) {
        mention.type = kind->type;
        mention.subtype = kind->subtype;
    }
}

/// Corrects the type of a name that neither lists nor head words know by the words right beside it.
void settleByNeighbours(const ArticleWords& words, NameMention& mention, const NameLists& lists)
{
    if (mention.listed || !mention.subtype.isEmpty())
        return;
    const int count = int(words.sentence(mention.at.sentence).tokens.size());
    const bool placeFollows =
        mention.at.end < count && words.is(mention.at.sentence, mention.at.end, WordClass::PlaceNoun);
    if (placeFollows && mention.type != EntityType::Group) {
        mention.type = EntityType::Place;
        return;
    }
    if (mention.type != EntityType::Organization && mention.type != EntityType::Other
        && mention.type != EntityType::Place)
        return;
    const TitlePhrase title = titleBefore(words, mention.at, lists);
    const bool several = mention.at.length() > 1 && mention.at.length() < 5;
    const bool given = several && lists.isGivenName(words.word(mention.at.sentence, mention.at.first));
    if ((title.at.length() > 0 && several) || given || (title.honorificOnly && title.at.length() > 0))
        mention.type = EntityType::Person;
}

bool isOffice(const NameLists& lists, QStringView word)
{
    const ListedTitle* title = lists.findTitle(word);
    return title && (title->kind == TitleKind::Office || title->kind == TitleKind::Occupation)
        && !lists.isGivenName(word);
}

/// "PolitiFact Director Ann Lee": where the name begins behind an office in its midst.
int behindOffice(const ArticleWords& words, const TokenSpan& at, const NameLists& lists)
{
    for (int token = at.end - 3; token > at.first; --token) {
        if (isOffice(lists, words.word(at.sentence, token)))
            return token + 1;
    }
    return at.first;
}

NameMention finished(const ArticleWords& words, TokenSpan at, EntityType type, const EntityRules::Tables& rules)
{
    NameMention mention;
    mention.type = type;
    mention.rule.name = QStringLiteral("names.model");
    const bool listedWhole = !rules.lists.find(words.words(at).toString()).isEmpty();
    const QStringView first = words.word(at.sentence, at.first);
    const bool royal = rules.lists.findTitle(first) && !rules.lists.isGivenName(first);
    if (type == EntityType::Person && (!listedWhole || royal))
        at.first += leadingTitleLength(words, at, rules.lists);
    if (type == EntityType::Person && !listedWhole)
        at.first = behindOffice(words, at, rules.lists);
    mention.at = at;
    settleType(words, mention, rules);
    settleByNeighbours(words, mention, rules.lists);
    return mention;
}

/// Where a name runs over "and" into a second one; -1 when it does not.
int splitAt(const ArticleWords& words, const TokenSpan& at, EntityType type, const NameLists& lists)
{
    if (!lists.find(words.words(at).toString()).isEmpty())
        return -1;
    for (int token = at.first + 1; token + 1 < at.end; ++token) {
        if (const QStringView word = words.word(at.sentence, token); word != u"and" && word != u",")
            continue;
        const bool leftListed = !lists.find(words.words({at.sentence, at.first, token}).toString()).isEmpty();
        const bool rightListed = !lists.find(words.words({at.sentence, token + 1, at.end}).toString()).isEmpty();
        if (type == EntityType::Person || (leftListed && rightListed))
            return token;
    }
    return -1;
}

/// "Germany's Social Democrats": the name begins after the possessive of a listed place.
TokenSpan withoutPossessor(const ArticleWords& words, const TokenSpan& at, const NameLists& lists)
{
    for (int token = at.first + 1; token + 1 < at.end; ++token) {
        if (!isPossessive(words.word(at.sentence, token)))
            continue;
        const auto left = lists.find(words.words({at.sentence, at.first, token}));
        if (!left.isEmpty() && left.front()->type == EntityType::Place)
            return {at.sentence, token + 1, at.end};
    }
    return at;
}

/// "OSIRIS-REx": a name goes on over a hyphen to a capital that begins no listed name ("U.S.-China" does not).
TokenSpan overHyphen(const ArticleWords& words, TokenSpan at, const NameLists& lists)
{
    const int count = int(words.sentence(at.sentence).tokens.size());
    if (at.end + 1 >= count || words.word(at.sentence, at.end) != u"-" || words.token(at.sentence, at.end).spaceAfter
        || words.token(at.sentence, at.end - 1).spaceAfter)
        return at;
    const QStringView next = words.word(at.sentence, at.end + 1);
    const bool goesOn = isCapitalized(next) && lists.find(next).isEmpty() && lists.find(words.words(at)).isEmpty();
    at.end += goesOn ? 2 : 0;
    return at;
}

void addCandidates(const ArticleWords& words, TokenSpan at, EntityType type, const EntityRules::Tables& rules,
    std::vector<NameMention>& candidates)
{
    at = trimmed(words, withoutPossessor(words, at, rules.lists));
    if (at.length() <= 0)
        return;
    at = overHyphen(words, at, rules.lists);
    const int split = splitAt(words, at, type, rules.lists);
    if (split >= 0) {
        addCandidates(words, {at.sentence, at.first, split}, type, rules, candidates);
        addCandidates(words, {at.sentence, split + 1, at.end}, type, rules, candidates);
        return;
    }
    const QStringView first = words.word(at.sentence, at.first);
    const bool meaningful = isCapitalized(first) || first.front().isDigit() || at.length() > 1;
    if (!meaningful
        || (at.length() == 1 && (words.classes().has(first.toString(), WordClass::CalendarName) || first.size() < 2)))
        return;
    const ListedTitle* title = rules.lists.findTitle(first);
    if (at.length() == 1 && type == EntityType::Person && title && !rules.lists.isGivenName(first)
        && title->kind != TitleKind::Royal && title->kind != TitleKind::Religious)
        return;
    candidates.push_back(finished(words, at, type, rules));
}

} // namespace

std::vector<NameMention> candidatesOf(
    const ArticleWords& words, const language::Name& name, const EntityRules::Tables& rules)
{
    std::vector<NameMention> candidates;
    addCandidates(words, {name.sentence, name.first, name.end}, entityType(name.type), rules, candidates);
    return candidates;
}

NameMention candidateOf(const ListMatch& match)
{
    NameMention mention;
    mention.at = match.at;
    takeListed(mention, match.entries, match.entries.front());
    mention.shared = match.shared;
    mention.rule = listRule(*match.entries.front());
    mention.source = match.certain ? NameSource::Certain : NameSource::Listed;
    return mention;
}

} // namespace extract
