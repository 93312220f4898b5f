#include "model/language/analysis.h"

#include "model/language/treerepairs.h"

namespace language {

namespace {

constexpr QLatin1String PastTense("VBD"), PastParticiple("VBN");

/// The class `best`, or for a past form of an irregular verb that was taken for a present or, though it is no other
/// word, for a noun: the best class that is a past.
quint8 settled(QStringView form, quint8 best, const qint32* scores, const Models::Tables& tables)
{
    const FineTag tag = tables.tagger.tagOfClass(best);
    const QLatin1String penn = pennTags()[tag.penn];
    if (penn == PastTense || penn == PastParticiple || (tag.tag != Tag::Verb && tag.tag != Tag::Noun))
        return best;
    const IrregularVerbs::Form* verb = tables.irregularVerbs.find(form);
    if (verb == nullptr || (tag.tag == Tag::Noun && !verb->onlyPast()))
        return best;
    if (verb->past && verb->participle)
        return tables.tagger.best(scores, {PastTense, PastParticiple});
    return tables.tagger.best(scores, {verb->past ? PastTense : PastParticiple});
}

QString lemmaOf(QStringView form, quint8 tagClass, const qint32* scores, const Models::Tables& tables)
{
    const QLatin1String penn = pennTags()[tables.tagger.tagOfClass(tagClass).penn];
    const IrregularVerbs::Form* verb =
        penn == PastTense || penn == PastParticiple ? tables.irregularVerbs.find(form) : nullptr;
    return verb != nullptr ? verb->lemma : tables.morphology.lemma(form, tagClass, scores);
}

/// What the heads that look at one word at a time say of all words.
struct WordAnswers {
    fixed::Rows<qint32> tags, lemmas;
    std::vector<Features> features;
    std::vector<Signs> signs;
};

Analysis analysisOf(std::span<const QStringView> forms, const fixed::Rows<qint16>& vectors, size_t first,
    const WordAnswers& answers, const Models::Tables& tables)
{
    Sentence sentence;
    sentence.tokens.resize(forms.size());
    std::vector<FineTag> tags;
    std::vector<bool> finite;
    for (size_t i = 0; i < forms.size(); ++i) {
        const qint32* scores = answers.tags[first + i];
        const quint8 tagClass = settled(forms[i], tables.tagger.best(scores), scores, tables);
        tags.push_back(tables.tagger.tagOfClass(tagClass));
        finite.push_back(Morphology::isFiniteVerb(tags.back()));
        Token& token = sentence.tokens[i];
        token.tag = tags.back().tag;
        token.features = answers.features[first + i];
        token.lemma = lemmaOf(forms[i], tagClass, answers.lemmas[first + i], tables);
    }
    const std::vector<Arc> arcs = tables.parser.parse(vectors.slice(first, forms.size()), finite);
    for (size_t i = 0; i < forms.size(); ++i) {
        sentence.tokens[i].head = arcs[i].head;
        sentence.tokens[i].relation = arcs[i].relation;
    }
    repairTree(sentence);
    const auto begin = answers.signs.begin() + static_cast<std::ptrdiff_t>(first);
    return {std::move(sentence.tokens), {begin, begin + std::ssize(forms)}, tables.names.scores(forms, vectors, first)};
}

} // namespace

std::vector<Analysis> analyse(std::span<const std::vector<QStringView>> sentences, const Models::Tables& tables)
{
    const fixed::Rows<qint16> vectors = tables.encoder.encode(sentences);
    const WordAnswers answers{tables.tagger.scores(vectors), tables.morphology.rules(vectors),
        tables.morphology.features(vectors), tables.signs.read(vectors)};
    std::vector<Analysis> analyses;
    analyses.reserve(sentences.size());
    size_t first = 0;
    for (const std::vector<QStringView>& forms : sentences) {
        analyses.push_back(analysisOf(forms, vectors, first, answers, tables));
        first += forms.size();
    }
    return analyses;
}

} // namespace language
