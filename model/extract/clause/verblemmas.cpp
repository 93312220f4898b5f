#include "model/extract/clause/verblemmas.h"

#include <QStringList>

namespace extract {

namespace {

/// "signall", "travell": the l that British spelling doubles before an ending.
bool isDoubledL(const QString& lemma, const WordClasses& classes)
{
    return lemma.size() >= 6 && lemma.endsWith(QLatin1String("ll")) && !classes.has(lemma, WordClass::DoubleL);
}

/// What a regular form may come from: "convened" from "conven", "convene"; "admitted" from "admitt", "admit".
QStringList stemsOf(const QString& form)
{
    const bool isIng = form.endsWith(QLatin1String("ing"));
    if (form.size() < 5 || (!isIng && !form.endsWith(QLatin1String("ed"))))
        return {};
    const QString stem = form.chopped(isIng ? 3 : 2);
    QStringList stems{stem + QLatin1Char('e'), stem};
    if (stem.size() > 3 && stem.back() == stem[stem.size() - 2])
        stems.append(stem.chopped(1));
    if (stem.endsWith(QLatin1Char('i')))
        stems.append(stem.chopped(1) + QLatin1Char('y'));
    return stems;
}

/// Lemma of one past or "-ing" form.
QString verbLemma(const QString& form, const QString& lemma, const language::IrregularVerbs& verbs,
    const WordClasses& classes, const IsKnownVerb& isKnown)
{
    if (const auto* irregular = verbs.find(form))
        return irregular->lemma;
    if (form.size() == 4 && form.endsWith(QLatin1String("ied")) && lemma.size() == 2)
        return form.chopped(1); // tied, died, lied
    if (isKnown(lemma))
        return lemma;
    for (const QString& stem : stemsOf(form)) {
        if (isKnown(stem))
            return stem;
    }
    return form.endsWith(QLatin1String("lled")) && isDoubledL(lemma, classes) ? lemma.chopped(1) : lemma;
}

} // namespace

void mendVerbLemmas(std::span<language::Sentence> sentences, QStringView text, const language::IrregularVerbs& verbs,
    const WordClasses& classes, const IsKnownVerb& isKnown)
{
    language::SharedLemmas lemmas;
    for (language::Sentence& sentence : sentences) {
        for (language::Token& token : sentence.tokens) {
            const auto& features = token.features;
            if (token.tag != language::Tag::Verb
                || (features.tense != language::Tense::Past && features.verbForm != language::VerbForm::Gerund
                    && features.verbForm != language::VerbForm::Participle))
                continue;
            const QString form = text.sliced(token.span.begin, token.span.length()).toString().toLower();
            const QString mended = verbLemma(form, token.lemma, verbs, classes, isKnown);
            if (mended != token.lemma.text())
                token.lemma = lemmas.shared(language::Lemma(mended));
        }
    }
}

} // namespace extract
