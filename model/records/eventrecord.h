#pragma once

#include "model/records/articlespan.h"
#include "model/records/reason.h"

#include <QDate>
#include <QFlags>
#include <QJsonObject>
#include <QString>
#include <vector>

enum class EventKind {
    Meeting,
    Visit,
    Agreement,
    Statement,
    Suspension,
    Resumption,
    Military,
    Protest,
    Sanction,
    Election,
    Appointment,
    Legal,
    Transaction,
    Launch,
    Disaster,
    Crime,
    Founding,
    Death,
    Other
};

enum class EventStatus { Occurred, Ongoing, Planned, Possible, Denied, Cancelled, Negated };

/// What the date of an event rests on.
enum class DateBasis { Text, Relative, Inherited, Relation, Background, User, None };

/// When an event happened. `date` is null where only bounds or nothing at all is known.
struct EventTime {
    TimeValue date;
    QDate earliest; ///< null: open
    QDate latest; ///< null: open
    DateBasis basis = DateBasis::None;
    TimeId time; ///< the expression it comes from, if any
    std::vector<Reason> reasons = {}; ///< what gave the date, what its words mean, what speaks against it

    friend bool operator==(const EventTime&, const EventTime&) = default;
};

enum class ParticipantRole { Agent, Patient, Recipient, Place, Topic };

struct Participant {
    EntityId entity;
    ParticipantRole role = ParticipantRole::Agent;

    friend bool operator==(const Participant&, const Participant&) = default;
};

enum class RelationType { Before, After, Includes, During, Causes, Same };

struct EventRelation {
    RelationType type = RelationType::Before; ///< this event is `type` the other
    EventId event;

    friend bool operator==(const EventRelation&, const EventRelation&) = default;
};

enum class Review { Unchecked, Checked, Rejected };

/// What of an event a person may give another value. A date that somebody gave has DateBasis::User.
enum class EventField { Title = 1, Kind = 2, Status = 4 };
Q_DECLARE_FLAGS(EventFields, EventField)

/// One row of the timeline.
struct EventRecord {
    EventId id;
    QString title; ///< short headline, finite verb in the present
    EventKind kind = EventKind::Other;
    QString plover; ///< PLOVER category ("AGREE") or empty
    EventTime when;
    EventStatus status = EventStatus::Occurred;
    double salience = 0; ///< 0–1; rows from 0.5 are shown by default
    std::vector<Participant> participants;
    ArticleSpan trigger; ///< the word that names it best
    std::vector<ArticleSpan> mentions; ///< every word that names this event, the trigger among them
    std::vector<ArticleSpan> evidence; ///< the sentences that say it, the best first
    std::vector<QuotationId> quotations; ///< those that carry it
    std::vector<EventRelation> relations;
    double confidence = 0; ///< 0–1
    Review review = Review::Unchecked;
    EventFields edited = {}; ///< the fields that a person gave; the others follow what is found
    QString foundBy; ///< rule or model id
    EventReasons reasons = {};
    QJsonObject extra;

    friend bool operator==(const EventRecord&, const EventRecord&) = default;
};

/// Rows of at least this salience are what an editor would keep, and what is shown by default.
inline constexpr double MainSalience = 0.5;

/// Whether a person has given the event a title, kind, status or date.
inline bool isEdited(const EventRecord& event)
{
    return event.edited || event.when.basis == DateBasis::User;
}

/// Whether a person has decided anything about the event.
inline bool isDecided(const EventRecord& event)
{
    return event.review != Review::Unchecked || isEdited(event);
}
