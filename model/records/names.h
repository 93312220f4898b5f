#pragma once

#include "model/records/records.h"

#include <array>
#include <optional>
#include <utility>

/// The words of the records format (`records.md`) for each enumerator, and back. The reverse gives nothing for a word
/// that is not in the format.
QLatin1String formatName(EntityType value);
QLatin1String formatName(MentionForm value);
QLatin1String formatName(TimeType value);
QLatin1String formatName(QuotationForm value);
QLatin1String formatName(EventKind value);
QLatin1String formatName(EventStatus value);
QLatin1String formatName(DateBasis value);
QLatin1String formatName(ParticipantRole value);
QLatin1String formatName(RelationType value);
QLatin1String formatName(Review value);
QLatin1String formatName(PublicationBasis value);
QLatin1String formatName(Severity value);

template <class Enum> std::optional<Enum> fromFormatName(QStringView name);
template <> std::optional<EntityType> fromFormatName<EntityType>(QStringView name);
template <> std::optional<MentionForm> fromFormatName<MentionForm>(QStringView name);
template <> std::optional<TimeType> fromFormatName<TimeType>(QStringView name);
template <> std::optional<QuotationForm> fromFormatName<QuotationForm>(QStringView name);
template <> std::optional<EventKind> fromFormatName<EventKind>(QStringView name);
template <> std::optional<EventStatus> fromFormatName<EventStatus>(QStringView name);
template <> std::optional<DateBasis> fromFormatName<DateBasis>(QStringView name);
template <> std::optional<ParticipantRole> fromFormatName<ParticipantRole>(QStringView name);
template <> std::optional<RelationType> fromFormatName<RelationType>(QStringView name);
template <> std::optional<Review> fromFormatName<Review>(QStringView name);
template <> std::optional<PublicationBasis> fromFormatName<PublicationBasis>(QStringView name);
template <> std::optional<Severity> fromFormatName<Severity>(QStringView name);

/// The fields of an event that a person may give, by their names in the format.
inline constexpr std::array editableFields{std::pair(EventField::Title, QLatin1String("title")),
    std::pair(EventField::Kind, QLatin1String("kind")), std::pair(EventField::Status, QLatin1String("status"))};
