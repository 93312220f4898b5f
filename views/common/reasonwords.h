#pragma once

#include "model/session/dossier.h"

#include <QString>

/// Why a record says what it says, in the language of the window: the sentences of its reasons.

QString reasonWords(std::span<const Reason> reasons, const Article* article);
QString reasonWords(const Reason& reason, const Article* article);

/// Why the expression means its date.
QString whyWords(const TimeExpression& time, const Article* article);
/// Why the event has its date; empty where nothing is on record.
QString whyWords(const EventRecord& event, const Article* article);
QString whyWords(const Dossier& dossier, const EventRecord& event);
QString whyWords(const Records& records, const EventRecord& event);
