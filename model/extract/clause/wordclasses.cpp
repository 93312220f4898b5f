#include "model/extract/clause/wordclasses.h"

#include "model/base/ruletable.h"

#include <QDir>
#include <algorithm>
#include <iterator>

namespace extract {

namespace {

constexpr auto Folder = ":/language/en/clause";

constexpr std::pair<const char*, WordClass> Names[] = {
    {"future", WordClass::Future},
    {"would", WordClass::Would},
    {"modal", WordClass::Modal},
    {"duty", WordClass::Duty},
    {"chance", WordClass::Chance},
    {"past auxiliary", WordClass::PastAuxiliary},
    {"present auxiliary", WordClass::PresentAuxiliary},
    {"helping", WordClass::Helping},
    {"inverting", WordClass::Inverting},
    {"condition", WordClass::Condition},
    {"interrogative", WordClass::Interrogative},
    {"relative pronoun", WordClass::RelativePronoun},
    {"background", WordClass::Background},
    {"question", WordClass::Question},
    {"content opener", WordClass::ContentOpener},
    {"topic", WordClass::Topic},
    {"negator", WordClass::Negator},
    {"negative pronoun", WordClass::NegativePronoun},
    {"negative determiner", WordClass::NegativeDeterminer},
    {"intransitive", WordClass::Intransitive},
    {"phase", WordClass::Phase},
    {"double l", WordClass::DoubleL},
    {"subject control", WordClass::SubjectControl},
    {"arranged", WordClass::Arranged},
    {"looks ahead", WordClass::LooksAhead},
    {"on calendar", WordClass::OnCalendar},
    {"arranged for", WordClass::ArrangedFor},
    {"put off", WordClass::PutOff},
    {"gathering", WordClass::Gathering},
    {"time noun", WordClass::TimeNoun},
    {"period", WordClass::Period},
    {"deadline", WordClass::Deadline},
    {"calendar name", WordClass::CalendarName},
    {"month", WordClass::Month},
    {"role opener", WordClass::RoleOpener},
    {"landform plural", WordClass::LandformPlural},
    {"name opener", WordClass::NameOpener},
    {"name closer", WordClass::NameCloser},
    {"place noun", WordClass::PlaceNoun},
    {"leading office", WordClass::LeadingOffice},
    {"goes on", WordClass::GoesOn},
    {"definite", WordClass::Definite},
    {"pair", WordClass::Pair},
    {"company suffix", WordClass::CompanySuffix},
    {"head office", WordClass::HeadOffice},
    {"name suffix", WordClass::NameSuffix},
    {"title joint", WordClass::TitleJoint},
    {"national office", WordClass::NationalOffice},
    {"article country", WordClass::ArticleCountry},
    {"common name", WordClass::CommonName},
    {"place preposition", WordClass::PlacePreposition},
    {"name link", WordClass::NameLink},
    {"arranging adjective", WordClass::ArrangingAdjective},
    {"open adjective", WordClass::OpenAdjective},
    {"finite be", WordClass::FiniteBe},
    {"past be", WordClass::PastBe},
    {"pointer", WordClass::Pointer},
    {"counterfactual", WordClass::Counterfactual},
    {"habitual", WordClass::Habitual},
    {"distributive", WordClass::Distributive},
    {"hedge", WordClass::Hedge},
    {"planned modifier", WordClass::PlannedModifier},
    {"proposed modifier", WordClass::ProposedModifier},
    {"called off", WordClass::CalledOff},
    {"fact preposition", WordClass::FactPreposition},
    {"only thought", WordClass::OnlyThought},
    {"preventing", WordClass::Preventing},
    {"dropping", WordClass::Dropping},
    {"droppable", WordClass::Droppable},
    {"steering", WordClass::Steering},
    {"mandate", WordClass::Mandate},
    {"helm", WordClass::Helm},
    {"politics", WordClass::Politics},
    {"guest", WordClass::Guest},
    {"appointee", WordClass::Appointee},
    {"natural force", WordClass::NaturalForce},
    {"taking office", WordClass::TakingOffice},
    {"power", WordClass::Power},
    {"workers modifier", WordClass::WorkersModifier},
    {"preparing", WordClass::Preparing},
    {"willing", WordClass::Willing},
    {"becoming", WordClass::Becoming},
    {"talk", WordClass::Talk},
    {"wishing", WordClass::Wishing},
    {"opinion", WordClass::Opinion},
    {"partner", WordClass::Partner},
    {"place link", WordClass::PlaceLink},
    {"goal", WordClass::Goal},
    {"founding", WordClass::Founding},
    {"arranging verb", WordClass::ArrangingVerb},
    {"other time", WordClass::OtherTime},
    {"simultaneous", WordClass::Simultaneous},
    {"restating", WordClass::Restating},
    {"later than", WordClass::LaterThan},
    {"earlier than", WordClass::EarlierThan},
    {"within", WordClass::Within},
    {"afterwards", WordClass::Afterwards},
    {"loose end", WordClass::LooseEnd},
    {"particle", WordClass::Particle},
};
static_assert(std::size(Names) == static_cast<size_t>(WordClass::Count), "every class has its name in the tables");

} // namespace

std::optional<WordClass> WordClasses::named(QStringView name)
{
    const auto found =
        std::ranges::find_if(Names, [name](const auto& each) { return name == QLatin1String(each.first); });
    return found == std::end(Names) ? std::nullopt : std::optional(found->second);
}

RuleId WordClasses::ruleOf(const QString& word, WordClass wordClass) const
{
    for (const auto& [known, rule] : m_tables->rules.value(word)) {
        if (known == wordClass)
            return rule;
    }
    return {};
}

Result<WordClasses> WordClasses::load()
{
    const QDir folder{QLatin1String(Folder)};
    auto tables = std::make_shared<Tables>();
    for (const QString& name : folder.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name)) {
        const auto rules = RuleTable::read(folder.filePath(name));
        if (!rules)
            return tl::unexpected(rules.error());
        for (const RuleTable::Row& row : rules->rows()) {
            const auto wordClass = named(row.cells.value(0));
            const QStringList words = row.cells.value(1).split(u'|', Qt::SkipEmptyParts);
            if (!wordClass || words.isEmpty())
                return failure(ErrorCode::BadRules, rules->name(),
                    QStringLiteral("line %1 names no known class or no word").arg(row.line));
            for (const QString& each : words) {
                const QString word = each.trimmed();
                tables->classes[word].set(static_cast<size_t>(*wordClass));
                tables->words[static_cast<size_t>(*wordClass)].append(word);
                tables->rules[word].emplace_back(*wordClass, rules->ruleOf(row));
            }
        }
    }
    if (tables->classes.isEmpty())
        return failure(ErrorCode::BadRules, QLatin1String(Folder), QStringLiteral("The folder has no word classes"));
    WordClasses loaded;
    loaded.m_tables = std::move(tables);
    return loaded;
}

} // namespace extract
