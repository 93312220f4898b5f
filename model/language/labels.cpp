#include "model/language/labels.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace language {

namespace {

constexpr std::array<QLatin1String, TagCount> TagLabels{QLatin1String("ADJ"), QLatin1String("ADP"),
    QLatin1String("ADV"), QLatin1String("AUX"), QLatin1String("CCONJ"), QLatin1String("DET"), QLatin1String("INTJ"),
    QLatin1String("NOUN"), QLatin1String("NUM"), QLatin1String("PART"), QLatin1String("PRON"), QLatin1String("PROPN"),
    QLatin1String("PUNCT"), QLatin1String("SCONJ"), QLatin1String("SYM"), QLatin1String("VERB"), QLatin1String("X")};

constexpr std::array<QLatin1String, RelationCount> RelationLabels{QLatin1String("root"), QLatin1String("acl"),
    QLatin1String("acl:relcl"), QLatin1String("advcl"), QLatin1String("advcl:relcl"), QLatin1String("advmod"),
    QLatin1String("amod"), QLatin1String("appos"), QLatin1String("aux"), QLatin1String("aux:pass"),
    QLatin1String("case"), QLatin1String("cc"), QLatin1String("cc:preconj"), QLatin1String("ccomp"),
    QLatin1String("compound"), QLatin1String("compound:prt"), QLatin1String("conj"), QLatin1String("cop"),
    QLatin1String("csubj"), QLatin1String("csubj:outer"), QLatin1String("csubj:pass"), QLatin1String("dep"),
    QLatin1String("det"), QLatin1String("det:predet"), QLatin1String("discourse"), QLatin1String("dislocated"),
    QLatin1String("expl"), QLatin1String("fixed"), QLatin1String("flat"), QLatin1String("goeswith"),
    QLatin1String("iobj"), QLatin1String("list"), QLatin1String("mark"), QLatin1String("nmod"),
    QLatin1String("nmod:desc"), QLatin1String("nmod:poss"), QLatin1String("nmod:unmarked"), QLatin1String("nsubj"),
    QLatin1String("nsubj:outer"), QLatin1String("nsubj:pass"), QLatin1String("nummod"), QLatin1String("obj"),
    QLatin1String("obl"), QLatin1String("obl:agent"), QLatin1String("obl:unmarked"), QLatin1String("orphan"),
    QLatin1String("parataxis"), QLatin1String("punct"), QLatin1String("reparandum"), QLatin1String("vocative"),
    QLatin1String("xcomp")};

constexpr std::array<QLatin1String, NameTypeCount> NameTypeLabels{QLatin1String("PER"), QLatin1String("ORG"),
    QLatin1String("LOC"), QLatin1String("GRP"), QLatin1String("EVT"), QLatin1String("DOC"), QLatin1String("MISC")};

template <class Enum, size_t Size>
std::optional<Enum> find(const std::array<QLatin1String, Size>& labels, QStringView label)
{
    const auto found = std::ranges::find_if(labels, [label](QLatin1String known) { return label == known; });
    if (found == labels.end())
        return {};
    return static_cast<Enum>(found - labels.begin());
}

/// One value of one universal feature, and the field it stands for.
struct FeatureValue {
    QLatin1String label;
    bool (*has)(const Features&);
    void (*set)(Features&);
};

#define COMMUNIQUE_FEATURE(text, field, value)                                                                         \
    FeatureValue                                                                                                       \
    {                                                                                                                  \
        QLatin1String(text), [](const Features& f) { return f.field == value; }, [](Features& f) { f.field = value; }  \
    }

using Case = Features::Case;

// In the order of CoNLL-U, which sorts by name.
const auto& featureValues()
{
    static constexpr std::array Values{
        COMMUNIQUE_FEATURE("Case=Acc", grammaticalCase, Case::Accusative),
        COMMUNIQUE_FEATURE("Case=Gen", grammaticalCase, Case::Genitive),
        COMMUNIQUE_FEATURE("Case=Nom", grammaticalCase, Case::Nominative),
        COMMUNIQUE_FEATURE("Degree=Cmp", degree, Degree::Comparative),
        COMMUNIQUE_FEATURE("Degree=Pos", degree, Degree::Positive),
        COMMUNIQUE_FEATURE("Degree=Sup", degree, Degree::Superlative),
        COMMUNIQUE_FEATURE("Gender=Fem", gender, Gender::Feminine),
        COMMUNIQUE_FEATURE("Gender=Masc", gender, Gender::Masculine),
        COMMUNIQUE_FEATURE("Gender=Neut", gender, Gender::Neuter),
        COMMUNIQUE_FEATURE("Mood=Imp", mood, Mood::Imperative),
        COMMUNIQUE_FEATURE("Mood=Ind", mood, Mood::Indicative),
        COMMUNIQUE_FEATURE("Mood=Sub", mood, Mood::Subjunctive),
        COMMUNIQUE_FEATURE("NumType=Card", numeralType, NumeralType::Cardinal),
        COMMUNIQUE_FEATURE("NumType=Frac", numeralType, NumeralType::Fraction),
        COMMUNIQUE_FEATURE("NumType=Mult", numeralType, NumeralType::Multiplicative),
        COMMUNIQUE_FEATURE("NumType=Ord", numeralType, NumeralType::Ordinal),
        COMMUNIQUE_FEATURE("Number=Plur", number, Number::Plural),
        COMMUNIQUE_FEATURE("Number=Sing", number, Number::Singular),
        COMMUNIQUE_FEATURE("Person=1", person, 1),
        COMMUNIQUE_FEATURE("Person=2", person, 2),
        COMMUNIQUE_FEATURE("Person=3", person, 3),
        COMMUNIQUE_FEATURE("Polarity=Neg", negative, true),
        COMMUNIQUE_FEATURE("Poss=Yes", possessive, true),
        COMMUNIQUE_FEATURE("PronType=Art", pronounType, PronounType::Article),
        COMMUNIQUE_FEATURE("PronType=Dem", pronounType, PronounType::Demonstrative),
        COMMUNIQUE_FEATURE("PronType=Ind", pronounType, PronounType::Indefinite),
        COMMUNIQUE_FEATURE("PronType=Int", pronounType, PronounType::Interrogative),
        COMMUNIQUE_FEATURE("PronType=Neg", pronounType, PronounType::Negative),
        COMMUNIQUE_FEATURE("PronType=Prs", pronounType, PronounType::Personal),
        COMMUNIQUE_FEATURE("PronType=Rcp", pronounType, PronounType::Reciprocal),
        COMMUNIQUE_FEATURE("PronType=Rel", pronounType, PronounType::Relative),
        COMMUNIQUE_FEATURE("PronType=Tot", pronounType, PronounType::Total),
        COMMUNIQUE_FEATURE("Reflex=Yes", reflexive, true),
        COMMUNIQUE_FEATURE("Tense=Past", tense, Tense::Past),
        COMMUNIQUE_FEATURE("Tense=Pres", tense, Tense::Present),
        COMMUNIQUE_FEATURE("VerbForm=Fin", verbForm, VerbForm::Finite),
        COMMUNIQUE_FEATURE("VerbForm=Ger", verbForm, VerbForm::Gerund),
        COMMUNIQUE_FEATURE("VerbForm=Inf", verbForm, VerbForm::Infinitive),
        COMMUNIQUE_FEATURE("VerbForm=Part", verbForm, VerbForm::Participle),
        COMMUNIQUE_FEATURE("Voice=Pass", passive, true),
    };
    return Values;
}

#undef COMMUNIQUE_FEATURE

} // namespace

QLatin1String labelOf(Tag tag)
{
    return TagLabels.at(static_cast<size_t>(tag));
}
QLatin1String labelOf(Relation relation)
{
    return RelationLabels.at(static_cast<size_t>(relation));
}
QLatin1String labelOf(NameType type)
{
    return NameTypeLabels.at(static_cast<size_t>(type));
}

QString labelOf(const Features& features)
{
    QString label;
    for (const FeatureValue& value : featureValues()) {
        if (!value.has(features))
            continue;
        if (!label.isEmpty())
            label += u'|';
        label += value.label;
    }
    return label.isEmpty() ? QStringLiteral("_") : label;
}

std::optional<Tag> tagOf(QStringView label)
{
    return find<Tag>(TagLabels, label);
}
std::optional<NameType> nameTypeOf(QStringView label)
{
    return find<NameType>(NameTypeLabels, label);
}

std::optional<Relation> relationOf(QStringView label)
{
    if (const auto exact = find<Relation>(RelationLabels, label))
        return exact;
    const qsizetype colon = label.indexOf(u':');
    return colon < 0 ? std::nullopt : find<Relation>(RelationLabels, label.first(colon));
}

Features featuresOf(QStringView label)
{
    Features features;
    for (QStringView part : label.split(u'|')) {
        for (const FeatureValue& value : featureValues()) {
            if (part == value.label)
                value.set(features);
        }
    }
    return features;
}

} // namespace language
