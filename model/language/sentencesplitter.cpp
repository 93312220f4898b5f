#include "model/language/sentencesplitter.h"

#include "model/language/characters.h"
#include "model/language/listmarks.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

constexpr size_t LongestSentence = 400; ///< words; what goes on longer is cut, so that the parser stays quick
constexpr size_t MostClosing = 400; ///< marks that close a sentence; more of them begin the next

QStringView formOf(QStringView text, TextSpan span)
{
    return text.sliced(span.begin, span.length());
}

bool closes(QStringView form)
{
    return form.size() <= 2 && (isClosing(form[0]) || isQuote(form[0]) || isApostrophe(form[0]));
}

/// Words that begin a sentence far more often than they follow an abbreviation inside one.
bool startsSentence(QStringView form)
{
    static constexpr std::array Starters{u"The", u"This", u"That", u"These", u"Those", u"He", u"She", u"It", u"They",
        u"We", u"I", u"You", u"In", u"On", u"At", u"But", u"And", u"However", u"There", u"A", u"An", u"His", u"Her",
        u"Its", u"Their", u"Our", u"My", u"When", u"While", u"After", u"Before", u"As", u"If", u"For", u"Since",
        u"Although", u"Did", u"Does", u"Do", u"Have", u"Has", u"Is", u"Are", u"Was", u"Were", u"Can", u"Could", u"Will",
        u"Would", u"Should", u"Some", u"Many", u"Most", u"Both", u"What", u"Who", u"How", u"Why", u"According",
        u"Meanwhile", u"Earlier", u"Later", u"Last", u"No", u"Not", u"So", u"Yet", u"Also", u"With", u"By", u"From",
        u"To", u"Under", u"Now", u"Then", u"Even", u"Still"};
    return std::ranges::any_of(Starters, [form](QStringView known) { return form == known; });
}

/// Verbs that go on with a sentence after the quotation in it: `?" Harry asked`.
bool isSpeechVerb(QStringView form)
{
    static constexpr std::array Verbs{u"said", u"says", u"asked", u"asks", u"added", u"adds", u"told", u"replied",
        u"wrote", u"writes", u"answered", u"shouted", u"cried", u"insisted", u"warned", u"declared", u"recalled",
        u"exclaimed", u"wondered", u"explained", u"joked", u"tweeted", u"continued", u"concluded", u"argued", u"noted",
        u"remarked"};
    return std::ranges::any_of(Verbs, [form](QStringView known) { return form == known; });
}

} // namespace

/// A row of full stops with spaces between them: ". . .".
struct SentenceSplitter::Dots {
    size_t first = 0, end = 0; ///< of its words
    bool attached = false; ///< the first stands at the word before
    size_t count() const { return end - first; }
};

SentenceSplitter::Dots SentenceSplitter::dotsAround(QStringView text, std::span<const TextSpan> tokens, size_t at)
{
    constexpr size_t most = 6; // longer rows are leaders of a table
    const auto isDot = [&](size_t i) { return tokens[i].length() == 1 && text[tokens[i].begin] == u'.'; };
    const auto joins = [&](size_t i) { return isDot(i) && tokens[i].begin == tokens[i - 1].end + 1; };
    Dots dots{at, at + 1, false};
    while (dots.first > 0 && at - dots.first < most && joins(dots.first) && isDot(dots.first - 1))
        --dots.first;
    while (dots.end < tokens.size() && dots.end - at < most && joins(dots.end))
        ++dots.end;
    dots.attached = dots.first > 0 && tokens[dots.first].begin == tokens[dots.first - 1].end;
    return dots;
}

/// "p. 55", "N°. 1026": what stands small or with a sign before a number is short for what it counts.
bool SentenceSplitter::wantsNumber(QStringView form, QStringView follower)
{
    const bool letter = form.size() == 2 && form[0].isLower(), sign = form.contains(u'°') || form.contains(u'º');
    return follower[0].isDigit() && form.size() <= 3 && form.back() == u'.' && (letter || sign);
}

bool SentenceSplitter::isSpeakerNext(QStringView text, std::span<const TextSpan> tokens, size_t at) const
{
    for (size_t i = at; i < std::min(tokens.size(), at + 5); ++i) {
        const QStringView form = formOf(text, tokens[i]);
        if (isSpeechVerb(form))
            return i > at;
        if (!form[0].isUpper())
            return false;
    }
    return false;
}

bool SentenceSplitter::abbreviationEnds(
    QStringView text, std::span<const TextSpan> tokens, size_t at, QStringView follower) const
{
    const QStringView form = formOf(text, tokens[at]);
    if (m_tokenizer.wantsMore(form) || !follower[0].isUpper() || !startsSentence(follower))
        return false;
    if (form.size() > 2)
        return true;
    return at > 0 && formOf(text, tokens[at - 1])[0].isLower(); // "vitamin C.", but not "George W."
}

bool SentenceSplitter::mayEnd(QStringView text, std::span<const TextSpan> tokens, size_t first, size_t at) const
{
    const QStringView form = formOf(text, tokens[at]);
    if (!isStop(form.back()))
        return false;
    if (form.size() > 1 && at > first && formOf(text, tokens[at - 1]) == u"[")
        return false; // left out: "[...]"
    if (form == u".") {
        const Dots dots = dotsAround(text, tokens, at);
        const bool sentenceAndEllipsis = dots.attached && dots.count() > 3;
        if (sentenceAndEllipsis && at == dots.first && dots.end < tokens.size()
            && !closes(formOf(text, tokens[dots.end])))
            return formOf(text, tokens[dots.end])[0].isUpper();
        if (dots.count() > 1
            && (at + 1 < dots.end || (dots.count() == 3 && dots.end < tokens.size())
                || (sentenceAndEllipsis && dots.end < tokens.size())))
            return false;
    }
    if (at == first + 1 && form == u"." && formOf(text, tokens[first]).size() <= 2
        && isWordCharacter(text[tokens[first].begin]))
        return false; // the number of a list entry
    size_t next = at + 1;
    while (next < tokens.size() && tokens[next].begin == tokens[next - 1].end && closes(formOf(text, tokens[next])))
        ++next;
    if (next >= tokens.size())
        return true;
    const bool space = tokens[next].begin > tokens[next - 1].end;
    constexpr size_t MostMarks =
        16; // a longer run of marks before a word tells nothing, and would be read again and again
    size_t word = next;
    while (word + 1 < std::min(tokens.size(), next + MostMarks) && !isWordCharacter(text[tokens[word].begin])
        && formOf(text, tokens[word]).size() <= 2)
        ++word;
    const QStringView follower = formOf(text, tokens[word]);
    if (wantsNumber(form, follower)
        || (form == u"." && at > first && tokens[at - 1].end == tokens[at].begin
            && wantsNumber(text.sliced(tokens[at - 1].begin, tokens[at - 1].length() + 1), follower)))
        return false;
    if (follower[0].isLower() || (!space && !(form.size() == 1 && follower[0].isUpper())))
        return false;
    if (next > at + 1 && isSpeakerNext(text, tokens, next))
        return false;
    const bool abbreviation = form.size() > 1 && form.back() == u'.' && form[0] != u'.';
    return !abbreviation || abbreviationEnds(text, tokens, at, follower);
}

std::vector<size_t> SentenceSplitter::split(QStringView text, std::span<const TextSpan> tokens) const
{
    std::vector<size_t> ends;
    size_t first = 0;
    std::optional<ListMark> entry = listMarkAt(text, tokens, 0); // of the list's last entry so far
    size_t markEnd = entry ? entry->length : 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        size_t end = i + 1;
        if (i < markEnd)
            continue;
        if (entry && end < tokens.size() && tokens[end].begin > tokens[i].end) {
            const std::optional<ListMark> next = listMarkAt(text, tokens, end);
            if (next && entry->isFollowedBy(*next)) {
                ends.push_back(end);
                first = end;
                entry = next;
                markEnd = end + next->length;
                continue;
            }
        }
        if (mayEnd(text, tokens, first, i)) {
            while (end < tokens.size() && end - i <= MostClosing && tokens[end].begin == tokens[end - 1].end
                && closes(formOf(text, tokens[end])))
                ++end;
        } else if (end - first < LongestSentence) {
            continue;
        }
        ends.push_back(end);
        first = end;
        i = end - 1;
    }
    if (ends.empty() || ends.back() != tokens.size())
        ends.push_back(tokens.size());
    if (tokens.empty())
        ends.clear();
    return ends;
}

} // namespace language
