#include "model/io/anchoring.h"

#include "model/io/approximate.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace io {

namespace {

constexpr qsizetype ShortestNearQuote = 10; // shorter words with a changed letter are other words
constexpr int CandidatesASide = 16;
constexpr qsizetype MatchCost = 200; // of finding where a near match begins
constexpr qsizetype LongestNeighbour = 1'000; // code units of a prefix or suffix that are compared

// Letters and digits of scripts that put spaces between words.
bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() && c.script() != QChar::Script_Han && c.script() != QChar::Script_Hiragana
        && c.script() != QChar::Script_Katakana && c.script() != QChar::Script_Thai;
}

bool splitsWord(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && isWordCharacter(text[position - 1])
        && isWordCharacter(text[position]);
}

bool isWhole(QStringView text, TextSpan span)
{
    return !splitsWord(text, span.begin) && !splitsWord(text, span.end);
}

// How much of `expected` stands right before `position`, from 0 to 1; 0 where nothing is expected.
double prefixLikeness(QStringView text, qsizetype position, QStringView expected)
{
    expected = expected.last(std::min(expected.size(), LongestNeighbour));
    qsizetype same = 0;
    while (
        same < expected.size() && same < position && text[position - 1 - same] == expected[expected.size() - 1 - same])
        ++same;
    return expected.isEmpty() ? 0 : static_cast<double>(same) / static_cast<double>(expected.size());
}

double suffixLikeness(QStringView text, qsizetype position, QStringView expected)
{
    expected = expected.first(std::min(expected.size(), LongestNeighbour));
    qsizetype same = 0;
    while (same < expected.size() && position + same < text.size() && text[position + same] == expected[same])
        ++same;
    return expected.isEmpty() ? 0 : static_cast<double>(same) / static_cast<double>(expected.size());
}

/// A place where the words may stand, weighed as Hypothesis does.
struct Candidate {
    TextSpan span;
    double words = 1; // likeness, 0 to 1
};

bool isInside(TextSpan span, const Quote& quote)
{
    return quote.within.begin <= span.begin && span.end <= quote.within.end;
}

double weightOf(const Candidate& one, QStringView text, const Quote& quote)
{
    const auto distance = static_cast<double>(std::abs(one.span.begin - quote.position));
    return (isInside(one.span, quote) ? 20 : 0) + 50 * one.words
        + 20 * prefixLikeness(text, one.span.begin, quote.prefix)
        + 20 * suffixLikeness(text, one.span.end, quote.suffix)
        + 2 * (1 - distance / static_cast<double>(text.size() + 1));
}

// What weighing one candidate costs at most.
qsizetype weighing(const Quote& quote)
{
    return 1 + std::min(quote.prefix.size(), LongestNeighbour) + std::min(quote.suffix.size(), LongestNeighbour);
}

// Whether no other place of the same words can weigh more than this one but by being nearer.
bool isPerfect(TextSpan span, QStringView text, const Quote& quote)
{
    const auto isWhole = [](QStringView expected, double likeness) { return expected.isEmpty() || likeness >= 1; };
    return (quote.within.isEmpty() || isInside(span, quote))
        && isWhole(quote.prefix, prefixLikeness(text, span.begin, quote.prefix))
        && isWhole(quote.suffix, suffixLikeness(text, span.end, quote.suffix));
}

// The heaviest candidate, of equal ones the first.
std::optional<TextSpan> best(QStringView text, const Quote& quote, const std::vector<Candidate>& candidates)
{
    std::optional<TextSpan> found;
    double most = 0;
    for (const Candidate& one : candidates) {
        const double weight = weightOf(one, text, quote);
        if (!found || weight > most) {
            found = one.span;
            most = weight;
        }
    }
    return found;
}

/// Finds the places of some words in a text, ring after ring around a position: what has moved has seldom moved far.
class Places {
public:
    Places(QStringView text, QStringView words, qsizetype position, SearchBudget& budget)
        : m_text(text)
        , m_words(words)
        , m_position(std::clamp<qsizetype>(position, 0, text.size()))
        , m_budget(budget)
    {
    }

    /// The places in the next ring: those from the position on, nearest first, then those before it; of each at most
    /// CandidatesASide in all rings together.
    std::vector<qsizetype> next()
    {
        const qsizetype inner = m_reach;
        m_reach = m_reach == 0 ? FirstReach : m_reach * 4;
        std::vector<qsizetype> after = between(m_position + inner, m_position + m_reach, CandidatesASide - m_after, 1);
        m_after += static_cast<int>(after.size());
        const qsizetype nearest = m_position - std::max<qsizetype>(inner, 1);
        const auto before = between(m_position - m_reach + 1, nearest + 1, CandidatesASide - m_before, -1);
        m_before += static_cast<int>(before.size());
        after.insert(after.end(), before.begin(), before.end());
        return after;
    }

    bool isDone() const
    {
        const bool reachesEnds = m_position - m_reach <= 0 && m_position + m_reach > m_text.size();
        return m_budget.isSpent() || reachesEnds || (m_after == CandidatesASide && m_before == CandidatesASide);
    }

private:
    static constexpr qsizetype FirstReach = 1024;
    // Qt finds so few code units in time that grows with the text alone; what follows them is compared here and paid.
    static constexpr qsizetype Head = 5;

    // The first `most` places that begin in [first, end), or the last ones, backwards.
    std::vector<qsizetype> between(qsizetype first, qsizetype end, int most, int direction)
    {
        first = std::max<qsizetype>(first, 0);
        end = std::min(end, m_text.size() - m_words.size() + 1);
        const QStringView head = m_words.first(std::min(Head, m_words.size()));
        std::vector<qsizetype> found;
        while (first < end && static_cast<int>(found.size()) < most && !m_budget.isSpent()) {
            const QStringView part = m_text.sliced(first, end - first + head.size() - 1);
            const qsizetype at = direction > 0 ? part.indexOf(head) : part.lastIndexOf(head);
            m_budget.spend(1 + (at < 0 ? part.size() : direction > 0 ? at : part.size() - at));
            if (at < 0)
                break;
            if (isHere(first + at))
                found.push_back(first + at);
            (direction > 0 ? first : end) = direction > 0 ? first + at + 1 : first + at;
        }
        return found;
    }

    bool isHere(qsizetype at)
    {
        const QStringView there = m_text.sliced(at, m_words.size());
        const auto differ = std::ranges::mismatch(there, m_words);
        m_budget.spend(1 + (differ.in1 - there.begin()));
        return differ.in1 == there.end();
    }

    QStringView m_text;
    QStringView m_words;
    qsizetype m_position;
    SearchBudget& m_budget;
    qsizetype m_reach = 0;
    int m_after = 0;
    int m_before = 0;
};

// The heaviest of the places, `spanOf` each in the text; no further ones are looked for where one cannot be beaten.
template <class SpanOf>
std::optional<TextSpan> bestPlace(
    QStringView text, const Quote& quote, Places places, SearchBudget& budget, SpanOf spanOf)
{
    std::vector<Candidate> candidates;
    bool isFound = false;
    while (!isFound && !places.isDone()) {
        for (const qsizetype place : places.next()) {
            const TextSpan span = spanOf(place);
            if (!isWhole(text, span))
                continue;
            budget.spend(2 * weighing(quote));
            candidates.push_back({span});
            isFound = isFound || isPerfect(span, text, quote);
        }
    }
    return best(text, quote, candidates);
}

QString digitsOf(QStringView words)
{
    QString digits;
    std::ranges::copy_if(words, std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

} // namespace

/// A text with its quotation marks, dashes, spaces and case made equal, and where each of its characters came from.
struct Anchoring::Folded {
    explicit Folded(QStringView original);

    static QString of(QStringView words) { return Folded(words).text.trimmed(); }
    TextSpan original(TextSpan span) const
    {
        return {places[static_cast<size_t>(span.begin)], places[static_cast<size_t>(span.end - 1)] + 1};
    }
    qsizetype fromOriginal(qsizetype position) const
    {
        return std::ranges::lower_bound(places, position) - places.begin();
    }

    QString text;
    std::vector<qsizetype> places; // of each code unit in the original

private:
    void add(QChar c, qsizetype place)
    {
        text += c;
        places.push_back(place);
    }
};

Anchoring::Folded::Folded(QStringView original)
{
    constexpr QStringView single = u"\u2018\u2019\u201A\u201B\u02BC\u2032`\u00B4";
    constexpr QStringView twofold = u"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033";
    constexpr QStringView dropped = u"\u00AD\u200B\u200C\u200D\u2060\uFEFF";
    text.reserve(original.size());
    places.reserve(static_cast<size_t>(original.size()));
    for (qsizetype i = 0; i < original.size(); ++i) {
        const QChar c = original[i];
        if (c.isSpace()) {
            if (text.isEmpty() || text.back() != u' ')
                add(u' ', i);
        } else if (c.unicode() < 0x80 && c != u'`') {
            add(c.toLower(), i);
        } else if (c == u'\u2026') {
            for (int dot = 0; dot < 3; ++dot)
                add(u'.', i);
        } else if (!dropped.contains(c)) {
            const bool dash = (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212';
            add(dash ? u'-' : single.contains(c) ? QChar(u'\'') : twofold.contains(c) ? QChar(u'"') : c.toLower(), i);
        }
    }
}

Anchoring::Anchoring(const SourceText& text, std::shared_ptr<SearchBudget> budget)
    : m_text(text)
    , m_budget(std::move(budget))
{
}

Anchoring::~Anchoring() = default;

const Anchoring::Folded& Anchoring::folded()
{
    if (!m_folded)
        m_folded = std::make_unique<Folded>(m_text.view());
    return *m_folded;
}

std::optional<TextSpan> Anchoring::find(const Quote& quote)
{
    if (quote.words.trimmed().isEmpty() || m_budget->isSpent() || m_absent.contains(quote.words))
        return {};
    auto found = findExactly(quote);
    if (!found)
        found = findFolded(quote);
    if (!found)
        found = findNearly(quote);
    if (!found && !m_budget->isSpent())
        m_absent.insert(quote.words, true);
    return found;
}

std::optional<TextSpan> Anchoring::findExactly(const Quote& quote)
{
    return bestPlace(m_text.view(), quote, Places(m_text.view(), quote.words, quote.position, *m_budget), *m_budget,
        [&](qsizetype place) {
            return TextSpan{place, place + quote.words.size()};
        });
}

std::optional<TextSpan> Anchoring::findFolded(const Quote& quote)
{
    const QString words = Folded::of(quote.words);
    if (words.isEmpty() || m_budget->isSpent())
        return {};
    return bestPlace(m_text.view(), quote,
        Places(folded().text, words, folded().fromOriginal(quote.position), *m_budget), *m_budget,
        [&](qsizetype place) {
            return folded().original({place, place + words.size()});
        });
}

std::optional<TextSpan> Anchoring::findNearly(const Quote& quote)
{
    const QString words = Folded::of(quote.words);
    if (words.size() > LongestNearPattern)
        return findByEnds(quote);
    if (words.size() < ShortestNearQuote || m_budget->isSpent())
        return {};
    m_budget->spend(folded().text.size() * (8 + words.size() / 32));
    const QString digits = digitsOf(words);
    const auto matches = nearMatches(folded().text, words, static_cast<int>(words.size() / 5));
    m_budget->spend(static_cast<qsizetype>(matches.size()) * (MatchCost + 4 * words.size() + weighing(quote)));
    std::vector<Candidate> candidates;
    for (const NearMatch& match : matches) {
        TextSpan span = match.span;
        if (span.isEmpty())
            continue;
        span = folded().original(span);
        for (int i = 0; i < 3 && splitsWord(m_text.view(), span.begin); ++i)
            --span.begin;
        for (int i = 0; i < 3 && splitsWord(m_text.view(), span.end); ++i)
            ++span.end;
        // Another number is another fact: "15 November" is not nearly "16 November".
        if (isWhole(m_text.view(), span) && digitsOf(m_text.slice(span)) == digits)
            candidates.push_back({span, 1 - static_cast<double>(match.distance) / static_cast<double>(words.size())});
    }
    return best(m_text.view(), quote, candidates);
}

// Of a long passage the first and the last words are looked for; what is between them must be about as long as quoted.
std::optional<TextSpan> Anchoring::findByEnds(const Quote& quote)
{
    constexpr qsizetype part = 200;
    const QStringView words = quote.words;
    const qsizetype headEnd = words.indexOf(u' ', part);
    const qsizetype tailBegin = words.lastIndexOf(u' ', words.size() - part) + 1;
    if (headEnd < 0 || headEnd > LongestNearPattern || tailBegin < headEnd
        || words.size() - tailBegin > LongestNearPattern)
        return {};
    const auto begin = find({words.first(headEnd).toString(), quote.prefix, {}, quote.position, {}});
    if (!begin)
        return {};
    const auto expectedEnd = begin->begin + words.size() - part;
    const auto end = find({words.sliced(tailBegin).toString(), {}, quote.suffix, expectedEnd, {}});
    if (!end || end->end <= begin->begin)
        return {};
    const TextSpan span{begin->begin, end->end};
    const bool plausible = span.length() * 5 >= words.size() * 4 && span.length() * 5 <= words.size() * 6;
    return plausible ? std::optional(span) : std::nullopt;
}

} // namespace io
