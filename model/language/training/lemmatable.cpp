#include "model/language/training/lemmatable.h"

#include "model/language/training/modelwriter.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace language::training {

namespace {

struct Key {
    QString lower;
    quint8 tagClass = 0;
    bool operator<(const Key& other) const { return std::tie(lower, tagClass) < std::tie(other.lower, other.tagClass); }
};

/// What a treebank gives a form: which lemma, how often.
using Lemmas = std::map<std::pair<QString, QString>, int>;

std::map<Key, Lemmas> lemmasOf(const Treebank& treebank, const Kinds& kinds)
{
    std::map<Key, Lemmas> forms;
    for (const TreebankSentence& sentence : treebank) {
        for (size_t i = 0; i < sentence.words.size(); ++i) {
            const TreebankWord& word = sentence.words[i];
            if (kinds.lemmaOf(sentence, i) >= 0)
                ++forms[{word.form.toLower(), static_cast<quint8>(kinds.tagOf(word))}][{word.form, word.lemma}];
        }
    }
    return forms;
}

/// The commonest of the rules that are right for most; nothing when one in ten words of two or more asks for another.
std::optional<quint32> ruleFor(const Lemmas& lemmas, const Kinds& kinds)
{
    std::optional<quint32> best;
    int most = 0, all = 0;
    for (const auto& [pair, count] : lemmas)
        all += count;
    for (const int capital : {0, 2, 1}) { // where several do, letters stay as they are rather than be made small
        for (quint32 number = 0; number < kinds.lemmas.size(); ++number) {
            int right = 0;
            for (const auto& [pair, count] : lemmas)
                right += kinds.lemmas[number].applied(pair.first) == pair.second ? count : 0;
            if (kinds.lemmas[number].capital == capital && right > most) {
                most = right;
                best = number;
            }
        }
    }
    return all - most > 1 && most * 10 < all * 9 ? std::nullopt : best;
}

/// How many forms of an ending go by which rule.
class Endings {
public:
    void add(quint32 key, quint32 rule) { ++m_votes[key][rule]; }
    quint32 winner(quint32 key) const
    {
        const auto& counts = m_votes.at(key);
        return std::ranges::max_element(counts, {}, [](const auto& pair) { return pair.second; })->first;
    }

private:
    std::map<quint32, std::map<quint32, int>> m_votes;
};

} // namespace

QByteArray lemmaTable(const Treebank& treebank, const Kinds& kinds)
{
    std::map<Key, std::optional<quint32>> rules;
    Endings endings;
    for (const auto& [form, lemmas] : lemmasOf(treebank, kinds)) {
        const auto rule = rules[form] = ruleFor(lemmas, kinds);
        for (qsizetype length = 0; rule && length <= std::min(Morphology::LongestEnding, form.lower.size()); ++length)
            endings.add(Morphology::endingKey(form.lower, length, form.tagClass), *rule);
    }
    std::map<quint32, quint32> table;
    for (const auto& [form, rule] : rules) {
        const quint32 whole = Morphology::endingKey(form.lower, -1, form.tagClass);
        if (!rule) {
            table[whole] = Morphology::Open;
            continue;
        }
        std::optional<quint32> shorter;
        for (qsizetype length = 0; length <= std::min(Morphology::LongestEnding, form.lower.size()); ++length) {
            const quint32 key = Morphology::endingKey(form.lower, length, form.tagClass), winner = endings.winner(key);
            if (winner != shorter)
                table[key] = winner;
            shorter = winner;
        }
        if (shorter != *rule)
            table[whole] = *rule;
    }
    return flatMapBytes(table);
}

} // namespace language::training
