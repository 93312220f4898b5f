#include "model/records/names.h"

#include <array>

namespace {

// One array an enumeration, in the order of its enumerators.
constexpr std::array entityTypeNames{QLatin1String("person"), QLatin1String("organization"), QLatin1String("place"),
    QLatin1String("group"), QLatin1String("event"), QLatin1String("document"), QLatin1String("other")};
constexpr std::array mentionFormNames{QLatin1String("name"), QLatin1String("nominal"), QLatin1String("pronoun")};
constexpr std::array timeTypeNames{
    QLatin1String("DATE"), QLatin1String("TIME"), QLatin1String("DURATION"), QLatin1String("SET")};
constexpr std::array quotationFormNames{QLatin1String("direct"), QLatin1String("indirect"), QLatin1String("mixed")};
constexpr std::array eventKindNames{QLatin1String("meeting"), QLatin1String("visit"), QLatin1String("agreement"),
    QLatin1String("statement"), QLatin1String("suspension"), QLatin1String("resumption"), QLatin1String("military"),
    QLatin1String("protest"), QLatin1String("sanction"), QLatin1String("election"), QLatin1String("appointment"),
    QLatin1String("legal"), QLatin1String("transaction"), QLatin1String("launch"), QLatin1String("disaster"),
    QLatin1String("crime"), QLatin1String("founding"), QLatin1String("death"), QLatin1String("other")};
constexpr std::array eventStatusNames{QLatin1String("occurred"), QLatin1String("ongoing"), QLatin1String("planned"),
    QLatin1String("possible"), QLatin1String("denied"), QLatin1String("cancelled"), QLatin1String("negated")};
constexpr std::array dateBasisNames{QLatin1String("text"), QLatin1String("relative"), QLatin1String("inherited"),
    QLatin1String("relation"), QLatin1String("background"), QLatin1String("user"), QLatin1String("none")};
constexpr std::array participantRoleNames{QLatin1String("agent"), QLatin1String("patient"), QLatin1String("recipient"),
    QLatin1String("place"), QLatin1String("topic")};
constexpr std::array relationTypeNames{QLatin1String("before"), QLatin1String("after"), QLatin1String("includes"),
    QLatin1String("during"), QLatin1String("causes"), QLatin1String("same")};
constexpr std::array reviewNames{QLatin1String("unchecked"), QLatin1String("checked"), QLatin1String("rejected")};
constexpr std::array publicationBasisNames{QLatin1String("unknown"), QLatin1String("user"), QLatin1String("metadata"),
    QLatin1String("dateline"), QLatin1String("visible"), QLatin1String("url"), QLatin1String("inferred")};
constexpr std::array severityNames{QLatin1String("info"), QLatin1String("warning"), QLatin1String("error")};

template <class Enum, size_t Size>
std::optional<Enum> find(const std::array<QLatin1String, Size>& names, QStringView name)
{
    for (size_t i = 0; i < Size; ++i) {
        if (name == names[i])
            return static_cast<Enum>(i);
    }
    return {};
}

} // namespace

QLatin1String formatName(EntityType value)
{
    return entityTypeNames[static_cast<size_t>(value)];
}
template <> std::optional<EntityType> fromFormatName<EntityType>(QStringView name)
{
    return find<EntityType>(entityTypeNames, name);
}
QLatin1String formatName(MentionForm value)
{
    return mentionFormNames[static_cast<size_t>(value)];
}
template <> std::optional<MentionForm> fromFormatName<MentionForm>(QStringView name)
{
    return find<MentionForm>(mentionFormNames, name);
}
QLatin1String formatName(TimeType value)
{
    return timeTypeNames[static_cast<size_t>(value)];
}
template <> std::optional<TimeType> fromFormatName<TimeType>(QStringView name)
{
    return find<TimeType>(timeTypeNames, name);
}
QLatin1String formatName(QuotationForm value)
{
    return quotationFormNames[static_cast<size_t>(value)];
}
template <> std::optional<QuotationForm> fromFormatName<QuotationForm>(QStringView name)
{
    return find<QuotationForm>(quotationFormNames, name);
}
QLatin1String formatName(EventKind value)
{
    return eventKindNames[static_cast<size_t>(value)];
}
template <> std::optional<EventKind> fromFormatName<EventKind>(QStringView name)
{
    return find<EventKind>(eventKindNames, name);
}
QLatin1String formatName(EventStatus value)
{
    return eventStatusNames[static_cast<size_t>(value)];
}
template <> std::optional<EventStatus> fromFormatName<EventStatus>(QStringView name)
{
    return find<EventStatus>(eventStatusNames, name);
}
QLatin1String formatName(DateBasis value)
{
    return dateBasisNames[static_cast<size_t>(value)];
}
template <> std::optional<DateBasis> fromFormatName<DateBasis>(QStringView name)
{
    return find<DateBasis>(dateBasisNames, name);
}
QLatin1String formatName(ParticipantRole value)
{
    return participantRoleNames[static_cast<size_t>(value)];
}
template <> std::optional<ParticipantRole> fromFormatName<ParticipantRole>(QStringView name)
{
    return find<ParticipantRole>(participantRoleNames, name);
}
QLatin1String formatName(RelationType value)
{
    return relationTypeNames[static_cast<size_t>(value)];
}
template <> std::optional<RelationType> fromFormatName<RelationType>(QStringView name)
{
    return find<RelationType>(relationTypeNames, name);
}
QLatin1String formatName(Review value)
{
    return reviewNames[static_cast<size_t>(value)];
}
template <> std::optional<Review> fromFormatName<Review>(QStringView name)
{
    return find<Review>(reviewNames, name);
}
QLatin1String formatName(PublicationBasis value)
{
    return publicationBasisNames[static_cast<size_t>(value)];
}
template <> std::optional<PublicationBasis> fromFormatName<PublicationBasis>(QStringView name)
{
    return find<PublicationBasis>(publicationBasisNames, name);
}
QLatin1String formatName(Severity value)
{
    return severityNames[static_cast<size_t>(value)];
}
template <> std::optional<Severity> fromFormatName<Severity>(QStringView name)
{
    return find<Severity>(severityNames, name);
}
