#include "model/extract/events/show/complements.h"

#include "model/base/isoneof.h"
#include "model/extract/events/show/phrase.h"

#include <algorithm>

namespace extract::events {

namespace {

constexpr int LongestTitle = 15; // words

/// Writes what stands behind the verb of a title.
class ComplementWriter {
public:
    ComplementWriter(const Reading& reading, const Trigger& trigger)
        : m_reading(reading)
        , m_trigger(trigger)
        , m_clauses(reading.clauses(trigger.sentence))
    {
    }

    QStringList run(QStringList parts) const
    {
        for (const int object : objects()) {
            const int room = LongestTitle - wordCount(parts.join(QLatin1Char(' ')));
            if (room < 2 || object < m_trigger.verb)
                continue;
            if (const QString words = wordsOf(object, room); !words.isEmpty())
                parts.append(words);
        }
        return parts;
    }

private:
    std::vector<int> objects() const
    {
        std::vector<int> found = m_clauses.dependents(m_trigger.verb,
            {Relation::Obj, Relation::Iobj, Relation::Xcomp, Relation::Ccomp, Relation::Obl, Relation::OblAgent,
                Relation::OblUnmarked});
        if (m_trigger.content < 0 || std::ranges::find(found, m_trigger.content) != found.end())
            return found;
        std::erase_if(found, [this](int object) { return isClause(object); });
        found.push_back(m_trigger.content);
        return found;
    }

    bool isClause(int object) const
    {
        return isOneOf(m_clauses[object].relation, {Relation::Xcomp, Relation::Ccomp}) || object == m_trigger.content;
    }

    QString wordsOf(int object, int room) const
    {
        if (!isTime(object))
            return isClause(object) ? clause(object, room) : nounPhrase(object, room);
        const int noun = nounBeforeTime(object);
        return noun > m_trigger.verb ? nounPhrase(noun, room) : QString();
    }

    QString nounPhrase(int top, int words) const
    {
        return phrase(m_reading, m_trigger.sentence, top, {false, false, words, 0, -1});
    }

    QString written(int token) const { return m_reading.article().text.slice(m_clauses[token].span).toString(); }

    /// Whether a token is the head of a time expression or stands in one: "at 6:04 p.m. Indian time".
    bool isTime(int token) const
    {
        const TextSpan span = m_clauses[token].span;
        return std::ranges::any_of(m_reading.times(m_trigger.sentence), [&](const TimeAt& at) {
            const TextSpan time = m_reading.findings().times[static_cast<size_t>(at.time)].where.span;
            return at.token == token || (time.begin <= span.begin && span.end <= time.end);
        });
    }

    /// "suspended his campaign Wednesday evening": the object that the tree has hung on the time; -1 where there is
    /// none.
    int nounBeforeTime(int time) const
    {
        if (m_clauses[time].relation != Relation::Obj)
            return -1;
        for (const int below : m_clauses.dependents(time, {Relation::Compound, Relation::Nmod})) {
            if (below < time && m_clauses[below].tag == Tag::Noun && !isTime(below))
                return below;
        }
        return -1;
    }

    static bool isQuotationMark(const QString& word)
    {
        return word == QLatin1String("\"") || word == QStringLiteral("“") || word == QStringLiteral("”")
            || word == QLatin1String("''");
    }

    /// What was agreed or said, without the other conjuncts and with its own "to" or "that".
    QString clause(int top, int room) const
    {
        const language::TokenRange range = m_clauses.range(top);
        int end = range.end;
        for (const int conjunct : m_clauses.dependents(top, {Relation::Conj})) {
            if (m_clauses[conjunct].tag == Tag::Verb)
                end = std::min(end, m_clauses.range(conjunct).first);
        }
        QStringList words;
        const bool infinitive = m_clauses[top].features.verbForm == language::VerbForm::Infinitive
            && m_clauses.dependent(top, {Relation::Aux, Relation::Nsubj, Relation::NsubjPass}) < 0;
        int first = range.first;
        while (first < top && (m_clauses[first].tag == Tag::Cconj || m_clauses[first].tag == Tag::Punct))
            ++first;
        if (infinitive && m_clauses.word(first, m_reading.text()) != QLatin1String("to"))
            words.append(QStringLiteral("to"));
        qsizetype comma = -1; // words before the last comma: a clause that does not fit is cut there
        qsizetype part = -1; // words before the last preposition behind the verb, where there is no comma
        int last = -1; // the token that was written last
        int t = first;
        for (; t < end && words.size() < room; ++t) {
            const QString word = written(t);
            if (word == QLatin1String(",") && t > top)
                comma = words.size();
            if (t > top && (m_clauses[t].relation == Relation::Case || m_clauses[t].relation == Relation::Mark))
                part = words.size();
            if (word == QLatin1String("(") || word == QLatin1String("—"))
                break;
            if (isQuotationMark(word))
                continue;
            if (last >= 0 && m_clauses[last].span.end == m_clauses[t].span.begin)
                words.last() += word;
            else
                words.append(word);
            last = t;
        }
        if (t < end && std::max(comma, part) >= 4)
            words = words.first(comma >= 4 ? comma : part);
        return withoutLooseEnd(words.join(QLatin1Char(' ')), m_clauses.classes()).trimmed();
    }

    const Reading& m_reading;
    const Trigger& m_trigger;
    const Clauses& m_clauses;
};

} // namespace

QStringList withComplements(const Reading& reading, const Trigger& trigger, const QStringList& parts)
{
    return ComplementWriter(reading, trigger).run(parts);
}

} // namespace extract::events
