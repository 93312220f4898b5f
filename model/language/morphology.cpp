#include "model/language/morphology.h"

#include "model/language/archive.h"
#include "model/language/hash.h"

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

} // namespace language
