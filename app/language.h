#pragma once

#include <QString>

/// Loads the words of the interface in a language instead of those before: "en", "zh_CN", "ko". Empty: the first of
/// the system's languages that there is, else English. Dates and numbers follow. Widgets made before keep their words.
void installLanguage(const QString& code);
