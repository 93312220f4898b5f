#include "model/language/namefeatures.h"

#include "model/language/hash.h"

#include <algorithm>

namespace language {

namespace {

constexpr Word Outside = [] {
    Word word;
    word.form = word.lower = word.shape = OutsideHash;
    return word;
}();
constexpr Gazetteer::Marks NoMarks{};

quint32 hashOf(QStringView word)
{
    return describe(word).lower;
}

bool isHot(const Word& word)
{
    return word.capital || word.allCapitals || (word.digits && word.letters);
}

} // namespace

/// Adds features one after another.
class FeatureCollector {
public:
    void add(quint64 kind, quint64 a, quint64 b = 0, quint64 c = 0)
    {
        if (m_list.count < NameFeatures::MostFeatures)
            m_list.values[m_list.count++] = mixed(mixed(mixed(mixed(0x9A3E, kind), a), b), c);
    }
    const NameFeatures::List& list() const { return m_list; }

private:
    NameFeatures::List m_list;
};

NameFeatures::NameFeatures(NameArticle article, const Gazetteer& gazetteer)
    : m_article(std::move(article))
    , m_gazetteer(&gazetteer)
{
    for (size_t s = 0; s < m_article.size; ++s)
        collectClues(open(s));
}

const NameFeatures::Sentence& NameFeatures::open(size_t sentence) const
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

const Word& NameFeatures::wordAt(const Sentence& sentence, size_t at, int step) const
{
    const auto index = static_cast<std::ptrdiff_t>(at) + step;
    return index < 0 || index >= std::ssize(sentence.words) ? Outside : sentence.words[static_cast<size_t>(index)];
}

const Gazetteer::Marks& NameFeatures::marksAt(const Sentence& sentence, size_t at, int step) const
{
    const auto index = static_cast<std::ptrdiff_t>(at) + step;
    return index < 0 || index >= std::ssize(sentence.marks) ? NoMarks : sentence.marks[static_cast<size_t>(index)];
}

void NameFeatures::collectClues(const Sentence& sentence)
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
        const Word& before = wordAt(sentence, i, -1);
        const Word& after = wordAt(sentence, i, 1);
        const quint32 lists = marksAt(sentence, i, -1).ends;
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

bool NameFeatures::isShortForSmall(const Sentence& sentence, size_t at) const
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

bool NameFeatures::isShortForSmall(size_t sentence, size_t at) const
{
    return (cluesOf(open(sentence).words[at]) & ShortForSmall) != 0;
}

bool NameFeatures::isSmallSomewhere(size_t sentence, size_t at) const
{
    return (cluesOf(open(sentence).words[at]) & SmallSomewhere) != 0;
}

bool NameFeatures::isCapitalInside(size_t sentence, size_t at) const
{
    return (cluesOf(open(sentence).words[at]) & CapitalInside) != 0;
}

quint32 NameFeatures::cluesOf(const Word& word) const
{
    const auto found = m_clues.find(word.lower);
    return found == m_clues.end() ? 0 : found->second;
}

bool NameFeatures::isCandidate(size_t sentence, size_t at) const
{
    const Sentence& s = open(sentence);
    if (isHot(s.words[at]))
        return true;
    bool before = false, after = false;
    for (int step = 1; step <= 3; ++step) {
        before = before || isHot(wordAt(s, at, -step));
        after = after || isHot(wordAt(s, at, step));
    }
    return before && (after || s.words[at].digits);
}

NameFeatures::List NameFeatures::features(size_t sentence, size_t at) const
{
    const Sentence& s = open(sentence);
    const Word& w = s.words[at];
    const Word& p1 = wordAt(s, at, -1);
    const Word& p2 = wordAt(s, at, -2);
    const Word& n1 = wordAt(s, at, 1);
    const Word& n2 = wordAt(s, at, 2);
    const Token& token = s.input.tokens[at];
    const auto tagAt = [&](int step) {
        const auto index = static_cast<std::ptrdiff_t>(at) + step;
        return index < 0 || index >= std::ssize(s.input.tokens)
            ? 99U
            : static_cast<quint32>(s.input.tokens[static_cast<size_t>(index)].tag);
    };
    const quint32 caps = (w.capital ? 1U : 0U) | (w.allCapitals ? 2U : 0U) | (w.digits ? 4U : 0U)
        | (s.titleCase ? 8U : 0U) | (at == 0 ? 16U : 0U);
    const quint32 clues = cluesOf(w);
    FeatureCollector c;
    c.add(0, caps);
    c.add(1, w.form);
    c.add(2, w.lower);
    c.add(3, p1.lower);
    c.add(4, n1.lower);
    c.add(5, p2.lower);
    c.add(6, n2.lower);
    c.add(7, w.lower, n1.lower);
    c.add(8, p1.lower, w.lower);
    c.add(9, p2.lower, p1.lower);
    c.add(10, n1.lower, n2.lower);
    for (size_t i = 1; i < 5; ++i)
        c.add(11 + i, w.suffixes[i], caps & 1U);
    for (size_t i = 0; i < 4; ++i)
        c.add(16 + i, w.prefixes[i], caps & 1U);
    c.add(20, w.shape, caps & 24U);
    c.add(21, p1.shape, w.shape, n1.shape);
    c.add(22, p1.shape, w.shape);
    c.add(23, w.shape, n1.shape);
    c.add(24, p1.suffixes[2], w.shape);
    c.add(25, n1.suffixes[2], w.shape);
    c.add(26, tagAt(0), caps);
    c.add(27, tagAt(-1), tagAt(0), tagAt(1));
    c.add(28, tagAt(0), tagAt(1), tagAt(2));
    c.add(29, tagAt(-2), tagAt(-1), tagAt(0));
    c.add(30, p1.lower, caps);
    c.add(31, n1.lower, caps);
    c.add(32, p1.lower, n1.lower, caps & 1U);
    c.add(33, p1.form == OutsideHash, n1.form == OutsideHash, caps);
    const auto relation = static_cast<quint32>(token.relation);
    c.add(34, relation, caps & 1U);
    if (token.head >= 0) {
        const Word& head = s.words[static_cast<size_t>(token.head)];
        c.add(35, relation, head.lower, caps & 1U);
        c.add(36, relation, static_cast<quint32>(s.input.tokens[static_cast<size_t>(token.head)].tag), caps & 1U);
        c.add(37, head.suffixes[2], caps & 1U);
    }
    c.add(38, clues, caps & 9U);
    for (quint32 bit = 1; bit <= ShortForSmall; bit <<= 1)
        c.add(39, bit, (clues & bit) != 0, caps & 1U);
    for (int step = -2; step <= 2; ++step) {
        const Gazetteer::Marks& marks = marksAt(s, at, step);
        const auto place = static_cast<quint64>(step + 2);
        if (step != 2 && step != -2)
            c.add(40 + place, marks.begins, marks.inside, marks.ends);
        for (quint32 list = 0; list < Gazetteer::ListCount; ++list) {
            const quint32 bit = 1U << list;
            if (((marks.begins | marks.inside) & bit) != 0)
                c.add(50 + place, bit, ((marks.begins & bit) != 0 ? 1U : 0U) | ((marks.ends & bit) != 0 ? 2U : 0U),
                    step == 0 ? caps & 11U : 0U);
        }
    }
    if (!m_firstLook.empty())
        addFirstLook(c, sentence, at);
    return c.list();
}

void NameFeatures::setFirstLook(std::vector<std::vector<int>> labels)
{
    m_votes.clear();
    for (size_t s = 0; s < labels.size(); ++s)
        vote(s, labels[s]);
    beginSecondLook(std::move(labels));
}

void NameFeatures::vote(size_t sentence, std::span<const int> found)
{
    const Sentence& s = open(sentence);
    for (size_t i = 0; i < found.size(); ++i) {
        const Word& word = s.words[i];
        if (!word.capital || (s.titleCase && found[i] == 0) || (i == 0 && found[i] == 0))
            continue;
        Votes& votes = m_votes[word.lower];
        const size_t type = found[i] == 0 ? 7 : static_cast<size_t>((found[i] - 1) / 2);
        ++votes.counts[type];
        if (found[i] == 0)
            continue;
        const auto bit = static_cast<quint8>(1U << type);
        const bool goesOn = i + 1 < found.size() && found[i + 1] != 0 && found[i + 1] % 2 == 0;
        const bool went = found[i] % 2 == 0;
        if (went && !goesOn)
            votes.lastOf |= bit;
        if (goesOn && !went)
            votes.firstOf |= bit;
    }
}

void NameFeatures::addFirstLook(FeatureCollector& c, size_t sentence, size_t at) const
{
    const std::vector<int>& labels = m_firstLook[sentence];
    const auto labelAt = [&](std::ptrdiff_t index) {
        return index < 0 || index >= std::ssize(labels) ? 20U
                                                        : static_cast<quint32>(labels[static_cast<size_t>(index)]);
    };
    const auto here = static_cast<std::ptrdiff_t>(at);
    c.add(70, labelAt(here));
    c.add(71, labelAt(here - 1), labelAt(here), labelAt(here + 1));
    const auto found = m_votes.find(open(sentence).words[at].lower);
    if (found == m_votes.end())
        return;
    const Votes& votes = found->second;
    const auto best =
        static_cast<size_t>(std::max_element(votes.counts.begin(), votes.counts.end()) - votes.counts.begin());
    quint32 all = 0;
    for (const quint16 count : votes.counts)
        all += count;
    const quint32 share = votes.counts[best] == all ? 2U : votes.counts[best] * 4U >= all * 3U ? 1U : 0U;
    const quint32 size = all < 2 ? 0 : all < 4 ? 1 : 2;
    c.add(72, best, share, size);
    c.add(73, best, share, labelAt(here));
    c.add(74, votes.lastOf);
    c.add(75, votes.firstOf);
    c.add(76, votes.lastOf, votes.firstOf, best);
    c.add(77, votes.lastOf, labelAt(here));
}

} // namespace language
