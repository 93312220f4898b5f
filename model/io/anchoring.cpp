#include "model/io/anchoring.h"

#include "model/io/approximate.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace io {

namespace {

constexpr qsizetype SearchBudget = 1'000'000'000; // code units compared; about a second
constexpr qsizetype ShortestNearQuote = 10; // shorter words with a changed letter are other words
constexpr int CandidatesASide = 16;

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
    qsizetype same = 0;
    while (
        same < expected.size() && same < position && text[position - 1 - same] == expected[expected.size() - 1 - same])
        ++same;
    return expected.isEmpty() ? 0 : static_cast<double>(same) / static_cast<double>(expected.size());
}

double suffixLikeness(QStringView text, qsizetype position, QStringView expected)
{
    qsizetype same = 0;
    while (same < expected.size() && position + same < text.size() && text[position + same] == expected[same])
        ++same;
    return expected.isEmpty() ? 0 : static_cast<double>(same) / static_cast<double>(expected.size());
}

/// A place where the words may stand, weighed as Hypothesis does.
struct Candidate {
    TextSpan span;
    double words = 1; // likeness, 0 to 1

    double weight(QStringView text, const Quote& quote) const
    {
        const auto distance = static_cast<double>(std::abs(span.begin - quote.position));
        const bool inside = quote.within.begin <= span.begin && span.end <= quote.within.end;
        return (inside ? 20 : 0) + 50 * words + 20 * prefixLikeness(text, span.begin, quote.prefix)
            + 20 * suffixLikeness(text, span.end, quote.suffix)
            + 2 * (1 - distance / static_cast<double>(text.size() + 1));
    }
};

std::optional<TextSpan> best(QStringView text, const Quote& quote, const std::vector<Candidate>& candidates)
{
    if (candidates.empty())
        return {};
    const auto weight = [&](const Candidate& one) { return one.weight(text, quote); };
    return std::ranges::max_element(candidates, {}, weight)->span;
}

// The nearest places of `words` on both sides of `position`; `searched` grows by what was looked at.
std::vector<qsizetype> placesAround(QStringView text, QStringView words, qsizetype position, qsizetype& searched)
{
    std::vector<qsizetype> places;
    position = std::clamp<qsizetype>(position, 0, text.size());
    qsizetype at = position;
    for (int i = 0; i < CandidatesASide && at <= text.size(); ++i) {
        const qsizetype found = text.indexOf(words, at);
        searched += (found < 0 ? text.size() : found) - at + 1;
        if (found < 0)
            break;
        places.push_back(found);
        at = found + 1;
    }
    at = position;
    for (int i = 0; i < CandidatesASide && at > 0; ++i) {
        const qsizetype found = text.lastIndexOf(words, at - 1);
        searched += at - std::max<qsizetype>(found, 0) + 1;
        if (found < 0)
            break;
        places.push_back(found);
        at = found;
    }
    return places;
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

Anchoring::Anchoring(const SourceText& text)
    : m_text(text)
    , m_budget(SearchBudget)
{
}

Anchoring::~Anchoring() = default;

const Anchoring::Folded& Anchoring::folded()
{
    if (!m_folded)
        m_folded = std::make_unique<Folded>(m_text.view());
    return *m_folded;
}

bool Anchoring::spend(qsizetype cost)
{
    m_budget -= cost;
    return m_budget > 0;
}

std::optional<TextSpan> Anchoring::find(const Quote& quote)
{
    if (quote.words.trimmed().isEmpty() || m_budget <= 0 || m_absent.contains(quote.words))
        return {};
    auto found = findExactly(quote);
    if (!found)
        found = findFolded(quote);
    if (!found)
        found = findNearly(quote);
    if (!found && m_budget > 0)
        m_absent.insert(quote.words, true);
    return found;
}

std::optional<TextSpan> Anchoring::findExactly(const Quote& quote)
{
    qsizetype searched = 0;
    std::vector<Candidate> candidates;
    for (const qsizetype place : placesAround(m_text.view(), quote.words, quote.position, searched)) {
        const TextSpan span{place, place + quote.words.size()};
        if (isWhole(m_text.view(), span))
            candidates.push_back({span});
    }
    spend(searched);
    return best(m_text.view(), quote, candidates);
}

std::optional<TextSpan> Anchoring::findFolded(const Quote& quote)
{
    const QString words = Folded::of(quote.words);
    if (words.isEmpty() || !spend(0))
        return {};
    qsizetype searched = 0;
    std::vector<Candidate> candidates;
    for (const qsizetype place : placesAround(folded().text, words, folded().fromOriginal(quote.position), searched)) {
        const TextSpan span = folded().original({place, place + words.size()});
        if (isWhole(m_text.view(), span))
            candidates.push_back({span});
    }
    spend(searched);
    return best(m_text.view(), quote, candidates);
}

std::optional<TextSpan> Anchoring::findNearly(const Quote& quote)
{
    const QString words = Folded::of(quote.words);
    if (words.size() > LongestNearPattern)
        return findByEnds(quote);
    if (words.size() < ShortestNearQuote || !spend(folded().text.size() * (8 + words.size() / 32)))
        return {};
    const QString digits = digitsOf(words);
    std::vector<Candidate> candidates;
    for (const NearMatch& match : nearMatches(folded().text, words, static_cast<int>(words.size() / 5))) {
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
