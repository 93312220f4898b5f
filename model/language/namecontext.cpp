#include "model/language/namecontext.h"

#include <algorithm>

namespace language {

namespace {

constexpr Word Outside = [] {
    Word word;
    word.form = word.lower = OutsideHash;
    return word;
}();

quint32 hashOf(QStringView word)
{
    return describe(word).lower;
}

bool isHot(const Word& word)
{
    return word.capital || word.allCapitals || (word.digits && word.letters);
}

} // namespace

NameContext::NameContext(NameArticle article, const Gazetteer& gazetteer)
    : m_article(std::move(article))
    , m_gazetteer(&gazetteer)
{
    for (size_t s = 0; s < m_article.size; ++s)
        collectClues(open(s));
}

const NameContext::Sentence& NameContext::open(size_t sentence) const
{
    if (m_opened == sentence)
        return m_open;
    m_opened = sentence;
    m_open.input = m_article.sentence(sentence);
    m_open.words.clear();
    for (const QStringView form : m_open.input.forms)
        m_open.words.push_back(describe(form));
    m_open.marks = m_gazetteer->mark(m_open.words);
    m_open.titleCase = language::isTitleCase(m_open.input.forms);
    return m_open;
}

void NameContext::collectClues(const Sentence& sentence)
{
    static const quint32 in = hashOf(u"in"), the = hashOf(u"the"), said = hashOf(u"said"), says = hashOf(u"says"),
                         told = hashOf(u"told");
    for (size_t i = 0; i < sentence.words.size(); ++i) {
        const Word& word = sentence.words[i];
        if (!word.letters)
            continue;
        quint32 clues = 0;
        if (!word.capital) {
            clues = SmallSomewhere;
            const auto known = m_clues.find(word.lower);
            if (known != m_clues.end())
                known->second |= clues;
            else
                m_clues.emplace(word.lower, clues);
            continue;
        }
        const Word& before = i == 0 ? Outside : sentence.words[i - 1];
        const Word& after = i + 1 == sentence.words.size() ? Outside : sentence.words[i + 1];
        const quint32 lists = i == 0 ? 0 : sentence.marks[i - 1].ends;
        if (!sentence.titleCase) {
            if ((lists & (Gazetteer::Honorific | Gazetteer::Office)) != 0)
                clues |= AfterTitle;
            if ((lists & Gazetteer::GivenName) != 0 && before.capital)
                clues |= AfterGivenName;
            if (before.lower == in)
                clues |= AfterIn;
            if (before.lower == the)
                clues |= AfterThe;
            if (i > 0 && before.letters)
                clues |= CapitalInside;
            if (after.lower == said || after.lower == says || after.lower == told)
                clues |= Speaks;
        }
        if (((sentence.marks[i].any()) & Gazetteer::Leader) != 0)
            clues |= InLeader;
        if (isShortForSmall(sentence, i))
            clues |= ShortForSmall;
        if (clues != 0)
            m_clues[word.lower] |= clues;
    }
}

bool NameContext::isShortForSmall(const Sentence& sentence, size_t at) const
{
    const QStringView form = sentence.input.forms[at];
    const auto length = static_cast<size_t>(form.size());
    if (!sentence.words[at].allCapitals || length > 6 || at < length + 1 || sentence.input.forms[at - 1] != u"(")
        return false;
    for (size_t i = 0; i < length; ++i) {
        const QStringView word = sentence.input.forms[at - 1 - length + i];
        if (!word[0].isLower() || word[0].toUpper() != form[static_cast<qsizetype>(i)])
            return false;
    }
    return true;
}

quint32 NameContext::cluesOf(const Word& word) const
{
    const auto found = m_clues.find(word.lower);
    return found == m_clues.end() ? 0 : found->second;
}

bool NameContext::isCandidate(std::span<const Word> words, size_t at)
{
    if (isHot(words[at]))
        return true;
    constexpr size_t reach = 3;
    const auto anyHot = [&](size_t first, size_t end) {
        return std::ranges::any_of(words.subspan(first, end - first), isHot);
    };
    return anyHot(at > reach ? at - reach : 0, at)
        && (words[at].digits || anyHot(at + 1, std::min(words.size(), at + 1 + reach)));
}

} // namespace language
