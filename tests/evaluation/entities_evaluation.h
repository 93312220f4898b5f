#pragma once

#include "model/extract/pipeline.h"

#include <QString>
#include <QTextStream>

namespace evaluation {

/// Scores who is who: on OntoGUM (news, then interviews) mentions and coreference by the CoNLL average, and how many
/// pronouns of the third person singular are resolved right; on MEANTIME pairs of mentions. Each for the documents that
/// are even and odd by file name, and together.
///
/// The program marks names without title, article or possessive, the sets whole noun phrases. A mention of the program
/// stands for the smallest marked one that holds it and its head word; "exact" takes equal words alone.
void evaluateEntities(const QString& dataFolder, const extract::Resources& resources, QTextStream& out, bool verbose);

} // namespace evaluation
