#include "model/extract/entities/titles.h"

#include <algorithm>
#include <array>

namespace extract {

using language::Gender;
using language::Tag;

namespace {

constexpr int longestPhrase = 5; // tokens of one title
constexpr int longestTitle = 12; // tokens of all that stands before a name

/// One step of reading a title from left to right.
struct Step {
    int tokens = 0; ///< 0: nothing that can stand in a title
    const ListedTitle* title = nullptr;
    QString country;
};

Step titleStep(const ArticleWords& words, const TokenSpan& rest, const NameLists& lists)
{
    const int limit = std::min(rest.length(), longestPhrase);
    for (int length = limit; length > 0; --length) {
        const ListedTitle* title = lists.findTitle(words.words({rest.sentence, rest.first, rest.first + length}));
        if (title && title->kind != TitleKind::Suffix)
            return {length, title, {}};
    }
    return {};
}

Step namedStep(const ArticleWords& words, const TokenSpan& rest, const NameLists& lists)
{
    const int limit = std::min(rest.length(), longestPhrase);
    for (int length = limit; length > 0; --length) {
        const auto found = lists.find(words.words({rest.sentence, rest.first, rest.first + length}));
        if (found.isEmpty() || found.front()->type == EntityType::Person)
            continue;
        const bool national = found.front()->listing == Listing::Country || found.front()->subtype == u"nationality";
        return {length, nullptr, national ? found.front()->country.toString() : QString()};
    }
    return {};
}

/// A hyphen or the "'s" of an owner.
bool isJoint(QStringView word)
{
    return word == u"-" || word == u"'s" || word == u"\u2019s";
}

/// "chief operating officer", "Senate Foreign Relations Committee": what may stand between without being listed.
bool mayStandBetween(const ArticleWords& words, int sentence, int token)
{
    const bool dash = words.word(sentence, token) == u"-";
    if (dash)
        return token > 0 && !words.token(sentence, token).spaceAfter && !words.token(sentence, token - 1).spaceAfter;
    const Tag tag = words.token(sentence, token).tag;
    const QStringView word = words.word(sentence, token);
    if (isJoint(word) || word == u"&" || words.is(sentence, token, WordClass::TitleJoint))
        return true;
    return tag == Tag::Adj || tag == Tag::Noun || tag == Tag::Propn;
}

struct ReadTitle {
    int end = 0; ///< token after the last title
    const ListedTitle* last = nullptr;
    bool onlyHonorifics = true;
    Gender gender = Gender::None;
    QString country;
    int officeFirst = 0;
};

/// Reads titles from `from` on; `strict` allows only listed words.
ReadTitle readTitle(const ArticleWords& words, const TokenSpan& room, const NameLists& lists, bool strict)
{
    ReadTitle read;
    read.end = room.first;
    QString country;
    for (int token = room.first; token < room.end;) {
        const TokenSpan rest{room.sentence, token, room.end};
        Step step = titleStep(words, rest, lists);
        if (step.title) {
            const bool counts = step.title->kind != TitleKind::Modifier;
            read.officeFirst = counts && (read.end != token || !read.last) ? token : read.officeFirst;
            token += step.tokens;
            if (!counts)
                continue;
            read.end = token;
            read.last = step.title;
            const bool personal = step.title->kind == TitleKind::Honorific || step.title->kind == TitleKind::Family;
            read.onlyHonorifics = read.onlyHonorifics && personal;
            read.gender = step.title->gender != Gender::None ? step.title->gender : read.gender;
            read.country = country;
            continue;
        }
        step = namedStep(words, rest, lists);
        if (step.tokens > 0) {
            country = step.country.isEmpty() ? country : step.country;
            token += step.tokens;
            continue;
        }
        if (strict && !isJoint(words.word(room.sentence, token)))
            break;
        if (!strict && !mayStandBetween(words, room.sentence, token))
            break;
        ++token;
    }
    return read;
}

QString withoutLineBreaks(QStringView text)
{
    return text.toString().simplified();
}

bool takesArticle(const QString& country, const WordClasses& classes)
{
    return country.startsWith(u"United ") || country.contains(u"Republic") || country.endsWith(u"Islands")
        || classes.has(country, WordClass::ArticleCountry);
}

} // namespace

int leadingTitleLength(const ArticleWords& words, const TokenSpan& name, const NameLists& lists)
{
    if (name.length() < 2)
        return 0;
    const ReadTitle read = readTitle(words, {name.sentence, name.first, name.end - 1}, lists, true);
    return read.last ? read.end - name.first : 0;
}

TitlePhrase titleBefore(const ArticleWords& words, const TokenSpan& name, const NameLists& lists)
{
    TitlePhrase title;
    title.at = {name.sentence, name.first, name.first};
    const int earliest = std::max(0, name.first - longestTitle);
    for (int first = name.first - 1; first >= earliest; --first) {
        const QStringView word = words.word(name.sentence, first);
        const bool inside = mayStandBetween(words, name.sentence, first) || lists.findTitle(word);
        if (!inside)
            break;
        const ReadTitle read = readTitle(words, {name.sentence, first, name.first}, lists, false);
        const bool possible = isCapitalized(word) || words.token(name.sentence, first).tag == Tag::Adj
            || words.token(name.sentence, first).tag == Tag::Noun || lists.findTitle(word);
        if (read.end != name.first || !possible || isJoint(word) || word == u"and"
            || words.is(name.sentence, first, WordClass::TitleJoint))
            continue;
        title.at.first = first;
        title.gender = read.gender != Gender::None ? read.gender : title.gender;
        title.country = read.country.isEmpty() ? title.country : read.country;
        title.office = withoutLineBreaks(words.words({name.sentence, std::max(read.officeFirst, first), name.first}));
        title.honorificOnly = read.onlyHonorifics;
    }
    return title;
}

QString roleOf(const ArticleWords& words, const TitlePhrase& title)
{
    if (title.at.length() <= 0 || title.honorificOnly)
        return {};
    const QString text = withoutLineBreaks(words.words(title.at));
    const QStringView rest = QStringView(text).chopped(std::min(text.size(), title.office.size()));
    const bool plain = !title.country.isEmpty()
        && words.classes().has(title.office.toLower(), WordClass::NationalOffice) && text.endsWith(title.office)
        && rest.trimmed().count(u' ') <= 1 && !rest.startsWith(u"former", Qt::CaseInsensitive)
        && !rest.startsWith(u"then", Qt::CaseInsensitive) && !rest.startsWith(u"ex", Qt::CaseInsensitive);
    if (!plain)
        return text;
    const QString article = takesArticle(title.country, words.classes()) ? QStringLiteral("the ") : QString();
    return title.office + QStringLiteral(" of ") + article + title.country;
}

} // namespace extract
