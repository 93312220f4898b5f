#pragma once

#include <QString>
#include <QTextStream>

namespace evaluation {

/// Scores tokens and sentences on raw text, tags, lemmas and trees on gold tokens (EWT and GUM dev), and names by
/// strict span and type (the half of UNER-EWT dev that was not trained on, CrossNER politics dev, GUM dev and its news,
/// the held part of WikiGold). Prints a line each; a set that is not in the folder is said to be missing.
void evaluateLanguage(const QString& dataFolder, QTextStream& out);

} // namespace evaluation
