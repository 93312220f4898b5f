#include "model/extract/events/show/phrase.h"

#include "model/base/isoneof.h"
#include "model/extract/events/show/phrasetokens.h"

#include <algorithm>

namespace extract::events {

namespace {

/// Writes the tokens of one phrase.
class Writer {
public:
    Writer(const Reading& reading, int sentence, const PhraseStyle& style)
        : m_reading(reading)
        , m_sentence(sentence)
        , m_clauses(reading.clauses(sentence))
        , m_style(style)
    {
    }

    QString write(int top)
    {
        m_top = top;
        m_kept = phraseTokens(m_reading, m_sentence, top, m_style);
        size_t i = 0;
        for (; i < m_kept.size() && wordCount(m_words.join(u' ')) < m_style.words; ++i) {
            const int token = m_kept[i];
            if (startsPart(token))
                m_part = m_words.size();
            if (m_clauses[token].span.begin < m_done)
                continue;
            const auto& features = m_clauses[token].features;
            if (m_clauses[token].tag == Tag::Pron && features.possessive)
                continue; // "their communiqué": whose it is, the sentence says
            if (m_clauses[token].tag == Tag::Pron && features.pronounType == language::PronounType::Personal) {
                const QString resolved = pronoun(m_clauses[token].span);
                if (resolved.isEmpty())
                    return {};
                m_words.append(resolved);
                continue;
            }
            if (!addName(token) && !addWord(i))
                break;
        }
        return isCut(i) ? untilLastPart(top) : clean(m_words.join(QLatin1Char(' ')));
    }

private:
    /// Whether a token begins a part that a reader can do without: "in May", "and the mayor".
    bool startsPart(int token) const
    {
        const Relation relation = m_clauses[token].relation;
        return token > m_top && isOneOf(relation, {Relation::Case, Relation::Cc, Relation::Mark})
            && m_clauses[token].head >= 0 && m_clauses[m_clauses[token].head].relation != Relation::Fixed;
    }

    /// Whether words are left that there was no room for.
    bool isCut(size_t next) const
    {
        return std::any_of(m_kept.begin() + static_cast<std::ptrdiff_t>(std::min(next, m_kept.size())), m_kept.end(),
            [this](int token) { return m_clauses[token].tag != Tag::Punct && m_clauses[token].span.begin >= m_done; });
    }

    /// What is left without the part that did not fit; nothing when that is the noun itself.
    QString untilLastPart(int top)
    {
        const auto firstUnwritten =
            std::ranges::find_if(m_kept, [this](int token) { return m_clauses[token].span.begin > m_writtenEnd - 1; });
        if (firstUnwritten != m_kept.end() && *firstUnwritten <= top)
            return {};
        if (m_part > 0)
            m_words = m_words.first(m_part);
        return clean(m_words.join(QLatin1Char(' ')));
    }

    /// Writes a person by the full name, in place of title and short name. False when no person's name begins here.
    bool addName(int token)
    {
        const TextSpan span = m_clauses[token].span;
        const Standing* name = standing(span);
        if (!name || name->span.begin != span.begin || name->form != MentionForm::Name
            || m_reading.entity(name->entity).type != EntityType::Person || isHyphenated(name->span.end))
            return false;
        if (const int above = m_clauses[token].head;
            above >= 0 && above < token && isKept(above) && m_clauses[token].relation != Relation::Conj)
            link(token); // "the way for Ana Diaz": what stands before the name is no title of it
        else if (token > 0 && isKept(token - 1) && m_clauses[token - 1].tag == Tag::Noun)
            m_words = m_words.first(m_named); // "editor and co-founder Ana Diaz"
        else
            m_words = m_words.first(m_chunk);
        if (!m_words.isEmpty() && m_clauses[token].relation == Relation::Conj && m_words.last() != QLatin1String("and")
            && !m_words.last().endsWith(u','))
            m_words.append(QStringLiteral("and"));
        m_words.append(m_reading.entity(name->entity).name);
        m_writtenEnd = name->span.end;
        m_chunk = m_named = m_words.size();
        m_done = name->span.end;
        return true;
    }

    /// "a Trump-style answer": the name is part of a longer word.
    bool isHyphenated(qsizetype end) const
    {
        const QStringView text = m_reading.text();
        return end < text.size() && text[end] == u'-';
    }

    bool isKept(int token) const { return std::ranges::binary_search(m_kept, token); }

    /// The preposition in front of a name, where the tree has hung it elsewhere.
    void link(int token)
    {
        if (token > 0 && !isKept(token - 1) && m_clauses[token - 1].span.begin >= m_done
            && (m_clauses[token - 1].tag == Tag::Adp || m_clauses[token - 1].tag == Tag::Sconj))
            m_words.append(m_reading.article().text.slice(m_clauses[token - 1].span).toString());
    }

    /// Writes the kept token `i` as it stands. False when a name begins that no longer fits.
    bool addWord(size_t i)
    {
        const int token = m_kept[i];
        const TextSpan span = m_clauses[token].span;
        const Standing* name = nameAt(m_reading, m_clauses, token);
        if (name && name->span.begin == span.begin && !m_words.isEmpty()
            && m_words.size() + lengthOf(m_clauses, *name, token) > m_style.words)
            return false;
        const Tag tag = m_clauses[token].tag;
        if (m_words.isEmpty() && tag == Tag::Punct)
            return true;
        m_writtenEnd = span.end;
        const QString word = m_reading.article().text.slice(span).toString();
        const bool glued = !m_words.isEmpty() && i > 0 && m_clauses[m_kept[i - 1]].span.end == span.begin;
        if (glued || (!m_words.isEmpty() && isTail(word)))
            m_words.last() += word;
        else
            m_words.append(word);
        if (tag == Tag::Cconj || tag == Tag::Adp || tag == Tag::Punct || tag == Tag::Verb)
            m_chunk = m_words.size();
        return true;
    }

    static bool isTail(const QString& word)
    {
        return word == QLatin1String(",") || word == QLatin1String("'s") || word == QLatin1String("’s");
    }
    const Standing* standing(TextSpan span) const
    {
        for (const Standing& mention : m_reading.mentions({std::max<qsizetype>(0, span.begin - 60), span.end})) {
            if (mention.span.begin <= span.begin && mention.span.end >= span.end)
                return &mention;
        }
        return nullptr;
    }

    QString pronoun(TextSpan span) const
    {
        QStringList names;
        for (const Standing& mention : m_reading.mentions(span)) {
            if (mention.span == span)
                names.append(m_reading.entity(mention.entity).name);
        }
        return names.join(QStringLiteral(" and "));
    }

    QString clean(QString text) const
    {
        text = text.simplified();
        return withoutLooseEnd(text, m_clauses.classes());
    }

    const Reading& m_reading;
    int m_sentence;
    const Clauses& m_clauses;
    PhraseStyle m_style;
    std::vector<int> m_kept;
    QStringList m_words;
    int m_top = -1;
    qsizetype m_part = 0; ///< words before the part that was begun last
    qsizetype m_writtenEnd = 0; ///< end of the word that was written last
    qsizetype m_done = -1; ///< end of the name that was written last
    qsizetype m_named = 0; ///< words up to the name that was written last
    qsizetype m_chunk = 0; ///< words before it are finished; those after it may be a title before a name
};

} // namespace

QString withoutLooseEnd(QString text, const WordClasses& classes)
{
    for (;;) {
        while (!text.isEmpty() && text.back().isPunct() && text.back() != u'.' && text.back() != u'%'
            && text.back() != u')')
            text.chop(1);
        const qsizetype space = text.lastIndexOf(u' ');
        if (space < 0 || !classes.has(text.mid(space + 1).toLower(), WordClass::LooseEnd))
            return text;
        text.truncate(space);
    }
}

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
