#include "model/extract/events/verblemmas.h"

#include <QSet>

namespace extract::events {

namespace {

/// "signall", "travell": the l that British spelling doubles before an ending.
bool isDoubledL(const QString& lemma)
{
    static const QSet<QString> real{QStringLiteral("install"), QStringLiteral("instill"), QStringLiteral("enroll"),
        QStringLiteral("fulfill"), QStringLiteral("refill"), QStringLiteral("recall"), QStringLiteral("resell"),
        QStringLiteral("befall"), QStringLiteral("foretell"), QStringLiteral("forestall"), QStringLiteral("scroll"),
        QStringLiteral("stroll"), QStringLiteral("thrill"), QStringLiteral("appall"), QStringLiteral("bankroll")};
    return lemma.size() >= 6 && lemma.endsWith(QLatin1String("ll")) && !real.contains(lemma);
}

} // namespace

QString verbLemma(const QString& form, const QString& lemma, const language::IrregularVerbs& verbs)
{
    if (const auto* irregular = verbs.find(form))
        return irregular->lemma;
    if (form.endsWith(QLatin1String("lled")) && isDoubledL(lemma))
        return lemma.chopped(1);
    if (form.size() == 4 && form.endsWith(QLatin1String("ied")) && lemma.size() == 2)
        return form.chopped(1); // tied, died, lied
    return lemma;
}

std::vector<language::Sentence> withVerbLemmas(
    std::span<const language::Sentence> sentences, QStringView text, const language::IrregularVerbs& verbs)
{
    std::vector<language::Sentence> mended(sentences.begin(), sentences.end());
    for (language::Sentence& sentence : mended) {
        for (language::Token& token : sentence.tokens) {
            const auto& features = token.features;
            if (token.tag != language::Tag::Verb || features.tense != language::Tense::Past)
                continue;
            const QString form = text.sliced(token.span.begin, token.span.length()).toString().toLower();
            token.lemma = verbLemma(form, token.lemma, verbs);
        }
    }
    return mended;
}

} // namespace extract::events
