#include "model/language/training/network/modelwriter.h"
#include "model/language/training/trainers.h"

#include "model/language/morphology.h"
#include "model/language/words.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <optional>

namespace language::training {

namespace {

using LemmaRule = Morphology::LemmaRule;

bool operator<(const LemmaRule& a, const LemmaRule& b)
{
    return std::memcmp(&a, &b, sizeof a) < 0;
}

struct RuleOrder {
    bool operator()(const LemmaRule& a, const LemmaRule& b) const { return a < b; }
};

/// The rule that makes `lemma` of `form`; nothing when the lemma is too unlike it.
std::optional<LemmaRule> ruleOf(const QString& form, const QString& lemma)
{
    LemmaRule rule;
    const QString lower = form.toLower();
    const bool capitalised = !lemma.isEmpty() && lemma[0].isUpper();
    QString base = lower, target = lemma.toLower();
    if (lemma != target) { // capitals in the lemma
        QString capital = target;
        capital[0] = capital[0].toUpper();
        rule.capital = capitalised && lemma == capital && form != lemma ? 1 : 2;
        if (form.toLower() != form && form.size() > 1 && lemma == capital && form.startsWith(lemma[0])
            && form.mid(1) == form.mid(1).toLower())
            rule.capital = 1;
        if (rule.capital == 2) {
            base = form;
            target = lemma;
        }
    }
    qsizetype common = 0;
    while (common < std::min(base.size(), target.size()) && base[common] == target[common])
        ++common;
    const QString letters = target.mid(common);
    if (letters.size() > static_cast<qsizetype>(LemmaRule::MostLetters))
        return {};
    rule.chop = common == 0 ? LemmaRule::Whole : static_cast<quint16>(base.size() - common);
    rule.count = static_cast<quint16>(letters.size());
    std::ranges::copy(QStringView(letters), reinterpret_cast<QChar*>(rule.letters.data()));
    return rule;
}

/// Counts what stands for each key and gives the commonest.
template <class Value, class Order = std::less<Value>> class Votes {
public:
    void add(quint32 key, const Value& value) { ++m_votes[key][value]; }
    const Value& winner(quint32 key) const
    {
        const auto& counts = m_votes.at(key);
        return std::ranges::max_element(counts, {}, [](const auto& pair) { return pair.second; })->first;
    }
    const auto& all() const { return m_votes; }

private:
    std::map<quint32, std::map<Value, int, Order>> m_votes;
};

struct Form {
    QString lower;
    quint8 tagClass = 0;
    bool operator<(const Form& other) const
    {
        return std::tie(lower, tagClass) < std::tie(other.lower, other.tagClass);
    }
};

} // namespace

QByteArray trainMorphology(const Treebank& treebank, const QByteArray& taggerBytes)
{
    const Tagger tagger(std::as_bytes(std::span(taggerBytes.constData(), static_cast<size_t>(taggerBytes.size()))));
    const auto classOf = [&](const TreebankWord& word) -> std::optional<quint8> {
        for (int i = 0; i < tagger.classCount(); ++i) {
            if (tagger.tagOfClass(static_cast<quint8>(i)) == FineTag{word.tag, word.penn})
                return static_cast<quint8>(i);
        }
        return {};
    };
    Votes<quint32> features;
    Votes<LemmaRule, RuleOrder> endings;
    std::map<Form, std::map<LemmaRule, int, RuleOrder>> forms;
    for (const TreebankSentence& sentence : treebank) {
        for (size_t i = 0; i < sentence.words.size(); ++i) {
            const TreebankWord& word = sentence.words[i];
            const auto number = classOf(word);
            const bool torn =
                i + 1 < sentence.words.size() && sentence.words[i + 1].relation == Relation::Goeswith; // "on line"
            if (!number)
                continue;
            const quint32 bits = Morphology::packed(word.features);
            features.add(Morphology::featureKey(describe(word.form).lower, *number), bits);
            features.add(Morphology::featureKey(0, *number), bits);
            if (const auto rule = torn ? std::nullopt : ruleOf(word.form, word.lemma))
                ++forms[{word.form.toLower(), *number}][*rule];
        }
    }
    // every form votes once for its endings
    std::map<Form, LemmaRule> best;
    for (const auto& [form, counts] : forms) {
        best[form] = std::ranges::max_element(counts, {}, [](const auto& pair) { return pair.second; })->first;
        for (qsizetype length = 0; length <= std::min(Morphology::LongestEnding, form.lower.size()); ++length)
            endings.add(Morphology::endingKey(form.lower, length, form.tagClass), best[form]);
    }
    std::map<LemmaRule, quint32, RuleOrder> numbers;
    const auto numberOf = [&](const LemmaRule& rule) {
        return numbers.try_emplace(rule, static_cast<quint32>(numbers.size())).first->second;
    };
    std::map<quint32, quint32> kept;
    for (const auto& [form, rule] : best) {
        bool parentDiffers = true;
        std::optional<LemmaRule> shorter;
        for (qsizetype length = 0; length <= std::min(Morphology::LongestEnding, form.lower.size()); ++length) {
            const quint32 key = Morphology::endingKey(form.lower, length, form.tagClass);
            const LemmaRule& winner = endings.winner(key);
            parentDiffers = !shorter || std::memcmp(&*shorter, &winner, sizeof winner) != 0;
            if (parentDiffers)
                kept[key] = numberOf(winner);
            shorter = winner;
        }
        if (std::memcmp(&*shorter, &rule, sizeof rule) != 0)
            kept[Morphology::endingKey(form.lower, -1, form.tagClass)] = numberOf(rule);
    }
    std::map<quint32, quint32> keptFeatures;
    for (int i = 0; i < tagger.classCount(); ++i) {
        const quint32 key = Morphology::featureKey(0, static_cast<quint8>(i));
        if (features.all().contains(key))
            keptFeatures[key] = features.winner(key);
    }
    for (const TreebankSentence& sentence : treebank) {
        for (const TreebankWord& word : sentence.words) {
            const auto number = classOf(word);
            if (!number)
                continue;
            const quint32 key = Morphology::featureKey(describe(word.form).lower, *number);
            if (features.winner(key) != keptFeatures[Morphology::featureKey(0, *number)])
                keptFeatures[key] = features.winner(key);
        }
    }
    QByteArray rules(static_cast<qsizetype>(numbers.size() * sizeof(LemmaRule)), '\0');
    for (const auto& [rule, number] : numbers)
        std::memcpy(rules.data() + number * sizeof(LemmaRule), &rule, sizeof rule);
    return archiveBytes({flatMapBytes(keptFeatures), flatMapBytes(kept), rules});
}

} // namespace language::training
