#include "model/extract/events/eventrules.h"

#include "model/extract/events/eventtables.h"

namespace extract {

Result<EventRules> EventRules::load(const ChronologyChoice& choice)
{
    auto lexicon = events::EventLexicon::load();
    if (!lexicon)
        return tl::unexpected(lexicon.error());
    auto chronology = events::Chronology::load(choice);
    if (!chronology)
        return tl::unexpected(chronology.error());
    auto salience = events::SalienceTable::load();
    if (!salience)
        return tl::unexpected(salience.error());
    auto verbs = language::IrregularVerbs::load();
    if (!verbs)
        return tl::unexpected(verbs.error());
    EventRules rules;
    rules.m_tables = std::make_shared<const Tables>(
        Tables{std::move(*lexicon), std::move(*chronology), *salience, std::move(*verbs)});
    return rules;
}

} // namespace extract
