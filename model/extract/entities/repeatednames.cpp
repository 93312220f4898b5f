#include "model/extract/entities/repeatednames.h"

#include "model/extract/entities/listmatches.h"
#include "model/extract/entities/namecandidates.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace extract {

using language::Tag;

namespace {

constexpr int longestRepeat = 6; // tokens

struct ViewHash {
    size_t operator()(QStringView view) const noexcept { return qHash(view, 0); }
};

/// What some words were found to name in the article.
struct KnownName {
    EntityType type = EntityType::Other;
    QString subtype;
    const ListedName* listed = nullptr;
    language::Gender gender = language::Gender::None;
};

/// The names of an article by their words, and its words in small letters.
class Evidence {
public:
    Evidence(const ArticleWords& words, const std::vector<NameMention>& names);

    const KnownName* find(QStringView text) const;
    bool isCommonWord(QStringView word) const { return m_common.count(word) > 0; }

private:
    void learn(QStringView text, const NameMention& name, bool whole);

    std::unordered_map<QStringView, KnownName, ViewHash> m_known;
    std::unordered_set<QStringView, ViewHash> m_common;
    mutable QString m_buffer;
};

Evidence::Evidence(const ArticleWords& words, const std::vector<NameMention>& names)
{
    for (const NameMention& name : names) {
        learn(words.words(name.at), name, true);
        if (name.type != EntityType::Person || name.at.length() < 2)
            continue;
        int last = name.at.end - 1;
        const QStringView lastWord = words.word(name.at.sentence, last);
        if (last > name.at.first + 1
            && (lastWord == u"Jr." || lastWord == u"Sr." || lastWord == u"III" || lastWord == u"II"))
            --last;
        learn(words.word(name.at.sentence, last), name, false);
        if (name.listed && name.listed->familyFirst)
            learn(words.word(name.at.sentence, name.at.first), name, false);
    }
    for (const language::Sentence& sentence : words.sentences()) {
        const int index = int(&sentence - words.sentences().data());
        for (int token = 0; token < int(sentence.tokens.size()); ++token) {
            const QStringView word = words.word(index, token);
            if (!word.isEmpty() && word.front().isLower())
                m_common.insert(word);
        }
    }
}

void Evidence::learn(QStringView text, const NameMention& name, bool whole)
{
    if (text.size() < 2 || !isCapitalized(text))
        return;
    KnownName known{name.type, name.subtype, whole ? name.listed : nullptr, name.gender};
    const auto [place, added] = m_known.emplace(text, known);
    if (!added && whole && !place->second.listed && name.listed)
        place->second = known;
}

const KnownName* Evidence::find(QStringView text) const
{
    auto found = m_known.find(text);
    if (found == m_known.end() && isAllCapitals(text) && text.size() > 3) {
        m_buffer = titleCased(text);
        found = m_known.find(QStringView(m_buffer));
    }
    return found == m_known.end() ? nullptr : &found->second;
}

/// Words of a sentence that are taken by a name.
std::vector<bool> takenTokens(const ArticleWords& words, int sentence, std::span<const NameMention> names)
{
    std::vector<bool> taken(words.sentence(sentence).tokens.size(), false);
    for (const NameMention& name : names)
        std::fill(taken.begin() + name.at.first, taken.begin() + name.at.end, true);
    return taken;
}

bool mayRepeat(const ArticleWords& words, const TokenSpan& at, const Evidence& evidence)
{
    if (at.length() > 1)
        return true;
    const QStringView word = words.word(at.sentence, at.first);
    if (!isCapitalized(word))
        return false;
    if (words.token(at.sentence, at.first).tag == Tag::Propn && !words.isTitleCase(at.sentence))
        return true;
    return !evidence.isCommonWord(QStringView(word.toString().toLower()));
}

void addFromEvidence(const ArticleWords& words, int sentence, const Evidence& evidence, std::vector<bool>& taken,
    std::vector<NameMention>& found)
{
    const int count = int(taken.size());
    for (int first = 0; first < count; ++first) {
        if (taken[size_t(first)] || !isCapitalized(words.word(sentence, first)))
            continue;
        for (int end = std::min(count, first + longestRepeat); end > first; --end) {
            const TokenSpan at{sentence, first, end};
            if (std::any_of(taken.begin() + first, taken.begin() + end, [](bool used) { return used; }))
                continue;
            const KnownName* known = evidence.find(words.words(at));
            if (!known || !mayRepeat(words, at, evidence))
                continue;
            NameMention mention;
            mention.at = at;
            mention.type = known->type;
            mention.subtype = known->subtype;
            mention.listed = known->listed;
            mention.gender = known->gender;
            mention.source = NameSource::Repeated;
            mention.rule.name = QStringLiteral("entity.repeated");
            found.push_back(mention);
            std::fill(taken.begin() + first, taken.begin() + end, true);
            break;
        }
    }
}

/// Of a headline's tagged names only the full names of people and what a head word proves are kept.
bool isSafeInHeadline(const ArticleWords& words, const NameMention& name, const EntityRules::Tables& rules)
{
    if (name.type != EntityType::Person || name.at.length() < 2 || name.at.length() > 3)
        return false;
    return rules.lists.isGivenName(words.word(name.at.sentence, name.at.first));
}

void addFromHeadline(const ArticleWords& words, std::span<const language::Name> tagged,
    const EntityRules::Tables& rules, std::vector<bool>& taken, std::vector<NameMention>& found)
{
    for (const language::Name& name : tagged) {
        for (NameMention& candidate : candidatesOf(words, name, rules)) {
            const bool free = std::none_of(
                taken.begin() + candidate.at.first, taken.begin() + candidate.at.end, [](bool used) { return used; });
            if (!free || !isSafeInHeadline(words, candidate, rules))
                continue;
            std::fill(taken.begin() + candidate.at.first, taken.begin() + candidate.at.end, true);
            found.push_back(std::move(candidate));
        }
    }
}

} // namespace

void addRepeatedNames(const ArticleWords& words, std::span<const language::Name> tagged,
    const EntityRules::Tables& rules, std::vector<NameMention>& names)
{
    const Evidence evidence(words, names);
    std::vector<NameMention> found;
    size_t nextName = 0;
    size_t nextTagged = 0;
    for (int sentence = 0; sentence < words.sentenceCount(); ++sentence) {
        const size_t firstName = nextName;
        while (nextName < names.size() && names[nextName].at.sentence <= sentence)
            ++nextName;
        const size_t firstTagged = nextTagged;
        while (nextTagged < tagged.size() && tagged[nextTagged].sentence <= sentence)
            ++nextTagged;
        auto taken = takenTokens(words, sentence, std::span(names).subspan(firstName, nextName - firstName));
        addFromEvidence(words, sentence, evidence, taken, found);
        if (words.isTitleCase(sentence))
            addFromHeadline(words, tagged.subspan(firstTagged, nextTagged - firstTagged), rules, taken, found);
    }
    names.insert(names.end(), found.begin(), found.end());
    std::stable_sort(names.begin(), names.end(),
        [](const NameMention& left, const NameMention& right) { return left.at < right.at; });
}

} // namespace extract
