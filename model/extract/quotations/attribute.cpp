#include "model/extract/quotations/attribute.h"

#include "model/extract/quotations/assemble.h"
#include "model/extract/quotations/sieves.h"
#include "model/extract/quotations/speakers.h"

namespace extract {

namespace {

/// Longer "sentences" are lists or noise; their trees say nothing.
constexpr int MaxTokens = 400;

const QString folder = QStringLiteral(":/language/en/quotations/");

Quotation quotationOf(const Attribution& attribution, const Reading& reading)
{
    const ArticleId article = reading.article().id;
    Quotation quotation;
    quotation.form = formOf(reading, attribution);
    for (const TextSpan piece : attribution.content)
        quotation.content.push_back({article, piece});
    quotation.cue.push_back({article, attribution.cue});
    quotation.found = {attribution.rule, {attribution.cue}, {}, {}};
    if (!attribution.source.isEmpty())
        quotation.source.push_back({article, attribution.source});
    return quotation;
}

} // namespace

struct QuotationRules::Tables {
    CueTables cues;
};

Result<QuotationRules> QuotationRules::load()
{
    auto tables = std::make_shared<Tables>();
    const std::pair<const char16_t*, CueLexicon*> files[] = {
        {u"verbs.tsv", &tables->cues.verbs},
        {u"nouns.tsv", &tables->cues.nouns},
        {u"adjectives.tsv", &tables->cues.adjectives},
        {u"phrases.tsv", &tables->cues.phrases},
    };
    for (const auto& [name, lexicon] : files) {
        auto read = CueLexicon::read(folder + QString::fromUtf16(name));
        if (!read)
            return tl::unexpected(read.error());
        *lexicon = std::move(*read);
    }
    QuotationRules rules;
    rules.m_tables = std::move(tables);
    return rules;
}

std::vector<Quotation> attribute(
    const Article& article, const ParsedArticle& parsed, std::span<const Entity> entities, const QuotationRules& rules)
{
    const Reading reading(article, parsed);
    std::vector<Attribution> found;
    for (int i = 0; i < parsed.size(); ++i) {
        const SentenceTree& tree = parsed.tree(i);
        if (tree.size() == 0 || tree.size() > MaxTokens)
            continue;
        const auto here = findInSentence({reading, tree, i, rules.tables().cues});
        found.insert(found.end(), here.begin(), here.end());
    }
    const Speakers speakers(reading, entities);
    std::vector<Quotation> quotations;
    for (const Attribution& attribution : assemble(reading, std::move(found))) {
        Quotation quotation = speakers.resolved(quotationOf(attribution, reading), attribution);
        if (!quotations.empty())
            quotation = speakers.continued(quotations.back(), std::move(quotation));
        quotations.push_back(std::move(quotation));
        quotations.back().id.number = static_cast<int>(quotations.size());
    }
    return quotations;
}

} // namespace extract
