#pragma once

#include "tests/support/samplerecords.h"

#include <QString>

/// What is edited until it is killed: the sample after so many edits. Every other seed has a long document, so that
/// writing it takes its time.
inline Records edited(int seed, int edits)
{
    Records records = sampleRecords();
    records.events.front().title = QStringLiteral("Edit %1").arg(edits);
    if (seed % 2 == 1)
        records.extra.insert(QStringLiteral("padding"), QString(3'000'000, u'x'));
    return records;
}

/// The edit that records come from; -1 where they come from none.
inline int editOf(const Records& records)
{
    const QString title = records.events.empty() ? QString() : records.events.front().title;
    return title.startsWith(u"Edit ") ? title.mid(5).toInt() : -1;
}
