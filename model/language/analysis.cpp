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

std::vector<quint8> classesOf(
    std::span<const QStringView> forms, const fixed::Rows<qint16>& vectors, const Models::Tables& tables)
{
    const fixed::Rows<qint32> scores = tables.tagger.scores(vectors);
    std::vector<quint8> classes;
    for (size_t i = 0; i < forms.size(); ++i)
        classes.push_back(settled(forms[i], tables.tagger.best(scores[i]), scores[i], tables));
    return classes;
}

QString lemmaOf(QStringView form, quint8 tagClass, const Models::Tables& tables)
{
    const QLatin1String penn = pennTags()[tables.tagger.tagOfClass(tagClass).penn];
    const IrregularVerbs::Form* verb =
        penn == PastTense || penn == PastParticiple ? tables.irregularVerbs.find(form) : nullptr;
    return verb != nullptr ? verb->lemma : tables.morphology.lemma(form, tagClass);
}

} // namespace

std::vector<Token> analyse(std::span<const QStringView> forms, const Models::Tables& tables)
{
    const fixed::Rows<qint16> vectors = tables.encoder.encode(forms);
    const std::vector<quint8> classes = classesOf(forms, vectors, tables);
    std::vector<FineTag> tags;
    std::vector<bool> finite;
    for (const quint8 tagClass : classes) {
        tags.push_back(tables.tagger.tagOfClass(tagClass));
        finite.push_back(Morphology::isFiniteVerb(tags.back()));
    }
    const std::vector<Arc> arcs = tables.parser.parse(vectors, finite);

    Sentence sentence;
    sentence.tokens.resize(forms.size());
    for (size_t i = 0; i < forms.size(); ++i) {
        Token& token = sentence.tokens[i];
        token.tag = tags[i].tag;
        token.features = tables.morphology.features(describe(forms[i]), classes[i]);
        token.lemma = lemmaOf(forms[i], classes[i], tables);
        token.head = arcs[i].head;
        token.relation = arcs[i].relation;
    }
    repairTree(sentence);
    Morphology::settle(sentence, tags);
    return std::move(sentence.tokens);
}

void analyse(Sentence& sentence, QStringView text, const Models::Tables& tables)
{
    std::vector<QStringView> forms;
    forms.reserve(sentence.tokens.size());
    for (const Token& token : sentence.tokens)
        forms.push_back(text.sliced(token.span.begin, token.span.length()));
    std::vector<Token> analysed = analyse(forms, tables);
    for (size_t i = 0; i < analysed.size(); ++i) {
        analysed[i].span = sentence.tokens[i].span;
        analysed[i].spaceAfter = sentence.tokens[i].spaceAfter;
    }
    sentence.tokens = std::move(analysed);
}

} // namespace language
