#include "model/extract/quotations/assemble.h"

#include <algorithm>

namespace extract {

namespace {

bool isQuoteLike(QChar c)
{
    return c == u'"' || c == u'\'' || c.unicode() == 0x2019 || c.unicode() == 0x201D;
}

bool holds(const Attribution& outer, TextSpan span)
{
    return std::any_of(outer.content.begin(), outer.content.end(),
        [span](TextSpan piece) { return piece.begin <= span.begin && span.end <= piece.end; });
}

bool meets(const Attribution& a, const Attribution& b)
{
    for (const TextSpan one : a.content) {
        for (const TextSpan other : b.content) {
            if (one.overlaps(other))
                return true;
        }
    }
    return a.cue.overlaps(b.cue);
}

/// Whether `a` is believed rather than `b`, of which each has to do with the words of the other.
bool isBetter(const Attribution& a, const Attribution& b)
{
    if (a.sieve != b.sieve)
        return a.sieve < b.sieve;
    if (a.cue.begin != b.cue.begin)
        return a.cue.begin < b.cue.begin;
    return a.cue.end > b.cue.end;
}

/// `later`: a was found after b, which decides between equals.
bool losesTo(const Attribution& a, const Attribution& b, bool later)
{
    const bool inside = holds(b, a.cue);
    const bool outside = holds(a, b.cue);
    if (inside != outside)
        return inside;
    return (inside || meets(a, b)) && (isBetter(b, a) || (later && !isBetter(a, b)));
}

/// Removes what loses to another one that stays. Only attributions of neighbouring sentences are compared.
void keepOutermost(std::vector<Attribution>& found)
{
    std::stable_sort(found.begin(), found.end(), [](const Attribution& a, const Attribution& b) {
        return a.sentence != b.sentence ? a.sentence < b.sentence : isBetter(a, b);
    });
    std::vector<bool> gone(found.size(), false);
    constexpr size_t window = 24;
    for (size_t i = 0; i < found.size(); ++i) {
        const size_t last = std::min(found.size(), i + window);
        for (size_t j = i > window ? i - window : 0; j < last && !gone[i]; ++j)
            gone[i] = i != j && !gone[j] && losesTo(found[i], found[j], j < i);
    }
    std::vector<Attribution> kept;
    for (size_t i = 0; i < found.size(); ++i) {
        if (!gone[i])
            kept.push_back(std::move(found[i]));
    }
    found = std::move(kept);
}

/// Whether a stretch may stand alone as somebody's words: whole sentences of some length.
bool isUtterance(const Reading& reading, const QuotedStretch& stretch)
{
    const QStringView inner = reading.text().slice(stretch.inner).trimmed();
    if (inner.count(u' ') < 2 || inner.isEmpty())
        return false;
    const QChar last = inner.back();
    const QChar first = inner.front();
    const bool ends = last == u'.' || last == u'!' || last == u'?' || last.unicode() == 0x2026 || !stretch.closed
        || isQuoteLike(last);
    return ends && (first.isUpper() || !first.isLetter());
}

/// Whether nothing but spaces, or the end of a sentence, stands before the stretch in its paragraph.
bool beginsSentence(const Reading& reading, const QuotedStretch& stretch)
{
    if (reading.startsParagraph(stretch))
        return true;
    QStringView before = reading.text().view().first(stretch.span.begin);
    while (!before.isEmpty() && before.back().isSpace())
        before.chop(1);
    return !before.isEmpty()
        && (before.back() == u'.' || before.back() == u'?' || before.back() == u'!' || isQuoteLike(before.back()));
}

/// Gives stretches that nobody claimed to the attribution they go on with.
class Floats {
public:
    Floats(const Reading& reading, std::vector<Attribution>& found)
        : m_reading(reading)
        , m_found(found)
        , m_owner(reading.stretches().size(), -1)
    {
        for (size_t i = 0; i < found.size(); ++i) {
            for (const TextSpan piece : found[i].content)
                claim(piece, static_cast<int>(i));
        }
    }

    void run()
    {
        const auto stretches = m_reading.stretches();
        for (size_t s = 1; s < stretches.size(); ++s) {
            if (m_owner[s] >= 0)
                continue;
            const int owner = ownerBefore(s);
            if (owner < 0)
                continue;
            m_owner[s] = owner;
            m_found[static_cast<size_t>(owner)].content.push_back(stretches[s].span);
        }
    }

private:
    void claim(TextSpan piece, int owner)
    {
        const auto stretches = m_reading.stretches();
        auto at = std::lower_bound(stretches.begin(), stretches.end(), piece.begin,
            [](const QuotedStretch& stretch, qsizetype begin) { return stretch.span.end <= begin; });
        for (; at != stretches.end() && at->span.begin < piece.end; ++at)
            m_owner[static_cast<size_t>(at - stretches.begin())] = owner;
    }

    int ownerBefore(size_t s) const
    {
        const QuotedStretch& stretch = m_reading.stretches()[s];
        const QuotedStretch& before = m_reading.stretches()[s - 1];
        if (stretch.continues >= 0)
            return m_owner[static_cast<size_t>(stretch.continues)];
        const int owner = m_owner[s - 1];
        if (owner < 0 || m_found[static_cast<size_t>(owner)].sieve > Sieve::Phrase || !isUtterance(m_reading, stretch)
            || !beginsSentence(m_reading, stretch))
            return -1;
        const TextSpan between{before.span.end, stretch.span.begin};
        return isOnlyCue(m_found[static_cast<size_t>(owner)], between, stretch.paragraph - before.paragraph) ? owner
                                                                                                             : -1;
    }

    /// Whether the text between two stretches is the attribution's own cue and source, or nothing.
    bool isOnlyCue(const Attribution& attribution, TextSpan between, int paragraphs) const
    {
        if (paragraphs > 1)
            return false;
        const QStringView words = m_reading.text().slice(between);
        if (words.trimmed().isEmpty())
            return true;
        const bool own = between.begin <= attribution.cue.begin && attribution.cue.end <= between.end;
        const language::Sentence& sentence = m_reading.sentences()[static_cast<size_t>(attribution.sentence)];
        return own && between.begin + words.trimmed().size() <= sentence.span.end + 1 && words.trimmed().endsWith(u'.');
    }

    const Reading& m_reading;
    std::vector<Attribution>& m_found;
    std::vector<int> m_owner; ///< index of the attribution that holds each stretch, -1 for none
};

} // namespace

std::vector<Attribution> assemble(const Reading& reading, std::vector<Attribution> found)
{
    keepOutermost(found);
    Floats(reading, found).run();
    for (Attribution& attribution : found)
        std::sort(attribution.content.begin(), attribution.content.end());
    std::stable_sort(found.begin(), found.end(),
        [](const Attribution& a, const Attribution& b) { return a.content.front() < b.content.front(); });
    return found;
}

QuotationForm formOf(const Reading& reading, const Attribution& attribution)
{
    bool quoted = false;
    bool bare = false;
    for (const TextSpan piece : attribution.content) {
        for (qsizetype i = piece.begin; i < piece.end;) {
            const int stretch = reading.stretchAt(i);
            if (stretch >= 0) {
                quoted = true;
                i = reading.stretches()[static_cast<size_t>(stretch)].span.end;
            } else {
                bare = bare || reading.text().view()[i].isLetterOrNumber();
                ++i;
            }
        }
    }
    return !quoted ? QuotationForm::Indirect : bare ? QuotationForm::Mixed : QuotationForm::Direct;
}

} // namespace extract
