#pragma once

#include <QtGlobal>

namespace extract {

/// A class of English words that rules ask for by its name in the tables `resources/language/en/clause/*.tsv`. Each is
/// written down once there, whoever asks: what "will" is, is the same for dates, events and quotations.
enum class WordClass : quint8 {
    // Auxiliaries.
    Future,
    Would,
    Modal,
    Duty,
    Chance,
    PastAuxiliary,
    PresentAuxiliary,
    Helping,
    Inverting,
    // What stands around a clause.
    Condition,
    Interrogative,
    RelativePronoun,
    Background,
    Question,
    ContentOpener,
    Topic,
    // Negation.
    Negator,
    NegativePronoun,
    NegativeDeterminer,
    // Verbs, and what they say of the time of others.
    Intransitive,
    Phase,
    Arranged,
    LooksAhead,
    OnCalendar,
    ArrangedFor,
    PutOff,
    Gathering,
    // Nouns of time.
    TimeNoun,
    Period,
    Deadline,
    Month,
    CalendarName,
    // Names and what stands around them.
    RoleOpener,
    LandformPlural,
    NameOpener,
    NameCloser,
    PlaceNoun,
    LeadingOffice,
    GoesOn,
    Definite,
    Pair,
    CompanySuffix,
    HeadOffice,
    NameSuffix,
    TitleJoint,
    NationalOffice,
    ArticleCountry,
    CommonName,
    PlacePreposition,
    NameLink,
    Count ///< how many there are
};

} // namespace extract
