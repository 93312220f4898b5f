#pragma once

#include <QString>
#include <QStringList>

namespace evaluation {

/// Hits, misses and false alarms of one kind, with a line for each that is wrong.
struct Tally {
    int hits = 0;
    int misses = 0;
    int extras = 0;
    QStringList remarks;

    double precision() const { return hits + extras > 0 ? double(hits) / (hits + extras) : 1; }
    double recall() const { return hits + misses > 0 ? double(hits) / (hits + misses) : 1; }
    double f1() const { return hits > 0 ? 2.0 * hits / (2.0 * hits + misses + extras) : 0; }

    Tally& operator+=(const Tally& other)
    {
        hits += other.hits;
        misses += other.misses;
        extras += other.extras;
        remarks += other.remarks;
        return *this;
    }
};

/// "P 0.95 R 0.90 F1 0.92 (38 right, 4 missed, 2 too many)"
inline QString summary(const Tally& tally)
{
    return QStringLiteral("P %1 R %2 F1 %3 (%4 right, %5 missed, %6 too many)")
        .arg(tally.precision(), 0, 'f', 3)
        .arg(tally.recall(), 0, 'f', 3)
        .arg(tally.f1(), 0, 'f', 3)
        .arg(tally.hits)
        .arg(tally.misses)
        .arg(tally.extras);
}

} // namespace evaluation
