#pragma once

#include "model/base/result.h"

#include <QString>
#include <array>

namespace extract::events {

/// What makes an article be about an event. The names in the table are those of saliencetable.cpp.
enum class Feature {
    Base,
    PlaceMain,
    PlaceQuoted,
    PlaceSubordinate,
    PlaceModifier,
    PlaceCondition,
    PlaceHeadline,
    WordReport,
    WordComment,
    WordWeak,
    WordState,
    WordStatement,
    WordUnsure,
    WordEvent,
    DateOwn,
    DateInherited,
    DateBackground,
    DateBetween,
    DateBounded,
    StatusPossible,
    StatusPossibleDated,
    StatusNegated,
    StatusOngoing,
    StatusPlannedDated,
    StatusNoAgreement,
    ActorsTwo,
    ActorsOne,
    ActorsNone,
    ActorsPlace,
    Mentions,
    Headline,
    HeadlineWords,
    Lead,
    Listed,
    Announced,
    NounUndated,
    NounArgument,
    NounSubject,
    Bare,
    AsideUndated,
    OtherUndated,
    Habit,
    SubjectUnknown,
    Quoted,
    KindTurn,
    TitleEmpty,
    ArticleLong,
    Count ///< how many there are
};

/// The table `resources/language/en/events/salience.tsv`: what each feature adds.
class SalienceTable {
public:
    /// Fails with BadRules, naming file and line, where a feature is unknown or missing or its weight is no number.
    static Result<SalienceTable> load();

    double weight(Feature feature) const { return m_weights[static_cast<size_t>(feature)]; }
    /// The name in the table.
    static QString nameOf(Feature feature);

private:
    std::array<double, static_cast<size_t>(Feature::Count)> m_weights{};
};

} // namespace extract::events
