#include "model/extract/events/show/phrasetokens.h"

#include "model/base/isoneof.h"

#include <algorithm>
#include <set>

namespace extract::events {

namespace {

/// Chooses the tokens of one phrase.
class Chooser {
public:
    Chooser(const Reading& reading, int sentence, const PhraseStyle& style)
        : m_reading(reading)
        , m_clauses(reading.clauses(sentence))
        , m_style(style)
    {
        for (const TimeAt& at : reading.times(sentence))
            m_times.insert(at.token);
    }

    std::vector<int> run(int top)
    {
        collect(top, true, 0);
        completeNames();
        std::erase_if(m_kept, [this](int token) { return isPieceOfAName(token); });
        return std::move(m_kept);
    }

private:
    /// A name whose first word is kept is kept whole, wherever the tree has put the rest of it.
    void completeNames()
    {
        const std::vector<int> collected = m_kept;
        for (const int token : collected) {
            const Standing* name = nameAt(m_reading, m_clauses, token);
            if (!name || name->span.begin != m_clauses[token].span.begin)
                continue;
            for (int rest = 1; rest < lengthOf(m_clauses, *name, token); ++rest)
                m_kept.push_back(token + rest);
        }
        std::ranges::sort(m_kept);
        const auto repeated = std::ranges::unique(m_kept);
        m_kept.erase(repeated.begin(), repeated.end());
    }

    /// Whether a token belongs to a name of which other words are left out: half a name is a wrong name.
    bool isPieceOfAName(int token) const
    {
        const Standing* name = nameAt(m_reading, m_clauses, token);
        if (!name)
            return false;
        const auto inside = std::ranges::count_if(m_kept, [&](int other) {
            return m_clauses[other].span.begin >= name->span.begin && m_clauses[other].span.end <= name->span.end;
        });
        return inside < lengthOf(m_clauses, *name, token);
    }

    void collect(int top, bool isTop, int depth)
    {
        if (m_times.contains(top) && !isTop)
            return;
        m_kept.push_back(top);
        if (depth > 8)
            return;
        const int adposition = isTop ? m_clauses.dependent(top, {Relation::Case}) : -1;
        for (const int below : m_clauses.dependents(top)) {
            if (adposition > 0 && adposition < top && below < adposition)
                continue;
            const Relation relation = m_clauses[below].relation;
            if (below == m_style.without || below < m_style.from || isAge(top, below))
                continue;
            if (isOneOf(relation,
                    {Relation::AclRelcl, Relation::Appos, Relation::Parataxis, Relation::Advcl, Relation::AdvclRelcl,
                        Relation::Discourse, Relation::Vocative, Relation::List, Relation::Dislocated}))
                continue;
            if (relation == Relation::Acl && isTop && m_clauses[below].span.begin > 0 && below > 0
                && m_clauses[below - 1].tag == Tag::Punct)
                continue;
            if (isStray(top, below) || isAnotherName(top, below))
                continue;
            if (relation == Relation::Punct && !isInnerMark(below))
                continue;
            if (isTop && relation == Relation::Case && m_style.dropsPreposition && below < top)
                continue;
            if (isTop && relation == Relation::Det && m_style.dropsArticle && !isNo(below))
                continue;
            if (m_clauses[top].tag == Tag::Verb && !isTop && depth == 0)
                continue;
            collect(below, false, depth + 1);
        }
    }

    /// "Ana Diaz, 32, won": a number after a name and a comma.
    bool isAge(int top, int below) const
    {
        return below > top && m_clauses[below].tag == Tag::Num && m_clauses[below - 1].tag == Tag::Punct
            && m_clauses[top].tag == Tag::Propn;
    }

    /// An attribute that the tree hangs on a noun far before it: it belongs to other words.
    bool isStray(int top, int below) const
    {
        return below > top + 1
            && isOneOf(m_clauses[below].relation,
                {Relation::Amod, Relation::Det, Relation::Compound, Relation::NmodPoss, Relation::Advmod});
    }

    /// "Ana Diaz, the mayor and winner of the race": a common noun beside a person's name says more of the person.
    bool isAnotherName(int top, int below) const
    {
        const Standing* name = m_clauses[top].tag == Tag::Propn ? nameAt(m_reading, m_clauses, top) : nullptr;
        return name && m_reading.entity(name->entity).type == EntityType::Person
            && m_clauses[below].relation == Relation::Conj && m_clauses[below].tag == Tag::Noun;
    }

    bool isNo(int token) const { return m_clauses.word(token, m_reading.text()) == QLatin1String("no"); }

    /// Commas in lists, hyphens, per cent signs; no brackets, dashes or quotation marks.
    bool isInnerMark(int token) const
    {
        const QString mark = m_clauses.word(token, m_reading.text());
        return mark == QLatin1String("-")
            || (mark == QLatin1String(",") && m_clauses[m_clauses[token].head].relation == Relation::Conj);
    }

    const Reading& m_reading;
    const Clauses& m_clauses;
    const PhraseStyle& m_style;
    std::set<int> m_times;
    std::vector<int> m_kept;
};

} // namespace

const Standing* nameAt(const Reading& reading, const Clauses& clauses, int token)
{
    const TextSpan span = clauses[token].span;
    const Standing* longest = nullptr;
    for (const Standing& mention : reading.mentions({std::max<qsizetype>(0, span.begin - 60), span.end})) {
        const bool covers = mention.span.begin <= span.begin && mention.span.end >= span.end;
        if (covers && mention.form == MentionForm::Name && (!longest || mention.span.length() > longest->span.length()))
            longest = &mention;
    }
    return longest;
}

int lengthOf(const Clauses& clauses, const Standing& name, int token)
{
    int first = token;
    while (first > 0 && clauses[first - 1].span.begin >= name.span.begin)
        --first;
    int end = token + 1;
    while (end < clauses.size() && clauses[end].span.end <= name.span.end)
        ++end;
    return end - first;
}

std::vector<int> phraseTokens(const Reading& reading, int sentence, int top, const PhraseStyle& style)
{
    return Chooser(reading, sentence, style).run(top);
}

} // namespace extract::events
