#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace evaluation {

/// One line of a timeline: mentions of events that share a place in the order.
struct TimelineLine {
    int order = 0; ///< from 1; 0 where it is not known
    QString date; ///< "2007-03-19", "2007-03-XX", "2007-XX-XX" or "XXXX-XX-XX"
    QStringList events; ///< "62929-2-set": document, sentence, word
};
using Timeline = std::vector<TimelineLine>;

/// Relations that hold and that were asked for, on both sides.
struct TimelineScore {
    int verifiedInGold = 0; ///< of `found`, those that follow from the gold timeline
    int found = 0;
    int verifiedInFound = 0; ///< of `gold`, those that follow from the timeline found
    int gold = 0;

    double precision() const { return found > 0 ? double(verifiedInGold) / found : 0; }
    double recall() const { return gold > 0 ? double(verifiedInFound) / gold : 0; }
    double f1() const;
    TimelineScore& operator+=(const TimelineScore& other);
};

/// Temporal awareness of a timeline as in SemEval-2015 task 4, after TempEval-3 (UzZaman et al. 2013): a timeline is
/// the relations event–date, simultaneous and before; those of the reduced graph of one side are looked for in the
/// closure of the other. Lines without order count on neither side.
TimelineScore scoreTimeline(const Timeline& gold, const Timeline& found);

/// Reads the gold format: a name, then lines "order TAB date TAB event…". Dates are filled up with XX.
Timeline readTimeline(const QString& text);

} // namespace evaluation
