#include "model/extract/events/show/saliencetable.h"

#include "model/base/ruletable.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace extract::events {

namespace {

constexpr auto Path = ":/language/en/events/salience.tsv";

/// In the order of Feature.
const QString& nameAt(size_t index)
{
    static const QString names[] = {QStringLiteral("base"), QStringLiteral("place.main"),
        QStringLiteral("place.quoted"), QStringLiteral("place.subordinate"), QStringLiteral("place.modifier"),
        QStringLiteral("place.condition"), QStringLiteral("place.headline"), QStringLiteral("word.report"),
        QStringLiteral("word.comment"), QStringLiteral("word.weak"), QStringLiteral("word.state"),
        QStringLiteral("word.statement"), QStringLiteral("word.unsure"), QStringLiteral("word.event"),
        QStringLiteral("date.own"), QStringLiteral("date.inherited"), QStringLiteral("date.background"),
        QStringLiteral("date.between"), QStringLiteral("date.bounded"), QStringLiteral("status.possible"),
        QStringLiteral("status.possible.dated"), QStringLiteral("status.negated"), QStringLiteral("status.ongoing"),
        QStringLiteral("status.planned.dated"), QStringLiteral("status.no.agreement"), QStringLiteral("actors.two"),
        QStringLiteral("actors.one"), QStringLiteral("actors.none"), QStringLiteral("actors.place"),
        QStringLiteral("mentions"), QStringLiteral("headline"), QStringLiteral("headline.words"),
        QStringLiteral("lead"), QStringLiteral("listed"), QStringLiteral("announced"), QStringLiteral("noun.undated"),
        QStringLiteral("noun.argument"), QStringLiteral("noun.subject"), QStringLiteral("bare"),
        QStringLiteral("aside.undated"), QStringLiteral("other.undated"), QStringLiteral("habit"),
        QStringLiteral("subject.unknown"), QStringLiteral("quoted"), QStringLiteral("kind.turn"),
        QStringLiteral("title.empty"), QStringLiteral("article.long")};
    static_assert(std::size(names) == static_cast<size_t>(Feature::Count), "every feature has its name");
    return names[index];
}

} // namespace

QString SalienceTable::nameOf(Feature feature)
{
    return nameAt(static_cast<size_t>(feature));
}

Result<SalienceTable> SalienceTable::load()
{
    const auto rules = RuleTable::read(QLatin1String(Path));
    if (!rules)
        return tl::unexpected(rules.error());
    SalienceTable table;
    constexpr auto Count = static_cast<size_t>(Feature::Count);
    std::vector<bool> known(Count, false);
    for (const RuleTable::Row& row : rules->rows()) {
        size_t feature = 0;
        while (feature < Count && nameAt(feature) != row.cells[0])
            ++feature;
        bool isNumber = false;
        const double weight = row.cells[1].toDouble(&isNumber);
        if (feature == Count || !isNumber)
            return failure(ErrorCode::BadRules, rules->name(),
                QStringLiteral("line %1 names no known feature or no number").arg(row.line));
        table.m_weights[feature] = weight;
        known[feature] = true;
    }
    const auto missing = std::ranges::find(known, false);
    if (missing != known.end())
        return failure(ErrorCode::BadRules, rules->name(),
            QStringLiteral("the feature “%1” is missing").arg(nameAt(static_cast<size_t>(missing - known.begin()))));
    return table;
}

} // namespace extract::events
