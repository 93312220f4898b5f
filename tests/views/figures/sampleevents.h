#pragma once

#include "model/records/records.h"

/// A dozen dated and undated events around a made-up summit, with an article that holds their evidence.
Records summitRecords();

/// `count` events of all kinds over thirty years, most of them in bursts; the same each time.
Records manyEvents(int count);
