#include "model/extract/entities/anaphora.h"

#include "model/extract/entities/nominals.h"
#include "model/extract/entities/pronouns.h"

namespace extract {

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
            } else if (const auto nominal = nominalAt(words, sentence, token, rules)) {
                discourse.advanceTo(sentence, nominal->at.first);
                anaphor = {nominal->at, MentionForm::Nominal, antecedentsOf(*nominal, discourse)};
            }
            if (anaphor.clusters.empty())
                continue;
            discourse.refer(anaphor.clusters, anaphor.at);
            anaphors.push_back(std::move(anaphor));
        }
    }
    return anaphors;
}

} // namespace extract
