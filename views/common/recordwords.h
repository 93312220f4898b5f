#pragma once

#include "model/records/records.h"

#include <QString>
#include <cstddef>

/// One entity of the type, in the singular and without capital: "person".
QString typeWords(EntityType type);
/// All entities of the type: "People".
QString typeName(EntityType type);

/// One of two forms by number; %1 in `many` is the number.
QString counted(std::ptrdiff_t count, const QString& one, const QString& many);

/// "named once", "named 14 times".
QString namedWords(std::ptrdiff_t times);

/// "direct quotation", "reported", "partly quoted".
QString formWords(QuotationForm form);

/// "unchecked", "checked", "rejected", "edited by you".
/// What a person has decided about an event: "checked · edited by you".
QString reviewWords(const EventRecord& event);

/// A date for reading, with the day of the week where the day is known: "Thu 16 Nov 2023".
QString longDateWords(const TimeValue& date);

/// What is known about the publication date: "published Thu 16 Nov 2023 (you set it)"; a question when it is unknown.
QString publicationWords(const Publication& published);
