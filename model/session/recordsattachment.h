#pragma once

#include "model/records/records.h"

#include <QByteArray>

/// The records as a document of the records format, for what carries them along: UTF-8 JSON.
QByteArray recordsAttachment(const Records& records);
