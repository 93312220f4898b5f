#pragma once

#include "model/base/result.h"
#include "model/records/article.h"

/// The publication date that a person typed: a day, or a day with a clock time, in digits or in words. Fails with
/// BadDate.
Result<Publication> typedPublication(const QString& words);
