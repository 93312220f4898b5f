#include "printable.h"

#include <algorithm>

namespace gold {

namespace {

QSet<QString> set(const char* words)
{
    const QStringList all = QString::fromLatin1(words).split(u' ');
    return {all.begin(), all.end()};
}

const QSet<QString>& negation()
{
    static const QSet<QString> words =
        set("not n't no nobody none never neither nor without fail failure deny denial "
            "refuse reject cancel abandon scrap drop call-off cannot decline acquit clear rule "
            "unable off halt block miss stop");
    return words;
}

const QSet<QString>& strictNegation()
{
    static const QSet<QString> words = set("not n't no never neither");
    return words;
}

const QSet<QString>& plan()
{
    static const QSet<QString> words = set("to will would plan set expect due intend schedule shall aim propose may "
                                           "must should prepare ready want await next going");
    return words;
}

const QSet<QString>& possibility()
{
    static const QSet<QString> words = set("may might could can would possible possibly consider if likely perhaps "
                                           "threaten risk expect whether ponder weigh plan to");
    return words;
}

const QSet<QString>& allegation()
{
    static const QSet<QString> words =
        set("allege allegedly accuse charge suspect say claim report reportedly believe fear according blame apparent "
            "apparently appear seem tell testify think deny");
    return words;
}

const QSet<QString>& closedWords()
{
    static const QSet<QString> words = set(
        "a an the to of in on at by for with from and or but as is are was were be been being has have had will may "
        "not do does did its their his her it they he she who that this after before 's ' , . : ; - – — ( ) “ ” \" ‘ "
        "’ one");
    return words;
}

bool share(const QSet<QString>& some, const QSet<QString>& others)
{
    return some.intersects(others);
}

QSet<QString> wordsOfNames(const Entity& entity, WordReader& words)
{
    QSet<QString> all = words.of(entity.name).lemmas;
    for (const QString& alias : entity.aliases)
        all.unite(words.of(alias).lemmas);
    return all - closedWords();
}

bool isWithin(TextSpan one, TextSpan other)
{
    return other.begin <= one.begin && one.end <= other.end;
}

/// Judges one title against one row.
class Judge {
public:
    Judge(const QString& title, const Row& read, const Reading& reading, WordReader& words)
        : m_read(read)
        , m_reading(reading)
        , m_words(words)
        , m_length(title.split(u' ', Qt::SkipEmptyParts).size())
        , m_title(words.of(title))
        , m_told(words.of(title.section(QStringLiteral(" that "), 0, 0)))
        , m_model(words.of(read.title))
        , m_sentence(sentenceAt(reading, read.trigger.begin))
    {
    }

    bool holds(TitlePart part) const
    {
        switch (part) {
        case TitlePart::Predicate:
            return holdsPredicate();
        case TitlePart::Doer:
            return holdsMember(u"agent");
        case TitlePart::Undergoer:
            return holdsMember(u"patient");
        case TitlePart::Polarity:
            return hasPolarity();
        case TitlePart::Doubt:
            return hasDoubt();
        case TitlePart::FiniteVerb:
            return isFinite();
        case TitlePart::OwnWords:
            return hasOwnWords();
        case TitlePart::Shortness:
            return m_length <= LongestTitle;
        }
        return false;
    }

private:
    QSet<QString> wordsAt(TextSpan where) const
    {
        return m_words.of(m_reading.text.slice(where).toString()).lemmas - closedWords();
    }

    bool holdsPredicate() const
    {
        return std::ranges::any_of(
            m_read.mentions, [&](TextSpan mention) { return shareStem(m_title.lemmas, wordsAt(mention)); });
    }

    // A tagger takes many a verb of a headline for a noun ("leaders plant a signal"): where the sentence has the verb,
    // its forms in the title are verbs too, those in -ing apart.
    bool isFinite() const
    {
        if (m_title.isFinite)
            return true;
        return std::ranges::any_of(m_read.mentions, [&](TextSpan mention) {
            const TextSpan where = sentenceAt(m_reading, mention.begin);
            const Words sentence = m_words.of(m_reading.text.slice(where).toString());
            return std::ranges::any_of(wordsAt(mention) & sentence.verbs,
                [&](const QString& verb) { return hasFormOf(sentence.lemmaOf.value(verb)); });
        });
    }

    bool hasFormOf(const QString& lemma) const
    {
        return std::ranges::any_of(m_title.contentForms,
            [&](const QString& form) { return m_title.lemmaOf.value(form) == lemma && !form.endsWith(u"ing"); });
    }

    // An entity counts where the sentence of the trigger names it or points to it.
    bool isInSentence(const Member& member) const
    {
        const Entity* entity = entityOf(m_reading.account, member.entity);
        const auto here = [&](TextSpan where) { return isWithin(where, m_sentence); };
        return entity ? std::ranges::any_of(entity->names, here) || std::ranges::any_of(entity->references, here)
                      : here(member.words);
    }

    QSet<QString> wordsOf(const Member& member) const
    {
        const Entity* entity = entityOf(m_reading.account, member.entity);
        if (!entity)
            return wordsAt(member.words);
        QSet<QString> all = wordsOfNames(*entity, m_words);
        for (const TextSpan where : entity->references) {
            if (isWithin(where, m_sentence))
                all.unite(wordsAt(where));
        }
        return all;
    }

    bool holdsMember(QStringView role) const
    {
        bool isAsked = false;
        for (const Member& member : m_read.members) {
            if (member.role != role || !isInSentence(member))
                continue;
            if (share(m_title.lemmas, wordsOf(member)))
                return true;
            isAsked = true;
        }
        return !isAsked;
    }

    bool hasPolarity() const
    {
        const QString& status = m_read.status;
        if (status == u"negated" || status == u"denied" || status == u"cancelled")
            return share(m_title.lemmas, negation());
        return !share(m_told.lemmas, strictNegation()) || share(m_model.lemmas, strictNegation());
    }

    bool hasDoubt() const
    {
        const QString& status = m_read.status;
        if (status == u"planned")
            return share(m_title.lemmas, plan());
        if (status == u"possible")
            return share(m_title.lemmas, possibility());
        if (status == u"alleged")
            return share(m_title.lemmas, allegation());
        static const QSet<QString> modal = set("may might could would will shall should allegedly reportedly");
        return status != u"occurred" || !share(m_told.lemmas, modal) || share(m_model.lemmas, modal);
    }

    bool hasOwnWords() const
    {
        QSet<QString> known = closedWords();
        for (const TextSpan mention : m_read.mentions)
            known.unite(m_words.of(m_reading.text.slice(sentenceAt(m_reading, mention.begin)).toString()).lemmas);
        for (const Member& member : m_read.members)
            known.unite(wordsOf(member));
        for (const Entity& entity : m_reading.account.entities) {
            const auto here = [&](TextSpan where) { return isWithin(where, m_sentence); };
            if (std::ranges::any_of(entity.names, here) || std::ranges::any_of(entity.references, here))
                known.unite(wordsOfNames(entity, m_words));
        }
        const QSet<QString>& content = m_title.content;
        const QStringList& forms = m_title.contentForms;
        return std::ranges::all_of(content, [&](const QString& lemma) { return known.contains(lemma); })
            || std::ranges::all_of(forms, [&](const QString& form) { return known.contains(form); });
    }

    const Row& m_read;
    const Reading& m_reading;
    WordReader& m_words;
    qsizetype m_length;
    Words m_title;
    Words m_told; ///< of the title without what is said in a that-clause
    Words m_model;
    TextSpan m_sentence;
};

} // namespace

QString nameOf(TitlePart part)
{
    static const QStringList names{QStringLiteral("predicate"), QStringLiteral("doer"), QStringLiteral("undergoer"),
        QStringLiteral("polarity"), QStringLiteral("doubt"), QStringLiteral("finite verb"), QStringLiteral("own words"),
        QStringLiteral("shortness")};
    return names[static_cast<int>(part)];
}

std::vector<TitlePart> faultsOf(const QString& title, const Row& read, const Reading& reading, WordReader& words)
{
    std::vector<TitlePart> faults;
    const Judge judge(title, read, reading, words);
    std::ranges::copy_if(TitleParts, std::back_inserter(faults), [&](TitlePart part) { return !judge.holds(part); });
    return faults;
}

} // namespace gold
