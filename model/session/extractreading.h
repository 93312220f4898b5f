#pragma once

#include "model/extract/pipeline.h"
#include "model/records/records.h"

#include <stop_token>

/// Extracts every article that a reader gave (a mailbox gives several), one after the other, into one set of records;
/// the reader's remarks come first.
Records extractReading(const Records& reading, const extract::Resources& resources, const std::stop_token& stop = {});
