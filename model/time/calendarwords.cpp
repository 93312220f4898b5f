#include "model/time/calendarwords.h"

#include <QStringList>
#include <QtGlobal>
#include <algorithm>
#include <array>

namespace calendar {

namespace {

struct Name {
    const char* full;
    const char* brief;
    std::array<const char*, 2> others = {}; ///< further short forms
};

constexpr std::array months{Name{"January", QT_TRANSLATE_NOOP("DateWords", "Jan")},
    Name{"February", QT_TRANSLATE_NOOP("DateWords", "Feb")}, Name{"March", QT_TRANSLATE_NOOP("DateWords", "Mar")},
    Name{"April", QT_TRANSLATE_NOOP("DateWords", "Apr")}, Name{"May", QT_TRANSLATE_NOOP("DateWords", "May")},
    Name{"June", QT_TRANSLATE_NOOP("DateWords", "Jun")}, Name{"July", QT_TRANSLATE_NOOP("DateWords", "Jul")},
    Name{"August", QT_TRANSLATE_NOOP("DateWords", "Aug")},
    Name{"September", QT_TRANSLATE_NOOP("DateWords", "Sep"), {"Sept"}},
    Name{"October", QT_TRANSLATE_NOOP("DateWords", "Oct")}, Name{"November", QT_TRANSLATE_NOOP("DateWords", "Nov")},
    Name{"December", QT_TRANSLATE_NOOP("DateWords", "Dec")}};

constexpr std::array weekdays{Name{"Monday", QT_TRANSLATE_NOOP("DateWords", "Mon")},
    Name{"Tuesday", QT_TRANSLATE_NOOP("DateWords", "Tue"), {"Tues"}},
    Name{"Wednesday", QT_TRANSLATE_NOOP("DateWords", "Wed")},
    Name{"Thursday", QT_TRANSLATE_NOOP("DateWords", "Thu"), {"Thurs", "Thur"}},
    Name{"Friday", QT_TRANSLATE_NOOP("DateWords", "Fri")}, Name{"Saturday", QT_TRANSLATE_NOOP("DateWords", "Sat")},
    Name{"Sunday", QT_TRANSLATE_NOOP("DateWords", "Sun")}};

struct Zone {
    const char* name;
    const char* offset;
};
constexpr std::array zones{Zone{"GMT", "Z"}, Zone{"UTC", "Z"}, Zone{"UT", "Z"}, Zone{"Z", "Z"}, Zone{"EST", "-05:00"},
    Zone{"EDT", "-04:00"}, Zone{"CST", "-06:00"}, Zone{"CDT", "-05:00"}, Zone{"MST", "-07:00"}, Zone{"MDT", "-06:00"},
    Zone{"PST", "-08:00"}, Zone{"PDT", "-07:00"}, Zone{"AKST", "-09:00"}, Zone{"AKDT", "-08:00"}, Zone{"HST", "-10:00"},
    Zone{"WET", "Z"}, Zone{"WEST", "+01:00"}, Zone{"BST", "+01:00"}, Zone{"CET", "+01:00"}, Zone{"CEST", "+02:00"},
    Zone{"MEZ", "+01:00"}, Zone{"MESZ", "+02:00"}, Zone{"EET", "+02:00"}, Zone{"EEST", "+03:00"},
    Zone{"SAST", "+02:00"}, Zone{"EAT", "+03:00"}, Zone{"MSK", "+03:00"}, Zone{"PKT", "+05:00"}, Zone{"HKT", "+08:00"},
    Zone{"SGT", "+08:00"}, Zone{"AWST", "+08:00"}, Zone{"JST", "+09:00"}, Zone{"KST", "+09:00"}, Zone{"AEST", "+10:00"},
    Zone{"AEDT", "+11:00"}, Zone{"NZST", "+12:00"}, Zone{"NZDT", "+13:00"}};

bool is(QStringView word, const char* name)
{
    return word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
}

template <size_t Count> int numberOf(QStringView word, const std::array<Name, Count>& names)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    const auto found = std::ranges::find_if(names, [word](const Name& name) {
        return is(word, name.full) || is(word, name.brief)
            || std::ranges::any_of(name.others, [word](const char* other) { return other && is(word, other); });
    });
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

template <size_t Count> QString patternOf(const std::array<Name, Count>& names)
{
    QStringList all;
    for (const Name& name : names) {
        all.append(QString::fromLatin1(name.full));
        for (const char* other : name.others) {
            if (other)
                all.append(QString::fromLatin1(other));
        }
        all.append(QString::fromLatin1(name.brief));
    }
    return all.join(u'|');
}

} // namespace

QLatin1String monthName(int month)
{
    return QLatin1String(months[static_cast<size_t>(month - 1)].full);
}

QLatin1String weekdayName(int weekday)
{
    return QLatin1String(weekdays[static_cast<size_t>(weekday - 1)].full);
}

const char* shortMonth(int month)
{
    return months[static_cast<size_t>(month - 1)].brief;
}

const char* shortWeekday(int weekday)
{
    return weekdays[static_cast<size_t>(weekday - 1)].brief;
}

int monthFromWord(QStringView word)
{
    return numberOf(word, months);
}

int weekdayFromWord(QStringView word)
{
    return numberOf(word, weekdays);
}

QString monthPattern()
{
    return patternOf(months);
}

QString weekdayPattern()
{
    return patternOf(weekdays);
}

QLatin1String zoneOffset(QStringView word)
{
    const auto found = std::ranges::find_if(zones, [word](const Zone& zone) { return is(word, zone.name); });
    return found == zones.end() ? QLatin1String() : QLatin1String(found->offset);
}

} // namespace calendar
