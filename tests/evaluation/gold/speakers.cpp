#include "speakers.h"

#include <algorithm>

namespace gold {

namespace {

qsizetype lengthOf(const std::vector<TextSpan>& spans)
{
    qsizetype length = 0;
    for (const TextSpan one : spans)
        length += one.length();
    return length;
}

// The reading's entity with the most names in common, equal ones before those that only meet; null for none.
const Entity* sameEntity(const Entity& entity, const Account& read)
{
    const Entity* best = nullptr;
    int most = 0;
    for (const Entity& candidate : read.entities) {
        int common = 0;
        for (const TextSpan name : entity.names) {
            for (const TextSpan other : candidate.names)
                common += other == name ? 100 : other.overlaps(name) ? 1 : 0;
        }
        if (common > most) {
            most = common;
            best = &candidate;
        }
    }
    return best;
}

// The reading's entities that the speakers of a program's quotation are.
QStringList speakersInReading(const Quotation& quotation, const Account& found, const Account& read)
{
    QStringList ids;
    for (const QString& speaker : quotation.speakers.front()) {
        const Entity* entity = entityOf(found, speaker);
        if (const Entity* same = entity ? sameEntity(*entity, read) : nullptr; same && !ids.contains(same->id))
            ids.append(same->id);
    }
    ids.sort();
    return ids;
}

} // namespace

qsizetype sharedLength(const Quotation& one, const Quotation& other)
{
    qsizetype common = 0;
    for (const TextSpan a : one.content) {
        for (const TextSpan b : other.content)
            common += std::max<qsizetype>(0, std::min(a.end, b.end) - std::max(a.begin, b.begin));
    }
    return common * 2 >= std::max(lengthOf(one.content), lengthOf(other.content)) ? common : 0;
}

bool isSpeakerRight(const Quotation& quotation, const Quotation& read, const Account& found, const Account& reading)
{
    const QStringList ids = speakersInReading(quotation, found, reading);
    return std::ranges::any_of(read.speakers, [&](QStringList right) {
        right.sort();
        return right == ids;
    });
}

} // namespace gold
