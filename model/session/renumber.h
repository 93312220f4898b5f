#pragma once

#include "model/records/records.h"

#include <QSet>

/// Gives every record of `added` whose id is taken in `present` (or not valid, or used twice in `added`) the lowest
/// free number of its kind, and follows that in everything that points to it. Article keys are made unique the same
/// way.
/// `retired` are numbers of entities that may come back by Undo.
void renumberTaken(Records& added, const Records& present, const QSet<int>& retired = {});

/// The same for the events and times of `added` alone; what they point to besides keeps its ids.
void renumberEventsAndTimes(Records& added, const Records& present);
