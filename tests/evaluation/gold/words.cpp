#include "words.h"

#include <algorithm>

namespace gold {

namespace {

bool isContent(language::Tag tag)
{
    using enum language::Tag;
    return tag == Noun || tag == Propn || tag == Verb || tag == Adj || tag == Num;
}

QString plain(QString word)
{
    return word.replace(u'’', u'\'').toLower();
}

// "to open", "to be opened": what headlines have in place of a finite verb.
bool isPlanned(const language::Token* before, const language::Token& token)
{
    return before && before->lemma == u"to" && before->tag == language::Tag::Part
        && token.features.verbForm == language::VerbForm::Infinitive;
}

} // namespace

// Tags and trees are made for sentences: a title gets the stop that it lacks.
Words WordReader::read(const QString& text) const
{
    Words words;
    const bool isOpen = text.isEmpty() || text.back().isLetterOrNumber();
    const SourceText source(isOpen ? text + u'.' : text);
    const TextSpan whole{0, source.length()};
    for (const language::Sentence& sentence : language::parse(source, {&whole, 1}, m_models)) {
        const language::Token* before = nullptr;
        for (const language::Token& token : sentence.tokens) {
            const QString form = plain(source.slice(token.span).toString());
            const QString lemma = plain(token.lemma.text());
            words.lemmas << form << lemma;
            words.lemmaOf.insert(form, lemma);
            if (isContent(token.tag)) {
                words.content.insert(lemma);
                words.contentForms.append(form);
            }
            if (token.tag == language::Tag::Verb)
                words.verbs.insert(form);
            words.isFinite |= token.features.verbForm == language::VerbForm::Finite || isPlanned(before, token);
            before = &token;
        }
    }
    return words;
}

Words WordReader::of(const QString& text)
{
    auto known = m_known.find(text);
    if (known == m_known.end())
        known = m_known.insert(text, read(text));
    return *known;
}

bool shareStem(const QSet<QString>& some, const QSet<QString>& others)
{
    constexpr qsizetype ShortestStem = 4;
    const auto isOne = [=](const QString& one, const QString& other) {
        const qsizetype stem = std::max(ShortestStem, std::min(one.size(), other.size()) - 2);
        return one == other || (one.size() >= stem && other.size() >= stem && one.left(stem) == other.left(stem));
    };
    return std::ranges::any_of(some, [&](const QString& one) {
        return std::ranges::any_of(others, [&](const QString& other) { return isOne(one, other); });
    });
}

double likeness(const Words& one, const Words& other)
{
    const qsizetype both = one.content.size() + other.content.size();
    return both > 0 ? 2.0 * static_cast<double>((one.content & other.content).size()) / static_cast<double>(both) : 0;
}

} // namespace gold
