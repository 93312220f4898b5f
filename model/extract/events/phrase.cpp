#include "model/extract/events/phrase.h"

#include <algorithm>
#include <set>

namespace extract::events {

namespace {

bool isOneOf(Relation relation, std::initializer_list<Relation> relations)
{
    return std::ranges::find(relations, relation) != relations.end();
}

/// Writes the tokens of one phrase.
class Writer {
public:
    Writer(const Reading& reading, int sentence, const PhraseStyle& style)
        : m_reading(reading)
        , m_clauses(reading.clauses(sentence))
        , m_style(style)
    {
        for (const TimeAt& at : reading.times(sentence))
            m_times.insert(at.token);
    }

    QString write(int top)
    {
        collect(top, true, 0);
        std::ranges::sort(m_kept);
        QStringList words;
        qsizetype done = -1;
        qsizetype chunk = 0;
        for (size_t i = 0; i < m_kept.size() && words.size() < m_style.words; ++i) {
            const TextSpan span = m_clauses[m_kept[i]].span;
            if (span.begin < done)
                continue;
            const Standing* name = standing(span);
            if (m_clauses[m_kept[i]].tag == Tag::Pron
                && m_clauses[m_kept[i]].features.pronounType == language::PronounType::Personal) {
                const QString resolved = pronoun(span, m_clauses[m_kept[i]].features.possessive);
                if (resolved.isEmpty() && !m_clauses[m_kept[i]].features.possessive)
                    return {};
                if (!resolved.isEmpty())
                    words.append(resolved);
                continue;
            }
            if (name && name->span.begin == span.begin && name->form == MentionForm::Name
                && m_reading.entity(name->entity).type == EntityType::Person) {
                while (words.size() > chunk)
                    words.removeLast();
                if (!words.isEmpty() && m_clauses[m_kept[i]].relation == Relation::Conj
                    && words.last() != QLatin1String("and"))
                    words.append(QStringLiteral("and"));
                words.append(m_reading.entity(name->entity).name);
                chunk = words.size();
                done = name->span.end;
                continue;
            }
            const QString word = m_reading.article().text.slice(span).toString();
            const Tag tag = m_clauses[m_kept[i]].tag;
            const bool glued = !words.isEmpty() && span.begin > 0 && i > 0
                && m_clauses[m_kept[i - 1]].span.end == span.begin && done != -2;
            if (words.isEmpty() && m_clauses[m_kept[i]].tag == Tag::Punct)
                continue;
            if (glued || (!words.isEmpty() && isTail(word)))
                words.last() += word;
            else
                words.append(word);
            if (tag == Tag::Cconj || tag == Tag::Adp || tag == Tag::Punct || tag == Tag::Verb
                || word == QLatin1String(","))
                chunk = words.size();
        }
        return clean(words.join(QLatin1Char(' ')));
    }

private:
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
            if (below == m_style.without)
                continue;
            if (isOneOf(relation,
                    {Relation::AclRelcl, Relation::Appos, Relation::Parataxis, Relation::Advcl, Relation::AdvclRelcl,
                        Relation::Discourse, Relation::Vocative, Relation::List, Relation::Dislocated}))
                continue;
            if (relation == Relation::Acl && isTop && m_clauses[below].span.begin > 0 && below > 0
                && m_clauses[below - 1].tag == Tag::Punct)
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

    static bool isTail(const QString& word)
    {
        return word == QLatin1String(",") || word == QLatin1String("'s") || word == QLatin1String("’s");
    }
    bool isNo(int token) const { return m_clauses.word(token, m_reading.text()) == QLatin1String("no"); }

    /// Commas in lists, hyphens, per cent signs; no brackets, dashes or quotation marks.
    bool isInnerMark(int token) const
    {
        const QString mark = m_clauses.word(token, m_reading.text());
        return mark == QLatin1String("-")
            || (mark == QLatin1String(",") && m_clauses[m_clauses[token].head].relation == Relation::Conj);
    }

    const Standing* standing(TextSpan span) const
    {
        for (const Standing& mention : m_reading.mentions({std::max<qsizetype>(0, span.begin - 60), span.end})) {
            if (mention.span.begin <= span.begin && mention.span.end >= span.end)
                return &mention;
        }
        return nullptr;
    }

    QString pronoun(TextSpan span, bool possessive) const
    {
        QStringList names;
        for (const Standing& mention : m_reading.mentions(span)) {
            if (mention.span == span)
                names.append(m_reading.entity(mention.entity).name);
        }
        if (names.isEmpty())
            return {};
        return names.join(QStringLiteral(" and ")) + (possessive ? QStringLiteral("’s") : QString());
    }

    static QString clean(QString text)
    {
        text = text.simplified();
        while (!text.isEmpty()
            && (text.back() == u',' || text.back() == u';' || text.back() == u'-' || text.back() == u':'))
            text.chop(1);
        for (const char* tail : {" and", " or", " of", " the", " a", " an", " to", " in", " on", " with", " for", " by",
                 " that", " from", " at"}) {
            if (text.endsWith(QLatin1String(tail)))
                text.chop(static_cast<qsizetype>(qstrlen(tail)));
        }
        return text;
    }

    const Reading& m_reading;
    const Clauses& m_clauses;
    PhraseStyle m_style;
    std::set<int> m_times;
    std::vector<int> m_kept;
};

} // namespace

QString phrase(const Reading& reading, int sentence, int top, const PhraseStyle& style)
{
    return Writer(reading, sentence, style).write(top);
}

bool isPlural(const Clauses& clauses, int top, QStringView text)
{
    const QString word = clauses.word(top, text);
    if (clauses[top].tag == Tag::Noun && word.endsWith(QLatin1Char('s')) && word != clauses[top].lemma
        && clauses[top].lemma + QLatin1Char('s') == word)
        return true;
    const auto both = clauses.dependents(top, {Relation::Conj});
    return clauses[top].features.number == language::Number::Plural
        || std::ranges::any_of(both, [&](int c) { return clauses[c].tag != Tag::Verb; });
}

int wordCount(const QString& text)
{
    return static_cast<int>(text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size());
}

} // namespace extract::events
