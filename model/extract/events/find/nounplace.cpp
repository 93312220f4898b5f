#include "model/extract/events/find/nounplace.h"

#include "model/base/isoneof.h"

#include <algorithm>

namespace extract::events {

bool isDescribed(const Reading& reading, int sentence, int noun)
{
    const Clauses& clauses = reading.clauses(sentence);
    const int above = clauses[noun].head;
    const int copula =
        above >= 0 && clauses[noun].relation == Relation::Nsubj ? clauses.dependent(above, {Relation::Cop}) : -1;
    return copula >= 0 && clauses[copula].features.tense == language::Tense::Present;
}

bool isDefinite(const Reading& reading, int sentence, int noun)
{
    const Clauses& clauses = reading.clauses(sentence);
    const int marker = clauses.dependent(noun, {Relation::Det, Relation::NmodPoss});
    return marker >= 0
        && (clauses.lemmaIs(marker, WordClass::Pointer) || clauses[marker].features.possessive
            || clauses[marker].relation == Relation::NmodPoss);
}

int namedEvent(const Reading& reading, int sentence, int t)
{
    const Clauses& clauses = reading.clauses(sentence);
    const TextSpan span = clauses[t].span;
    for (const Standing& mention : reading.mentions({std::max<qsizetype>(0, span.begin - 80), span.end})) {
        if (mention.form == MentionForm::Name && mention.span.end >= span.end
            && reading.entity(mention.entity).type == EntityType::Event)
            return mention.entity;
    }
    return -1;
}

bool isInTime(const Reading& reading, int sentence, int t)
{
    const Clauses& clauses = reading.clauses(sentence);
    return std::ranges::any_of(reading.times(sentence),
        [&](const TimeAt& at) { return reading.time(at.time).where.span.contains(clauses[t].span.begin); });
}

bool isInsideName(const Reading& reading, int sentence, int t)
{
    const Clauses& clauses = reading.clauses(sentence);
    const TextSpan span = clauses[t].span;
    const qsizetype from = std::max<qsizetype>(clauses.sentence().span.begin, span.begin - 80);
    return std::ranges::any_of(reading.mentions({from, span.end}), [&](const Standing& mention) {
        return mention.form == MentionForm::Name && mention.span.begin <= span.begin && mention.span.end >= span.end
            && reading.entity(mention.entity).type != EntityType::Event;
    });
}

} // namespace extract::events
