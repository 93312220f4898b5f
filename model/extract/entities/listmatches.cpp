#include "model/extract/entities/listmatches.h"

#include <algorithm>

namespace extract {

namespace {

constexpr int longestName = 9; // tokens

/// "East China seas" -> "East China Sea"; empty when the last word is no plural of a landscape's head.
QString singularForm(QStringView words, const WordClasses& classes)
{
    const qsizetype space = words.lastIndexOf(u' ');
    const QString last = words.sliced(space + 1).toString().toLower();
    if (space < 0 || !classes.has(last, WordClass::LandformPlural))
        return {};
    return words.first(space + 1).toString() + titleCased(last.chopped(1));
}

bool oneCountry(const NameLists::Found& entries)
{
    return std::all_of(entries.begin(), entries.end(),
        [&entries](const ListedName* entry) { return entry->country == entries.front()->country; });
}

/// Names whose words are common words as well: only the sentence can tell.
bool isCertain(const NameLists::Found& entries, QStringView text, const WordClasses& classes)
{
    const ListedName& entry = *entries.front();
    if (entry.listing == Listing::Surname)
        return false;
    if (text.contains(u' '))
        return true;
    const bool common = classes.has(text.toString(), WordClass::CommonName);
    if (entry.listing == Listing::Country || entry.listing == Listing::Nationality)
        return oneCountry(entries) && text.size() > 3 && !common;
    if (entry.listing == Listing::Organization)
        return isAllCapitals(text) && text.size() >= 3 && !common;
    return entry.name == text
        && (entry.subtype == u"state" || entry.subtype == u"continent" || entry.subtype == u"country");
}

NameLists::Found lookUp(const ArticleWords& words, const TokenSpan& at, const NameLists& lists)
{
    const QStringView text = words.words(at);
    NameLists::Found found = lists.find(text);
    if (found.isEmpty() && text.contains(u'\n'))
        found = lists.find(text.toString().simplified());
    const bool capitals = found.isEmpty() && isAllCapitals(text) && text.size() > 4;
    if (capitals) {
        found = lists.find(titleCased(text));
        const bool onlySurname = !found.isEmpty() && found.front()->listing == Listing::Surname;
        if (onlySurname)
            found.clear();
    }
    return found;
}

bool mayBegin(QStringView word)
{
    return isCapitalized(word) || word == u"al" || word == u"mainland" || (!word.isEmpty() && word.front().isDigit());
}

ListMatch longestAt(const ArticleWords& words, const TokenSpan& room, const NameLists& lists)
{
    ListMatch match;
    const int limit = std::min(room.end, room.first + longestName);
    for (int end = limit; end > room.first; --end) {
        const TokenSpan at{room.sentence, room.first, end};
        NameLists::Found found = lookUp(words, at, lists);
        if (found.isEmpty())
            continue;
        match.at = at;
        const bool article = words.word(at.sentence, at.first).compare(u"the", Qt::CaseInsensitive) == 0;
        if (article && at.length() > 1 && found.front()->listing != Listing::City)
            ++match.at.first;
        match.certain = isCertain(found, words.words(at), words.classes());
        match.entries = std::move(found);
        return match;
    }
    return match;
}

/// "South and East China seas": fills in the conjuncts before a plural head at `last`. True when there were some.
std::vector<ListMatch> coordinated(const ArticleWords& words, const TokenSpan& room, const NameLists& lists)
{
    std::vector<ListMatch> matches;
    const int limit = std::min(room.end, room.first + 6);
    for (int end = limit; end > room.first + 3; --end) {
        const QString last = words.word(room.sentence, end - 1).toString();
        if (singularForm(QStringLiteral("a ") + last, words.classes()).isEmpty())
            continue;
        for (int conjunction = room.first + 1; conjunction + 2 < end; ++conjunction) {
            const QStringView joiner = words.word(room.sentence, conjunction);
            if (joiner != u"and" && joiner != u"or")
                continue;
            const TokenSpan second{room.sentence, conjunction + 1, end};
            const QString secondName = singularForm(words.words(second), words.classes());
            const qsizetype firstSpace = secondName.indexOf(u' ');
            const TokenSpan first{room.sentence, room.first, conjunction};
            const QString firstName =
                words.words(first).toString() + secondName.mid(std::max<qsizetype>(firstSpace, 0));
            auto foundFirst = lists.find(firstName);
            auto foundSecond = lists.find(secondName);
            if (!foundFirst.isEmpty() && !foundSecond.isEmpty())
                return {{first, foundFirst, true, true}, {second, foundSecond, true, true}};
        }
    }
    return matches;
}

std::vector<ListMatch> matchesIn(const ArticleWords& words, const TokenSpan& room, const NameLists& lists)
{
    std::vector<ListMatch> matches;
    for (int first = room.first; first < room.end;) {
        const TokenSpan rest{room.sentence, first, room.end};
        if (!mayBegin(words.word(room.sentence, first))) {
            ++first;
            continue;
        }
        auto joint = coordinated(words, rest, lists);
        if (!joint.empty()) {
            first = joint.back().at.end;
            matches.insert(matches.end(), joint.begin(), joint.end());
            continue;
        }
        ListMatch match = longestAt(words, rest, lists);
        first = match.entries.isEmpty() ? first + 1 : match.at.end;
        if (!match.entries.isEmpty())
            matches.push_back(std::move(match));
    }
    return matches;
}

} // namespace

std::vector<ListMatch> listMatches(const ArticleWords& words, int sentence, const NameLists& lists)
{
    return matchesIn(words, {sentence, 0, int(words.sentence(sentence).tokens.size())}, lists);
}

std::vector<ListMatch> listMatchesInside(const ArticleWords& words, const TokenSpan& inside, const NameLists& lists)
{
    std::vector<ListMatch> matches = matchesIn(words, inside, lists);
    if (matches.size() == 1 && matches.front().at == inside)
        matches = matchesIn(words, {inside.sentence, inside.first, inside.end - 1}, lists);
    return matches;
}

} // namespace extract
