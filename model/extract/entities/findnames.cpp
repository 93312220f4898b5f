#include "model/extract/entities/findnames.h"

#include "model/extract/entities/listmatches.h"
#include "model/extract/entities/namecandidates.h"
#include "model/extract/entities/repeatednames.h"
#include "model/extract/entities/titles.h"
#include "model/extract/entities/wholenames.h"

#include <algorithm>
#include <optional>
#include <set>

namespace extract {

using language::Tag;

namespace {

/// Candidates of one sentence; the longer and the more certain one keeps its words.
std::vector<NameMention> withoutOverlaps(std::vector<NameMention> candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(), [](const NameMention& left, const NameMention& right) {
        return std::tuple(-left.at.length(), right.source, left.at.first)
            < std::tuple(-right.at.length(), left.source, right.at.first);
    });
    std::vector<NameMention> kept;
    for (const NameMention& candidate : candidates) {
        const bool overlaps = std::any_of(kept.begin(), kept.end(),
            [&candidate](const NameMention& other) { return other.at.overlaps(candidate.at); });
        if (!overlaps)
            kept.push_back(candidate);
    }
    std::sort(
        kept.begin(), kept.end(), [](const NameMention& left, const NameMention& right) { return left.at < right.at; });
    return kept;
}

/// A listed name whose words are common words too counts where the parser sees a name inside a sentence.
bool isAcceptable(const ArticleWords& words, const ListMatch& match)
{
    if (match.certain)
        return true;
    const int sentence = match.at.sentence;
    if (words.isTitleCase(sentence) || match.at.first == 0 || words.word(sentence, match.at.first).size() < 2)
        return false;
    if (words.classes().has(words.words(match.at).toString(), WordClass::CalendarName))
        return false;
    const auto isName = [&words, sentence](int token) { return words.token(sentence, token).tag == Tag::Propn; };
    if (!isName(match.at.first))
        return false;
    const bool joined =
        match.at.first > 0 && isName(match.at.first - 1) && words.word(sentence, match.at.first - 1).size() > 1;
    const bool goesOn = match.at.end < int(words.sentence(sentence).tokens.size()) && isName(match.at.end);
    return !joined && !goesOn;
}

/// The place to look for "the" before the name: over an adjective, not over a hyphen.
bool hasDeterminer(const ArticleWords& words, const TokenSpan& name)
{
    if (name.first == 0)
        return false;
    const QStringView before = words.word(name.sentence, name.first - 1);
    return before.compare(u"the", Qt::CaseInsensitive) == 0 || before == u"'s" || before == u"\u2019s"
        || before == u"this";
}

/// The event that a small-letter head makes of the name before it ("the Ukraine war"); nothing when there is none.
std::optional<NameMention> eventAround(
    const ArticleWords& words, const NameMention& name, const QHash<QString, EventHead>& eventHeads)
{
    const bool mayName = name.type == EntityType::Place || name.type == EntityType::Organization;
    if (!mayName || name.nested || !hasDeterminer(words, name.at) || name.subtype == u"media")
        return {};
    const int limit = std::min(int(words.sentence(name.at.sentence).tokens.size()), name.at.end + 2);
    for (int end = limit; end > name.at.end; --end) {
        const auto head = eventHeads.find(words.words({name.at.sentence, name.at.end, end}).toString());
        if (head == eventHeads.end())
            continue;
        NameMention event;
        event.at = {name.at.sentence, name.at.first, end};
        event.type = EntityType::Event;
        event.subtype = head->subtype;
        event.rule = head->rule;
        return event;
    }
    return {};
}

/// Adds named events around names, which become nested in them.
void addNamedEvents(
    const ArticleWords& words, const QHash<QString, EventHead>& eventHeads, std::vector<NameMention>& names)
{
    std::vector<NameMention> events;
    for (NameMention& name : names) {
        if (auto event = eventAround(words, name, eventHeads)) {
            name.nested = true;
            events.push_back(std::move(*event));
        }
    }
    names.insert(names.end(), events.begin(), events.end());
}

/// Names inside the names of events and documents.
std::vector<NameMention> nestedNames(
    const ArticleWords& words, const std::vector<NameMention>& names, const NameLists& lists)
{
    std::vector<NameMention> nested;
    for (const NameMention& name : names) {
        if ((name.type != EntityType::Event && name.type != EntityType::Document) || name.at.length() < 2)
            continue;
        for (const ListMatch& match : listMatchesInside(words, name.at, lists)) {
            if (!match.certain || match.at == name.at)
                continue;
            nested.push_back(candidateOf(match));
            nested.back().nested = true;
        }
    }
    return nested;
}

/// "Ann Lee, Bo Ruiz or Cy Dent": what is coordinated with a person's full name is one too, when nothing else is known.
void settleCoordinated(const ArticleWords& words, std::vector<NameMention>& names)
{
    for (size_t index = 1; index < names.size(); ++index) {
        NameMention& name = names[index];
        const NameMention& before = names[index - 1];
        const bool open = !name.listed && name.subtype.isEmpty() && name.at.length() >= 2 && name.at.length() <= 3
            && (name.type == EntityType::Organization || name.type == EntityType::Other
                || name.type == EntityType::Place);
        if (!open || before.type != EntityType::Person || before.at.length() < 2
            || before.at.sentence != name.at.sentence || before.at.end + 1 != name.at.first)
            continue;
        const QStringView joiner = words.word(name.at.sentence, before.at.end);
        if (joiner == u"or" || joiner == u"and")
            name.type = EntityType::Person;
    }
}

/// Whether "the" stands right before a lone word and no noun after it: "the Moon", but not "the Biden plan".
bool standsAsThing(const ArticleWords& words, const TokenSpan& at)
{
    if (at.length() != 1 || at.first == 0
        || words.word(at.sentence, at.first - 1).compare(u"the", Qt::CaseInsensitive) != 0)
        return false;
    if (at.end >= int(words.sentence(at.sentence).tokens.size()))
        return true;
    const Tag after = words.token(at.sentence, at.end).tag;
    return after != Tag::Noun && after != Tag::Propn && after != Tag::Adj;
}

/// "The Moon" is nobody: what stands with an article is what the lists call it, or of no known type; everywhere.
void settleThings(const ArticleWords& words, const NameLists& lists, std::vector<NameMention>& names)
{
    std::set<QStringView> things;
    for (const NameMention& name : names) {
        if (name.type == EntityType::Person && !name.plural && standsAsThing(words, name.at))
            things.insert(words.words(name.at));
    }
    for (NameMention& name : names) {
        if (name.type != EntityType::Person || name.at.length() != 1 || things.count(words.words(name.at)) == 0)
            continue;
        name.type = EntityType::Other;
        name.subtype.clear();
        name.listed = nullptr;
        for (const ListedName* entry : lists.find(words.words(name.at))) {
            if (entry->type == EntityType::Person)
                continue;
            name.type = entry->type;
            name.subtype = entry->subtype.toString();
            name.listed = entry;
            break;
        }
    }
}

/// "artificial intelligence (AI)": whether the capitals in brackets only shorten the small words before them.
bool shortensCommonWords(const ArticleWords& words, const TokenSpan& at)
{
    const int count = int(words.sentence(at.sentence).tokens.size());
    const QStringView text = words.words(at);
    const int letters = int(text.size());
    const bool bracketed = at.first > letters && at.end < count && words.word(at.sentence, at.first - 1) == u"("
        && words.word(at.sentence, at.end) == u")";
    if (!bracketed || !isAllCapitals(text) || letters > 8)
        return false;
    int letter = letters - 1;
    int token = at.first - 2;
    for (; letter >= 0 && token >= 0; --token) {
        const QStringView word = words.word(at.sentence, token);
        if (!word.front().isLower())
            return false;
        const bool fits = word.front().toUpper() == text[letter];
        const bool skipped = word == u"of" || word == u"and" || word == u"the" || word == u"for";
        if (!fits && !skipped)
            return false;
        letter -= fits ? 1 : 0;
    }
    return letter < 0;
}

/// Drops acronyms of common nouns, wherever they stand.
void dropCommonAcronyms(const ArticleWords& words, std::vector<NameMention>& names)
{
    std::set<QStringView> common;
    for (const NameMention& name : names) {
        if (!name.listed && shortensCommonWords(words, name.at))
            common.insert(words.words(name.at));
    }
    std::erase_if(
        names, [&](const NameMention& name) { return !name.listed && common.count(words.words(name.at)) > 0; });
}

void addTitle(const ArticleWords& words, NameMention& name, const NameLists& lists)
{
    if (name.type != EntityType::Person)
        return;
    const TitlePhrase title = titleBefore(words, name.at, lists);
    if (title.at.length() > 0) {
        name.title = words.words(title.at).toString().simplified();
        name.role = roleOf(words, title);
        name.country = title.country;
        if (name.gender == language::Gender::None)
            name.gender = title.gender;
    }
    if (name.gender == language::Gender::None && name.at.length() > 1)
        name.gender = lists.givenNameGender(words.word(name.at.sentence, name.at.first));
}

std::vector<NameMention> namesOfSentence(
    const ArticleWords& words, int sentence, std::span<const language::Name> tagged, const EntityRules::Tables& rules)
{
    std::vector<NameMention> candidates;
    if (!words.isTitleCase(sentence)) {
        for (const language::Name& name : tagged) {
            auto found = candidatesOf(words, name, rules);
            candidates.insert(candidates.end(), found.begin(), found.end());
        }
    }
    for (const ListMatch& match : listMatches(words, sentence, rules.lists)) {
        if (isAcceptable(words, match))
            candidates.push_back(candidateOf(match));
    }
    return withoutOverlaps(std::move(candidates));
}

} // namespace

std::vector<NameMention> findNames(
    const ArticleWords& words, std::span<const language::Name> tagged, const EntityRules::Tables& rules)
{
    std::vector<NameMention> names;
    size_t next = 0;
    for (int sentence = 0; sentence < words.sentenceCount(); ++sentence) {
        const size_t first = next;
        while (next < tagged.size() && tagged[next].sentence <= sentence)
            ++next;
        auto found = namesOfSentence(words, sentence, tagged.subspan(first, next - first), rules);
        names.insert(names.end(), found.begin(), found.end());
    }
    joinNameHalves(words, rules.lists, names);
    addRepeatedNames(words, tagged, rules, names);
    dropCommonAcronyms(words, names);
    settleCoordinated(words, names);
    settleThings(words, rules.lists, names);
    addNamedEvents(words, rules.eventHeads, names);
    std::set<TokenSpan> known;
    for (const NameMention& name : names)
        known.insert(name.at);
    for (const NameMention& name : nestedNames(words, names, rules.lists)) {
        if (known.insert(name.at).second)
            names.push_back(name);
    }
    for (NameMention& name : names)
        addTitle(words, name, rules.lists);
    std::stable_sort(names.begin(), names.end(), [](const NameMention& left, const NameMention& right) {
        return std::tuple(left.at.sentence, left.at.first, -left.at.end)
            < std::tuple(right.at.sentence, right.at.first, -right.at.end);
    });
    return names;
}

} // namespace extract
