#pragma once

#include "model/extract/pipeline.h"

#include <QString>
#include <QTextStream>

namespace evaluation {

/// Scores the identities of entities on the documents of OntoGUM in `folder` (the data set's "gum") whose name contains
/// `genre`: how many name mentions stand with the majority of their entity, and how many pronouns of the third person
/// singular were resolved, and resolved right. Prints one line each. False when the folder is not there.
bool printEntityFigures(
    const QString& folder, const QString& genre, const extract::Resources& resources, QTextStream& out);

/// Prints the figures of OntoGUM news and interviews in the data folder.
void evaluateEntities(const QString& dataFolder);

} // namespace evaluation
