#pragma once

#include "model/session/recordfilter.h"

#include <QByteArray>

/// A filter as compact JSON for a settings file, and back; what is not understood limits nothing.
QByteArray toBytes(const FilterState& filter);
FilterState filterFromBytes(const QByteArray& bytes);
