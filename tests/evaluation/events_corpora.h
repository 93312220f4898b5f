#pragma once

#include "model/extract/pipeline.h"

#include <QTextStream>

namespace evaluation {

/// MEANTIME (`folder`/intra_cross-doc_annotation, list_instances.csv): triggers in the sentences that are fully
/// annotated, dates and participants (Arg0, Arg1) of the events matched. `verbose` tells every wrong date.
void evaluateMeantime(const QString& folder, const extract::Resources& resources, QTextStream& out, bool verbose);

/// The timelines of SemEval-2015 task 4 from raw text with the publication date: Airbus (corpus 1) and Apple (trial).
void evaluateTimelines(const QString& folder, const extract::Resources& resources, QTextStream& out, bool verbose);

/// PLOVER categories of the coded sentences with an even index.
void evaluatePlover(const QString& folder, const extract::Resources& resources, QTextStream& out, bool verbose);

} // namespace evaluation
