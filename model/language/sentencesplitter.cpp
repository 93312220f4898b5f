#include "model/language/sentencesplitter.h"

#include "model/language/characters.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

constexpr size_t LongestSentence = 400; ///< words; what goes on longer is cut, so that the parser stays quick

QStringView formOf(QStringView text, TextSpan span) { return text.sliced(span.begin, span.length()); }

bool closes(QStringView form)
{
    return form.size() <= 2 && (isClosing(form[0]) || isQuote(form[0]) || isApostrophe(form[0]));
}

/// Words that begin a sentence far more often than they follow an abbreviation inside one.
bool startsSentence(QStringView form)
{
    static constexpr std::array Starters { u"The", u"This", u"That", u"These", u"Those", u"He", u"She", u"It", u"They", u"We",
        u"I", u"You", u"In", u"On", u"At", u"But", u"And", u"However", u"There", u"A", u"An", u"His", u"Her", u"Its", u"Their",
        u"Our", u"My", u"When", u"While", u"After", u"Before", u"As", u"If", u"For", u"Since", u"Although", u"Some", u"Many",
        u"Most", u"Both", u"What", u"Who", u"How", u"Why", u"According", u"Meanwhile", u"Earlier", u"Later", u"Last", u"No",
        u"Not", u"So", u"Yet", u"Also", u"With", u"By", u"From", u"To", u"Under", u"Now", u"Then", u"Even", u"Still" };
    return std::ranges::any_of(Starters, [form](QStringView known) { return form == known; });
}

} // namespace

bool SentenceSplitter::mayEnd(QStringView text, std::span<const TextSpan> tokens, size_t at) const
{
    const QStringView form = formOf(text, tokens[at]);
    if (!isStop(form.back()))
        return false;
    size_t next = at + 1;
    bool closed = false;
    while (next < tokens.size() && tokens[next].begin == tokens[next - 1].end && closes(formOf(text, tokens[next]))) {
        closed = true;
        ++next;
    }
    if (next >= tokens.size())
        return true;
    const bool space = tokens[next].begin > tokens[next - 1].end;
    size_t first = next;
    while (first + 1 < tokens.size() && !isWordCharacter(text[tokens[first].begin]) && formOf(text, tokens[first]).size() <= 2)
        ++first;
    const QStringView follower = formOf(text, tokens[first]);
    const QChar c = follower[0];
    if (c.isLower())
        return false;
    if (!space && !(form.size() == 1 && c.isUpper()))
        return false;
    const bool abbreviation = form.size() > 1 && form.back() == u'.' && form[0] != u'.';
    if (!abbreviation)
        return true;
    if (m_tokenizer.wantsMore(form) || (form.size() == 2 && !closed))
        return form.size() == 2 && form == u"I." ? false : false;
    return c.isUpper() && startsSentence(follower);
}

std::vector<size_t> SentenceSplitter::split(QStringView text, std::span<const TextSpan> tokens) const
{
    std::vector<size_t> ends;
    size_t first = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        size_t end = i + 1;
        if (mayEnd(text, tokens, i)) {
            while (end < tokens.size() && tokens[end].begin == tokens[end - 1].end && closes(formOf(text, tokens[end])))
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
