#include "model/extract/entities/findnames.h"

#include "model/extract/entities/listmatches.h"
#include "model/extract/entities/namecandidates.h"
#include "model/extract/entities/repeatednames.h"
#include "model/extract/entities/titles.h"

#include <algorithm>

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

/// "the Ukraine war": the name before a small-letter head of an event, and that head.
std::vector<NameMention> namedEvents(
    const ArticleWords& words, const std::vector<NameMention>& names, const QHash<QString, QString>& eventHeads)
{
    std::vector<NameMention> events;
    for (const NameMention& name : names) {
        const bool mayName = name.type == EntityType::Place || name.type == EntityType::Organization;
        if (!mayName || name.nested || !hasDeterminer(words, name.at) || name.subtype == u"media")
            continue;
        const int limit = std::min(int(words.sentence(name.at.sentence).tokens.size()), name.at.end + 2);
        for (int end = limit; end > name.at.end; --end) {
            const auto head = eventHeads.find(words.words({name.at.sentence, name.at.end, end}).toString());
            if (head == eventHeads.end())
                continue;
            NameMention event;
            event.at = {name.at.sentence, name.at.first, end};
            event.type = EntityType::Event;
            event.subtype = *head;
            events.push_back(event);
            break;
        }
    }
    return events;
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
    addRepeatedNames(words, tagged, rules, names);
    auto events = namedEvents(words, names, rules.eventHeads);
    for (NameMention& name : names) {
        name.nested = std::any_of(
            events.begin(), events.end(), [&name](const NameMention& event) { return event.at.overlaps(name.at); });
    }
    names.insert(names.end(), events.begin(), events.end());
    const auto nested = nestedNames(words, names, rules.lists);
    for (const NameMention& name : nested) {
        const bool known =
            std::any_of(names.begin(), names.end(), [&name](const NameMention& other) { return other.at == name.at; });
        if (!known)
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
