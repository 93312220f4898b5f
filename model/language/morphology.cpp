#include "model/language/morphology.h"

#include "model/language/archive.h"
#include "model/language/hash.h"
#include "model/language/tree.h"

#include <algorithm>
#include <initializer_list>

namespace language {

namespace {

constexpr int FieldBits[]{3, 2, 2, 1, 2, 2, 2, 2, 4, 3, 1, 1, 1, 2};

bool hasPenn(const FineTag& tag, std::initializer_list<const char*> pennNames)
{
    const QLatin1String penn = pennTags()[tag.penn];
    return std::ranges::any_of(pennNames, [penn](const char* name) { return penn == QLatin1String(name); });
}

bool hasChild(const Sentence& sentence, int head, std::initializer_list<Relation> relations)
{
    return child(sentence, head, relations) >= 0;
}

QStringView lemmaView(const Token& token)
{
    return token.lemma.text();
}

/// The subject that a finite verb or auxiliary agrees with, -1 when there is none.
int subjectOf(const Sentence& sentence, int verb)
{
    const Token& token = sentence.tokens[static_cast<size_t>(verb)];
    const bool helps =
        token.relation == Relation::Aux || token.relation == Relation::AuxPass || token.relation == Relation::Cop;
    int head = helps ? token.head : verb;
    for (int steps = 0; head >= 0 && steps < 3; ++steps) {
        const int subject =
            child(sentence, head, {Relation::Nsubj, Relation::NsubjPass, Relation::NsubjOuter, Relation::Expl});
        if (subject >= 0)
            return subject;
        if (sentence.tokens[static_cast<size_t>(head)].relation != Relation::Conj)
            return -1;
        head = sentence.tokens[static_cast<size_t>(head)].head;
    }
    return -1;
}

void agree(Sentence& sentence, int verb)
{
    Features& features = sentence.tokens[static_cast<size_t>(verb)].features;
    if (features.verbForm != VerbForm::Finite || features.mood == Mood::Imperative || features.person != 3)
        return;
    const int subject = subjectOf(sentence, verb);
    if (subject < 0)
        return;
    const Features& with = sentence.tokens[static_cast<size_t>(subject)].features;
    const bool several = hasChild(sentence, subject, {Relation::Conj});
    if (with.person != 0 && !several)
        features.person = with.person;
    if (features.number != Number::None && (with.number != Number::None || several))
        features.number = several ? Number::Plural : with.number;
}

void settleBase(const Sentence& sentence, int verb, Features& features)
{
    const Token& token = sentence.tokens[static_cast<size_t>(verb)];
    const bool led = hasChild(sentence, verb, {Relation::Aux, Relation::Mark, Relation::Nsubj, Relation::AuxPass})
        || token.relation == Relation::Aux || token.relation == Relation::Xcomp || token.relation == Relation::Csubj
        || token.relation == Relation::Cop;
    const bool main =
        token.relation == Relation::Root || token.relation == Relation::Parataxis || token.relation == Relation::Ccomp;
    const bool joined = token.relation == Relation::Conj && token.head >= 0
        && sentence.tokens[static_cast<size_t>(token.head)].features.mood == Mood::Imperative;
    features.tense = Tense::None;
    features.number = Number::None;
    features.person = 0;
    const bool order = !led && (main || joined);
    features.mood = order ? Mood::Imperative : Mood::None;
    features.verbForm = order ? VerbForm::Finite : VerbForm::Infinitive;
}

void settleIng(const Sentence& sentence, int verb, Features& features)
{
    const Token& token = sentence.tokens[static_cast<size_t>(verb)];
    bool going = false; // "is going"
    for (const int below : children(sentence, verb)) {
        const Token& helper = sentence.tokens[static_cast<size_t>(below)];
        going = going
            || ((helper.relation == Relation::Aux || helper.relation == Relation::AuxPass)
                && lemmaView(helper) == u"be");
    }
    const bool gerund = !going
        && (hasChild(sentence, verb, {Relation::Mark, Relation::Case}) || token.relation == Relation::Csubj
            || token.relation == Relation::Amod || token.relation == Relation::Compound);
    features.verbForm = gerund ? VerbForm::Gerund : VerbForm::Participle;
    features.tense = gerund ? Tense::None : Tense::Present;
}

void settlePast(const Sentence& sentence, int verb, Features& features)
{
    const Token& token = sentence.tokens[static_cast<size_t>(verb)];
    bool have = false;
    for (const int below : children(sentence, verb)) {
        const Token& helper = sentence.tokens[static_cast<size_t>(below)];
        have = have || (helper.relation == Relation::Aux && lemmaView(helper) == u"have");
    }
    const bool passive = hasChild(sentence, verb, {Relation::AuxPass, Relation::NsubjPass, Relation::OblAgent});
    const bool bare = token.relation == Relation::Acl || token.relation == Relation::Amod
        || token.relation == Relation::Advcl || token.relation == Relation::Xcomp;
    features.verbForm = VerbForm::Participle;
    features.tense = Tense::Past;
    features.passive = passive || (!have && bare);
}

} // namespace

Morphology::Morphology(std::span<const std::byte> bytes)
{
    const Archive archive(bytes);
    const auto part = [&](Part which) { return archive.part(static_cast<quint32>(which)); };
    const auto sets = part(Part::Sets), rules = part(Part::Rules);
    const fixed::Affine ruleScores(part(Part::RuleScores));
    m_sets = {reinterpret_cast<const quint32*>(sets.data()), sets.size() / sizeof(quint32)};
    m_rules = {reinterpret_cast<const LemmaRule*>(rules.data()), rules.size() / sizeof(LemmaRule)};
    m_setScores = fixed::Affine(part(Part::SetScores));
    m_endings = FlatMap(part(Part::Endings));
    if (!m_sets.empty() && !m_rules.empty() && m_setScores.outputs() >= m_sets.size()
        && ruleScores.outputs() >= m_rules.size() && ruleScores.inputs() == m_setScores.inputs())
        m_ruleScores = ruleScores;
}

quint32 Morphology::endingKey(QStringView lowerForm, qsizetype length, quint8 tagClass)
{
    quint64 key = mixed(length < 0 ? 0x77 : 0x33, tagClass);
    const qsizetype from = length < 0 ? 0 : lowerForm.size() - length;
    for (qsizetype i = from; i < lowerForm.size(); ++i)
        key = mixed(key, lowerForm[i].unicode());
    return folded(key) | 1U;
}

std::vector<Features> Morphology::features(const fixed::Rows<qint16>& words) const
{
    const fixed::Rows<qint32> scores = m_setScores.sums(words);
    std::vector<Features> features;
    features.reserve(words.count());
    for (size_t i = 0; i < words.count(); ++i)
        features.push_back(
            unpacked(m_sets[static_cast<size_t>(std::max_element(scores[i], scores[i] + m_sets.size()) - scores[i])]));
    return features;
}

QString Morphology::lemma(QStringView form, quint8 tagClass, const qint32* scores) const
{
    const QString lower = form.toString().toLower();
    std::optional<quint32> found = m_endings.find(endingKey(lower, -1, tagClass));
    for (qsizetype length = std::min(LongestEnding, lower.size()); !found && length >= 0; --length)
        found = m_endings.find(endingKey(lower, length, tagClass));
    if (found && *found < m_rules.size())
        return m_rules[*found].applied(form);
    size_t best = m_rules.size();
    for (size_t i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].fits(form) && (best == m_rules.size() || scores[i] > scores[best]))
            best = i;
    }
    return best == m_rules.size() ? lower : m_rules[best].applied(form);
}

bool Morphology::LemmaRule::fits(QStringView form) const
{
    return chop == Whole ? count > 0 : chop < form.size();
}

QString Morphology::LemmaRule::applied(QStringView form) const
{
    QString lemma = chop == Whole ? QString() : capital == 2 ? form.toString() : form.toString().toLower();
    lemma.chop(std::min<qsizetype>(chop, lemma.size()));
    lemma.append(QStringView(letters.data(), std::min<qsizetype>(count, MostLetters)));
    if (capital == 1 && !lemma.isEmpty())
        lemma[0] = lemma[0].toUpper();
    return lemma.isEmpty() ? form.toString().toLower() : lemma;
}

quint32 Morphology::packed(const Features& f)
{
    const quint32 fields[]{quint32(f.verbForm), quint32(f.tense), quint32(f.mood), f.passive, quint32(f.number),
        f.person, quint32(f.gender), quint32(f.degree), quint32(f.pronounType), quint32(f.numeralType), f.possessive,
        f.reflexive, f.negative, quint32(f.grammaticalCase)};
    quint32 bits = 0;
    int shift = 0;
    for (size_t i = 0; i < std::size(fields); ++i) {
        bits |= fields[i] << shift;
        shift += FieldBits[i];
    }
    return bits;
}

Features Morphology::unpacked(quint32 bits)
{
    auto take = [&bits, i = size_t{0}]() mutable {
        const quint32 value = bits & ((1U << FieldBits[i]) - 1);
        bits >>= FieldBits[i++];
        return value;
    };
    Features f;
    f.verbForm = static_cast<VerbForm>(take());
    f.tense = static_cast<Tense>(take());
    f.mood = static_cast<Mood>(take());
    f.passive = take() != 0;
    f.number = static_cast<Number>(take());
    f.person = static_cast<quint8>(take()) & 3;
    f.gender = static_cast<Gender>(take());
    f.degree = static_cast<Degree>(take());
    f.pronounType = static_cast<PronounType>(take());
    f.numeralType = static_cast<NumeralType>(take());
    f.possessive = take() != 0;
    f.reflexive = take() != 0;
    f.negative = take() != 0;
    f.grammaticalCase = static_cast<Features::Case>(take());
    return f;
}

bool Morphology::isFiniteVerb(const FineTag& tag)
{
    return tag.tag == Tag::Verb && hasPenn(tag, {"VBD", "VBZ", "VBP"});
}

void Morphology::settle(Sentence& sentence, std::span<const FineTag> tags)
{
    const int count = static_cast<int>(sentence.tokens.size());
    for (int i = 0; i < count; ++i) {
        Token& token = sentence.tokens[static_cast<size_t>(i)];
        const FineTag& tag = tags[static_cast<size_t>(i)];
        if (token.tag != Tag::Verb && token.tag != Tag::Aux)
            continue;
        if (hasPenn(tag, {"VB"}))
            settleBase(sentence, i, token.features);
        else if (hasPenn(tag, {"VBG"}))
            settleIng(sentence, i, token.features);
        else if (hasPenn(tag, {"VBN"}))
            settlePast(sentence, i, token.features);
        else
            agree(sentence, i);
    }
}

} // namespace language
