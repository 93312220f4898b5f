#include "model/extract/entities/anaphora.h"

#include "model/extract/entities/nominals.h"
#include "model/extract/entities/pronouns.h"

namespace extract {

namespace {

/// "his mother", "a spokesman": somebody whom a later pronoun may mean.
void noteUnnamed(const ArticleWords& words, int sentence, int token, const NameLists& lists, Discourse& discourse)
{
    const language::Token& noun = words.token(sentence, token);
    const bool named = noun.relation == language::Relation::Compound || noun.relation == language::Relation::Appos
        || noun.relation == language::Relation::Flat || noun.relation == language::Relation::NmodDesc;
    if (noun.tag != language::Tag::Noun || noun.features.number == language::Number::Plural || named)
        return;
    const ListedTitle* title = lists.findTitle(words.word(sentence, token));
    if (!title
        || (title->kind != TitleKind::Family && title->kind != TitleKind::Occupation
            && title->kind != TitleKind::Office))
        return;
    discourse.advanceTo(sentence, token);
    discourse.referToUnnamed({sentence, token, token + 1}, title->gender);
}

} // namespace

std::vector<Anaphor> resolveAnaphora(const ArticleWords& words, const std::vector<NameMention>& names,
    const std::vector<Cluster>& clusters, const EntityRules::Tables& rules)
{
    std::vector<Anaphor> anaphors;
    Discourse discourse(words, names, clusters);
    size_t nextName = 0;
    for (int sentence = 0; sentence < words.sentenceCount(); ++sentence) {
        const int count = int(words.sentence(sentence).tokens.size());
        for (int token = 0; token < count; ++token) {
            while (nextName < names.size()
                && std::pair(names[nextName].at.sentence, names[nextName].at.end) <= std::pair(sentence, token))
                ++nextName;
            const bool inName = nextName < names.size() && names[nextName].at.sentence == sentence
                && names[nextName].at.contains(token);
            if (inName || words.isTitleCase(sentence))
                continue;
            Anaphor anaphor;
            if (const auto pronoun = pronounAt(words, sentence, token)) {
                discourse.advanceTo(sentence, token);
                anaphor = {{sentence, token, token + 1}, MentionForm::Pronoun,
                    antecedentsOf(*pronoun, words, discourse, sentence, token)};
                const bool joint = anaphor.clusters.size() > 1;
                anaphor.rule.name = joint ? QStringLiteral("entity.joint") : QStringLiteral("entity.pronoun");
            } else if (const auto nominal = nominalAt(words, sentence, token, rules)) {
                discourse.advanceTo(sentence, nominal->at.first);
                anaphor = {nominal->at, MentionForm::Nominal, antecedentsOf(*nominal, discourse), nominal->rule.rule};
            }
            if (anaphor.clusters.empty()) {
                noteUnnamed(words, sentence, token, rules.lists, discourse);
                continue;
            }
            discourse.refer(anaphor.clusters, anaphor.at);
            anaphors.push_back(std::move(anaphor));
        }
    }
    return anaphors;
}

} // namespace extract
